package org.kaocheng.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class NotAReportRuleTest {

  @Test
  void names_a_file_without_title_form_and_figures_of_the_field() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("文件夹说明", "共有3个文件夹，请按年份存放。")
            .messages(new NotAReportRule());

    assertThat(messages).singleElement().asString().startsWith("本文件不是自评报告");
  }

  @Test
  void takes_a_titled_report_for_one() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("云溪县档案馆2022年度整体支出绩效自评报告", "馆内设三个股室。")
            .messages(new NotAReportRule());

    assertThat(messages).isEmpty();
  }
}
