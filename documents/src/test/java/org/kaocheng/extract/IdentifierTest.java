package org.kaocheng.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaocheng.fact.Identification;

class IdentifierTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "清河县林业局下设办公室和林政股，年末在职人员12人。",
        "清河县林业局内设3个股室。",
      })
  void a_sentence_that_presents_the_unit_tells_whose_report_it_is(String sentence) {
    String text = "部门整体支出绩效自评报告\n\n一、基本情况\n\n" + sentence + "\n";
    assertThat(ReadText.whose("report.txt", text).unit()).isEqualTo("清河县林业局");
  }

  @ParameterizedTest
  @ValueSource(strings = {"综合管理办公室负责文电、会务和绩效自评。", "清河县机构编制委员会办公室核定我局编制30名。"})
  void what_an_office_does_tells_nobodys_report(String sentence) {
    String text = "部门整体支出绩效自评报告\n\n一、基本情况\n\n" + sentence + "\n";
    assertThat(ReadText.whose("report.txt", text).unit()).isEmpty();
  }

  @Test
  void where_nothing_else_tells_a_project_form_tells_whose_it_is() {
    String form =
        "<p>项目支出绩效自评表</p><table><tr><td>项目名称</td><td>渠道修复</td><td>主管部门</td><td>清河县水利局</td></tr>"
            + "<tr><td>年初预算数</td><td>10.00</td><td>全年执行数</td><td>9.00</td></tr></table>";
    assertThat(ReadText.whose("form.html", form).unit()).isEqualTo("清河县水利局");
  }

  @ParameterizedTest
  @CsvSource({
    "清河市民政局, CITY",
    "云岭省清河市民政局, CITY",
    "清河市政府办公室, CITY",
    "清河市政务服务中心, CITY",
    "清河市市政管理局, CITY",
    "清河市市场监督管理局, CITY",
    "清河市场监督管理局, CITY",
    "清河县市场监督管理局, COUNTY",
    "清河县市政设施维护中心, COUNTY",
    "清河县市民服务中心, COUNTY",
    "白石县行政区划调整办公室, COUNTY",
    "青源市西山区司法局, DISTRICT",
    "云岭省档案馆, PROVINCE",
  })
  void the_last_area_in_the_units_name_tells_its_level(String unit, Identification.Level level) {
    Identification whose =
        ReadText.whose("report.txt", unit + "2023年度部门整体支出绩效自评报告\n\n一、基本情况\n\n全年工作按计划完成。\n");
    assertThat(whose.unit()).isEqualTo(unit);
    assertThat(whose.level()).isEqualTo(level);
  }
}
