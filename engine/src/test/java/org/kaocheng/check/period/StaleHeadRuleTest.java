package org.kaocheng.check.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.Finding;
import org.kaocheng.check.ReadingFixture;
import org.kaocheng.source.Severity;

class StaleHeadRuleTest {

  @Test
  void proves_a_head_of_last_year_by_the_text() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("2022年末在职人员11人。")
            .table("编制数|2021年实际在职人数", "12|11")
            .messages(new StaleHeadRule());

    assertThat(messages).singleElement().asString().contains("表头写作“2021年实际在职人数”，而所填11人即正文2022年的人数");
  }

  @Test
  void accepts_columns_of_several_years() {
    List<String> messages =
        ReadingFixture.report()
            .table("2021年实际在职人数|2022年实际在职人数", "10|11")
            .messages(new StaleHeadRule());

    assertThat(messages).isEmpty();
  }

  @Test
  void what_the_document_proves_is_an_error() {
    List<Finding> findings =
        ReadingFixture.report()
            .paragraphs("2022年末在职人员11人。")
            .table("编制数|2021年实际在职人数", "12|11", "经费|2022年决算数", "基本支出|80")
            .check(new StaleHeadRule());

    assertThat(findings).extracting(Finding::severity).containsExactly(Severity.ERROR);
  }
}
