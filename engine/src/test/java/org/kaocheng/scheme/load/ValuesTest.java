package org.kaocheng.scheme.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[80,90)|[80,90)",
        "（10，30]|(10,30]",
        "[90,)|[90,)",
        "(,60)|(,60)",
        "=0|=0",
        "<60|(,60)",
        "≥95|[95,)",
        ">=95|[95,)",
        "<= 5|(,5]",
        "＞1|(1,)",
        "[-5,5]|[-5,5]"
      })
  void a_range_is_read_in_either_width_of_signs(String written, String range) {
    assertThat(Values.range(written).map(RangeCheck::written)).contains(range);
  }

  @ParameterizedTest
  @ValueSource(strings = {"95以上", "[80-90]", "[80,90", "80", "", "[a,b]", "≥", "[1,2,3]", "~5"})
  void what_is_no_range_is_refused(String written) {
    assertThat(Values.range(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"5分", "1e9", "5%", "", ".5", "0x10", "一", "1,000", "NaN"})
  void only_plain_decimals_are_numbers(String written) {
    assertThat(Values.number(written)).isEmpty();
  }

  @Test
  void numbers_stay_exact() {
    assertThat(Values.number("0.10").orElseThrow().toPlainString()).isEqualTo("0.10");
  }

  @Test
  void the_nearest_word_is_found_and_nothing_far_away() {
    assertThat(Nearest.of("pionts", java.util.List.of("label", "points"))).contains("points");
    assertThat(Nearest.of("checklist_add", java.util.List.of("checklist-add")))
        .contains("checklist-add");
    assertThat(Nearest.of("whatever", java.util.List.of("label", "points"))).isEmpty();
  }
}
