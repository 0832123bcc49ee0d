package org.kaocheng.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.Finding;
import org.kaocheng.check.ReadingFixture;
import org.kaocheng.source.Severity;

class MalformedNumeralRuleTest {

  @Test
  void proves_a_doubled_point_in_a_cell_wrong() {
    List<String> messages =
        ReadingFixture.report().table("项目|决算数", "查阅经费|31..5").messages(new MalformedNumeralRule());

    assertThat(messages).singleElement().asString().contains("“31..5”书写有误，疑为“31.5”");
  }

  @Test
  void leaves_numbers_dates_and_section_numbers_alone() {
    List<String> messages =
        ReadingFixture.report()
            .table("填报时间|2023.3.2", "合计|1,234.50", "1.1.2|3.0%")
            .paragraphs("见第1.2.3条，共20...余项。")
            .messages(new MalformedNumeralRule());

    assertThat(messages).isEmpty();
  }

  @Test
  void finds_points_and_commas_in_any_odd_place() {
    for (String numeral : List.of("31..5", "31.,5", "31. 5", "593.27593.27")) {
      assertThat(
              ReadingFixture.report()
                  .paragraphs("全年共支出" + numeral + "万元。")
                  .messages(new MalformedNumeralRule()))
          .as(numeral)
          .singleElement()
          .asString()
          .contains(numeral);
    }
  }

  @Test
  void what_the_document_proves_is_an_error() {
    List<Finding> findings =
        ReadingFixture.report().table("项目|决算数", "查阅经费|31..5").check(new MalformedNumeralRule());

    assertThat(findings).extracting(Finding::severity).containsExactly(Severity.ERROR);
  }
}
