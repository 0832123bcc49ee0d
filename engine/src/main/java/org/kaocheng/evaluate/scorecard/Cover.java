package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The fewest inputs that settle enough of what is open. Exact as long as not more than {@value
 * #MOST} steps are needed, far more than forms of real size ask for; of several smallest sets the
 * one that comes first in the order of what is open and of its ways.
 */
final class Cover {

  private static final int MOST = 200_000;

  /**
   * Something open.
   *
   * @param ways the sets of inputs each of which settles it, not empty
   * @param worth how much settling it is worth, above zero
   */
  record Open(List<BitSet> ways, BigDecimal worth) {
    Open {
      ways = List.copyOf(ways);
    }

    boolean isSettledBy(BitSet inputs) {
      return ways.stream().anyMatch(way -> contains(inputs, way));
    }
  }

  /** What shares inputs with others or needs several: each way of it is tried. */
  private final List<Open> joint = new ArrayList<>();

  /** What one input of its own settles, the worthiest first. */
  private final List<Open> single = new ArrayList<>();

  private final BigDecimal wanted;
  private Optional<BitSet> best = Optional.empty();
  private int steps;

  private Cover(List<Open> open, BigDecimal wanted) {
    this.wanted = wanted;
    for (Open each : open) {
      (isSingle(each, open) ? single : joint).add(each);
    }
    single.sort(Comparator.comparing(Open::worth).reversed());
  }

  private static boolean isSingle(Open each, List<Open> all) {
    BitSet inputs = each.ways().getFirst();
    return each.ways().size() == 1
        && inputs.cardinality() == 1
        && all.stream()
            .filter(other -> other != each)
            .flatMap(other -> other.ways().stream())
            .noneMatch(way -> way.intersects(inputs));
  }

  /**
   * The smallest set of inputs by which what is settled is worth at least {@code wanted}; empty
   * when no set does.
   */
  static Optional<BitSet> fewest(List<Open> open, BigDecimal wanted) {
    Cover cover = new Cover(open, wanted);
    cover.search(0, new BitSet(), total(cover.joint));
    return cover.best;
  }

  private static BigDecimal total(List<Open> open) {
    return open.stream().map(Open::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Decides on what is open from an index on.
   *
   * @param reachable the worth of all of {@link #joint} that was not given up
   */
  private void search(int index, BitSet inputs, BigDecimal reachable) {
    if (++steps > MOST && best.isPresent()) {
      return;
    }
    Optional<BitSet> least = completed(inputs, reachable);
    if (least.isEmpty() || best.filter(known -> !isFewer(least.get(), known)).isPresent()) {
      return;
    }
    if (index == joint.size()) {
      best = least;
      return;
    }
    Open open = joint.get(index);
    if (open.isSettledBy(inputs)) {
      search(index + 1, inputs, reachable);
      return;
    }
    for (BitSet way : open.ways()) {
      BitSet more = (BitSet) inputs.clone();
      more.or(way);
      search(index + 1, more, reachable);
    }
    search(index + 1, inputs, reachable.subtract(open.worth()));
  }

  /** The inputs with those of the worthiest single ones that are needed at the least. */
  private Optional<BitSet> completed(BitSet inputs, BigDecimal reached) {
    BitSet all = (BitSet) inputs.clone();
    BigDecimal worth = reached;
    for (Open each : single) {
      if (worth.compareTo(wanted) >= 0) {
        break;
      }
      all.or(each.ways().getFirst());
      worth = worth.add(each.worth());
    }
    return worth.compareTo(wanted) >= 0 ? Optional.of(all) : Optional.empty();
  }

  private static boolean isFewer(BitSet one, BitSet other) {
    return one.cardinality() < other.cardinality();
  }

  /** Whether all of some inputs are among others. */
  static boolean contains(BitSet all, BitSet some) {
    BitSet missing = (BitSet) some.clone();
    missing.andNot(all);
    return missing.isEmpty();
  }
}
