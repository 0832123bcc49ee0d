package org.kaocheng.corpus;

import static org.kaocheng.corpus.Drafting.box;
import static org.kaocheng.corpus.Drafting.percent;
import static org.kaocheng.corpus.Drafting.row;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaocheng.corpus.Draft.Box;

/**
 * Project self-evaluation forms as the ministry laid them out in 2020: funds in three columns, then
 * the indicators.
 */
final class ProjectFormsLayout {

  private record Line(
      String level2, String name, String target, String result, String missed, int points) {}

  private static final BigDecimal SMALL = new BigDecimal("35");

  private final Drafting d;
  private final String unit;
  private final int year;
  private final boolean pointsFirst;

  ProjectFormsLayout(Drafting drafting, String unit, int year) {
    this.d = drafting;
    this.unit = unit;
    this.year = year;
    pointsFirst = d.number(0, 1) == 1;
  }

  static Draft write(Drafting drafting, String unit, int year) {
    ProjectFormsLayout layout = new ProjectFormsLayout(drafting, unit, year);
    for (int number = 1; number <= 2; number++) {
      BigDecimal first = drafting.amount(100, 300);
      BigDecimal spent = first.add(drafting.amount(5, 30));
      layout.form(number, number == 1 ? "灌区渠道修复项目" : "农村供水保障项目", first, spent);
    }
    return drafting.draft();
  }

  /** A form; {@code first} is the opening budget, {@code spent} what was executed. */
  void form(int number, String project, BigDecimal first, BigDecimal spent) {
    String at = "form" + number + ".";
    List<List<Box>> rows = new ArrayList<>();
    d.lines("项目支出绩效自评表", "（" + d.put(at + "year", year) + "年度）");
    rows.add(row("项目名称", box(d.put(at + "project", project), 8, 1)));
    rows.add(row("主管部门", box(unit, 4, 1), "实施单位", box(unit, 3, 1)));
    BigDecimal rate = funds(at, rows, first, spent);
    rows.add(row(box("年度总体目标", 1, 2), box("预期目标", 4, 1), box("实际完成情况", 4, 1)));
    rows.add(row(box("完成年度修复和养护任务，保障群众用水安全。", 4, 1), box("全面完成年度任务。", 4, 1)));
    List<Object> heads = new ArrayList<>(List.of(box("绩效指标", 1, 8), "一级指标", "二级指标", "三级指标"));
    heads.addAll(
        pointsFirst
            ? List.of("分值", "年度指标值", "实际完成值", "得分", "偏差原因分析及改进措施")
            : List.of("年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"));
    rows.add(row(heads.toArray()));
    indicators(at, rows);
    BigDecimal total = new BigDecimal("90").add(rate);
    rows.add(
        row(
            box("总分", pointsFirst ? 4 : 6, 1),
            d.put(at + "points.total", 100),
            box(d.put(at + "total", plain(total)), pointsFirst ? 3 : 1, 1),
            ""));
    d.sheet(rows);
    d.wrong(
        "score.scheme",
        Map.of(
            at + "rate.score",
            plain(rate.subtract(BigDecimal.TWO)),
            at + "total",
            plain(total.subtract(BigDecimal.TWO))));
    d.wrong("score total", at + "total", plain(total.subtract(BigDecimal.valueOf(5))));
    d.wrong("points total", at + "points.total", "105");
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  /** The rows of the funds; gives the score for their execution. */
  private BigDecimal funds(String at, List<List<Box>> rows, BigDecimal first, BigDecimal spent) {
    boolean small = spent.compareTo(SMALL) < 0;
    BigDecimal budget = small ? percent(spent, new BigDecimal("98"), 2) : spent.add(d.amount(1, 5));
    BigDecimal rate = percent(spent, budget, 2);
    BigDecimal score = rate.divide(BigDecimal.TEN).setScale(2, RoundingMode.HALF_UP);
    BigDecimal other = small ? new BigDecimal("0.37") : d.amount(10, 30);
    rows.add(
        row(box("项目资金（万元）", 1, 4), box("", 2, 1), "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"));
    rows.add(
        row(
            box("年度资金总额", 2, 1),
            d.put(at + "first", first),
            d.put(at + "budget", budget),
            d.put(at + "spent", spent),
            "10",
            d.put(at + "rate", rate + "%"),
            d.put(at + "rate.score", plain(score))));
    rows.add(
        row(
            box("其中：当年财政拨款", 2, 1),
            d.put(at + "first.grant", first),
            d.put(at + "budget.grant", budget.subtract(other)),
            d.put(at + "spent.grant", spent.subtract(other)),
            "—",
            "",
            "—"));
    rows.add(
        row(
            box("其他资金", 2, 1),
            "",
            d.put(at + "budget.other", other),
            d.put(at + "spent.other", other),
            "—",
            "",
            "—"));
    d.sum(at + "budget", at + "budget.grant", at + "budget.other");
    d.sum(at + "spent", at + "spent.grant", at + "spent.other");
    if (small) {
      d.wrong("rate", at + "rate", rate.subtract(BigDecimal.valueOf(5)) + "%");
    } else {
      d.result("rate", at + "rate");
    }
    light(at, first, spent);
    d.wrong("score slip", at + "rate.score", "4");
    return score;
  }

  /** Half of the money left and yet nearly all points; half more spent than granted and all. */
  private void light(String at, BigDecimal first, BigDecimal spent) {
    BigDecimal twice = spent.add(spent);
    BigDecimal other = d.value(at + "budget.other");
    d.wrong(
        "score.light",
        Map.of(
            at + "budget",
            twice.toPlainString(),
            at + "budget.grant",
            twice.subtract(other).toPlainString(),
            at + "rate",
            "50%",
            at + "rate.score",
            "5",
            at + "total",
            "95"));
    BigDecimal less = spent.divide(new BigDecimal("1.5"), 2, RoundingMode.HALF_UP);
    d.wrong(
        "score.execution",
        Map.of(
            at + "first",
            less.min(first).toPlainString(),
            at + "first.grant",
            less.min(first).toPlainString(),
            at + "budget",
            less.toPlainString(),
            at + "budget.grant",
            less.subtract(other).toPlainString(),
            at + "rate",
            percent(spent, less, 2) + "%",
            at + "rate.score",
            "10",
            at + "total",
            "100"));
  }

  private void indicators(String at, List<List<Box>> rows) {
    BigDecimal budget = d.value(at + "budget");
    BigDecimal spent = d.value(at + "spent");
    List<Line> output =
        List.of(
            new Line("数量指标", "修复渠道长度", "≥12公里", "12.6公里", "11.2公里", 15),
            new Line("质量指标", "工程验收合格率", "≥95%", "97%", "93%", 15),
            new Line("时效指标", "按期完工率", "100%", "100%", "96%", 10),
            at.equals("form2.")
                ? new Line(
                    "成本指标",
                    "项目总成本",
                    "≤" + budget + "万元",
                    spent + "万元",
                    budget.add(BigDecimal.TEN) + "万元",
                    10)
                : new Line("成本指标", "单位造价", "≤8万元/公里", "7.5万元/公里", "8.6万元/公里", 10));
    List<Line> benefit =
        List.of(
            new Line("社会效益指标", "受益群众人数", "≥3000人", "3200人", "2700人", 15),
            new Line("生态效益指标", "水质达标率", "≥90%", "94%", "88%", 15));
    List<Line> people = List.of(new Line("服务对象满意度指标", "群众满意度", "≥90%", "92%", "85%", 10));
    group(at + "output", "产出指标（50分）", output, rows);
    if (at.equals("form2.")) {
      d.wrong(
          "target.limit-exceeded",
          Map.of(
              at + "output.3.target",
              "不超过" + spent.subtract(BigDecimal.TEN) + "万元",
              at + "output.3.result",
              "100%"));
    }
    group(at + "benefit", "效益指标（30分）", benefit, rows);
    group(at + "people", "满意度指标（10分）", people, rows);
  }

  private void group(String at, String level1, List<Line> lines, List<List<Box>> rows) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String slot = at + "." + i;
      List<Object> cells = new ArrayList<>();
      if (i == 0) {
        cells.add(box(level1, 1, lines.size()));
      }
      cells.add(line.level2());
      cells.add(d.put(slot + ".name", line.name()));
      String points = d.put(slot + ".points", line.points());
      String target = d.put(slot + ".target", line.target());
      String result = d.put(slot + ".result", line.result());
      cells.addAll(pointsFirst ? List.of(points, target, result) : List.of(target, result, points));
      cells.add(d.put(slot + ".score", line.points()));
      cells.add("");
      rows.add(row(cells.toArray()));
      d.wrong("missed target, full marks", slot + ".result", line.missed());
    }
    d.wrong("group points", at + ".0.points", String.valueOf(lines.getFirst().points() - 3));
    d.wrong("score above points", at + ".0.score", String.valueOf(lines.getFirst().points() + 1));
  }
}
