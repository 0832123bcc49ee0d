package org.kaocheng.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A self-evaluation report of an invented unit: as many rounds of sections and tables as asked for,
 * each with figures of its own. The same arguments give the same report.
 */
final class GeneratedReport {

  /** Rounds that make a report about as long as those of real departments (7,000 characters). */
  static final int USUAL_ROUNDS = 6;

  private static final List<String> PROJECTS =
      List.of("河道清淤项目", "公共图书购置项目", "信息系统运行维护项目", "防汛物资储备项目", "校舍加固项目", "档案数字化项目");

  private final Random random = new Random(20_260_401);
  private final List<Block> blocks = new ArrayList<>();

  /** A paragraph or a table. */
  sealed interface Block {
    /** A line of text. */
    record Line(String text) implements Block {}

    /** Rows of cells. */
    record Rows(List<List<String>> rows) implements Block {}
  }

  private GeneratedReport() {}

  /** A report of so many rounds. */
  static List<Block> rounds(int rounds) {
    GeneratedReport report = new GeneratedReport();
    report.line("青禾县示范事务中心2024年度部门整体支出绩效自评报告");
    for (int i = 1; i <= rounds; i++) {
      report.round(i);
    }
    return List.copyOf(report.blocks);
  }

  /** A report that is one table of so many rows. */
  static List<Block> table(int rows) {
    GeneratedReport report = new GeneratedReport();
    report.line("青禾县示范事务中心2024年度部门整体支出绩效自评报告");
    report.line("附件1：项目支出明细表（万元）");
    List<List<String>> table = new ArrayList<>();
    table.add(List.of("序号", "项目名称", "年初预算数", "全年预算数", "全年执行数", "执行率"));
    for (int i = 1; i <= rows; i++) {
      table.add(report.projectRow(i));
    }
    report.blocks.add(new Block.Rows(List.copyOf(table)));
    return List.copyOf(report.blocks);
  }

  private void round(int round) {
    BigDecimal basic = amount(900);
    BigDecimal projects = amount(2400);
    BigDecimal total = basic.add(projects);
    line("一、部门基本情况");
    line(
        "本单位内设股室"
            + (3 + random.nextInt(6))
            + "个，核定编制"
            + (40 + round % 20)
            + "人，年末在职人员"
            + (35 + round % 20)
            + "人。");
    line("二、部门整体支出情况");
    line("（一）收支总体情况");
    line(
        "2024年度支出决算"
            + total
            + "万元，其中：基本支出"
            + basic
            + "万元，占"
            + percent(basic, total)
            + "%；项目支出"
            + projects
            + "万元，占"
            + percent(projects, total)
            + "%。");
    line(
        "“三公”经费年初预算"
            + amount(20)
            + "万元，决算"
            + amount(18)
            + "万元，公务接待费"
            + amount(4)
            + "万元，比上年减少"
            + amount(2)
            + "万元。");
    line("（二）项目支出情况");
    for (String project : PROJECTS) {
      BigDecimal budget = amount(300);
      BigDecimal spent = budget.multiply(new BigDecimal("0.97")).setScale(2, RoundingMode.HALF_UP);
      line(
          round
              + "期"
              + project
              + "年初预算"
              + budget
              + "万元，支出"
              + spent
              + "万元，完成年初预算的"
              + percent(spent, budget)
              + "%。该项目按计划组织实施，资金拨付及时，验收合格，群众反映良好；后续将加强日常管护，巩固实施成效。");
    }
    expenditure(basic, projects, total);
    line("三、绩效目标完成情况");
    line(
        "全年完成重点任务"
            + (10 + round % 7)
            + "项，办结群众诉求"
            + (200 + random.nextInt(300))
            + "件，办结率98.5%，服务对象满意度"
            + (90 + random.nextInt(9))
            + "%。");
    indicators();
    line("四、存在的问题及改进措施");
    line("一是预算编制不够细，年中追加较多；二是个别项目执行进度偏慢。下一步，将细化预算编制，按月通报执行进度，强化结果运用。");
  }

  private void expenditure(BigDecimal basic, BigDecimal projects, BigDecimal total) {
    line("部门支出情况表（单位：万元）");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("项目", "年初预算数", "全年预算数", "全年执行数", "执行率"));
    rows.add(List.of("基本支出", basic.toString(), basic.toString(), basic.toString(), "100%"));
    rows.add(
        List.of("项目支出", projects.toString(), projects.toString(), projects.toString(), "100%"));
    rows.add(List.of("合计", total.toString(), total.toString(), total.toString(), "100%"));
    blocks.add(new Block.Rows(List.copyOf(rows)));
  }

  private void indicators() {
    line("部门整体支出绩效自评表");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"));
    String[][] kinds = {
      {
        "产出指标",
        "数量指标",
        "清淤河道长度",
        "≥" + (20 + random.nextInt(9)) + "公里",
        (30 + random.nextInt(9)) + "公里"
      },
      {"产出指标", "质量指标", "工程验收合格率", "100%", "100%"},
      {"产出指标", "时效指标", "任务完成及时率", "≥95%", "96%"},
      {
        "产出指标",
        "成本指标",
        "项目总成本",
        "≤" + (300 + random.nextInt(90)) + "万元",
        (200 + random.nextInt(90)) + "万元"
      },
      {"效益指标", "社会效益指标", "受益居民人数", "≥5000人", (5000 + random.nextInt(900)) + "人"},
      {"满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", (90 + random.nextInt(9)) + "%"},
    };
    for (String[] kind : kinds) {
      List<String> row = new ArrayList<>(List.of(kind));
      row.addAll(List.of("15", "15", "无"));
      rows.add(row);
    }
    rows.add(List.of("总分", "", "", "", "", "90", "90", ""));
    blocks.add(new Block.Rows(List.copyOf(rows)));
  }

  private List<String> projectRow(int number) {
    BigDecimal budget = amount(300);
    BigDecimal spent = budget.multiply(new BigDecimal("0.95")).setScale(2, RoundingMode.HALF_UP);
    String name = PROJECTS.get(number % PROJECTS.size()) + "（第" + number + "标段）";
    return List.of(
        Integer.toString(number),
        name,
        budget.toString(),
        budget.toString(),
        spent.toString(),
        percent(spent, budget) + "%");
  }

  private BigDecimal amount(int scale) {
    return BigDecimal.valueOf(scale * 50L + random.nextInt(scale * 100), 2);
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP);
  }

  private void line(String text) {
    blocks.add(new Block.Line(text));
  }
}
