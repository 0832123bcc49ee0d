package org.kaocheng.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables as other provinces lay them out. */
class TableLayoutTest {

  private static final String HEAD = "一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值|分值|得分";

  @Test
  void joins_sign_and_unit_of_their_own_columns_to_the_target() {
    ReadText read =
        ReadText.table(
            "部门整体支出绩效自评表",
            HEAD,
            "产出指标|数量指标|育苗面积|≥|320|亩|335|50|50",
            "效益指标|社会指标|林火受害率|反向|0.9|‰|0.1|50|50");

    assertThat(read.words("indicator.target")).containsExactly("≥320亩", "≤0.9‰");
    assertThat(read.words("indicator.actual")).containsExactly("335亩", "0.1‰");
  }

  @Test
  void takes_the_adjustment_beside_the_fixed_budget_for_no_budget() {
    ReadText read =
        ReadText.table(
            "部门预算资金（万元）",
            "项目|年初预算数|预算调整数|预算确定数|执行数|资金使用率",
            "支出合计|500.00|40.00|540.00|513.00|95.00%");

    assertThat(read.failures()).isEmpty();
    assertThat(read.figures())
        .contains("expenditure.total 540万元")
        .doesNotContain("expenditure.total 40万元");
  }

  @Test
  void adds_the_columns_right_of_a_total_where_another_row_bears_it_out() {
    String[] right = {
      "项目|合计|基本支出|项目支出", "年初预算数|900.00|600.00|300.00", "全年执行数|850.00|590.00|260.00"
    };
    String[] wrong = {
      "项目|合计|基本支出|项目支出", "年初预算数|900.00|600.00|300.00", "全年执行数|805.00|590.00|260.00"
    };

    assertThat(ReadText.table("部门支出情况表（万元）", right).failures()).isEmpty();
    assertThat(ReadText.table("部门支出情况表（万元）", wrong).failures()).containsExactly("SUM 805");
  }

  @Test
  void adds_up_the_scores_of_a_second_evaluator() {
    String head = "一级指标|二级指标|三级指标|分值|评分标准|自评得分|复核得分";
    String first = "投入|预算配置|编制完整|40|完整得满分|40|38";
    String second = "产出|职责履行|完成情况|60|按完成计分|58|56";

    assertThat(ReadText.table("自评表", head, first, second, "合计|||100||98|94").failures()).isEmpty();
    assertThat(ReadText.table("自评表", head, first, second, "合计|||100||98|95").failures())
        .containsExactly("SUM 95");
  }

  @Test
  void keeps_two_ways_to_split_a_total_apart() {
    ReadText read =
        ReadText.table(
            "预算情况（万元）",
            "预算情况|年初预算数|全年执行数",
            "部门预算总额|800.00|780.00",
            "1、资金来源：(1)财政性资金|750.00|735.00",
            "(2)其他资金|50.00|45.00",
            "2、资金结构：(1)基本支出|500.00|490.00",
            "(2)项目支出|300.00|290.00");

    assertThat(read.failures()).isEmpty();
  }

  @Test
  void reads_no_telephone_as_money() {
    ReadText read =
        ReadText.table(
            "项目支出绩效自评表",
            "项目名称|护林站维修|联系电话|66008800",
            "项目资金（万元）|年初预算数|全年预算数|全年执行数",
            "年度资金总额|30.00|30.00|29.00",
            "其中：财政拨款|30.00|30.00|29.00");

    assertThat(read.failures()).isEmpty();
    assertThat(read.figures()).noneMatch(figure -> figure.contains("66008800"));
  }

  @Test
  void does_not_lay_a_further_source_of_money_to_the_usual_three() {
    ReadText read =
        ReadText.table(
            "项目支出绩效自评表",
            "项目名称|林道养护||",
            "项目资金（万元）|年初预算数|全年预算数|全年执行数",
            "年度资金总额|260.00|260.00|250.00",
            "其中：财政拨款|200.00|200.00|190.00",
            "其他资金|0|0|0",
            "单位资金|60.00|60.00|60.00");

    assertThat(read.failures()).isEmpty();
    assertThat(read.figures()).contains("林道养护 project.funds 60万元");
  }

  @Test
  void takes_points_from_behind_the_name_where_no_column_has_them() {
    ReadText read =
        ReadText.table(
            "部门整体绩效自评表",
            "一级指标|二级指标|三级指标|年初目标值|实际完成值|得分",
            "产出指标|数量指标|宣传场次（30分）|≥20场|24场|30",
            "效益指标|社会指标|知晓率（70分）|≥90%|93%|70",
            "总分|||||100");

    assertThat(read.figures()).contains("indicator.points 30分", "indicator.points 70分");
    assertThat(read.figures()).contains("evaluation.self_score 100分");
  }

  @Test
  void finds_a_wrong_total_of_listed_scores() {
    String text = "自评得分97.5分。其中：执行率满分20分，得分19.5分；产出指标满分50分，得分48分；效益指标满分30分，得分29分。";

    assertThat(ReadText.of(text).failures()).containsExactly("SUM 97.5");
  }

  @Test
  void finds_a_wrong_rate_of_two_counts() {
    assertThat(ReadText.of("发放问卷500份，回收480份，回收率98%。").failures()).containsExactly("RATE 98");
  }

  @Test
  void keeps_tables_apart_that_a_title_divides() {
    ReadText read =
        ReadText.of(
            "\t项目\n\t年初预算数\n\t全年执行数\n\n\t基本支出\n\t60.00\n\t58.00\n\n"
                + "表2 项目支出执行情况表（单位：万元）\n\t项目名称\n\t年初预算数\n\t全年执行数\n\n\t苗圃管护\n\t20.00\n\t19.00\n");

    assertThat(read.figures()).contains("expenditure.basic 58万元", "苗圃管护 project.expenditure 19万元");
  }
}
