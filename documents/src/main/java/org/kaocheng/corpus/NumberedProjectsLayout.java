package org.kaocheng.corpus;

import static org.kaocheng.corpus.Drafting.percent;
import static org.kaocheng.corpus.Drafting.row;

import java.math.BigDecimal;
import java.util.List;

/**
 * A narrative whose projects are numbered paragraphs, each with budget, spending, rate and score,
 * and their total after.
 */
final class NumberedProjectsLayout {

  private static final List<String> PROJECTS =
      List.of("水环境治理技术咨询服务", "村道路灯养护", "应急物资储备", "普法宣传", "公共厕所改造", "河湖巡查", "图书下乡", "森林防火");

  private final Drafting d;
  private final String unit;
  private final int year;

  private NumberedProjectsLayout(Drafting drafting, String unit, int year) {
    this.d = drafting;
    this.unit = unit;
    this.year = year;
  }

  static Draft write(Drafting drafting, String unit, int year) {
    NumberedProjectsLayout layout = new NumberedProjectsLayout(drafting, unit, year);
    layout.d.lines(layout.unit + layout.year + "年度部门整体支出绩效自评报告", "一、部门基本情况", "（一）部门概况");
    layout.assets();
    layout.budget();
    layout.projects();
    return layout.d.draft();
  }

  private void assets() {
    BigDecimal houses = d.amount(200, 400);
    BigDecimal cars = d.amount(50, 100);
    BigDecimal other = d.amount(60, 120);
    BigDecimal all = houses.add(cars).add(other);
    d.lines(
        "国有资产信息：",
        unit + "年末固定资产账面价值" + d.put("assets.prose", all) + "万元（详见下表）。",
        "部门固定资产占用情况表",
        "截止时间：" + d.put("cutoff", year) + "-12-31");
    d.sheet(
        row("项目", "数量", "价值（金额单位：万元）"),
        row("资产总额", "", d.put("assets", all)),
        row("1、房屋（平方米）", "4200", d.put("houses", houses)),
        row("2、车辆（台、辆）", "6", d.put("cars", cars)),
        row("3、其他固定资产", "180", d.put("assets.other", other)));
    d.sum("assets", "houses", "cars", "assets.other");
    d.same("assets", "assets.prose");
  }

  private void budget() {
    BigDecimal income = d.amount(900, 1500);
    BigDecimal basicMore = d.amount(20, 40);
    BigDecimal projectLess = d.amount(5, 15);
    d.lines(
        "（二）部门收支预决算情况",
        "1、预算安排。年初安排收入"
            + d.put("income", income)
            + "万元，安排支出"
            + d.put("outlay", income)
            + "万元。比上年预算增加"
            + d.put("more", basicMore.subtract(projectLess))
            + "万元，其中基本支出增加"
            + d.put("basic.more", basicMore)
            + "万元，因新招录人员；项目支出减少"
            + d.put("project.less", projectLess)
            + "万元，主要是压减一般性项目。",
        "2、预算执行。全年收入"
            + d.put("income.real", income.add(basicMore))
            + "万元，全年支出"
            + d.put("outlay.real", income.add(basicMore))
            + "万元。");
    d.result("difference", "more");
    d.same("income", "outlay");
  }

  private void projects() {
    int count = d.number(4, 8);
    boolean told = d.number(0, 1) == 1;
    BigDecimal budget = BigDecimal.ZERO;
    BigDecimal spent = BigDecimal.ZERO;
    String[] slots = new String[count];
    String[] paragraphs = new String[count];
    for (int i = 0; i < count; i++) {
      BigDecimal money = d.amount(8, 60);
      BigDecimal paid = i % 3 == 1 ? percent(money, new BigDecimal("111.11"), 2) : money;
      budget = budget.add(money);
      spent = spent.add(paid);
      slots[i] = "paid." + i;
      paragraphs[i] =
          i
              + 1
              + "、"
              + PROJECTS.get(i)
              + (told ? "项目。年初预算为" : "项目经费")
              + d.put((told ? "first." : "money.") + i, money)
              + "万元。计划开展工作"
              + (i + 3)
              + "次，实际完成"
              + (i + 3)
              + "次。实际支出"
              + d.put(slots[i], paid)
              + "万元，执行率"
              + d.put(
                  "rate." + i, percent(paid, money, 2).stripTrailingZeros().toPlainString() + "%")
              + "，年初确定的任务已经办完。";
      d.result("rate", "rate." + i);
    }
    d.lines(
        "二、部门整体支出绩效目标实现情况",
        "纳入评价的" + d.put("count", count) + "个项目，涉及资金" + d.put("spent", spent) + "万元，各项目的完成情况分述如下：");
    d.lines(paragraphs);
    d.lines(
        "三、评价结论和评价等级",
        year
            + "年项目预算数"
            + d.put("budget", budget)
            + "万元，"
            + d.put("spent.year", year)
            + "年支出"
            + d.put("spent.again", spent)
            + "万元，执行率"
            + d.put("rate", percent(spent, budget, 2) + "%")
            + "，自评得分96分，等级为优秀。",
        "评价指标满分100分：产出40分，效益40分，预算执行率10分，满意度10分。各部分得分：产出39分，效益38分，预算执行率9分，满意度10分，服务对象满意率为95%。综合得分在90分（含）-100分为优秀，75分（含）-90分为良好。",
        "四、存在的问题",
        "个别项目启动偏晚，支付进度前低后高。隐患排查由县防空办牵头，应急演练由县防空办统一组织。",
        "五、改进措施",
        "提前开展前期工作，按月调度支付进度。");
    d.result("rate", "rate");
    // What the projects concern and what was spent are named apart: only the projects prove the
    // former.
    d.sum("spent.again", slots);
    d.sum("spent", slots);
    d.wrong("count word", "count", String.valueOf(count + 1));
    d.wrongWords("points total", "产出40分", "产出50分");
    d.wrongWords("grade", "自评得分96分", "自评得分86分");
  }
}
