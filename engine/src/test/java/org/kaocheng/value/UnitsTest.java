package org.kaocheng.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitsTest {

  private static Unit unit(String symbol) {
    return Units.of(symbol).orElseThrow();
  }

  @Test
  void amounts_of_money_are_comparable_across_scales() {
    assertThat(unit("万元").comparableWith(unit("亿元"))).isTrue();
    assertThat(unit("亿元").factor()).isEqualByComparingTo("100000000");
  }

  @Test
  void per_cent_and_percentage_points_are_not_comparable() {
    assertThat(unit("%").comparableWith(unit("百分点"))).isFalse();
  }

  @Test
  void counted_things_are_comparable_with_their_own_kind_only() {
    assertThat(unit("份").comparableWith(unit("件"))).isFalse();
    assertThat(unit("万件").comparableWith(unit("件"))).isTrue();
    assertThat(unit("万件").factor()).isEqualByComparingTo("10000");
    assertThat(unit("人").comparableWith(unit("名"))).isTrue();
  }

  @Test
  void an_amount_for_each_is_not_comparable_with_the_amount() {
    assertThat(unit("元/人").comparableWith(unit("元"))).isFalse();
    assertThat(unit("万元/人").comparableWith(unit("元/人"))).isTrue();
  }

  @Test
  void a_word_that_is_no_unit_is_none() {
    assertThat(Units.of("项目")).isEmpty();
    assertThat(Units.of("")).isEmpty();
  }

  @Test
  void the_longest_symbol_wins() {
    assertThat(Units.startingAt("万平方米", 0)).contains(unit("万平方米"));
    assertThat(Units.startingAt("人次数", 0)).contains(unit("人次"));
    assertThat(Units.startingAt("months", 0)).isEmpty();
  }
}
