package org.kaocheng.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.evaluate.Criterion.Band;
import org.kaocheng.evaluate.Criterion.Deduct;
import org.kaocheng.evaluate.Criterion.Direction;
import org.kaocheng.value.Range;

/** Gathers the clauses of a criterion and settles what one clause leaves to another. */
final class RubricBuilder {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private record PendingStep(StepClause clause, BigDecimal step, String text) {}

  private final String text;
  private final BigDecimal points;
  private final List<Band> bands = new ArrayList<>();
  private final List<PendingStep> steps = new ArrayList<>();
  private final List<Optional<Range>> converts = new ArrayList<>();
  private final List<Criterion.Item> items = new ArrayList<>();
  private final List<Criterion> others = new ArrayList<>();
  private final Set<String> units = new LinkedHashSet<>();
  private Optional<BigDecimal> perCase = Optional.empty();
  private Optional<BigDecimal> standard = Optional.empty();
  private Optional<BigDecimal> maximum = Optional.empty();

  RubricBuilder(String text, BigDecimal points) {
    this.text = text;
    this.points = points;
  }

  BigDecimal points() {
    return points;
  }

  void standard(BigDecimal value) {
    standard = Optional.of(value);
    units.add("%");
  }

  void maximum(BigDecimal value) {
    maximum = Optional.of(value);
  }

  void note(String words) {
    others.add(new Criterion.Note(words));
  }

  void unparsed(String words) {
    others.add(new Criterion.Unparsed(words));
  }

  void condition(String condition, String award) {
    others.add(new Criterion.Condition(condition, award));
  }

  void item(Criterion.Item item) {
    items.add(item);
  }

  void perCase(BigDecimal step, String words) {
    perCase = Optional.of(step);
    others.add(new Criterion.Note(words));
  }

  void band(Comparison comparison, BigDecimal worth) {
    unit(comparison);
    bands.add(new Band(comparison.range(), worth));
  }

  void convert(Optional<Comparison> comparison) {
    comparison.ifPresent(this::unit);
    Optional<Range> range = comparison.map(Comparison::range);
    if (!converts.contains(range)) {
      converts.add(range);
    }
  }

  void step(StepClause clause, BigDecimal step, String words) {
    units.add(clause.unit());
    steps.add(new PendingStep(clause, step, words));
  }

  /** A bare zero has every unit; another bare number has none of them. */
  private void unit(Comparison comparison) {
    boolean zero =
        comparison.range().lower().stream().allMatch(low -> low.signum() == 0)
            && comparison.range().upper().stream().allMatch(high -> high.signum() == 0);
    if (!comparison.unit().isEmpty() || !zero) {
      units.add(comparison.unit());
    }
  }

  Rubric build() {
    List<Criterion> criteria = new ArrayList<>();
    if (!bands.isEmpty()) {
      criteria.add(new Criterion.Bands(cascaded()));
    }
    steps.forEach(step -> criteria.add(settled(step)));
    converts.forEach(
        range -> criteria.add(new Criterion.Convert(range.orElse(Range.ALL), bases())));
    if (!items.isEmpty() || perCase.isPresent()) {
      criteria.add(new Criterion.Checklist(items, perCase));
    }
    criteria.addAll(others);
    if (inconsistent(criteria)) {
      criteria.add(new Criterion.Unparsed(text));
    }
    return new Rubric(text, points, unit(), criteria);
  }

  /**
   * The bands with each open end cut where an earlier band begins: ≥90% 5分；≥80% 4分 gives 4 points
   * to what lies under 90 % only.
   */
  private List<Band> cascaded() {
    List<Band> cut = new ArrayList<>();
    for (int i = 0; i < bands.size(); i++) {
      List<Range> earlier = bands.subList(0, i).stream().map(Band::range).toList();
      cut.add(new Band(cut(bands.get(i).range(), earlier), bands.get(i).points()));
    }
    return cut;
  }

  private static Range cut(Range range, List<Range> earlier) {
    Range left = range;
    for (Range other : earlier) {
      if (range.upper().isEmpty() && begins(left, other)) {
        left = new Range(range.lower(), range.lowerClosed(), other.lower(), !other.lowerClosed());
      } else if (range.lower().isEmpty() && ends(left, other)) {
        left = new Range(other.upper(), !other.upperClosed(), range.upper(), range.upperClosed());
      }
    }
    return left;
  }

  private static boolean begins(Range range, Range other) {
    return other.lower().isPresent()
        && range.lower().filter(low -> low.compareTo(other.lower().get()) < 0).isPresent()
        && range.upper().filter(high -> high.compareTo(other.lower().get()) <= 0).isEmpty();
  }

  private static boolean ends(Range range, Range other) {
    return other.upper().isPresent()
        && range.upper().filter(high -> high.compareTo(other.upper().get()) > 0).isPresent()
        && range.lower().filter(low -> low.compareTo(other.upper().get()) >= 0).isEmpty();
  }

  private String unit() {
    if (units.isEmpty()) {
      return converts.isEmpty() && bands.isEmpty() ? "" : "%";
    }
    return units.iterator().next();
  }

  private List<BigDecimal> bases() {
    Optional<BigDecimal> threshold = full().flatMap(Range::lower).filter(low -> low.signum() > 0);
    return threshold.isEmpty() || threshold.get().compareTo(HUNDRED) == 0
        ? List.of(HUNDRED)
        : List.of(HUNDRED, threshold.get());
  }

  /** The range of full points, when one band has them. */
  private Optional<Range> full() {
    List<Range> ranges =
        bands.stream()
            .filter(band -> band.points().compareTo(points) == 0)
            .map(Band::range)
            .toList();
    return ranges.size() == 1 ? Optional.of(ranges.getFirst()) : Optional.empty();
  }

  /**
   * Whether the clauses do not fit each other: two units, bands that give more than the points or
   * never all of them, two deductions on one side.
   */
  private boolean inconsistent(List<Criterion> criteria) {
    boolean tooMuch = bands.stream().anyMatch(band -> band.points().compareTo(points) > 0);
    boolean negative = bands.stream().anyMatch(band -> band.points().signum() < 0);
    boolean neverFull =
        !bands.isEmpty()
            && steps.isEmpty()
            && converts.isEmpty()
            && bands.stream().noneMatch(band -> band.points().compareTo(points) == 0);
    boolean baseUnknown =
        !bands.isEmpty()
            && !steps.isEmpty()
            && bands.stream()
                .allMatch(
                    band -> band.points().signum() > 0 && band.points().compareTo(points) != 0);
    return units.size() > 1 || tooMuch || negative || neverFull || baseUnknown || clash(criteria);
  }

  private static boolean clash(List<Criterion> criteria) {
    List<Direction> sides =
        criteria.stream()
            .filter(Deduct.class::isInstance)
            .map(criterion -> ((Deduct) criterion).direction())
            .toList();
    boolean bothAnyway = sides.contains(Direction.EITHER) && sides.size() > 1;
    return bothAnyway || sides.stream().distinct().count() < sides.size();
  }

  private Criterion settled(PendingStep pending) {
    StepClause clause = pending.clause();
    Optional<Comparison> before = RangeReader.read(clause.before());
    Optional<Range> limit = before.map(Comparison::range);
    boolean figuresLeft =
        before
            .map(Comparison::leavesFigures)
            .orElse(clause.before().chars().anyMatch(c -> c >= '0' && c <= '9'));
    Optional<Direction> direction =
        clause.direction().or(() -> side(limit)).or(() -> side(full()).map(RubricBuilder::other));
    if (figuresLeft || direction.isEmpty() || clause.per().signum() == 0) {
      return new Criterion.Unparsed(pending.text());
    }
    Optional<BigDecimal> threshold =
        clause
            .threshold()
            .or(() -> limit.flatMap(range -> end(range, direction.get())))
            .or(() -> standard)
            .or(() -> full().flatMap(range -> end(range, other(direction.get()))));
    boolean otherUnit =
        before.map(Comparison::unit).filter(unit -> !unit.isEmpty()).stream()
            .anyMatch(unit -> !unit.equals(clause.unit()));
    if (otherUnit || threshold.isEmpty()) {
      return new Criterion.Unparsed(pending.text());
    }
    return new Deduct(direction.get(), threshold.get(), clause.per(), pending.step(), maximum);
  }

  /** Where a range that lies over or under its threshold begins. */
  private static Optional<BigDecimal> end(Range range, Direction side) {
    return switch (side) {
      case OVER -> range.lower();
      case UNDER -> range.upper();
      case EITHER -> range.lower().equals(range.upper()) ? range.lower() : Optional.empty();
    };
  }

  private static Optional<Direction> side(Optional<Range> range) {
    return range.flatMap(found -> {
      if (found.lower().isPresent() && found.upper().isPresent()) {
        return found.lower().equals(found.upper())
            ? Optional.of(Direction.EITHER)
            : Optional.empty();
      }
      return Optional.of(found.lower().isPresent() ? Direction.OVER : Direction.UNDER);
    });
  }

  private static Direction other(Direction side) {
    return switch (side) {
      case OVER -> Direction.UNDER;
      case UNDER -> Direction.OVER;
      case EITHER -> Direction.EITHER;
    };
  }
}
