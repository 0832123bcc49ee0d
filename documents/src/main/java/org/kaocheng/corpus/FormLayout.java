package org.kaocheng.corpus;

import static org.kaocheng.corpus.Drafting.box;
import static org.kaocheng.corpus.Drafting.percent;
import static org.kaocheng.corpus.Drafting.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kaocheng.corpus.Draft.Box;

/**
 * A form that is the whole report: heads over one row of figures, and a scoring sheet with criteria
 * in three levels.
 */
final class FormLayout {

  private record Line(String level2, String name, int points, String criterion) {}

  private final Drafting d;
  private final String unit;
  private final int year;
  private final List<List<Box>> sheet = new ArrayList<>();
  private final List<String> scores = new ArrayList<>();
  private int total;
  private boolean told;

  private FormLayout(Drafting drafting, String unit, int year) {
    this.d = drafting;
    this.unit = unit;
    this.year = year;
  }

  static Draft write(Drafting drafting, String unit, int year) {
    FormLayout layout = new FormLayout(drafting, unit, year);
    layout.d.lines(
        layout.unit + layout.year + "年度部门（单位）整体支出",
        "绩效评价自评报告",
        "部门（单位）名称：" + layout.unit,
        "评价方式：部门（单位）绩效自评");
    layout.money();
    layout.scoring();
    return layout.d.draft();
  }

  private void money() {
    BigDecimal personnel = d.amount(300, 600);
    BigDecimal operating = d.amount(100, 200);
    BigDecimal basic = personnel.add(operating);
    BigDecimal project = d.amount(50, 150);
    BigDecimal spent = basic.add(project);
    BigDecimal carried = d.amount(10, 40);
    BigDecimal granted = spent.subtract(carried);
    BigDecimal reception = d.amount(1, 4);
    BigDecimal vehicle = d.amount(5, 9);
    int quota = d.standing("quota", 30, 60);
    d.sheet(
        row(box("一、部门（单位）收支情况", 8, 1)),
        row(box("年度收入情况（万元）", 8, 1)),
        row(box("机构名称", 1, 2), box("收入合计", 2, 2), box("其中：", 5, 1)),
        row("上年结转", box("公共财政拨款", 2, 1), "政府基金拨款", "其他收入"),
        row(
            unit,
            box(d.put("income", spent), 2, 1),
            d.put("income.carried", carried),
            box(d.put("income.granted", granted), 2, 1),
            "",
            ""),
        row(box("部门（单位）年度支出和结余情况（万元）", 8, 1)),
        row(box("机构名称", 1, 3), box("支出合计", 1, 3), box("其中：", 4, 1), box("结余", 2, 1)),
        row(
            box("基本支出", 1, 2),
            box("其中：", 2, 1),
            box("项目支出", 1, 2),
            box("当年结余", 1, 2),
            box("累计结余", 1, 2)),
        row("人员支出", "公用支出"),
        row(
            unit,
            d.put("spent", spent),
            d.put("basic", basic),
            d.put("personnel", personnel),
            d.put("operating", operating),
            d.put("project", project),
            "",
            ""),
        row(box("机构名称", 1, 2), box("三公经费合计", 2, 2), box("其中：", 5, 1)),
        row("公务接待费", box("公务用车运维费", 2, 1), "公务用车购置费", "因公出国费"),
        row(
            unit,
            box(d.put("publics", reception.add(vehicle)), 2, 1),
            d.put("reception", reception),
            box(d.put("vehicle", vehicle), 2, 1),
            "",
            ""));
    d.lines(
        "二、部门整体支出使用情况",
        year
            + "年本单位支出合计"
            + d.put("spent.prose", spent)
            + "万元，其中：基本支出"
            + d.put("basic.prose", basic)
            + "万元，项目支出"
            + d.put("project.prose", project)
            + "万元。基本支出中，人员支出"
            + d.put("personnel.prose", personnel)
            + "万元，公用支出"
            + d.put("operating.prose", operating)
            + "万元，用于办公、印刷和公务用车运行维护。“三公”经费支出严格控制在预算范围内。",
        "人员编制情况：核定编制"
            + d.put("quota", quota)
            + "人，年末在职人员"
            + d.put("staff", quota - d.number(1, 4))
            + "人。");
    d.sum("spent", "basic", "project");
    d.sum("basic", "personnel", "operating");
    d.sum("income", "income.carried", "income.granted");
    d.sum("publics", "reception", "vehicle");
    d.sum("spent.prose", "basic.prose", "project.prose");
    d.same("personnel", "personnel.prose");
    d.same("operating", "operating.prose");
    d.same("spent", "spent.prose");
  }

  private void scoring() {
    d.lines("三、部门整体支出绩效评价评分表");
    told = d.number(0, 1) == 1;
    List<Object> heads = new ArrayList<>(List.of("一级指标", "二级指标", "三级指标", "分值", "评分标准"));
    heads.addAll(told ? List.of("完成情况", "得分") : List.of("得分"));
    sheet.add(row(heads.toArray()));
    group(
        "投入（20分）",
        20,
        new Line("目标设定", "绩效目标合理性", 10, "目标依据充分，得5分；符合客观实际，得5分。"),
        new Line("预算配置", "在职人员控制率", 10, "在职人员控制率≤100%，得10分；每超过一个百分点扣1分，扣完为止。"));
    group(
        "过程（40分）",
        40,
        new Line("预算执行", "预算完成率", 15, "完成率100%计满分，每低于5%扣2分，扣完为止。"),
        new Line("预算执行", "“三公经费”控制率", 10, "控制率≤100%，计10分；每超过一个百分点扣1分，扣完为止。"),
        new Line("预算管理", "管理制度健全性", 15, "①有健全的制度，得8分；②制度执行有效，得7分。"));
    group(
        "产出（40分）",
        40,
        new Line("职责履行", "重点工作办结率", 20, "按实际完成比例计分。"),
        new Line("履职效益", "社会公众满意度", 20, "90%（含）以上计20分；80%（含）-90%，计15分；80%以下不得分。"));
    sheet.add(
        row(
            box("总分", 3, 1),
            d.put("points.total", 100),
            box("", told ? 2 : 1, 1),
            d.put("score.total", total)));
    d.sheet(sheet);
    d.lines(
        "评价得分" + d.put("score.prose", total) + "分，评价等级为" + (total >= 90 ? "优" : "良") + "。",
        "说明：得分90分（含）以上为优，80分（含）至90分为良，60分（含）至80分为中，60分以下为差。");
    d.wrong("score total", "score.total", String.valueOf(total - 4));
    d.wrong("headline", "score.prose", String.valueOf(total - 1));
    d.wrong("points total", "points.total", "95");
  }

  private String actual(String name) {
    return switch (name) {
      case "在职人员控制率" -> percent(d.value("staff"), d.value("quota"), 2) + "%";
      case "预算完成率", "重点工作办结率" -> "100%";
      case "“三公经费”控制率" -> "96%";
      case "社会公众满意度" -> "93%";
      default -> "符合要求";
    };
  }

  private void group(String level1, int points, Line... lines) {
    for (int i = 0; i < lines.length; i++) {
      Line line = lines[i];
      boolean judged =
          !line.name().matches(".*(率|满意度)"); // a rate's lost points would need its figures
      int score = line.points() - (d.number(0, 3) == 0 && judged ? 1 : 0);
      total += score;
      String slot = line.name();
      List<Object> cells = new ArrayList<>();
      if (i == 0) {
        cells.add(box(level1, 1, lines.length));
      }
      if (i == 0 || !lines[i - 1].level2().equals(line.level2())) {
        int from = i;
        int height = 1;
        while (from + height < lines.length
            && lines[from + height].level2().equals(line.level2())) {
          height++;
        }
        cells.add(box(line.level2(), 1, height));
      }
      cells.addAll(List.of(line.name(), d.put(slot + ".points", line.points()), line.criterion()));
      if (told) {
        cells.add(d.put(slot + ".actual", actual(line.name())));
      }
      cells.add(d.put(slot + ".score", score));
      sheet.add(row(cells.toArray()));
    }
    String first = lines[0].name();
    d.wrong("group points", first + ".points", String.valueOf(lines[0].points() - 2));
    d.wrong("score above points", first + ".score", String.valueOf(lines[0].points() + 3));
    d.wrong("score slip", lines[1].name() + ".score", String.valueOf(lines[1].points() / 2));
    scores.add(first);
  }
}
