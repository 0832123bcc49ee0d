package org.kaocheng.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  private static Quantity read(String text) {
    return QuantityScanner.scan(text).getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "430余件, 430, 440",
    "1000余件, 1000, 2000",
    "200多万元, 2000000, 3000000",
    "12余次, 12, 13",
    "1.5余亩, 1.5, 1.6",
    "约200件, 150, 250",
    "约28人, 27.5, 28.5",
    "5—8个, 5, 8",
    "12件, 12, 12",
    "8万件, 75000, 85000",
    "8.01万件, 80050, 80150",
    "8.5分, 8.5, 8.5",
    "≥95%, 94.5, 95.5",
    "31.5万元, 314500, 315500",
    "5‰, 0.45, 0.55",
  })
  void stands_for_these_amounts(String text, String lower, String upper) {
    Interval interval = read(text).interval(Rounding.ROUNDED);
    assertThat(interval.lower()).isEqualByComparingTo(lower);
    assertThat(interval.upper()).isEqualByComparingTo(upper);
  }

  @Test
  void the_amount_is_in_base_units() {
    assertThat(read("1.25万元").amount()).isEqualByComparingTo("12500");
    assertThat(read("2公里").amount()).isEqualByComparingTo("2000");
  }

  @Test
  void a_bare_number_takes_the_unit_of_its_column() {
    Quantity quantity = read("12.5").in(Units.of("万元").orElseThrow());
    assertThat(quantity.amount()).isEqualByComparingTo("125000");
  }

  @Test
  void a_scale_word_joins_the_unit_of_the_context_and_is_not_applied_twice() {
    Quantity quantity = read("5万");
    assertThat(quantity.unit().isScale()).isTrue();
    assertThat(quantity.in(Units.of("元").orElseThrow()).amount()).isEqualByComparingTo("50000");
    assertThat(quantity.in(Units.of("万元").orElseThrow()).amount()).isEqualByComparingTo("50000");
  }

  @Test
  void shifting_moves_all_places() {
    Quantity quantity = read("不少于5次").shifted(7);
    assertThat(quantity.start()).isEqualTo(7);
    assertThat(quantity.numeralStart()).isEqualTo(10);
    assertThat(quantity.end()).isEqualTo(12);
  }
}
