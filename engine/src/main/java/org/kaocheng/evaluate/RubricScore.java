package org.kaocheng.evaluate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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

  List<ScoreReading> readings(Interval rate) {
    List<ScoreReading> readings = new ArrayList<>();
    if (deducts.isEmpty()) {
      String name = converts.isEmpty() ? "按所列分档" : "按比例";
      score(rate, Steps.PROPORTIONAL).ifPresent(s -> readings.add(new ScoreReading(name, s)));
      return readings;
    }
    for (Steps each : steps) {
      score(rate, each).ifPresent(s -> readings.add(new ScoreReading(each.label(), s)));
    }
    return readings.size() == steps.size() ? readings : List.of();
  }

  private Optional<Interval> score(Interval rate, Steps steps) {
    List<BigDecimal> cuts = List.copyOf(cuts(rate));
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

  private TreeSet<BigDecimal> cuts(Interval rate) {
    TreeSet<BigDecimal> cuts = new TreeSet<>();
    bands.forEach(band -> {
      band.range().lower().ifPresent(cuts::add);
      band.range().upper().ifPresent(cuts::add);
    });
    deducts.forEach(deduct -> cuts.add(deduct.threshold()));
    converts.forEach(convert -> {
      convert.range().lower().ifPresent(cuts::add);
      convert.range().upper().ifPresent(cuts::add);
    });
    cuts.removeIf(cut -> !rate.contains(cut));
    cuts.add(rate.lower());
    cuts.add(rate.upper());
    return cuts;
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
        return Optional.of(lost(deduct, from, steps).union(lost(deduct, to, steps)));
      }
    }
    return converts.stream()
        .filter(convert -> convert.range().contains(inside))
        .findFirst()
        .map(convert -> converted(convert, from).union(converted(convert, to)));
  }

  private Optional<Interval> banded(BigDecimal rate) {
    return bands.stream()
        .filter(band -> band.range().contains(rate))
        .map(band -> Interval.exactly(band.points()))
        .reduce(Interval::union);
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
    BigDecimal distance =
        switch (deduct.direction()) {
          case OVER -> rate.subtract(deduct.threshold()).max(BigDecimal.ZERO);
          case UNDER -> deduct.threshold().subtract(rate).max(BigDecimal.ZERO);
          case EITHER -> rate.subtract(deduct.threshold()).abs();
        };
    BigDecimal loss = steps.count(distance, deduct.per()).multiply(deduct.step());
    BigDecimal limited = deduct.maximum().map(loss::min).orElse(loss);
    return Interval.exactly(points.subtract(limited).max(BigDecimal.ZERO));
  }

  private Interval converted(Convert convert, BigDecimal rate) {
    return convert.bases().stream()
        .map(base -> points.multiply(rate.max(BigDecimal.ZERO)).divide(base, CONTEXT).min(points))
        .map(Interval::exactly)
        .reduce(Interval::union)
        .orElseThrow();
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
