package org.kaocheng.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class IntervalTest {

  private static Interval between(String lower, String upper) {
    return new Interval(new BigDecimal(lower), new BigDecimal(upper));
  }

  @Test
  void a_rounded_number_stands_for_half_a_unit_either_way() {
    assertSame(
        Interval.printed(new BigDecimal("31.5"), 1, Rounding.ROUNDED), between("31.45", "31.55"));
  }

  @Test
  void a_truncated_number_stands_for_what_was_cut_off_away_from_zero() {
    assertSame(
        Interval.printed(new BigDecimal("31.5"), 1, Rounding.TRUNCATED), between("31.5", "31.6"));
    assertSame(
        Interval.printed(new BigDecimal("-31.5"), 1, Rounding.TRUNCATED),
        between("-31.6", "-31.5"));
  }

  @Test
  void either_rounding_is_the_union_of_both() {
    assertSame(
        Interval.printed(new BigDecimal("31.5"), 1, Rounding.EITHER), between("31.45", "31.6"));
  }

  @Test
  void negative_places_round_whole_tens() {
    assertSame(
        Interval.printed(new BigDecimal("430"), -1, Rounding.ROUNDED), between("425", "435"));
  }

  @Test
  void the_gap_of_intervals_that_meet_is_zero() {
    assertThat(between("1", "2").gap(between("2", "3"))).isEqualByComparingTo("0");
    assertThat(between("1", "2").gap(between("2.5", "3"))).isEqualByComparingTo("0.5");
    assertThat(between("2.5", "3").gap(between("1", "2"))).isEqualByComparingTo("0.5");
  }

  @Test
  void a_divisor_that_may_be_zero_is_refused() {
    assertThatThrownBy(() -> between("1", "2").dividedBy(between("-1", "1")))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void the_lower_end_cannot_lie_above_the_upper() {
    assertThatThrownBy(() -> between("2", "1")).isInstanceOf(IllegalArgumentException.class);
  }

  @RepeatedTest(500)
  void results_contain_the_results_of_the_exact_values(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    BigDecimal first = exact(random);
    BigDecimal second = exact(random);
    Rounding rounding = random.nextBoolean() ? Rounding.ROUNDED : Rounding.TRUNCATED;
    Interval left = printed(first, rounding, random.nextInt(4));
    Interval right = printed(second, rounding, random.nextInt(4));
    assertThat(left.contains(first)).isTrue();
    assertThat(left.plus(right).contains(first.add(second))).isTrue();
    assertThat(left.minus(right).contains(first.subtract(second))).isTrue();
    assertThat(left.times(right).contains(first.multiply(second))).isTrue();
    assertThat(left.negated().contains(first.negate())).isTrue();
    assertThat(left.union(right).contains(second)).isTrue();
    if (!right.containsZero()) {
      Interval quotient = left.dividedBy(right);
      assertThat(quotient.lower().multiply(second).compareTo(first) * second.signum())
          .isNotPositive();
      assertThat(quotient.upper().multiply(second).compareTo(first) * second.signum())
          .isNotNegative();
    }
  }

  @Test
  void division_rounds_outward() {
    Interval third = between("1", "1").dividedBy(between("3", "3"));
    BigDecimal near = BigDecimal.ONE.divide(new BigDecimal(3), new MathContext(60));
    assertThat(third.lower()).isLessThan(near);
    assertThat(third.upper()).isGreaterThan(near);
  }

  @Test
  void a_quotient_that_ends_is_one_number() {
    assertSame(
        between("7.72", "7.72").dividedBy(between("100", "100")), between("0.0772", "0.0772"));
    assertSame(between("3", "3").dividedBy(between("-8", "-8")), between("-0.375", "-0.375"));
    assertSame(between("1", "1").dividedBy(between("0.01", "0.01")), between("100", "100"));
  }

  @RepeatedTest(500)
  void the_quotient_of_two_numbers_lies_between_neighbours_of_sixteen_digits(
      RepetitionInfo repetition) {
    Random random = new Random(1000 + repetition.getCurrentRepetition());
    BigDecimal number = wide(random);
    BigDecimal divisor = wide(random);
    Interval quotient = Interval.exactly(number).dividedBy(Interval.exactly(divisor));
    BigDecimal near = number.divide(divisor, new MathContext(60));
    BigDecimal slack = near.abs().scaleByPowerOfTen(-59);
    assertThat(quotient.lower()).isLessThanOrEqualTo(near.add(slack));
    assertThat(quotient.upper()).isGreaterThanOrEqualTo(near.subtract(slack));
    assertThat(quotient.width()).isLessThanOrEqualTo(near.abs().scaleByPowerOfTen(-15));
  }

  /** Up to 17 digits, up to 12 of them decimals, never zero. */
  private static BigDecimal wide(Random random) {
    long digits = random.nextLong(1, Math.powExact(10L, 1 + random.nextInt(17)));
    return BigDecimal.valueOf(random.nextBoolean() ? digits : -digits, random.nextInt(13));
  }

  private static BigDecimal exact(Random random) {
    return BigDecimal.valueOf(random.nextLong(-10_000_000, 10_000_000), 6);
  }

  private static Interval printed(BigDecimal value, Rounding rounding, int places) {
    RoundingMode mode = rounding == Rounding.ROUNDED ? RoundingMode.HALF_UP : RoundingMode.DOWN;
    BigDecimal number = value.setScale(places, mode);
    boolean lostSign = number.signum() == 0 && value.signum() < 0;
    Interval interval = Interval.printed(number, places, rounding);
    return lostSign ? interval.union(interval.negated()) : interval;
  }

  private static void assertSame(Interval actual, Interval expected) {
    assertThat(actual.lower()).isEqualByComparingTo(expected.lower());
    assertThat(actual.upper()).isEqualByComparingTo(expected.upper());
  }
}
