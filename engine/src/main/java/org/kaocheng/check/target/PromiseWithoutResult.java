package org.kaocheng.check.target;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Memo;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.Sections;
import org.kaocheng.check.Sentence;
import org.kaocheng.check.text.FlatTable;
import org.kaocheng.evaluate.IndexedText;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Indicator;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Patterns;

/**
 * Numbers promised in sentences that have no indicator and no result anywhere: one finding each for
 * up to two, one for all when there are more. Any row or sentence with a number that shares the
 * promise's content counts as a result.
 */
public final class PromiseWithoutResult implements Rule {

  /** A sentence with a number, and the passage it stands in. */
  private record Told(int passage, String text) {

    /** Whether it is about something, of which every sign then stands in it in this order. */
    boolean isAbout(String content, Labels labels) {
      return Labels.isSubsequence(content, text) && labels.content(text).contains(content);
    }
  }

  private static final Memo<List<Told>> TOLD = new Memo<>(PromiseWithoutResult::told);

  private static final Pattern LIST_NUMBER = Pattern.compile("[0-9]{1,2}[、.)](?![0-9])");

  /** Words that announce a list and promise nothing: 完成以下五个方面. */
  private static final Pattern ANNOUNCED = Pattern.compile("以下|下列|如下|分为|设置|设立|包括");

  /** A result behind a promise: 实际开展46次. */
  private static final Pattern RESULT =
      Pattern.compile("(?:实际|已|全年共?)[^，,。；;]{0,12}?[0-9]|[，,](?:完成率|达到|完成|完成值)[^，,。；;]{0,4}[0-9]");

  private static final int EACH = 2;
  private static final int SHORTEST = 2;

  private static final RuleCard CARD =
      new RuleCard(
          "target.promise-without-result",
          Family.TARGET,
          Severity.WARNING,
          "量化目标没有完成情况",
          "设定了目标就要报告完成情况，否则无法评价。",
          "补充各项目标的实际完成值，并在自评表中设对应指标。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    Labels labels = Labels.of(examination.lexicon());
    Set<Integer> plans = new LinkedHashSet<>();
    for (PlanParagraph plan : PlanParagraph.of(examination)) {
      plans.add(plan.passage().index());
      plans.add(plan.last());
    }
    List<Row> rows =
        Rows.of(examination, row -> !row.indicator().text(Indicator.Column.ACTUAL).isBlank());
    List<Fact> promises = promises(examination).toList();
    if (promises.isEmpty()) {
      return List.of();
    }
    List<Fact> open =
        promises.stream()
            .filter(fact -> !plans.contains(fact.place().passage()))
            .filter(fact -> !ANNOUNCED.matcher(fact.label()).find())
            .filter(fact -> labels.content(fact.label()).length() >= SHORTEST)
            .filter(fact -> !isAnswered(examination, labels, rows, fact))
            .toList();
    if (open.size() > EACH) {
      return List.of(all(examination, open));
    }
    return open.stream().map(fact -> single(examination, fact)).toList();
  }

  private static boolean isOfNextYear(
      Examination examination, Sections sections, List<Pattern> next, Fact fact) {
    return examination
        .reading()
        .passage(fact.place())
        .filter(passage -> sections.under(passage, next))
        .isPresent();
  }

  private static boolean inFlatTable(Examination examination, Fact fact) {
    return examination.reading().passage(fact.place()).filter(FlatTable::is).isPresent();
  }

  private static Stream<Fact> promises(Examination examination) {
    Sections sections = Sections.of(examination);
    List<Pattern> next =
        examination.lexicon().words("statements.next-year").stream().map(Patterns::of).toList();
    return Stream.concat(
            examination.reading().facts("target.quantity").stream(),
            examination.reading().facts("target.ratio").stream())
        .filter(fact -> fact.origin() == Fact.Origin.SENTENCE)
        .filter(fact ->
            fact.quantity().filter(q -> q.unit().dimension() != Dimension.MONEY).isPresent())
        .filter(fact -> !isOfNextYear(examination, sections, next, fact))
        .filter(fact -> !inFlatTable(examination, fact))
        .filter(fact -> !isInForm(examination, fact));
  }

  private static boolean isInForm(Examination examination, Fact fact) {
    return examination.reading().forms().stream()
        .flatMap(form -> form.indicators().stream())
        .flatMap(indicator ->
            Stream.concat(Stream.of(indicator.name()), indicator.cells().values().stream()))
        .anyMatch(cell -> cell.place().passage() == fact.place().passage());
  }

  private static boolean isAnswered(
      Examination examination, Labels labels, List<Row> rows, Fact fact) {
    String content = labels.content(fact.label());
    return isAchieved(examination, labels, fact)
        || isToldAtOnce(examination, fact)
        || isToldBeside(examination, fact)
        || rows.stream().anyMatch(row -> isAbout(labels, row, fact))
        || TOLD.of(examination).stream()
            .anyMatch(
                each -> each.passage() != fact.place().passage() && each.isAbout(content, labels));
  }

  /** 计划开展40次，实际开展46次: the result follows in the sentence. */
  private static boolean isToldAtOnce(Examination examination, Fact fact) {
    return examination.sentences().stream()
        .filter(sentence -> sentence.passage().index() == fact.place().passage())
        .map(sentence -> IndexedText.plain(sentence.text()))
        .filter(text -> text.contains(IndexedText.plain(fact.figure().text())))
        .map(text -> text.substring(text.indexOf(IndexedText.plain(fact.figure().text()))))
        .anyMatch(rest -> RESULT.matcher(rest).find());
  }

  /** The same number of the same unit among the results of the same table. */
  private static boolean isToldBeside(Examination examination, Fact fact) {
    return fact.place().table() > 0
        && examination.reading().facts("achievement.quantity").stream()
            .filter(result -> result.place().table() == fact.place().table())
            .anyMatch(result ->
                result.figure().unit().equals(fact.figure().unit())
                    && result.figure().number().compareTo(fact.figure().number()) == 0);
  }

  private static boolean isAchieved(Examination examination, Labels labels, Fact fact) {
    return Stream.of("achievement.quantity", "achievement.ratio")
        .flatMap(concept -> examination.reading().facts(concept).stream())
        .anyMatch(result -> isAlike(labels, fact.label(), result.label()));
  }

  private static boolean isAbout(Labels labels, Row row, Fact fact) {
    return isAlike(labels, fact.label(), row.label())
        || isAlike(labels, fact.label(), row.label() + row.target().text());
  }

  private static boolean isAlike(Labels labels, String one, String other) {
    String first = labels.content(one);
    String second = labels.content(other);
    return labels.match(one, other) != Labels.Match.NONE
        || first.length() >= SHORTEST && second.contains(first)
        || second.length() >= 3 && first.contains(second);
  }

  /** The sentences that hold a digit, other than of a list number. */
  private static List<Told> told(Examination examination) {
    List<Told> told = new ArrayList<>();
    for (Sentence sentence : examination.sentences()) {
      String text = LIST_NUMBER.matcher(sentence.plain()).replaceAll("");
      if (text.chars().anyMatch(Character::isDigit)) {
        told.add(new Told(sentence.passage().index(), text));
      }
    }
    return told;
  }

  private static Finding single(Examination examination, Fact fact) {
    return FindingBuilder.of(CARD)
        .message("设定目标“" + promise(fact) + "”，自评表无对应指标，正文也无完成情况。")
        .stated(fact.figure().text())
        .at(examination.evidence(fact))
        .build();
  }

  private static Finding all(Examination examination, List<Fact> facts) {
    List<String> names = new ArrayList<>();
    facts.forEach(fact -> names.add(promise(fact)));
    FindingBuilder builder =
        FindingBuilder.of(CARD)
            .message(facts.size() + "项量化目标（" + Naming.list(names) + "）在全文没有实际完成值。")
            .stated(facts.size() + "项量化目标");
    facts.forEach(fact -> builder.at(examination.evidence(fact)));
    return builder.build();
  }

  private static String promise(Fact fact) {
    return fact.label() + fact.figure().text();
  }
}
