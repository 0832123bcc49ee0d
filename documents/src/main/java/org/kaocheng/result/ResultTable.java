package org.kaocheng.result;

import static org.kaocheng.result.ResultColumn.Type.COUNT;
import static org.kaocheng.result.ResultColumn.Type.FIGURE;
import static org.kaocheng.result.ResultColumn.Type.TEXT;

import java.util.List;

/**
 * The tables that many reports become. Every row begins with the file and, but for {@link
 * #REPORTS}, its number within the file; both together name it.
 */
public enum ResultTable {
  /** A row a file. */
  REPORTS(
      "每个文件一行",
      column("file", TEXT, "文件名，含文件夹和压缩包内的路径"),
      column("sha256", TEXT, "文件内容的 SHA-256"),
      column("unit", TEXT, "单位名称，没有找到时为空"),
      column("year", COUNT, "年度"),
      column("level", TEXT, "政府层级：省、市、县、区、乡镇"),
      column("scheme", TEXT, "评分所依据的方案"),
      column("verdict", TEXT, "结论：可提交、需修改、不可采信、不是自评报告；无法读取时为空"),
      column("reason", TEXT, "无法读取的原因"),
      column("errors", COUNT, "错误项数"),
      column("warnings", COUNT, "警告项数"),
      column("infos", COUNT, "提示项数"),
      column("not_understood", COUNT, "未能读懂的处数"),
      column("self_score", FIGURE, "部门整体自评总分"),
      column("points", FIGURE, "部门整体满分"),
      column("computed_low", FIGURE, "按评分规则可能的最低总分"),
      column("computed_high", FIGURE, "按评分规则可能的最高总分"),
      column("grade", TEXT, "填写的等级"),
      column("execution_rate", FIGURE, "预算执行率（%）"),
      column("staffing_rate", FIGURE, "在职人员控制率（%）"),
      column("staff", FIGURE, "年末在职人数"),
      column("expenditure", FIGURE, "支出决算（元）"),
      column("operating", FIGURE, "公用经费决算（元）"),
      column("three_publics", FIGURE, "“三公”经费决算（元）"),
      column("reception", FIGURE, "公务接待费决算（元）"),
      column("vehicles", FIGURE, "公务用车购置及运行维护费决算（元）")),
  /** A row a finding. */
  FINDINGS(
      "每项问题一行",
      column("file", TEXT, "文件名；说一组单位的问题为空"),
      column("number", COUNT, "在文件中的序号，从 1 起；横向比较所得的问题接着编"),
      column("id", TEXT, "问题的指纹，重新报送后不变"),
      column("rule", TEXT, "规则代码"),
      column("family", TEXT, "类别"),
      column("severity", TEXT, "error 错误、warning 警告、info 提示"),
      column("title", TEXT, "规则名称"),
      column("message", TEXT, "问题说明"),
      column("stated", TEXT, "原文所填"),
      column("expected", TEXT, "应为"),
      column("formula", TEXT, "算式"),
      column("consequences", TEXT, "由此还有的问题，每行一个"),
      column("page", COUNT, "页"),
      column("line", COUNT, "行（纯文本）"),
      column("text", TEXT, "原文")),
  /** A row a fact. */
  FACTS(
      "每个数据一行",
      column("file", TEXT, "文件名"),
      column("number", COUNT, "在文件中的序号，从 1 起"),
      column("concept", TEXT, "概念，见 docs/glossary.md"),
      column("label", TEXT, "报告中的名称"),
      column("value", TEXT, "所填的数字或文字"),
      column("figure", FIGURE, "数字"),
      column("unit", TEXT, "数字的单位"),
      column("base", TEXT, "基本单位：元、人、%等"),
      column("low", FIGURE, "所印数字可能代表的最小值，按基本单位"),
      column("high", FIGURE, "所印数字可能代表的最大值，按基本单位"),
      column("year", COUNT, "所属年度"),
      column("basis", TEXT, "年初预算、全年预算、决算等"),
      column("subject", TEXT, "项目名称；部门整体为空"),
      column("page", COUNT, "页"),
      column("line", COUNT, "行（纯文本）"),
      column("text", TEXT, "原文")),
  /** A row an indicator scored. */
  SCORECARDS(
      "每个评分指标一行",
      column("file", TEXT, "文件名"),
      column("number", COUNT, "在文件中的序号，从 1 起"),
      column("sheet", TEXT, "评分表"),
      column("subject", TEXT, "项目名称；部门整体为空"),
      column("indicator", TEXT, "指标"),
      column("points", FIGURE, "分值"),
      column("self_score", FIGURE, "自评得分"),
      column("computed_low", FIGURE, "按评分规则可能的最低分"),
      column("computed_high", FIGURE, "按评分规则可能的最高分"),
      column("verdict", TEXT, "自评得分与规则是否相符")),
  /** A row a paragraph long enough to be compared. */
  PARAGRAPHS(
      "每个较长的段落一行，用于找出雷同",
      column("file", TEXT, "文件名"),
      column("number", COUNT, "在文件中的序号，从 1 起"),
      column("print", TEXT, "去掉数字和单位名称后的指纹"),
      column("figures", TEXT, "段落中的数字的指纹；没有数字时为空"),
      column("length", COUNT, "字数"),
      column("text", TEXT, "开头的文字"),
      column("words", TEXT, "去掉数字、标点和单位名称后的文字，用于核实是否基本相同"),
      column("bands", TEXT, "文字的 8 个近似指纹，每个 8 位；基本相同的段落几乎总有一个共同的"));

  private final String meaning;
  private final List<ResultColumn> columns;

  ResultTable(String meaning, ResultColumn... columns) {
    this.meaning = meaning;
    this.columns = List.of(columns);
  }

  private static ResultColumn column(String name, ResultColumn.Type type, String meaning) {
    return new ResultColumn(name, type, meaning);
  }

  /** The table's name. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** What a row is, in Chinese. */
  public String meaning() {
    return meaning;
  }

  /** Its columns in order. */
  public List<ResultColumn> columns() {
    return columns;
  }
}
