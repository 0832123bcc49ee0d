package org.kaocheng.casework.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kaocheng.value.Interval;

class RankRangeTest {

  private static Interval score(String lower, String upper) {
    return new Interval(new BigDecimal(lower), new BigDecimal(upper));
  }

  @Test
  void scores_that_are_certain_have_one_rank_and_equal_ones_share_the_better() {
    assertThat(
            RankRange.of(
                List.of(
                    score("90", "90"),
                    score("95", "95.0"),
                    score("90.0", "90"),
                    score("80", "80"))))
        .containsExactly(
            new RankRange(2, 2), new RankRange(1, 1), new RankRange(2, 2), new RankRange(4, 4));
  }

  @Test
  void a_score_that_may_be_several_has_all_ranks_between() {
    assertThat(
            RankRange.of(
                List.of(
                    score("85", "97"), score("95", "95"), score("90", "90"), score("60", "86"))))
        .containsExactly(
            new RankRange(1, 4), new RankRange(1, 2), new RankRange(2, 3), new RankRange(3, 4));
  }

  @Test
  void every_choice_of_scores_ranks_within_the_range_and_its_ends_are_reached() {
    Random random = new Random(7);
    for (int time = 0; time < 300; time++) {
      List<Interval> scores = new ArrayList<>();
      for (int each = 0; each < 4; each++) {
        int lower = random.nextInt(4);
        int upper = lower + random.nextInt(3);
        scores.add(new Interval(BigDecimal.valueOf(lower), BigDecimal.valueOf(upper)));
      }
      List<RankRange> ranges = RankRange.of(scores);
      int[] best = {9, 9, 9, 9};
      int[] worst = {0, 0, 0, 0};
      for (int choice = 0; choice < 1_296; choice++) {
        int[] chosen = new int[4];
        int rest = choice;
        boolean possible = true;
        for (int each = 0; each < 4; each++) {
          chosen[each] = rest % 6;
          rest /= 6;
          possible &= scores.get(each).contains(BigDecimal.valueOf(chosen[each]));
        }
        for (int each = 0; possible && each < 4; each++) {
          int rank = 1;
          for (int other : chosen) {
            rank += other > chosen[each] ? 1 : 0;
          }
          best[each] = Math.min(best[each], rank);
          worst[each] = Math.max(worst[each], rank);
        }
      }
      for (int each = 0; each < 4; each++) {
        assertThat(ranges.get(each)).isEqualTo(new RankRange(best[each], worst[each]));
      }
    }
  }

  @Test
  void heaping_is_counted_by_hand() {
    Heaping heaping =
        Heaping.of(
            List.of("95", "95.0", "98", "98.5", "100", "90", "93.7", "-1000000").stream()
                .map(BigDecimal::new)
                .toList());
    assertThat(heaping.count()).isEqualTo(7);
    assertThat(heaping.fives()).isEqualTo(4);
    assertThat(heaping.tens()).isEqualTo(2);
    assertThat(heaping.top()).isEqualTo(3);
    assertThat(heaping.share(4)).isEqualByComparingTo("57.1");
    assertThat(heaping.bins()).hasSize(11).containsEntry(95, 2).containsEntry(91, 0);
    assertThat(heaping.bins()).containsEntry(98, 2).containsEntry(100, 1).containsEntry(93, 1);
    assertThat(Heaping.of(List.of()).bins()).isEmpty();
  }
}
