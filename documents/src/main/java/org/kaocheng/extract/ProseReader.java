package org.kaocheng.extract;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Passage;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.QuantityScanner;

/**
 * Reads the quantities of running text, sentence by sentence, carrying subject and period from what
 * stands before.
 */
final class ProseReader {

  private static final String SENTENCE_ENDS = "。！？!?";

  private final Facts facts;
  private final List<Statement> statements;
  private final int year;
  private final ProseOpenings openings;
  private final ProjectSequence sequence;
  private final ProseGrades grades;
  private final ProsePoints points;
  private final ProseMoney money;
  private final ProseRates rates;
  private final ProseCounts counts;

  ProseReader(ConceptFinder concepts, Facts facts, List<Statement> statements, int year) {
    this.facts = facts;
    this.statements = statements;
    this.year = year;
    this.openings = new ProseOpenings(concepts);
    this.sequence = new ProjectSequence(facts);
    this.grades = new ProseGrades(facts, year);
    this.points = new ProsePoints();
    this.money = new ProseMoney(concepts);
    this.rates = new ProseRates(concepts);
    this.counts = new ProseCounts(concepts);
  }

  /**
   * Reads a passage.
   *
   * @param passage a paragraph, heading or a cell that holds words
   * @param headings the headings above, nearest first
   * @param stage promise or report
   * @param origin sentence or cell
   */
  void read(Passage passage, List<Passage> headings, Stage stage, Fact.Origin origin) {
    ProseState state = openings.state(passage, headings, stage, year);
    String text = passage.text();
    List<Quantity> quantities = QuantityScanner.scan(text);
    String context = headings.isEmpty() ? "" : Passages.squeeze(headings.getFirst().text());
    sequence.read(passage, quantities, state, context);
    int start = 0;
    while (start < text.length()) {
      int end = sentenceEnd(text, start);
      int from = start;
      List<Quantity> inside =
          quantities.stream()
              .filter(q -> q.numeralStart() >= from && q.numeralStart() < end)
              .toList();
      List<Mention> mentions = List.of();
      if (!inside.isEmpty()) {
        Statement statement = sentence(passage, start, end, inside, state, context, origin);
        statements.add(statement);
        mentions = statement.mentions();
      }
      grades.read(passage, start, end, context, mentions);
      start = end;
    }
  }

  private static int sentenceEnd(String text, int from) {
    int end = from;
    while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return Math.min(text.length(), end + 1);
  }

  private Statement sentence(
      Passage passage,
      int start,
      int end,
      List<Quantity> inside,
      ProseState state,
      String context,
      Fact.Origin origin) {
    List<Mention> mentions = new ArrayList<>();
    String text = passage.text();
    String sentence = Passages.squeeze(text.substring(start, end));
    state.begin(sentence);
    int previous = start;
    List<String> names = List.of();
    for (int i = 0; i < inside.size(); i++) {
      Quantity quantity = inside.get(i);
      if (Labels.constant(text, quantity)) {
        continue;
      }
      String before = Labels.between(text, previous, quantity.start());
      int next = i + 1 < inside.size() ? inside.get(i + 1).start() : end;
      String after = Labels.between(text, quantity.end(), Math.max(next, quantity.end()));
      names = Distribution.next(names, before);
      String label =
          names.isEmpty()
              ? Labels.label(before, text.substring(start, quantity.start()))
              : names.getFirst();
      state.listed |= before.contains("其中");
      ProseFigure figure = new ProseFigure(quantity, before, label, after, sentence);
      Fact fact = fact(figure, meaning(figure, state), passage, context, origin);
      mentions.add(new Mention(quantity, fact, before, label, after));
      previous = quantity.end();
    }
    return new Statement(passage, start, end, mentions);
  }

  private ProseMeaning meaning(ProseFigure figure, ProseState state) {
    return switch (figure.quantity().unit().dimension()) {
      case POINTS -> points.meaning(figure, state);
      case MONEY -> money.meaning(figure, state);
      case PERCENT, PERCENTAGE_POINT -> rates.meaning(figure, state);
      case AREA, LENGTH, MASS, DURATION, CALENDAR, COUNT, NONE -> counts.meaning(figure, state);
    };
  }

  private Fact fact(
      ProseFigure figure,
      ProseMeaning meaning,
      Passage passage,
      String context,
      Fact.Origin origin) {
    Quantity quantity = figure.quantity();
    return facts.add(
        meaning.concept(),
        figure.label().isEmpty() ? figure.before() : figure.label(),
        new Content.Figure(quantity),
        meaning.period(),
        meaning.subject(),
        origin,
        passage.part(quantity.start(), quantity.end()),
        context);
  }
}
