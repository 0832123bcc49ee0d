package org.kaocheng.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuantityScannerTest {

  static List<Golden.Line> phrases() {
    return Golden.lines("text.golden");
  }

  static List<Golden.Line> cells() {
    return Golden.lines("cell.golden");
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void finds_exactly_these_quantities_in_a_phrase(Golden.Line line) {
    List<Quantity> found = QuantityScanner.scan(line.phrase());
    assertThat(Golden.write(found)).as(line.phrase()).isEqualTo(line.expected());
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void finds_the_same_quantities_when_the_phrase_stands_in_the_middle_of_a_text(Golden.Line line) {
    String prefix = "甲。\n";
    List<Quantity> alone = QuantityScanner.scan(line.phrase());
    List<Quantity> within = QuantityScanner.scan(prefix + line.phrase() + "\n。乙");
    if (alone.size() == 1 && alone.getFirst().text().length() == line.phrase().length()) {
      return;
    }
    assertThat(within)
        .as(line.phrase())
        .isEqualTo(alone.stream().map(each -> each.shifted(prefix.length())).toList());
  }

  @ParameterizedTest
  @MethodSource("cells")
  void finds_exactly_these_quantities_in_a_cell(Golden.Line line) {
    List<Quantity> found = QuantityScanner.scanCell(line.phrase());
    assertThat(Golden.write(found)).as(line.phrase()).isEqualTo(line.expected());
  }

  @Test
  void spans_cover_operator_numeral_unit_and_suffix() {
    Quantity quantity = QuantityScanner.scan("要求不少于 1,200 余份（含）以上文件").getFirst();
    assertThat(quantity.text()).isEqualTo("不少于 1,200 余份（含）以上");
    assertThat(quantity.numeral()).isEqualTo("1,200");
    assertThat(quantity.start()).isEqualTo(2);
    assertThat(quantity.numeralStart()).isEqualTo(6);
    assertThat(quantity.end()).isEqualTo(19);
  }

  @Test
  void a_negative_numeral_includes_its_sign() {
    Quantity quantity = QuantityScanner.scan("变动率为-53.5%").getFirst();
    assertThat(quantity.numeral()).isEqualTo("-53.5");
    assertThat(quantity.numeralStart()).isEqualTo(4);
  }

  @Test
  void a_malformed_numeral_is_kept_as_printed() {
    Quantity quantity = QuantityScanner.scan("\t\u300031..5").getFirst();
    assertThat(quantity.numeral()).isEqualTo("31..5");
    assertThat(quantity.number()).isEqualByComparingTo("31.5");
    assertThat(quantity.wellFormed()).isFalse();
  }
}
