package org.kaocheng.corpus;

import static org.kaocheng.corpus.Drafting.box;
import static org.kaocheng.corpus.Drafting.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kaocheng.corpus.Draft.Box;

/**
 * Tables only, money in 元: label：value cells, subtotals and a total below the items, and a scored
 * sheet without levels merged.
 */
final class TotalsLayout {

  private final Drafting d;
  private final int year;
  private final String unit;

  private TotalsLayout(Drafting drafting, String unit, int year) {
    this.d = drafting;
    this.unit = unit;
    this.year = year;
  }

  static Draft write(Drafting drafting, String unit, int year) {
    TotalsLayout layout = new TotalsLayout(drafting, unit, year);
    layout.funds();
    layout.items();
    layout.scores();
    return layout.d.draft();
  }

  private BigDecimal yuan(int low, int high) {
    return d.amount(low, high).multiply(BigDecimal.valueOf(1000)).setScale(2);
  }

  private void funds() {
    BigDecimal basic = yuan(3000, 5000);
    BigDecimal project = yuan(1000, 2000);
    BigDecimal grant = basic.add(project);
    d.lines(year + "年度部门整体支出绩效自评表", "单位：元");
    d.sheet(
        row("部门名称", box(unit, 3, 1)),
        row(
            box("年度资金情况", 1, 3),
            "资金总额：" + d.put("funds", grant),
            "基本支出：" + d.put("basic", basic),
            "项目支出：" + d.put("project", project)),
        row("其中：一般公共预算：" + d.put("grant", grant), "", ""),
        row("其他资金：", "", ""));
    d.sum("funds", "basic", "project");
    d.same("funds", "grant");
  }

  private void items() {
    List<List<Box>> rows = new ArrayList<>();
    rows.add(row("项目", "全年预算数", "决算数"));
    BigDecimal[] budget = {BigDecimal.ZERO, BigDecimal.ZERO};
    BigDecimal[] result = {BigDecimal.ZERO, BigDecimal.ZERO};
    String[][] names = {{"场馆维护费", "器材购置费", "赛事组织费"}, {"业务培训费", "宣传印刷费"}};
    d.lines("项目支出明细表", "单位：元");
    for (int group = 0; group < 2; group++) {
      String[] budgets = new String[names[group].length];
      String[] results = new String[names[group].length];
      for (int i = 0; i < names[group].length; i++) {
        BigDecimal planned = yuan(100, 300);
        BigDecimal paid = planned.subtract(yuan(1, 9));
        budgets[i] = "b." + group + "." + i;
        results[i] = "r." + group + "." + i;
        rows.add(row(names[group][i], d.put(budgets[i], planned), d.put(results[i], paid)));
        budget[group] = budget[group].add(planned);
        result[group] = result[group].add(paid);
      }
      rows.add(
          row(
              "小计",
              d.put("b.sub." + group, budget[group]),
              d.put("r.sub." + group, result[group])));
      d.sum("b.sub." + group, budgets);
      d.sum("r.sub." + group, results);
    }
    rows.add(
        row(
            "合计",
            d.put("b.total", budget[0].add(budget[1])),
            d.put("r.total", result[0].add(result[1]))));
    d.sum("b.total", "b.sub.0", "b.sub.1");
    d.sum("r.total", "r.sub.0", "r.sub.1");
    d.sheet(rows);
  }

  private void scores() {
    String[] names = {"赛事举办场次", "场馆开放天数", "培训合格率", "经费按时拨付率", "群众参与人数", "群众满意度", "各项开支"};
    String[] targets = {"≥10场", "≥300天", "≥95%", "100%", "≥20000人", "≥90%", "不超预算"};
    String[] results = {"11场", "320天", "98%", "100%", "23000人", "94%", "未超预算"};
    int[] points = {20, 15, 15, 10, 15, 15, 10};
    List<List<Box>> rows = new ArrayList<>();
    rows.add(row("序号", "绩效指标", "分值", "指标值", "完成值", "得分"));
    int total = 0;
    for (int i = 0; i < names.length; i++) {
      int score = points[i] - (i == 4 ? 1 : 0);
      total += score;
      rows.add(
          row(
              String.valueOf(i + 1),
              names[i],
              d.put("points." + i, points[i]),
              targets[i],
              results[i],
              d.put("score." + i, score)));
    }
    rows.add(row("", "总分", d.put("points.total", 100), "", "", d.put("score.total", total)));
    d.lines(
        "任务1：确保赛事按期举办；",
        "任务2：确保场馆安全运行；",
        "任务3：确保业务培训到位；",
        "任务4：落实消防检查；",
        "目标1：确保赛事按期举办；",
        "目标2：确保场馆安全运行；",
        "目标3：确保业务培训到位；",
        "目标4：落实消防检查；",
        "场馆维护费、器材购置费，由专人核算。",
        "场馆维护费、器材购置费，按月公开。",
        "绩效指标自评表");
    d.sheet(rows);
    d.lines("自评得分" + d.put("score.prose", total) + "分。群众参与人数偏少的月份需加强组织，故扣1分。");
    d.wrong("score total", "score.total", String.valueOf(total - 10));
    d.wrong("points total", "points.total", "90");
    d.wrong("score slip", "score.1", "5");
    d.wrong("score above points", "score.0", "22");
    d.wrongWords("missed target, full marks", "320天", "280天");
    d.wrongWords("missed target, full marks", "98%", "91%");
  }
}
