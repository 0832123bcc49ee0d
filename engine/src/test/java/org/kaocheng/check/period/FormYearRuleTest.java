package org.kaocheng.check.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class FormYearRuleTest {

  @Test
  void finds_a_form_of_another_year() {
    List<String> messages =
        ReadingFixture.report().table("（2022年度）").table("（ 2021 年度）").messages(new FormYearRule());

    assertThat(messages).singleElement().asString().contains("附表标注为“2021年度”");
  }

  @Test
  void is_silent_where_all_forms_agree() {
    List<String> messages =
        ReadingFixture.report()
            .table("（2021年度）")
            .paragraphs("（2021年度）")
            .messages(new FormYearRule());

    assertThat(messages).isEmpty();
  }

  @Test
  void the_title_of_the_report_is_enough_to_doubt_a_form_of_last_year() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("云溪县档案馆2022年度部门整体绩效自评报告", "部门整体支出绩效自评表", "（2021年度）")
            .messages(new FormYearRule());

    assertThat(messages).hasSize(1);
  }
}
