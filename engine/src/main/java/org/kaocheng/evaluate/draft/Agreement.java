package org.kaocheng.evaluate.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import org.kaocheng.evaluate.Criterion;
import org.kaocheng.evaluate.Rubric;
import org.kaocheng.evaluate.ScoreReading;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Range;

/**
 * Whether a rule scores as a criterion does. Both are scored at every limit, close beside it, half
 * a step from it and far away, which meets every piece on which they are linear.
 */
enum Agreement {
  /** Wherever the criterion gives a score, the rule gives one it allows. */
  SAME,
  /** The rule also scores values of which the criterion says nothing. */
  WIDER,
  /** They differ. */
  NONE;

  private static final BigDecimal CLOSE = new BigDecimal("0.01");
  private static final List<BigDecimal> FAR = List.of(new BigDecimal("37.3"), new BigDecimal(1000));

  /**
   * Compares.
   *
   * @param printed the criterion's clauses that score a figure
   * @param meaning the rule in the same terms
   */
  static Agreement of(Rubric printed, List<Criterion> meaning) {
    Rubric rule = new Rubric(printed.text(), printed.points(), printed.unit(), meaning);
    Agreement agreement = SAME;
    for (BigDecimal value : samples(printed.criteria())) {
      List<ScoreReading> wanted = printed.evaluate(Interval.exactly(value));
      List<ScoreReading> given = rule.evaluate(Interval.exactly(value));
      if (wanted.isEmpty()) {
        agreement = given.isEmpty() ? agreement : WIDER;
      } else if (!within(given, wanted)) {
        return NONE;
      }
    }
    return agreement;
  }

  private static boolean within(List<ScoreReading> given, List<ScoreReading> wanted) {
    if (given.size() != wanted.size()) {
      return false;
    }
    for (int i = 0; i < given.size(); i++) {
      Interval inner = given.get(i).points();
      Interval outer = wanted.get(i).points();
      if (!outer.contains(inner.lower()) || !outer.contains(inner.upper())) {
        return false;
      }
    }
    return true;
  }

  private static TreeSet<BigDecimal> samples(List<Criterion> criteria) {
    TreeSet<BigDecimal> limits = new TreeSet<>();
    TreeSet<BigDecimal> steps = new TreeSet<>(List.of(CLOSE));
    for (Criterion criterion : criteria) {
      switch (criterion) {
        case Criterion.Bands(var list) -> list.forEach(band -> add(band.range(), limits));
        case Criterion.Deduct deduct -> {
          limits.add(deduct.threshold());
          steps.add(deduct.per().divide(BigDecimal.TWO));
          steps.add(deduct.per().multiply(new BigDecimal("2.25")));
        }
        case Criterion.Convert convert -> {
          add(convert.range(), limits);
          limits.addAll(convert.bases());
        }
        case Criterion.Checklist _,
            Criterion.Condition _,
            Criterion.Note _,
            Criterion.Unparsed _ -> {
          // Words have no limits.
        }
      }
    }
    TreeSet<BigDecimal> samples = new TreeSet<>(limits);
    steps.addAll(FAR);
    for (BigDecimal limit : limits) {
      steps.forEach(step -> samples.addAll(List.of(limit.add(step), limit.subtract(step))));
      if (limits.higher(limit) instanceof BigDecimal next) {
        samples.add(limit.add(next).divide(BigDecimal.TWO));
      }
    }
    return samples;
  }

  private static void add(Range range, TreeSet<BigDecimal> limits) {
    range.lower().ifPresent(limits::add);
    range.upper().ifPresent(limits::add);
  }
}
