package org.kaocheng.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Claim;

class ProseReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023年基本支出年初预算101.25万元。|101.25|expenditure.basic|ORIGINAL_BUDGET",
        "2023年项目支出决算数66.10万元。|66.1|expenditure.project|FINAL_ACCOUNTS",
        "全年实际总收入330.62万元。|330.62|revenue.total|FINAL_ACCOUNTS",
        "2023年部门预算总支出1,258.06万元。|1258.06|expenditure.total|ORIGINAL_BUDGET",
        "调整预算数为162.18万元。|162.18|expenditure.total|ADJUSTED_BUDGET",
        "离退休人员76人。|76|staffing.retired_and_separated|YEAR_END",
        "退休人员18人。|18|staffing.retired|YEAR_END",
        "对照指标体系，自评得分93分（其中：投入18分，过程37分，产出38分）。|37|indicator.group.score|NONE",
        "该项指标分值10分，自评9.3分。|9.3|indicator.score|NONE",
        "该项指标分值10分，自评9.3分。|10|indicator.points|NONE",
      })
  void names_a_figure_and_its_basis(String text, String number, String concept, Basis basis) {
    ReadText read = ReadText.of(text);
    assertThat(read.figure(number).concept()).isEqualTo(concept);
    assertThat(read.figure(number).period().basis()).isEqualTo(basis);
  }

  @Test
  void gives_each_figure_after_respectively_its_own_name() {
    ReadText read = ReadText.of("2021年、2022年收入分别为11.35万元、18.40万元。");
    assertThat(read.figure("11.35").period().year()).isEqualTo(2021);
    assertThat(read.figure("18.4").period().year()).isEqualTo(2022);
    assertThat(read.figure("11.35").concept()).isEqualTo("revenue.total");
  }

  @Test
  void takes_the_project_a_numbered_paragraph_names() {
    ReadText read = ReadText.of("一、项目情况\n\n1、古树名木维护项目：预算35.3万元，全年实际支付34.1万元，使用率96.6%。");
    assertThat(read.figures()).contains("古树名木维护项目 project.budget 35.3万元");
  }

  @Test
  void takes_no_source_of_funds_for_a_project() {
    ReadText read = ReadText.of("一、项目情况\n\n1.林道建设项目。预算300万元，其中中央资金200万元、县级配套100万元。");
    assertThat(read.figure("200").concept()).doesNotStartWith("project.budget");
  }

  @Test
  void reads_growth_from_the_amount_of_the_increase() {
    ReadText read = ReadText.of("收入总计123.46万元，与上年相比增加11.22万元，增长10.00%。");
    assertThat(read.holding(Claim.Kind.GROWTH)).containsExactly("10");
  }

  @Test
  void a_list_that_falls_short_without_being_announced_is_only_possible() {
    ReadText read = ReadText.of("总支出951.20万元，其中人员经费268.03万元，公用经费110.53万元。");
    assertThat(read.claims(Claim.Kind.SUM))
        .extracting(Claim::certainty)
        .containsExactly(Claim.Certainty.POSSIBLE);
  }
}
