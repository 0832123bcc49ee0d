package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaocheng.evaluate.FormMoney;
import org.kaocheng.evaluate.GradeBands;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Reading;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.pack.GradeBand;
import org.kaocheng.scheme.pack.GradeScale;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.value.Interval;

/** Adds a sheet's lines up and grades them. */
final class Totalling {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Shares are shown and compared in far fewer digits. */
  private static final MathContext DIGITS = new MathContext(16);

  private final Reading reading;
  private final Optional<Scheme> scheme;

  Totalling(Reading reading, Optional<Scheme> scheme) {
    this.reading = reading;
    this.scheme = scheme;
  }

  /** The last score told of a subject, which is the conclusion. */
  Optional<Fact> headline(Subject subject) {
    return reading.selfScores().stream()
        .filter(fact -> fact.subject().equals(subject) && fact.quantity().isPresent())
        .reduce((first, second) -> second);
  }

  /**
   * The totals.
   *
   * @param shared points printed once for several rows
   * @param printed the printed total
   */
  Totals totals(Subject subject, List<ScoreLine> lines, BigDecimal shared, Optional<Fact> printed) {
    BigDecimal points = shared;
    Interval possible = new Interval(BigDecimal.ZERO, shared);
    BigDecimal sum = BigDecimal.ZERO;
    int scored = 0;
    for (ScoreLine line : lines) {
      points = points.add(line.points().orElse(BigDecimal.ZERO));
      possible = possible.plus(line.range());
      Optional<BigDecimal> self = line.selfScore();
      if (self.isPresent()) {
        sum = sum.add(self.get());
        scored++;
      }
    }
    boolean complete = scored == lines.size();
    Optional<BigDecimal> self = scored > 0 ? Optional.of(sum) : Optional.empty();
    Optional<GradeScale> scale =
        scheme.map(Scheme::scales).filter(each -> !each.isEmpty()).map(List::getFirst);
    Optional<BigDecimal> graded = number(printed).or(() -> self.filter(each -> complete));
    return new Totals(
        points,
        self,
        complete,
        printed,
        possible,
        graded.flatMap(score -> scale.flatMap(each -> each.of(score)).map(GradeBand::grade)),
        grades(scale, possible),
        grade(subject));
  }

  private static Optional<BigDecimal> number(Optional<Fact> fact) {
    return fact.flatMap(Fact::quantity).map(quantity -> quantity.number());
  }

  private static List<String> grades(Optional<GradeScale> scale, Interval possible) {
    List<String> grades = new ArrayList<>();
    for (GradeBand band : scale.map(GradeScale::bands).orElse(List.of())) {
      if (band.range().meets(possible)) {
        grades.add(band.grade());
      }
    }
    return grades;
  }

  private Optional<Fact> grade(Subject subject) {
    for (Fact fact : reading.selfGrades()) {
      if (fact.subject().equals(subject)
          && fact.content() instanceof Content.Words(String text)
          && GradeBands.named(text).isPresent()) {
        return Optional.of(fact);
      }
    }
    return Optional.empty();
  }

  /** The score against the money spent, where the budget and the spending are each one figure. */
  Optional<Light> light(Printings printings, Totals totals) {
    FormMoney money = printings.money();
    boolean byOriginal =
        scheme
            .flatMap(each -> each.policy().executionDenominator())
            .filter(basis -> basis == Basis.ORIGINAL_BUDGET)
            .isPresent();
    Stream<Fact> budgets =
        byOriginal
            ? money.budgets()
            : Stream.concat(money.adjusted().stream(), money.original().stream());
    Optional<BigDecimal> budget =
        budgets.map(fact -> fact.figure().amount()).filter(each -> each.signum() > 0).findFirst();
    Optional<BigDecimal> spent = money.spent().map(fact -> fact.figure().amount());
    Optional<BigDecimal> self = totals.self().filter(each -> totals.points().signum() > 0);
    if (budget.isEmpty() || spent.isEmpty() || self.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Light(
            share(self.get(), totals.points()), share(spent.get(), budget.get()).min(HUNDRED)));
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, DIGITS);
  }
}
