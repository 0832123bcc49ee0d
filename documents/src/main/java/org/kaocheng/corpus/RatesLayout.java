package org.kaocheng.corpus;

import static org.kaocheng.corpus.Drafting.percent;

import java.math.BigDecimal;
import java.util.List;

/**
 * A narrative of functional items with budgets, results and completion rates, and headed sections
 * with points and scores.
 */
final class RatesLayout {

  private static final List<String> ITEMS =
      List.of("行政运行", "机关事业单位基本养老保险缴费支出", "机关事业单位职业年金缴费支出", "行政事业单位医疗支出", "住房公积金支出");

  private final Drafting d;
  private final String unit;
  private final int year;

  private RatesLayout(Drafting drafting, String unit, int year) {
    this.d = drafting;
    this.unit = unit;
    this.year = year;
  }

  static Draft write(Drafting drafting, String unit, int year) {
    RatesLayout layout = new RatesLayout(drafting, unit, year);
    layout.staff();
    layout.money();
    layout.scores();
    return layout.d.draft();
  }

  private void staff() {
    int civil = d.standing("posts.civil", 10, 30);
    int service = d.standing("posts.service", 8, 20);
    int civilThere = civil - d.number(0, 2);
    int serviceThere = service - d.number(1, 3);
    d.lines(
        "部门整体支出绩效自评报告",
        "（" + year + "年度）",
        "一、部门、单位基本情况",
        unit
            + "下设办公室和重点项目建设服务科，统筹全县重点项目建设。我单位有"
            + d.put("posts", civil + service)
            + "个编制，分为行政编"
            + d.put("posts.civil", civil)
            + "个，事业编"
            + d.put("posts.service", service)
            + "个。年末实有人数"
            + d.put("staff", civilThere + serviceThere)
            + "人，其中：行政编在职"
            + d.put("staff.civil", civilThere)
            + "人，事业编在职"
            + d.put("staff.service", serviceThere)
            + "人。");
    d.sum("posts", "posts.civil", "posts.service");
    d.sum("staff", "staff.civil", "staff.service");
  }

  private void money() {
    BigDecimal[] budgets = new BigDecimal[ITEMS.size()];
    BigDecimal[] results = new BigDecimal[ITEMS.size()];
    String[] budgetSlots = new String[ITEMS.size()];
    String[] resultSlots = new String[ITEMS.size()];
    String[] lines = new String[ITEMS.size()];
    BigDecimal budget = BigDecimal.ZERO;
    BigDecimal basic = BigDecimal.ZERO;
    for (int i = 0; i < lines.length; i++) {
      budgets[i] = d.amount(i == 0 ? 300 : 20, i == 0 ? 500 : 60);
      results[i] = budgets[i].add(BigDecimal.valueOf(d.number(-150, 150), 2));
      budget = budget.add(budgets[i]);
      basic = basic.add(results[i]);
      budgetSlots[i] = "item.budget." + i;
      resultSlots[i] = "item.result." + i;
      lines[i] =
          i
              + 1
              + "."
              + ITEMS.get(i)
              + "。年初预算为"
              + d.put(budgetSlots[i], budgets[i])
              + "万元，决算支出"
              + d.put(resultSlots[i], results[i])
              + "万元，为年初预算的"
              + d.put("item.rate." + i, percent(results[i], budgets[i], 2) + "%")
              + "。";
      d.result("rate", "item.rate." + i);
    }
    BigDecimal project = d.amount(100, 300);
    BigDecimal total = basic.add(project);
    d.lines(
        "二、一般公共预算支出情况",
        "本年支出合计"
            + d.put("total", total)
            + "万元，其中：基本支出"
            + d.put("basic", basic)
            + "万元，占"
            + d.put("share.basic", percent(basic, total, 2) + "%")
            + "；项目支出"
            + d.put("project", project)
            + "万元，占"
            + d.put("share.project", percent(project, total, 2) + "%")
            + "。",
        "（一）基本支出情况",
        year
            + "年基本支出年初预算"
            + d.put("budget", budget)
            + "万元，决算数"
            + d.put("basic.again", basic)
            + "万元，其中：");
    d.lines(lines);
    d.sum("total", "basic", "project");
    d.result("share", "share.basic");
    d.result("share", "share.project");
    d.same("basic", "basic.again");
    d.sum("budget", budgetSlots);
    d.sum("basic.again", resultSlots);
    d.wrongWords("unit", "{item.result.0}万元", "{item.result.0}元");
    projects(project);
  }

  private void projects(BigDecimal project) {
    BigDecimal first = d.amount(20, 40);
    BigDecimal second = d.amount(20, 40);
    BigDecimal third = project.subtract(first).subtract(second);
    d.lines(
        "（二）项目支出情况",
        year
            + "年项目支出决算"
            + d.put("project.again", project)
            + "万元，其中：公务用车管理项目"
            + d.put("p.0", first)
            + "万元，重点项目建设前期项目"
            + d.put("p.1", second)
            + "万元，办公用房维修项目"
            + d.put("p.2", third)
            + "万元。",
        "三、政府性基金预算支出情况",
        "本年没有政府性基金预算支出。",
        "四、国有资本经营预算支出情况",
        "本年没有国有资本经营预算支出。",
        "五、社会保险基金预算支出情况",
        "本年没有社会保险基金预算支出。");
    d.same("project", "project.again");
    d.sum("project.again", "p.0", "p.1", "p.2");
  }

  private void scores() {
    BigDecimal posts = d.value("posts");
    BigDecimal staff = d.value("staff");
    BigDecimal last = d.amount(6, 9);
    BigDecimal now = last.subtract(new BigDecimal("1.35"));
    BigDecimal spent = now.subtract(new BigDecimal("0.87"));
    d.lines(
        "六、部门整体支出绩效情况",
        "（一）预算配置15分",
        "1.在职人员控制率：核定编制"
            + d.put("posts.rate", posts)
            + "人，在职"
            + d.put("staff.rate", staff)
            + "人。在职人员控制率为"
            + d.put("staff.share", percent(staff, posts, 2) + "%")
            + "，编制节余"
            + d.put("posts.left", posts.subtract(staff))
            + "人。",
        "2.“三公经费”变动率："
            + (year - 1)
            + "年“三公经费”预算"
            + d.put("publics.last", last)
            + "万元，"
            + year
            + "年“三公经费”预算"
            + d.put("publics.now", now)
            + "万元，减少"
            + d.put("publics.less", "1.35")
            + "万元，下降"
            + d.put("publics.fall", percent(new BigDecimal("1.35"), last, 2) + "%")
            + "。",
        "满分15分，得分" + d.put("score.0", "15") + "分。",
        "（二）预算执行25分",
        "1.“三公经费”控制率："
            + year
            + "年“三公经费”预算为"
            + d.put("publics.budget", now)
            + "万元，年度决算为"
            + d.put("publics.spent", spent)
            + "万元，控制率为"
            + d.put("publics.rate", percent(spent, now, 2) + "%")
            + "。满分10分，得分"
            + d.put("score.1a", "10")
            + "分。",
        "2.支付进度：按序时进度支付。满分15分，得分" + d.put("score.1b", "14") + "分。",
        "（三）职责履行30分",
        "全年完成节能改造12处，维修办公用房5处。满分30分，得分" + d.put("score.2", "29") + "分。",
        "（四）履职效益30分",
        "服务对象满意度为95%。满分30分，得分" + d.put("score.3", "28") + "分。",
        year + "年我单位整体绩效自评得分" + d.put("score.total", "96") + "分。",
        "七、存在的问题及原因分析",
        "支付进度前低后高，个别项目启动偏晚。",
        "八、下一步改进措施",
        "提前启动项目采购，每月公布各科室的支付进度。",
        "九、其他需要说明的情况",
        "无。");
    d.same("posts", "posts.rate");
    d.same("staff", "staff.rate");
    d.result("rate", "staff.share");
    d.wrong("difference", "posts.left", d.value("posts.left").add(BigDecimal.TWO).toPlainString());
    d.result("difference", "publics.less");
    d.result("growth", "publics.fall");
    d.result("rate", "publics.rate");
    d.wrong("score total", "score.total", "99");
    d.wrong("score above points", "score.2", "31");
    d.wrongWords("group points", "（三）职责履行30分", "（三）职责履行40分");
    d.wrongWords("numbering gap", "（三）职责履行30分", "（四）职责履行30分");
  }
}
