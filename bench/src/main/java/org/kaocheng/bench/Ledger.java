package org.kaocheng.bench;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.fact.Basis;

/**
 * The figures of an invented unit that the 17 computable rows of a district's scoring table ask
 * for, and the table's rows. Money in 万元, rates in per cent.
 */
final class Ledger {

  /** The scheme whose table it is. */
  static final String SCHEME = "hunan-yueyanglou/2021";

  /** The year evaluated. */
  static final int YEAR = 2021;

  /**
   * A figure.
   *
   * @param name its name in expressions
   * @param concept its concept
   * @param yearsBack 1 for the year before
   * @param basis which of the year's figures
   * @param number the number as printed
   * @param unit its unit as printed
   */
  record Entry(
      String name, String concept, int yearsBack, Basis basis, String number, String unit) {}

  /**
   * A row of the table.
   *
   * @param key its name in expressions; empty for what a person judges
   */
  record Row(String key, String level1, String level2, String name, String points, String self) {}

  static final List<Entry> ENTRIES =
      List.of(
          entry("quota", "staffing.quota.total", Basis.YEAR_END, "36", "人"),
          entry("actual", "staffing.actual.total", Basis.YEAR_END, "38", "人"),
          entry("publics", "three_publics.total", Basis.FINAL_ACCOUNTS, "7.72", "万元"),
          new Entry("publicsBefore", "three_publics.total", 1, Basis.FINAL_ACCOUNTS, "7.46", "万元"),
          entry("publicsBudget", "three_publics.total", Basis.ORIGINAL_BUDGET, "7.50", "万元"),
          entry("keyProjects", "expenditure.project.key", Basis.FINAL_ACCOUNTS, "871.35", "万元"),
          entry("projects", "expenditure.project", Basis.FINAL_ACCOUNTS, "1020.48", "万元"),
          entry("budget", "expenditure.total", Basis.ORIGINAL_BUDGET, "1986.27", "万元"),
          entry("adjusted", "expenditure.total", Basis.ADJUSTED_BUDGET, "2154.93", "万元"),
          entry("spent", "expenditure.total", Basis.FINAL_ACCOUNTS, "2101.56", "万元"),
          entry("delays", "local.special_fund_delays", Basis.NONE, "2", "个"),
          entry("revenue", "revenue.total", Basis.FINAL_ACCOUNTS, "2154.93", "万元"),
          entry(
              "carried", "revenue.carryover_from_prior_year", Basis.FINAL_ACCOUNTS, "60.12", "万元"),
          entry("bought", "government_procurement.amount", Basis.FINAL_ACCOUNTS, "96.31", "万元"),
          entry("toBuy", "government_procurement.amount", Basis.ORIGINAL_BUDGET, "101.50", "万元"),
          entry("card", "official_card.spending", Basis.FINAL_ACCOUNTS, "18.42", "万元"),
          entry("cardDue", "official_card.required_spending", Basis.FINAL_ACCOUNTS, "41.07", "万元"),
          entry("inUse", "asset.fixed.in_use", Basis.YEAR_END, "812.66", "万元"),
          entry("assets", "asset.fixed.total", Basis.YEAR_END, "866.19", "万元"),
          entry("prosperous", "local.assessment.moderately_prosperous", Basis.NONE, "97.3", "%"),
          entry("growth", "local.assessment.new_growth_pole", Basis.NONE, "91.25", "%"),
          entry("report", "local.assessment.government_work_report", Basis.NONE, "98.6", "%"),
          entry("livelihood", "local.assessment.livelihood", Basis.NONE, "100", "%"),
          entry("works", "local.assessment.key_projects", Basis.NONE, "95.5", "%"),
          entry("others", "local.assessment.other", Basis.NONE, "99.1", "%"),
          entry("satisfied", "local.satisfaction", Basis.NONE, "93.4", "%"));

  static final List<Row> ROWS =
      List.of(
          new Row("staffing", "投入", "预算配置", "财政供养人员控制率", "5", "5"),
          new Row("change", "投入", "预算配置", "三公经费变动率", "5", "5"),
          new Row("key", "投入", "预算配置", "重点支出安排率", "5", "5"),
          new Row("adjustment", "过程", "预算执行", "预算调整率", "3", "2"),
          new Row("progress", "过程", "预算执行", "支付进度", "3", "3"),
          new Row("surplus", "过程", "预算执行", "资金结余", "3", "2"),
          new Row("control", "过程", "预算执行", "三公经费控制率", "6", "4"),
          new Row("", "过程", "预算管理", "管理制度健全性", "3", "3"),
          new Row("", "过程", "预算管理", "资金使用合规性", "3", "3"),
          new Row("", "过程", "预算管理", "预决算信息公开性和完善性", "3", "3"),
          new Row("procurement", "过程", "预算管理", "政府采购执行率", "3", "2"),
          new Row("cards", "过程", "预算管理", "公务卡刷卡率", "3", "2"),
          new Row("", "过程", "资产管理", "管理制度健全性", "3", "2"),
          new Row("", "过程", "资产管理", "资产管理安全性", "4", "4"),
          new Row("utilisation", "过程", "资产管理", "固定资产利用率", "3", "2"),
          new Row("prosperity", "产出", "职责履行", "推进全面小康建设指标任务完成情况", "5", "5"),
          new Row("pole", "产出", "职责履行", "建设湖南新增极目标任务完成情况", "7", "6"),
          new Row("tasks", "产出", "职责履行", "《政府工作报告》目标任务完成情况", "5", "5"),
          new Row("people", "产出", "职责履行", "省市区民生实事完成情况", "2", "2"),
          new Row("building", "产出", "职责履行", "省市区重点工程和重大项目建设完成情况", "2", "2"),
          new Row("results", "产出", "职责履行", "其他工作实绩指标完成情况", "4", "4"),
          new Row("", "效果", "履职效益", "经济效益", "5", "4"),
          new Row("", "效果", "履职效益", "社会效益", "5", "4"),
          new Row("", "效果", "履职效益", "生态效益", "5", "4"),
          new Row("satisfaction", "效果", "履职效益", "社会公众或服务对象满意度", "5", "5"));

  private Ledger() {}

  private static Entry entry(String name, String concept, Basis basis, String number, String unit) {
    return new Entry(name, concept, 0, basis, number, unit);
  }

  /** The numbers by name. */
  static Map<String, Object> numbers() {
    Map<String, Object> numbers = new LinkedHashMap<>();
    ENTRIES.forEach(entry -> numbers.put(entry.name(), new BigDecimal(entry.number())));
    return numbers;
  }
}
