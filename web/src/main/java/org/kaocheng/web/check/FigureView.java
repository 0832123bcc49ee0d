package org.kaocheng.web.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.ledger.Evaluation;
import org.kaocheng.check.ledger.Formula;
import org.kaocheng.check.ledger.Ledger;
import org.kaocheng.evaluate.scorecard.Explanation;
import org.kaocheng.evaluate.scorecard.ScoreLine;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.report.Places;
import org.kaocheng.report.Report;
import org.kaocheng.scheme.Concept;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.source.Place;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Rounding;

/**
 * All that is known of one thing a report says: what it was read as, what it must agree with, where
 * it is used.
 *
 * @param fact the fact
 * @param where where it stands, in words
 * @param printed the characters as they stand there
 * @param concept the standard name of its concept
 * @param value its value as read, with its unit
 * @param standsFor everything the printed number can stand for, with its unit; empty for words
 * @param relations what it must agree with
 * @param findings the numbers of the findings at its place
 * @param scores the indicators it is used for
 */
record FigureView(
    Fact fact,
    String where,
    String printed,
    String concept,
    String value,
    String standsFor,
    List<Relation> relations,
    List<Integer> findings,
    List<Score> scores) {

  private static final int MOST = 40;

  /**
   * A relation with other figures.
   *
   * @param ground why it is claimed
   * @param formula the stated figure and what it is compared with, with the numbers put in
   * @param outcome how it came out
   */
  record Relation(String ground, String formula, Evaluation.Outcome outcome) {}

  /**
   * An indicator that uses the figure.
   *
   * @param path its name
   * @param parts the explanation of its score
   */
  record Score(String path, List<Explanation.Part> parts) {}

  /** What is known of the fact of a number; empty when there is none. */
  static Optional<FigureView> of(Report.Checked report, int number) {
    if (number < 0 || number >= report.reading().facts().size()) {
      return Optional.empty();
    }
    Fact fact = report.reading().facts().get(number);
    Taxonomy taxonomy = Taxonomy.standard();
    return Optional.of(
        new FigureView(
            fact,
            new Places(report.reading()).where(fact.place()),
            report.reading().text(fact.place()),
            taxonomy.concept(fact.concept()).map(Concept::label).orElse(""),
            value(fact),
            fact.quantity().map(FigureView::standsFor).orElse(""),
            relations(report, fact, taxonomy),
            findings(report, fact.place()),
            scores(report, fact)));
  }

  private static String value(Fact fact) {
    return switch (fact.content()) {
      case Content.Figure(Quantity quantity) -> Formula.printed(quantity);
      case Content.Words(String text) -> text;
      case Content.Blank() -> "";
    };
  }

  private static String standsFor(Quantity quantity) {
    Interval interval = Interval.printed(quantity.number(), quantity.decimals(), Rounding.ROUNDED);
    return Decimals.plain(interval.lower())
        + "—"
        + Decimals.plain(interval.upper())
        + quantity.unit().symbol();
  }

  private static List<Relation> relations(Report.Checked report, Fact fact, Taxonomy taxonomy) {
    return Ledger.of(report.reading(), taxonomy).evaluations().stream()
        .filter(each -> involves(each.claim(), fact))
        .limit(MOST)
        .map(each -> new Relation(each.claim().ground(), formula(each.claim()), each.outcome()))
        .toList();
  }

  private static boolean involves(Claim claim, Fact fact) {
    return claim.stated().id() == fact.id()
        || claim.computed().facts().stream().anyMatch(each -> each.id() == fact.id());
  }

  private static String formula(Claim claim) {
    return claim.stated().label()
        + " "
        + Formula.printed(claim.stated().figure())
        + " "
        + claim.comparison().label()
        + " "
        + Formula.of(claim.computed());
  }

  private static List<Integer> findings(Report.Checked report, Place at) {
    List<Integer> numbers = new ArrayList<>();
    for (int number = 1; number <= report.findings().list().size(); number++) {
      for (Evidence evidence : report.findings().list().get(number - 1).evidence()) {
        Place place = evidence.place();
        boolean meets =
            place.passage() == at.passage()
                && place.start() < Math.max(at.end(), at.start() + 1)
                && at.start() < Math.max(place.end(), place.start() + 1);
        if (place.isPassage() && meets && !numbers.contains(number)) {
          numbers.add(number);
        }
      }
    }
    return numbers;
  }

  private static List<Score> scores(Report.Checked report, Fact fact) {
    return report.scorecard().stream()
        .flatMap(card -> card.sheets().stream())
        .flatMap(sheet -> sheet.lines().stream())
        .filter(line -> uses(line, fact))
        .map(line -> new Score(line.path(), Explanation.of(line).parts()))
        .toList();
  }

  private static boolean uses(ScoreLine line, Fact fact) {
    return line.self().filter(self -> self.id() == fact.id()).isPresent()
        || line.facts().stream().anyMatch(each -> each.id() == fact.id());
  }
}
