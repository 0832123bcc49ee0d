package org.kaocheng.casework.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "1200.50|1200.50",
        "档案局|档案局",
        "-12.3|'-12.3",
        "=1+1|'=1+1",
        "~ =1+1~|~' =1+1~",
        "+8613812345678|'+8613812345678",
        "@SUM(A1)|'@SUM(A1)",
        "＝1+1|'＝1+1",
        "a=b|a=b",
        "a,b|\"a,b\"",
        "=a,b|\"'=a,b\"",
        "他说\"好\"|\"他说\"\"好\"\"\"",
      })
  void words_are_never_a_formula_and_always_one_field(String words, String field) {
    assertThat(Csv.words(words)).isEqualTo(field);
  }

  @Test
  void a_number_stays_a_number_and_lines_end_as_the_format_has_it() {
    List<String> line = List.of(Csv.words("甲"), Csv.number(new BigDecimal("-12.30")));
    assertThat(new String(Csv.of(List.of(List.of("a", "b"), line)), StandardCharsets.UTF_8))
        .isEqualTo("\uFEFFa,b\r\n甲,-12.30\r\n");
  }
}
