package org.kaocheng.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Interval;

class RubricTest {

  private static final List<String> DESCENDING =
      List.of(
          "以100%为标准，控制率≤100%，计5分；每超过一个百分点扣0.5分，扣完为止。",
          "变动率≤0，得5分；大于0的，每增加1%扣0.4分，扣完为止。",
          "结转率≤10%得5分；每超过5个百分点扣1分，扣完为止。",
          "调整率=0，得5分；0-10%（含），得3分；10%以上（不含10%），得0分。");
  private static final List<String> ASCENDING =
      List.of(
          "每低于100%一个百分点扣0.3分，扣完为止。",
          "使用率达60%以上的得5分，每减少一个百分点扣0.2分，扣完为止。", "得分=完成率×分值", "≥95%得5分；≥85%得3分；≥75%得1分；低于75%不得分。");

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static Rubric five(String text) {
    return CriterionParser.parse(text, number("5"));
  }

  private static Interval at(String rate) {
    return Interval.exactly(number(rate));
  }

  private static String scores(Rubric rubric, Interval rate) {
    return rubric.evaluate(rate).stream()
        .map(reading -> {
          String low = Decimals.brief(reading.points().lower(), 2);
          String high = Decimals.brief(reading.points().upper(), 2);
          return low.equals(high) ? low : low + "~" + high;
        })
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 99, 5 5 5",
    "0, 100, 5 5 5",
    "0, 105.5, 2.25 2.5 2",
    "0, 101, 4.5 4.5 4.5",
    "0, 130, 0 0 0",
    "1, -3, 5 5 5",
    "1, 2.5, 4 4.2 3.8",
    "2, 12, 4.6 5 4",
    "3, 0, 5",
    "3, 10, 3",
    "3, 10.01, 0",
  })
  void rates_better_low_are_scored_under_each_reading(int index, String rate, String expected) {
    assertThat(scores(five(DESCENDING.get(index)), at(rate))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 100, 5 5 5",
    "0, 120, 5 5 5",
    "0, 98.5, 4.55 4.7 4.4",
    "1, 60, 5 5 5",
    "1, 50.5, 3.1 3.2 3",
    "1, 10, 0 0 0",
    "2, 80, 4",
    "2, 120, 5",
    "3, 95, 5",
    "3, 94.99, 3",
    "3, 80, 1",
    "3, 10, 0",
  })
  void rates_better_high_are_scored_under_each_reading(int index, String rate, String expected) {
    assertThat(scores(five(ASCENDING.get(index)), at(rate))).isEqualTo(expected);
  }

  @Test
  void an_interval_over_a_threshold_gives_all_scores_it_can_earn() {
    Interval rate = new Interval(number("94.5"), number("95.5"));

    assertThat(scores(five(ASCENDING.get(3)), rate)).isEqualTo("3~5");
    assertThat(scores(five(DESCENDING.get(0)), new Interval(number("99.5"), number("101"))))
        .isEqualTo("4.5~5 4.5~5 4.5~5");
  }

  @Test
  void a_rate_no_band_covers_is_left_undecided() {
    Rubric rubric = CriterionParser.parse("执行率等于100%的，得3分；每减少一个百分点，扣0.2分。", number("3"));

    assertThat(rubric.evaluate(at("105"))).isEmpty();
    assertThat(rubric.evaluate(at("95"))).hasSize(3);
  }

  @Test
  void overlapping_ends_give_the_benefit_of_the_doubt() {
    assertThat(scores(five("90%以上5分，80%—90%3分，80%以下0分"), at("90"))).isEqualTo("3~5");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 4, 102%",
    "0, 2.25, 105.5%",
    "0, 5, 不高于100%",
    "0, 0, 不低于110%",
  })
  void a_score_implies_a_rate(int index, String score, String expected) {
    assertThat(five(DESCENDING.get(index)).implied(number(score)).orElseThrow().words("%"))
        .isEqualTo(expected);
  }

  @Test
  void a_score_of_a_band_implies_its_range_and_one_of_no_band_nothing() {
    Rubric rubric = five(ASCENDING.get(3));

    assertThat(rubric.implied(number("3")).orElseThrow().words("%")).isEqualTo("85%（含）至95%");
    assertThat(rubric.implied(number("4"))).isEmpty();
    assertThat(five("使用率达50%以上的得5分，每减少一个百分点扣0.2分").implied(number("4")).orElseThrow().words("%"))
        .isEqualTo("45%");
  }

  @Test
  void scores_stay_between_zero_and_the_points_and_move_one_way() {
    Random random = new Random(20231121);
    for (String text : DESCENDING) {
      monotone(five(text), random, -1);
    }
    for (String text : ASCENDING) {
      monotone(five(text), random, 1);
    }
  }

  private static void monotone(Rubric rubric, Random random, int direction) {
    for (int i = 0; i < 400; i++) {
      BigDecimal first = BigDecimal.valueOf(random.nextInt(16_000), 2);
      BigDecimal second = BigDecimal.valueOf(random.nextInt(16_000), 2);
      List<ScoreReading> low = rubric.evaluate(Interval.exactly(first.min(second)));
      List<ScoreReading> high = rubric.evaluate(Interval.exactly(first.max(second)));
      assertThat(low).isNotEmpty().hasSameSizeAs(high);
      for (int reading = 0; reading < low.size(); reading++) {
        BigDecimal a = low.get(reading).points().lower();
        BigDecimal b = high.get(reading).points().lower();
        assertThat(b.subtract(a).signum() * direction).as(rubric.text()).isGreaterThanOrEqualTo(0);
        assertThat(a).isBetween(BigDecimal.ZERO, rubric.points());
      }
    }
  }

  @Test
  void the_proportional_reading_lies_between_the_two_whole_step_readings() {
    Random random = new Random(7);
    for (String text :
        List.of(DESCENDING.get(0), DESCENDING.get(2), ASCENDING.get(0), ASCENDING.get(1))) {
      for (int i = 0; i < 300; i++) {
        List<ScoreReading> readings =
            five(text).evaluate(Interval.exactly(BigDecimal.valueOf(random.nextInt(15_000), 2)));
        BigDecimal proportional = readings.getFirst().points().lower();
        assertThat(proportional)
            .isBetween(readings.get(2).points().lower(), readings.get(1).points().lower());
      }
    }
  }

  @Test
  void an_interval_scores_every_rate_within_it() {
    Random random = new Random(11);
    for (String text : DESCENDING) {
      Rubric rubric = five(text);
      for (int i = 0; i < 200; i++) {
        BigDecimal low = BigDecimal.valueOf(random.nextInt(12_000), 2);
        BigDecimal width = BigDecimal.valueOf(random.nextInt(500), 2);
        BigDecimal inside = low.add(width.multiply(BigDecimal.valueOf(random.nextInt(100), 2)));
        List<ScoreReading> wide = rubric.evaluate(new Interval(low, low.add(width)));
        List<ScoreReading> exact = rubric.evaluate(Interval.exactly(inside));
        for (int reading = 0; reading < exact.size(); reading++) {
          assertThat(wide.get(reading).points().contains(exact.get(reading).points().lower()))
              .as("%s at %s", text, inside)
              .isTrue();
        }
      }
    }
  }
}
