package org.kaocheng.scheme.formula;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.value.Interval;

/**
 * Narrows the result of a formula in which figures stand more than once; see {@link Evaluation}.
 * All steps are exact but for quotients, which are rounded outward, so the result keeps containing
 * what every choice of exact figures gives.
 */
final class Narrowing {

  private static final int MOST_HALVINGS = 3;

  private final Formula formula;
  private final List<Outcomes.Key> repeated;

  private Narrowing(Formula formula, List<Outcomes.Key> repeated) {
    this.formula = formula;
    this.repeated = repeated;
  }

  /**
   * A part of {@code plain} that still contains every result.
   *
   * @param plain the result with every figure taken by itself wherever it stands
   * @param figures the figures it was computed from
   */
  static Interval narrow(Formula formula, Interval plain, Figures figures) {
    List<Formula.Reference> references = Outcomes.references(formula);
    List<Outcomes.Key> repeated = repeated(references, figures);
    if (repeated.isEmpty()) {
      return plain;
    }
    Map<Outcomes.Key, Interval> box = new LinkedHashMap<>();
    for (Formula.Reference reference : references) {
      figures
          .figure(reference)
          .ifPresent(figure -> box.put(Outcomes.Key.of(reference), figure.interval()));
    }
    return new Narrowing(formula, repeated).over(box, 0);
  }

  /** The figures that may be several numbers and are asked for again. */
  private static List<Outcomes.Key> repeated(List<Formula.Reference> references, Figures figures) {
    Set<Outcomes.Key> again = new LinkedHashSet<>();
    for (int i = 1; i < references.size(); i++) {
      Formula.Reference reference = references.get(i);
      for (int before = 0; before < i; before++) {
        if (Outcomes.same(references.get(before), reference) && isWide(reference, figures)) {
          again.add(Outcomes.Key.of(reference));
        }
      }
    }
    return again.isEmpty() ? List.of() : new ArrayList<>(again);
  }

  private static boolean isWide(Formula.Reference reference, Figures figures) {
    Optional<Figure> figure = figures.figure(reference);
    return figure.isPresent() && figure.get().interval().width().signum() > 0;
  }

  private Interval over(Map<Outcomes.Key, Interval> box, int halvings) {
    List<Interval> slopes = Slope.of(formula, box, repeated).slopes();
    Map<Outcomes.Key, Interval> least = new LinkedHashMap<>(box);
    Map<Outcomes.Key, Interval> greatest = new LinkedHashMap<>(box);
    Outcomes.Key open = null;
    for (int i = 0; i < slopes.size(); i++) {
      Outcomes.Key key = repeated.get(i);
      Interval range = in(box, key);
      boolean rises = slopes.get(i).lower().signum() >= 0;
      if (rises || slopes.get(i).upper().signum() <= 0) {
        least.put(key, Interval.exactly(rises ? range.lower() : range.upper()));
        greatest.put(key, Interval.exactly(rises ? range.upper() : range.lower()));
      } else if (open == null || range.width().compareTo(in(box, open).width()) > 0) {
        open = key;
      }
    }
    if (open != null && halvings < MOST_HALVINGS) {
      return halved(box, open, halvings);
    }
    return new Interval(value(least).lower(), value(greatest).upper());
  }

  private Interval halved(Map<Outcomes.Key, Interval> box, Outcomes.Key key, int halvings) {
    Interval range = in(box, key);
    BigDecimal middle = range.lower().add(range.upper()).divide(BigDecimal.TWO);
    Map<Outcomes.Key, Interval> half = new LinkedHashMap<>(box);
    half.put(key, new Interval(range.lower(), middle));
    Interval low = over(half, halvings + 1);
    half.put(key, new Interval(middle, range.upper()));
    return low.union(over(half, halvings + 1));
  }

  private Interval value(Map<Outcomes.Key, Interval> box) {
    return Slope.of(formula, box, List.of()).value();
  }

  /** The interval of a figure of the box. */
  static Interval in(Map<Outcomes.Key, Interval> box, Outcomes.Key key) {
    return requireNonNull(box.get(key), "figure is not in the box");
  }

  /** Whether the formula's value over the box fails for a zero denominator. */
  static boolean dividesByZero(Formula formula, Map<Outcomes.Key, Interval> box) {
    return Arithmetic.plain(
            formula,
            reference -> {
              Interval interval = box.get(Outcomes.Key.of(reference));
              return interval == null
                  ? Optional.empty()
                  : Optional.of(Figure.of(interval, interval.lower()));
            })
        instanceof Value.ZeroDenominator;
  }
}
