package org.kaocheng.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {

  @ParameterizedTest
  @CsvSource({
    "一、概况,CHINESE,1",
    "十二、其他,CHINESE,12",
    "二十、其他,CHINESE,20",
    "（三）编制,CHINESE_BRACKETED,3",
    "(二)编制,CHINESE_BRACKETED,2",
    "3、 编制,ARABIC,3",
    "10.承办,ARABIC,10",
    "（4）公用,ARABIC_BRACKETED,4",
    "4）公用,ARABIC_BRACKETED,4",
    "②公用,CIRCLED,2"
  })
  void reads_the_number_a_text_begins_with(String text, Numeral.Style style, int value) {
    Numeral numeral = Numeral.parse(text).orElseThrow();

    assertThat(numeral.style()).isEqualTo(style);
    assertThat(numeral.value()).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"2022年预算", "3.5万元", "一般公共预算", "10个项目"})
  void does_not_take_figures_for_numbers_of_items(String text) {
    assertThat(Numeral.parse(text)).isEmpty();
  }

  @Test
  void writes_another_number_in_the_same_style() {
    assertThat(Numeral.parse("（二）编制").orElseThrow().like(13)).isEqualTo("（十三）");
    assertThat(Numeral.parse("2、编制").orElseThrow().like(3)).isEqualTo("3、");
  }
}
