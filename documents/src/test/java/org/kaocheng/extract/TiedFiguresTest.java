package org.kaocheng.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kaocheng.fact.Claim;

/** Figures that forms and sentences tie to each other without saying so. */
class TiedFiguresTest {

  private static ReadText threePublics(String total) {
    return ReadText.table(
        "“三公”经费支出情况（万元）",
        "机构名称|三公经费合计|公务接待费|公务用车运维费|公务用车购置费|因公出国费",
        "松岭县林业局|" + total + "|7.72|||");
  }

  @Test
  void one_filled_part_among_blanks_is_the_whole() {
    assertThat(threePublics("7.72").failures()).isEmpty();
    assertThat(threePublics("8.72").failures()).contains("SUM 8.72");
  }

  private static ReadText fixedAssets(String total) {
    return ReadText.table(
        "资产情况（万元）", "机构名称|固定资产合计|在用固定资产|出租固定资产|其他", "松岭县林业局|" + total + "|51.10||");
  }

  @Test
  void a_bare_head_for_the_rest_closes_the_list_of_parts() {
    assertThat(fixedAssets("51.10").failures()).isEmpty();
    assertThat(fixedAssets("56.72").failures()).contains("SUM 56.72");
  }

  private static ReadText funds(String grant, String rest) {
    return ReadText.table(
        "部门整体支出绩效自评表（单位：万元）",
        "年度资金情况|资金总额：500.00|基本支出：300.00|项目支出：200.00",
        "|其中：一般公共预算：" + grant + "||",
        rest);
  }

  @Test
  void the_only_source_of_funds_is_the_total() {
    assertThat(funds("500.00", "|其他资金：||").failures()).isEmpty();
    assertThat(funds("550.00", "|其他资金：||").failures()).contains("SUM 500");
  }

  @Test
  void sources_without_a_line_for_the_rest_may_be_some_only() {
    assertThat(funds("450.00", "|||").failures()).isEmpty();
  }

  @Test
  void labels_of_a_neighbouring_field_do_not_narrow_a_figure() {
    ReadText wrong =
        ReadText.table(
            "部门整体支出绩效自评表（单位：万元）",
            "年度资金情况|资金总额：500.00||",
            "|其中：一般公共预算：500.00|基本支出：300.00|",
            "|政府性基金拨款：||项目支出：260.00",
            "|其他资金：||");

    assertThat(wrong.failures()).contains("SUM 500");
  }

  private static ReadText assets(String sentence) {
    return ReadText.table(
        sentence,
        "项目|数量|价值（万元）",
        "固定资产总额||714.63",
        "1、房屋（平方米）|4950|349.93",
        "2、车辆（台、辆）|8|179.54",
        "3、其他固定资产|219|185.16");
  }

  @Test
  void a_figure_for_which_a_sentence_points_to_the_table_below_is_the_tables() {
    assertThat(assets("松岭县林业局（含所属单位）年末固定资产账面价值714.63万元（详见下表）。").failures()).isEmpty();
    assertThat(assets("松岭县林业局（含所属单位）年末固定资产账面价值793.24万元（详见下表）。").failures()).contains("SAME 714.63");
  }

  @Test
  void a_figure_of_other_scope_that_points_nowhere_is_another_figure() {
    assertThat(assets("松岭县林业局（含所属单位）年末固定资产账面价值793.24万元。").failures()).isEmpty();
  }

  @Test
  void one_figure_for_both_sides_of_the_budget_is_its_expenditure() {
    String projects = "2023年初项目支出预算的收入总额和支出总额均为838.14万元。";
    ReadText right = ReadText.of("2023年初预算收入总额和支出总额均为2677.71万元，其中基本支出1839.57万元。\n\n" + projects);
    ReadText wrong = ReadText.of("2023年初预算收入总额和支出总额均为2972.26万元，其中基本支出1839.57万元。\n\n" + projects);

    assertThat(right.failures()).isEmpty();
    assertThat(right.holding(Claim.Kind.SUM)).contains("2677.71");
    assertThat(wrong.failures()).contains("SUM 2972.26");
  }
}
