package org.kaocheng.corpus;

import static org.kaocheng.corpus.Drafting.box;
import static org.kaocheng.corpus.Drafting.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kaocheng.corpus.Draft.Box;

/**
 * The department's self-evaluation table: funds in halves side by side, goals, indicators of three
 * levels, total.
 */
final class ScoreTable {

  private record Line(String level2, String name, String target, String result, int points) {}

  private final Drafting d;
  private final String unit;
  private final int year;
  private final List<List<Box>> rows = new ArrayList<>();
  private int lost;

  ScoreTable(Drafting drafting, String unit, int year) {
    this.d = drafting;
    this.unit = unit;
    this.year = year;
  }

  void write() {
    d.lines(
        "附件2",
        "部门整体支出绩效自评表",
        "（" + d.put("form.year", year) + "年度）",
        "填报单位：" + d.put("unit.form", unit));
    funds();
    rows.add(row("年度总体目标", box("年初设定目标", 4, 1), box("全年实际完成情况", 3, 1)));
    rows.add(row("", box("保障机关正常运转，完成年度水利建设和监督检查任务。", 4, 1), box("全年开展专项检查46次，组织业务培训7期。", 3, 1)));
    rows.add(row(box("绩效指标", 1, 10), "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"));
    indicators();
    rows.add(row("偏差原因分析及改进措施", box("宣传覆盖面不够广，下一步扩大宣传范围。", 7, 1)));
    d.sheet(rows);
    d.lines("说明：综合评价等级分为优秀（S≥90）、良好（90＞S≥80）、一般（80＞S≥60）、差（S＜60）。");
  }

  private void funds() {
    BigDecimal total = d.value("total");
    rows.add(row(box("部门资金（万元）", 1, 5), "", "年初预算数", "全年预算数", "全年执行数", "执行率", "分值", "得分"));
    rows.add(
        row(
            "年度资金总额",
            d.put("form.budget", d.value("budget")),
            d.put("form.adjusted", total),
            d.put("form.executed", total),
            d.put("form.rate", "100%"),
            "10",
            "10"));
    rows.add(row(box("按收入性质分", 3, 1), box("按支出性质分", 4, 1)));
    rows.add(
        row(
            "其中：一般公共预算",
            box(d.put("form.income", total), 2, 1),
            "基本支出",
            box(d.put("form.basic", d.value("basic")), 3, 1)));
    rows.add(
        row("其他资金", box("", 2, 1), "项目支出", box(d.put("form.project", d.value("project")), 3, 1)));
    d.same("total", "form.executed");
    d.same("budget", "form.budget");
    d.same("basic", "form.basic");
    d.same("project", "form.project");
    d.sum("form.executed", "form.basic", "form.project");
    d.wrong("rate", "form.rate", "88%");
    d.wrong("rate", "form.rate", "98.9%");
  }

  private void indicators() {
    group(
        "产出指标（50分）",
        "output",
        50,
        List.of(
            new Line("数量指标", "开展专项检查次数", "≥40次", "46次", 10),
            new Line("数量指标", "组织业务培训期数", "≥6期", "7期", 10),
            new Line("质量指标", "检查问题整改率", "≥95%", "98%", 10),
            new Line("时效指标", "任务按时完成率", "100%", "100%", 10),
            new Line("成本指标", "公用经费控制率", "≤100%", "96%", 10)));
    group(
        "效益指标（30分）",
        "benefit",
        30,
        List.of(
            new Line("社会效益指标", "政策宣传覆盖率", "≥90%", "92%", 10),
            new Line("社会效益指标", "投诉办结率", "≥98%", "99%", 10),
            new Line("可持续影响指标", "长效机制健全率", "≥90%", "95%", 10)));
    group("满意度指标（10分）", "people", 10, List.of(new Line("服务对象满意度指标", "群众满意度", "≥90%", "93%", 10)));
    String total = d.put("score.total", 100 - lost);
    rows.add(
        row(
            box("综合评定等级", 1, 1),
            d.put("grade.cell", "优秀"),
            box("总分", 4, 1),
            d.put("points.total", 100),
            total));
    d.wrong("score total", "score.total", String.valueOf(100 - lost + 3));
    d.wrong("points total", "points.total", "110");
    d.wrong("missed target, full marks", "benefit.1.result", "91%");
    d.wrong("missed target, full marks", "output.0.result", "36次");
    d.wrongWords("grade", "评价等级为优秀", "评价等级为良好");
    d.wrong("headline", "score.prose", "89");
  }

  private void group(String level1, String slot, int points, List<Line> lines) {
    int shown = lines.size();
    for (int i = 0; i < shown; i++) {
      Line line = lines.get(i);
      boolean loses = slot.equals("people");
      int score = line.points() - (loses ? d.number(1, 3) : 0);
      lost += line.points() - score;
      List<Object> cells = new ArrayList<>();
      if (i == 0) {
        cells.add(box(level1, 1, shown));
      }
      if (i == 0 || !lines.get(i - 1).level2().equals(line.level2())) {
        int height =
            (int) lines.stream().filter(each -> each.level2().equals(line.level2())).count();
        cells.add(box(line.level2(), 1, height));
      }
      String name = slot + "." + i;
      cells.add(d.put(name + ".name", line.name()));
      cells.add(d.put(name + ".target", line.target()));
      cells.add(d.put(name + ".result", line.result()));
      cells.add(d.put(name + ".points", line.points()));
      cells.add(d.put(name + ".score", score));
      rows.add(row(cells.toArray()));
    }
    d.wrong("score above points", slot + ".0.score", String.valueOf(lines.getFirst().points() + 2));
    d.wrong("group points", slot + ".0.points", String.valueOf(lines.getFirst().points() + 5));
    d.wrong("score slip", slot + ".0.score", "5");
  }
}
