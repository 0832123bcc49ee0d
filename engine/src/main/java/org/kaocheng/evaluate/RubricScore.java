package org.kaocheng.evaluate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaocheng.evaluate.Criterion.Band;
import org.kaocheng.evaluate.Criterion.Bands;
import org.kaocheng.evaluate.Criterion.Convert;
import org.kaocheng.evaluate.Criterion.Deduct;
import org.kaocheng.evaluate.Criterion.Direction;
import org.kaocheng.scheme.pack.Steps;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Range;

/**
 * Scores a rate by a rubric. The rate's interval is cut at every band's end and every threshold; on
 * each piece one rule holds and is monotone, so its values at the piece's ends bound the score.
 */
final class RubricScore {

  private static final MathContext CONTEXT = MathContext.DECIMAL128;

  private final BigDecimal points;
  private final Interval worth;
  private final List<Band> bands = new ArrayList<>();
  private final List<Deduct> deducts = new ArrayList<>();
  private final List<Convert> converts = new ArrayList<>();

  private final List<Steps> steps;

  RubricScore(Rubric rubric) {
    this(rubric.points(), rubric.criteria(), List.of(Steps.values()));
  }

  /** Rules with the readings of a part of a step that they leave open, at least one. */
  RubricScore(BigDecimal points, List<Criterion> criteria, List<Steps> steps) {
    this.points = points;
    worth = Interval.exactly(points);
    this.steps = List.copyOf(steps);
    for (Criterion criterion : criteria) {
      if (criterion instanceof Bands(List<Band> list)) {
        bands.addAll(list);
      } else if (criterion instanceof Deduct deduct) {
        deducts.add(deduct);
      } else if (criterion instanceof Convert convert) {
        converts.add(convert);
      }
    }
  }

  /** The readings in a list of the caller's own. */
  List<ScoreReading> readings(Interval rate) {
    List<ScoreReading> readings = new ArrayList<>(steps.size());
    if (deducts.isEmpty()) {
      String name = converts.isEmpty() ? "按所列分档" : "按比例";
      score(rate, Steps.PROPORTIONAL).ifPresent(s -> readings.add(new ScoreReading(name, s)));
      return readings;
    }
    if (isMonotone()) {
      readings(rate, deducts.getFirst(), readings);
      return readings;
    }
    for (Steps each : steps) {
      score(rate, each).ifPresent(s -> readings.add(new ScoreReading(each.label(), s)));
    }
    return readings.size() == steps.size() ? readings : new ArrayList<>();
  }

  /** The readings of the only rule, which share the distances from its threshold. */
  private void readings(Interval rate, Deduct deduct, List<ScoreReading> into) {
    BigDecimal least = least(deduct);
    BigDecimal from = distance(deduct, rate.lower());
    BigDecimal to = rate.lower() == rate.upper() ? from : distance(deduct, rate.upper());
    for (Steps each : steps) {
      BigDecimal some = each.count(from, deduct.per());
      BigDecimal more = from == to ? some : each.count(to, deduct.per());
      Interval one = Interval.exactly(left(deduct, some, least));
      boolean same = some == more || some.compareTo(more) == 0;
      Interval both = same ? one : one.union(Interval.exactly(left(deduct, more, least)));
      into.add(new ScoreReading(each.label(), both));
    }
  }

  private Optional<Interval> score(Interval rate, Steps steps) {
    if (rate.lower().compareTo(rate.upper()) == 0) {
      return scoreOn(rate.lower(), rate.lower(), rate.lower(), steps);
    }
    if (isMonotone()) {
      return scoreOn(rate.lower(), rate.lower(), rate.upper(), steps);
    }
    if (isWithinBands(rate)) {
      return banded(rate.lower());
    }
    List<BigDecimal> cuts = cuts(rate);
    @Nullable Interval hull = null;
    for (int i = 0; i < cuts.size(); i++) {
      Optional<Interval> at = scoreOn(cuts.get(i), cuts.get(i), cuts.get(i), steps);
      if (at.isEmpty()) {
        return Optional.empty();
      }
      hull = hull == null ? at.get() : hull.union(at.get());
      if (i + 1 < cuts.size()) {
        BigDecimal middle = cuts.get(i).add(cuts.get(i + 1)).divide(BigDecimal.TWO);
        Optional<Interval> between = scoreOn(cuts.get(i), middle, cuts.get(i + 1), steps);
        if (between.isEmpty()) {
          return Optional.empty();
        }
        hull = hull.union(between.get());
      }
    }
    return Optional.ofNullable(hull);
  }

  /** Whether one rule holds for every rate and only rises or only falls. */
  private boolean isMonotone() {
    return bands.isEmpty()
        && (converts.isEmpty()
            ? deducts.size() == 1 && deducts.getFirst().direction() != Direction.EITHER
            : deducts.isEmpty()
                && converts.size() == 1
                && converts.getFirst().range().equals(Range.ALL));
  }

  /** Whether all of the rate lies in the same bands. */
  private boolean isWithinBands(Interval rate) {
    boolean within = false;
    for (Band band : bands) {
      if (band.range().meets(rate)) {
        if (!band.range().contains(rate.lower()) || !band.range().contains(rate.upper())) {
          return false;
        }
        within = true;
      }
    }
    return within;
  }

  /** The ends of the rate and all between them where another rule begins, in order. */
  private List<BigDecimal> cuts(Interval rate) {
    List<BigDecimal> cuts = new ArrayList<>(4);
    cuts.add(rate.lower());
    for (Band band : bands) {
      cut(band.range(), rate, cuts);
    }
    for (Deduct deduct : deducts) {
      cut(deduct.threshold(), rate, cuts);
    }
    for (Convert convert : converts) {
      cut(convert.range(), rate, cuts);
    }
    if (cuts.size() > 2) {
      cuts.sort(null);
    }
    cuts.add(rate.upper());
    return cuts;
  }

  private static void cut(Range range, Interval rate, List<BigDecimal> into) {
    if (range.lower().isPresent()) {
      cut(range.lower().get(), rate, into);
    }
    if (range.upper().isPresent()) {
      cut(range.upper().get(), rate, into);
    }
  }

  private static void cut(BigDecimal at, Interval rate, List<BigDecimal> into) {
    boolean inside = at.compareTo(rate.lower()) > 0 && at.compareTo(rate.upper()) < 0;
    for (int i = 0; inside && i < into.size(); i++) {
      inside = into.get(i).compareTo(at) != 0;
    }
    if (inside) {
      into.add(at);
    }
  }

  /** The score where {@code inside} stands for every rate between the two ends. */
  private Optional<Interval> scoreOn(
      BigDecimal from, BigDecimal inside, BigDecimal to, Steps steps) {
    Optional<Interval> banded = banded(inside);
    if (banded.isPresent()) {
      return banded;
    }
    for (Deduct deduct : deducts) {
      if (applies(deduct, inside)) {
        Interval one = lost(deduct, from, steps);
        return Optional.of(from == to ? one : one.union(lost(deduct, to, steps)));
      }
    }
    for (Convert convert : converts) {
      if (convert.range().contains(inside)) {
        Interval one = converted(convert, from);
        return Optional.of(from == to ? one : one.union(converted(convert, to)));
      }
    }
    return Optional.empty();
  }

  private Optional<Interval> banded(BigDecimal rate) {
    @Nullable Interval hull = null;
    for (Band band : bands) {
      if (band.range().contains(rate)) {
        Interval points = Interval.exactly(band.points());
        hull = hull == null ? points : hull.union(points);
      }
    }
    return Optional.ofNullable(hull);
  }

  /** A rate on the harmless side of the only threshold keeps its points: a loss of nothing. */
  private boolean applies(Deduct deduct, BigDecimal rate) {
    int side = rate.compareTo(deduct.threshold());
    boolean alone = bands.isEmpty() && converts.isEmpty() && deducts.size() == 1;
    return switch (deduct.direction()) {
      case OVER -> side >= 0 || alone;
      case UNDER -> side <= 0 || alone;
      case EITHER -> true;
    };
  }

  private Interval lost(Deduct deduct, BigDecimal rate, Steps steps) {
    BigDecimal count = steps.count(distance(deduct, rate), deduct.per());
    return Interval.exactly(left(deduct, count, least(deduct)));
  }

  private static BigDecimal distance(Deduct deduct, BigDecimal rate) {
    return switch (deduct.direction()) {
      case OVER -> rate.subtract(deduct.threshold()).max(BigDecimal.ZERO);
      case UNDER -> deduct.threshold().subtract(rate).max(BigDecimal.ZERO);
      case EITHER -> rate.subtract(deduct.threshold()).abs();
    };
  }

  /** What is left however many steps are taken away. */
  private BigDecimal least(Deduct deduct) {
    return deduct.maximum().isPresent()
        ? points.subtract(deduct.maximum().get()).max(BigDecimal.ZERO)
        : BigDecimal.ZERO;
  }

  private BigDecimal left(Deduct deduct, BigDecimal count, BigDecimal least) {
    return count.signum() == 0
        ? points.max(BigDecimal.ZERO)
        : points.subtract(count.multiply(deduct.step())).max(least);
  }

  private Interval converted(Convert convert, BigDecimal rate) {
    Interval earned = worth.times(Interval.exactly(rate.max(BigDecimal.ZERO)));
    @Nullable Interval hull = null;
    for (BigDecimal base : convert.bases()) {
      Interval share = earned.dividedBy(Interval.exactly(base));
      boolean less = share.upper().compareTo(points) <= 0;
      Interval one = less ? share : new Interval(share.lower().min(points), points);
      hull = hull == null ? one : hull.union(one);
    }
    return requireNonNull(hull, "nothing to convert by");
  }

  Optional<Range> implied(BigDecimal score) {
    List<Band> earning =
        bands.stream().filter(band -> band.points().compareTo(score) == 0).toList();
    if (!earning.isEmpty()) {
      return earning.size() == 1 ? Optional.of(earning.getFirst().range()) : Optional.empty();
    }
    if (deducts.size() == 1 && deducts.getFirst().direction() != Direction.EITHER) {
      return Optional.of(impliedBy(deducts.getFirst(), score));
    }
    boolean proportional =
        deducts.isEmpty()
            && converts.size() == 1
            && converts.getFirst().bases().size() == 1
            && points.signum() > 0
            && score.compareTo(points) < 0;
    return proportional
        ? Optional.of(
            Range.exactly(
                score.multiply(converts.getFirst().bases().getFirst()).divide(points, CONTEXT)))
        : Optional.empty();
  }

  private Range impliedBy(Deduct deduct, BigDecimal score) {
    BigDecimal distance =
        points.subtract(score).multiply(deduct.per()).divide(deduct.step(), CONTEXT);
    boolean over = deduct.direction() == Direction.OVER;
    BigDecimal rate =
        over ? deduct.threshold().add(distance) : deduct.threshold().subtract(distance);
    boolean openEnded = score.signum() <= 0 || distance.signum() == 0;
    if (!openEnded) {
      return Range.exactly(rate);
    }
    boolean upward = over == (score.signum() <= 0);
    return upward ? Range.from(rate, true) : Range.upTo(rate, true);
  }
}
