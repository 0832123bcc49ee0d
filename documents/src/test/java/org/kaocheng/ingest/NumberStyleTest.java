package org.kaocheng.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {

  @ParameterizedTest
  @CsvSource({
    "chineseCounting,10,十",
    "chineseCounting,21,二十一",
    "chineseCountingThousand,105,一百零五",
    "chineseCountingThousand,110,一百一十",
    "japaneseCounting,3,三",
    "ideographDigital,20,二〇",
    "chineseLegalSimplified,12,壹拾贰",
    "upperRoman,14,XIV",
    "lowerRoman,9,ix",
    "upperLetter,27,AA",
    "lowerLetter,2,b",
    "decimalEnclosedCircle,20,⑳",
    "decimalEnclosedCircle,21,㉑",
    "decimalZero,7,07",
    "decimalFullWidth,12,１２",
    "ideographTraditional,2,乙",
    "decimalEnclosedParen,3,⑶",
    "decimal,15,15",
    "其他,4,4"
  })
  void prints_numbers_in_the_styles_of_word(String format, int number, String printed) {
    assertThat(NumberStyle.ofWordprocessing(format).format(number)).isEqualTo(printed);
  }

  @Test
  void falls_back_to_decimal_beyond_a_styles_signs() {
    assertThat(NumberStyle.CIRCLED.format(99)).isEqualTo("99");
    assertThat(NumberStyle.HEAVENLY_STEMS.format(11)).isEqualTo("11");
    assertThat(NumberStyle.UPPER_ROMAN.format(0)).isEqualTo("0");
    assertThat(NumberStyle.ofBinary(37).format(12)).isEqualTo("十二");
  }
}
