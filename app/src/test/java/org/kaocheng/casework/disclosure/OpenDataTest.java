package org.kaocheng.casework.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenDataTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "1200.50|1200.50",
        "-12.3|-12.3",
        "档案局|档案局",
        "=1+1|\"'=1+1\"",
        "+8613812345678|\"'+8613812345678\"",
        "-12.3+A1|\"'-12.3+A1\"",
        "@SUM(A1)|\"'@SUM(A1)\"",
        "＝1+1|\"'＝1+1\"",
        "a,b|\"a,b\"",
        "他说\"好\"|\"他说\"\"好\"\"\"",
      })
  void a_cell_is_text_or_a_number_and_never_a_formula(String text, String cell) {
    assertThat(OpenData.cell(text)).isEqualTo(cell);
  }
}
