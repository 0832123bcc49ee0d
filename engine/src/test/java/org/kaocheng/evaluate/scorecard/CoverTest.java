package org.kaocheng.evaluate.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverTest {

  private static BitSet inputs(int... numbers) {
    BitSet set = new BitSet();
    for (int number : numbers) {
      set.set(number);
    }
    return set;
  }

  private static Cover.Open open(int worth, BitSet... ways) {
    return new Cover.Open(List.of(ways), BigDecimal.valueOf(worth));
  }

  private static BitSet fewest(int wanted, Cover.Open... open) {
    return Cover.fewest(List.of(open), BigDecimal.valueOf(wanted)).orElseThrow();
  }

  @Test
  void a_figure_that_settles_two_lines_counts_once() {
    assertThat(fewest(2, open(1, inputs(0, 1)), open(1, inputs(1, 2)))).isEqualTo(inputs(0, 1, 2));
  }

  @Test
  void the_smaller_of_two_ways_is_taken_where_nothing_is_shared() {
    assertThat(fewest(1, open(1, inputs(0, 1), inputs(2)))).isEqualTo(inputs(2));
  }

  @Test
  void figures_that_three_lines_share_are_fewer_than_a_rate_for_each() {
    assertThat(
            fewest(
                3,
                open(1, inputs(0, 1), inputs(2)),
                open(1, inputs(0, 1), inputs(3)),
                open(1, inputs(0, 1), inputs(4))))
        .isEqualTo(inputs(0, 1));
  }

  @Test
  void of_equal_sets_the_first_way_is_taken() {
    assertThat(fewest(1, open(1, inputs(3), inputs(0)))).isEqualTo(inputs(3));
  }

  @Test
  void the_worthiest_are_taken_where_not_all_is_wanted() {
    assertThat(fewest(25, open(10, inputs(0)), open(5, inputs(1)), open(20, inputs(2))))
        .isEqualTo(inputs(0, 2));
  }

  @Test
  void when_all_together_is_not_enough_there_is_no_set() {
    assertThat(Cover.fewest(List.of(open(3, inputs(0))), BigDecimal.TEN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void no_set_is_smaller_than_the_one_found(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      int inputs = 2 + random.nextInt(8);
      List<Cover.Open> open = new ArrayList<>();
      int lines = 1 + random.nextInt(7);
      for (int i = 0; i < lines; i++) {
        List<BitSet> ways = new ArrayList<>();
        for (int way = 0; way <= random.nextInt(3); way++) {
          BitSet set = inputs(random.nextInt(inputs));
          set.set(random.nextInt(inputs));
          ways.add(set);
        }
        open.add(new Cover.Open(ways, BigDecimal.valueOf(1 + random.nextInt(9))));
      }
      BigDecimal wanted = BigDecimal.valueOf(1 + random.nextInt(30));

      int found = Cover.fewest(open, wanted).map(BitSet::cardinality).orElse(-1);

      assertThat(found).as("seed %d round %d", seed, round).isEqualTo(tried(open, wanted, inputs));
    }
  }

  /** The size of the smallest set, by trying all; -1 when none is enough. */
  private static int tried(List<Cover.Open> open, BigDecimal wanted, int inputs) {
    int least = -1;
    for (long bits = 0; bits < 1L << inputs; bits++) {
      BitSet set = BitSet.valueOf(new long[] {bits});
      BigDecimal worth =
          open.stream()
              .filter(each -> each.isSettledBy(set))
              .map(Cover.Open::worth)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      boolean fewer = least < 0 || set.cardinality() < least;
      least = worth.compareTo(wanted) >= 0 && fewer ? set.cardinality() : least;
    }
    return least;
  }
}
