package org.kaocheng.evaluate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.fact.Reading;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Quantity;

/**
 * Finds the rates a report gives for an indicator: computed from its figures, and printed. Figures
 * printed in the indicator's own row are preferred to those elsewhere; of several different figures
 * for one thing, each gives a rate of its own.
 */
public final class RateFinder {

  private static final Interval HUNDRED = Interval.exactly(BigDecimal.valueOf(100));

  private final Reading reading;
  private final Set<Integer> own = new LinkedHashSet<>();

  private RateFinder(Reading reading, Indicator row) {
    this.reading = reading;
    own.add(row.name().place().passage());
    for (Column column : List.of(Column.TARGET, Column.ACTUAL, Column.REASON)) {
      row.cell(column).ifPresent(cell -> own.add(cell.place().passage()));
    }
  }

  /** The rates of the department's year, computed ones first; none when figures are missing. */
  public static List<RateValue> find(Reading reading, KnownRatio ratio, Indicator row) {
    RateFinder finder = new RateFinder(reading, row);
    List<RateValue> values = new ArrayList<>(finder.computed(ratio));
    finder.printed(ratio).forEach(values::add);
    return values;
  }

  private List<RateValue> computed(KnownRatio ratio) {
    return switch (ratio.kind()) {
      case PRINTED -> List.of();
      case SHARE -> shares(ratio);
      case CHANGE -> changes(ratio);
      case ADJUSTMENT -> adjustments(ratio);
    };
  }

  private List<RateValue> shares(KnownRatio ratio) {
    List<Fact> numerators = figures(ratio.numerator(), ratio.numeratorBases(), 0);
    List<RateValue> values = new ArrayList<>();
    for (String basis : ratio.denominatorBases()) {
      for (Fact denominator : figures(ratio.denominator(), List.of(basis), 0)) {
        for (Fact numerator : numerators) {
          if (comparable(numerator, denominator)) {
            Interval share =
                PrintedFigures.interval(numerator)
                    .dividedBy(PrintedFigures.interval(denominator))
                    .times(HUNDRED);
            String formula =
                "%s÷%s×100%%=%s%%"
                    .formatted(
                        printed(numerator), printed(denominator), share(numerator, denominator));
            values.add(new RateValue(share, formula, List.of(numerator, denominator), true));
          }
        }
      }
    }
    return values;
  }

  private List<RateValue> changes(KnownRatio ratio) {
    for (String basis : ratio.numeratorBases()) {
      List<RateValue> values =
          differences(
              figures(ratio.numerator(), List.of(basis), 0),
              figures(ratio.numerator(), List.of(basis), -1));
      if (!values.isEmpty()) {
        return values;
      }
    }
    return List.of();
  }

  private List<RateValue> adjustments(KnownRatio ratio) {
    List<String> bases = ratio.numeratorBases();
    return differences(
        figures(ratio.numerator(), List.of(bases.getLast()), 0),
        figures(ratio.numerator(), List.of(bases.getFirst()), 0));
  }

  private static List<RateValue> differences(List<Fact> now, List<Fact> before) {
    List<RateValue> values = new ArrayList<>();
    for (Fact later : now) {
      for (Fact earlier : before) {
        if (comparable(later, earlier)) {
          Interval change =
              PrintedFigures.interval(later)
                  .dividedBy(PrintedFigures.interval(earlier))
                  .times(HUNDRED)
                  .minus(HUNDRED);
          BigDecimal rate = quotient(later, earlier).subtract(BigDecimal.valueOf(100));
          String formula =
              "(%s-%s)÷%s×100%%=%s%%"
                  .formatted(
                      printed(later), printed(earlier), printed(earlier), Decimals.brief(rate, 2));
          values.add(new RateValue(change, formula, List.of(later, earlier), true));
        }
      }
    }
    return values;
  }

  private List<RateValue> printed(KnownRatio ratio) {
    List<RateValue> values = new ArrayList<>();
    int year = reading.identification().year();
    for (Fact fact : reading.facts(ratio.concept())) {
      boolean percent =
          fact.quantity().filter(q -> q.unit().dimension() == Dimension.PERCENT).isPresent();
      boolean thisYear = fact.period().year() == 0 || fact.period().year() == year;
      boolean told =
          values.stream().anyMatch(value -> value.rate().equals(PrintedFigures.interval(fact)));
      if (percent && thisYear && !fact.subject().isProject() && !told) {
        values.add(
            new RateValue(
                PrintedFigures.interval(fact), "文中" + fact.figure().text(), List.of(fact), false));
      }
    }
    return values;
  }

  /** The department's figures of a concept, each amount once; those of the own row alone if any. */
  private List<Fact> figures(String concept, List<String> bases, int yearsBack) {
    int year = reading.identification().year() + yearsBack;
    List<Fact> found = new ArrayList<>();
    for (Fact fact : reading.facts(concept)) {
      boolean undated = fact.period().year() == 0 && yearsBack == 0;
      boolean fits =
          (undated || fact.period().year() == year) && bases.contains(fact.period().basis().id());
      if (fits && !fact.subject().isProject() && fact.quantity().isPresent()) {
        found.add(fact);
      }
    }
    List<Fact> mine = found.stream().filter(fact -> own.contains(fact.place().passage())).toList();
    return PrintedFigures.distinct(mine.isEmpty() ? found : mine);
  }

  private static boolean comparable(Fact numerator, Fact denominator) {
    return numerator.figure().unit().comparableWith(denominator.figure().unit())
        && !PrintedFigures.interval(denominator).containsZero();
  }

  private static String share(Fact numerator, Fact denominator) {
    return Decimals.brief(quotient(numerator, denominator), 2);
  }

  private static BigDecimal quotient(Fact numerator, Fact denominator) {
    return numerator
        .figure()
        .amount()
        .multiply(BigDecimal.valueOf(100))
        .divide(denominator.figure().amount(), MathContext.DECIMAL128);
  }

  private static String printed(Fact fact) {
    Quantity quantity = fact.figure();
    return quantity.numeral().isEmpty() ? Decimals.plain(quantity.number()) : quantity.numeral();
  }
}
