package org.kaocheng.casework.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplerTest {

  /** Forty units in two strata with weights from 0 to 12. */
  private static List<FrameUnit> forty() {
    List<FrameUnit> frame = new ArrayList<>();
    for (int each = 1; each <= 40; each++) {
      int unit = each * 7 % 41 + 100;
      String stratum = "甲乙丙".substring(each * each * each % 7 % 3).substring(0, 1);
      frame.add(new FrameUnit(unit, each * each % 13, stratum, "单位" + unit, ""));
    }
    return frame;
  }

  /** Computed by the program in Python that the pages offer. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9|青禾2022|117,110,101,108,133,114,103,130,115",
        "13|0|108,121,129,133,124,132,135,131,106,114,139,113,103",
        "1|seed|121",
        "100|seed|121,104,126,133,125,117,112,135,129,110,101,108,124,132,120,137,102,140,134,116,128,106,115,123,122,131,103,114,138,107,113,130,119,139,105,136,111"
      })
  void the_draw_is_the_one_python_draws(int size, String seed, String drawn) {
    assertThat(Sampler.draw(forty(), size, seed).stream().map(FrameUnit::unit))
        .containsExactlyElementsOf(
            List.of(drawn.split(",")).stream().map(Long::parseLong).toList());
  }

  @Test
  void the_same_seed_draws_the_same_in_whatever_order_units_come() {
    List<FrameUnit> frame = forty();
    List<FrameUnit> turned = frame.reversed();
    for (int seed = 0; seed < 50; seed++) {
      assertThat(Sampler.draw(turned, 11, "s" + seed))
          .isEqualTo(Sampler.draw(frame, 11, "s" + seed));
    }
    assertThat(Sampler.draw(frame, 11, "s1")).isNotEqualTo(Sampler.draw(frame, 11, "s2"));
  }

  @Test
  void units_of_equal_weight_are_drawn_equally_often() {
    List<FrameUnit> frame = new ArrayList<>();
    for (int unit = 1; unit <= 20; unit++) {
      frame.add(new FrameUnit(unit, 3, "全部", "", ""));
    }
    int seeds = 4_000;
    Map<Long, Integer> times = times(frame, 5, seeds);
    // A quarter each: 1000 expected, standard deviation 27; five of them either way.
    assertThat(times).hasSize(20);
    assertThat(times.values()).allSatisfy(each -> assertThat(each).isBetween(863, 1137));
  }

  @Test
  void a_unit_of_double_weight_is_drawn_first_twice_as_often() {
    List<FrameUnit> frame =
        List.of(
            new FrameUnit(1, 2, "全部", "", ""),
            new FrameUnit(2, 1, "全部", "", ""),
            new FrameUnit(3, 1, "全部", "", ""),
            new FrameUnit(4, 0, "全部", "", ""));
    Map<Long, Integer> times = times(frame, 1, 4_000);
    // A half and a quarter each: standard deviations 32 and 27.
    assertThat(times.get(1L)).isBetween(1_842, 2_158);
    assertThat(times.get(2L)).isBetween(863, 1_137);
    assertThat(times.get(3L)).isBetween(863, 1_137);
    assertThat(times).doesNotContainKey(4L);
  }

  private static Map<Long, Integer> times(List<FrameUnit> frame, int size, int seeds) {
    Map<Long, Integer> times = new HashMap<>();
    for (int seed = 0; seed < seeds; seed++) {
      Sampler.draw(frame, size, "种子" + seed)
          .forEach(unit -> times.merge(unit.unit(), 1, Integer::sum));
    }
    return times;
  }

  @Test
  void a_stratum_gets_its_share_and_never_more_than_it_has() {
    Random random = new Random(20230301);
    for (int time = 0; time < 500; time++) {
      List<FrameUnit> frame = new ArrayList<>();
      for (int unit = 1 + random.nextInt(60); unit > 0; unit--) {
        frame.add(new FrameUnit(unit, random.nextInt(4), "层" + random.nextInt(6), "", ""));
      }
      Map<String, Integer> sizes = new HashMap<>();
      frame.stream()
          .filter(unit -> unit.weight() > 0)
          .forEach(unit -> sizes.merge(unit.stratum(), 1, Integer::sum));
      int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
      int size = random.nextInt(70);
      Map<String, Integer> shares = Sampler.allocation(frame, size);
      assertThat(shares.values().stream().mapToInt(Integer::intValue).sum())
          .isEqualTo(Math.min(size, all));
      shares.forEach((stratum, share) -> {
        int has = sizes.getOrDefault(stratum, 0);
        int whole = Math.min(size, all) * has / all;
        assertThat(share).isBetween(whole, Math.min(has, whole + 1));
      });
      List<FrameUnit> drawn = Sampler.draw(frame, size, "s" + time);
      assertThat(drawn).doesNotHaveDuplicates().allMatch(unit -> unit.weight() > 0);
      Map<String, Integer> got = new HashMap<>();
      drawn.forEach(unit -> got.merge(unit.stratum(), 1, Integer::sum));
      shares.forEach((stratum, share) -> assertThat(got.getOrDefault(stratum, 0)).isEqualTo(share));
    }
  }

  @Test
  void the_largest_remainder_gets_what_is_left() {
    List<FrameUnit> frame = new ArrayList<>();
    for (int unit = 1; unit <= 10; unit++) {
      frame.add(new FrameUnit(unit, 1, unit <= 5 ? "甲" : unit <= 8 ? "乙" : "丙", "", ""));
    }
    // 4 of 10: 甲 2, 乙 1.2, 丙 0.8.
    assertThat(Sampler.allocation(frame, 4)).isEqualTo(Map.of("甲", 2, "乙", 1, "丙", 1));
  }

  @Test
  void a_frame_is_read_as_it_was_written() {
    List<FrameUnit> frame = new ArrayList<>(forty());
    frame.add(new FrameUnit(999, 1, "层\t一\n", "名\r\n称", "错误 1 处（6）\t"));
    assertThat(FrameUnit.read(FrameUnit.written(frame))).isEqualTo(frame);
    assertThat(FrameUnit.read("")).isEmpty();
  }

  @Test
  void keys_of_heavy_units_are_compared_in_good_time() {
    List<FrameUnit> frame = new ArrayList<>();
    for (int unit = 1; unit <= 300; unit++) {
      frame.add(new FrameUnit(unit, FrameUnit.HEAVIEST - unit, "全部", "", ""));
    }
    assertThat(Sampler.draw(frame, 300, "重"))
        .hasSize(300)
        .isNotEqualTo(frame.stream().sorted(Comparator.comparing(FrameUnit::unit)).toList());
  }
}
