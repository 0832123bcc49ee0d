package org.kaocheng.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.pack.ScoringRule;
import org.kaocheng.scheme.pack.ScoringRule.Missed;
import org.kaocheng.scheme.pack.ScoringRule.Side;
import org.kaocheng.scheme.pack.Steps;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Range;

class RuleScoreTest {

  private static final Formula RATE =
      new Formula.Reference("控制率", "ratio.staffing_control_rate", 0, Optional.empty(), 0, 3);
  private static final BigDecimal FIVE = number("5");

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static ScoringRule.Deduct deduct(Side side, String from, Steps... readings) {
    return new ScoringRule.Deduct(
        RATE, side, number(from), number("1"), number("0.5"), BigDecimal.ZERO, List.of(readings));
  }

  private static ScoringRule.Threshold threshold(Range met, Missed otherwise) {
    return new ScoringRule.Threshold(Optional.of(RATE), Optional.of(met), otherwise);
  }

  private static String scores(ScoringRule rule, String rate) {
    return String.join(
        " ",
        RuleScore.readings(rule, FIVE, Interval.exactly(number(rate))).stream()
            .map(reading -> {
              String low = Decimals.brief(reading.points().lower(), 2);
              String high = Decimals.brief(reading.points().upper(), 2);
              return low.equals(high) ? low : low + "~" + high;
            })
            .toList());
  }

  @Test
  void a_part_of_a_step_counts_in_each_reading_the_scheme_names() {
    assertThat(scores(deduct(Side.OVER, "100", Steps.values()), "105.56")).isEqualTo("2.22 2.5 2");
    assertThat(scores(deduct(Side.OVER, "100", Steps.WHOLE_DOWN), "105.56")).isEqualTo("2.5");
    assertThat(scores(deduct(Side.OVER, "100", Steps.values()), "100")).isEqualTo("5 5 5");
    assertThat(scores(deduct(Side.EITHER, "100", Steps.PROPORTIONAL), "97")).isEqualTo("3.5");
    assertThat(scores(deduct(Side.UNDER, "100", Steps.PROPORTIONAL), "80")).isEqualTo("0");
  }

  @Test
  void a_threshold_gives_all_nothing_a_share_or_less_than_all() {
    Range atLeast = Range.from(number("90"), true);
    Range atMost = Range.upTo(number("100"), true);

    assertThat(scores(threshold(atLeast, Missed.NOTHING), "90")).isEqualTo("5");
    assertThat(scores(threshold(atLeast, Missed.NOTHING), "89.99")).isEqualTo("0");
    assertThat(scores(threshold(atLeast, Missed.IN_PROPORTION), "45")).isEqualTo("2.5");
    assertThat(scores(threshold(atMost, Missed.IN_PROPORTION), "150")).isEqualTo("2.5");
    assertThat(scores(threshold(atMost, Missed.IN_PROPORTION), "230")).isEqualTo("0");
    assertThat(scores(threshold(atMost, Missed.LESS), "100")).isEqualTo("5");
    assertThat(scores(threshold(atMost, Missed.LESS), "100.5")).isEqualTo("0~4.99");
  }

  @Test
  void a_ratio_is_capped_at_the_points_and_never_below_nothing() {
    ScoringRule ratio = new ScoringRule.Ratio(Optional.of(RATE), number("100"), Optional.empty());

    assertThat(scores(ratio, "95.29")).isEqualTo("4.76");
    assertThat(scores(ratio, "181.06")).isEqualTo("5");
    assertThat(scores(ratio, "-3")).isEqualTo("0");
  }

  @Test
  void a_value_in_no_band_has_no_score() {
    ScoringRule bands =
        new ScoringRule.Bands(
            RATE,
            List.of(
                new ScoringRule.Band(Range.from(number("90"), true), FIVE),
                new ScoringRule.Band(Range.upTo(number("60"), false), BigDecimal.ZERO)));

    assertThat(scores(bands, "95")).isEqualTo("5");
    assertThat(scores(bands, "75")).isEmpty();
  }

  private static ScoringRule random(Random random) {
    Range met =
        random.nextBoolean()
            ? Range.from(number("90"), random.nextBoolean())
            : Range.upTo(number("100"), random.nextBoolean());
    return switch (random.nextInt(5)) {
      case 0 -> deduct(Side.values()[random.nextInt(3)], "100", Steps.values()[random.nextInt(3)]);
      case 1 -> new ScoringRule.Convert(RATE, number("120"));
      case 2 ->
          new ScoringRule.Bands(
              RATE,
              List.of(
                  new ScoringRule.Band(Range.from(number("90"), true), FIVE),
                  new ScoringRule.Band(
                      new Range(Optional.of(number("80")), true, Optional.of(number("90")), false),
                      number("3.5")),
                  new ScoringRule.Band(Range.upTo(number("80"), false), BigDecimal.ONE)));
      case 3 -> threshold(met, Missed.values()[random.nextInt(3)]);
      default -> new ScoringRule.Ratio(Optional.of(RATE), number("100"), Optional.empty());
    };
  }

  @Test
  void every_score_lies_in_the_points_and_every_exact_value_in_the_score_of_its_interval() {
    Random random = new Random(20211117);
    for (int i = 0; i < 4000; i++) {
      ScoringRule rule = random(random);
      BigDecimal low = BigDecimal.valueOf(random.nextInt(16_000), 2);
      BigDecimal width = BigDecimal.valueOf(random.nextInt(1_500), 2);
      Interval interval = new Interval(low, low.add(width));
      BigDecimal inside =
          low.add(
              width.multiply(BigDecimal.valueOf(random.nextInt(101), 2), MathContext.UNLIMITED));
      List<ScoreReading> wide = RuleScore.readings(rule, FIVE, interval);
      List<ScoreReading> exact = RuleScore.readings(rule, FIVE, Interval.exactly(inside));

      assertThat(wide).as("%s on %s", rule, interval).hasSameSizeAs(exact).isNotEmpty();
      for (int each = 0; each < wide.size(); each++) {
        Interval score = wide.get(each).points();
        Interval point = exact.get(each).points();
        assertThat(score.lower()).isBetween(BigDecimal.ZERO, point.lower());
        assertThat(score.upper()).isBetween(point.upper(), FIVE);
      }
    }
  }
}
