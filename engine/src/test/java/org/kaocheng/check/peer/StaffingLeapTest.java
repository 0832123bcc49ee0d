package org.kaocheng.check.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.Finding;
import org.kaocheng.source.Severity;

class StaffingLeapTest {

  private static List<Finding> found(String before, String now) {
    StaffOfTwoYears staff =
        new StaffOfTwoYears(
            "2023.docx", "青禾县林业局", 2023, new BigDecimal(now), new BigDecimal(before), "2022.docx");
    Map<String, List<Finding>> found = new StaffingLeap().check(List.of(staff));
    return found.getOrDefault("2023.docx", List.of());
  }

  @Test
  void a_leap_by_half_is_a_warning_with_both_figures() {
    Finding finding = found("40", "72").getFirst();
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message()).isEqualTo("年末在职人数由上年报告的40人变为72人，增加32人。");
    assertThat(finding.formula()).isEqualTo("（72－40）÷40×100%＝80%；上年报告：2022.docx");
  }

  @Test
  void a_leap_by_a_fifth_is_a_hint() {
    assertThat(found("40", "32"))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.INFO);
          assertThat(finding.message()).contains("减少8人");
        });
  }

  @Test
  void few_people_and_small_changes_are_nothing() {
    assertThat(found("6", "9")).isEmpty();
    assertThat(found("40", "41")).isEmpty();
    assertThat(found("40", "40")).isEmpty();
    assertThat(found("0", "40")).isEmpty();
  }
}
