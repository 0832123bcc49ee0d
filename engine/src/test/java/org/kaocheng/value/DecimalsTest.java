package org.kaocheng.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DecimalsTest {

  @Test
  void plain_has_neither_exponent_nor_trailing_zeros() {
    assertThat(Decimals.plain(new BigDecimal("1E+3"))).isEqualTo("1000");
    assertThat(Decimals.plain(new BigDecimal("51.10"))).isEqualTo("51.1");
    assertThat(Decimals.plain(new BigDecimal("0.00"))).isEqualTo("0");
  }

  @Test
  void rounded_keeps_its_places_and_rounds_half_up() {
    assertThat(Decimals.rounded(new BigDecimal("96.545"), 2)).isEqualTo("96.55");
    assertThat(Decimals.rounded(new BigDecimal("5"), 2)).isEqualTo("5.00");
  }

  @Test
  void brief_rounds_and_drops_trailing_zeros() {
    assertThat(Decimals.brief(new BigDecimal("96.5996"), 2)).isEqualTo("96.6");
  }

  @Test
  void divide_rounds_half_up_at_the_given_place() {
    assertThat(Decimals.divide(new BigDecimal(2), new BigDecimal(3), 2))
        .isEqualByComparingTo("0.67");
  }
}
