package org.kaocheng.corpus;

import static org.kaocheng.corpus.Drafting.percent;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A narrative of nine parts, the base-data table of three periods and the department's
 * self-evaluation table.
 */
final class NarrativeLayout {

  private static final List<String> OFFICES =
      List.of("办公室", "计划财务股", "政策法规股", "业务指导股", "监督检查股", "信息管理股", "人事教育股");

  private static final List<String> MORE =
      List.of(
          "防汛物资储备经费",
          "山洪预警系统维护费",
          "水法宣传教育经费",
          "节水示范创建经费",
          "小型水库巡查经费",
          "取水口监测计量经费",
          "水土保持监督经费",
          "农村饮水检测经费",
          "河湖保洁补助经费");

  private final Drafting d;
  private final String unit;
  private final int year;

  private NarrativeLayout(Drafting drafting, String unit, int year) {
    this.d = drafting;
    this.unit = unit;
    this.year = year;
  }

  /** With forms for two projects of the base-data table, in one of three reports for all twelve. */
  static Draft withForms(Drafting drafting, String unit, int year) {
    boolean many =
        drafting.had("table.more.0.2").orElse(false)
            || drafting.had("table.more.0.2").isEmpty() && drafting.number(0, 2) == 0;
    write(drafting, unit, year, many ? MORE : List.of());
    ProjectFormsLayout forms = new ProjectFormsLayout(drafting, unit, year);
    form(forms, drafting, 1, "重点流域监测及设备购置经费", "table.first");
    form(forms, drafting, 2, "河道清淤专项经费", "table.second");
    if (many) {
      for (int at = 0; at < MORE.size(); at++) {
        form(forms, drafting, 3 + at, MORE.get(at), "table.more." + at);
      }
      form(forms, drafting, 3 + MORE.size(), "泵站运行维护经费", "table.pump");
    }
    return drafting.draft();
  }

  private static void form(
      ProjectFormsLayout forms, Drafting drafting, int number, String project, String slot) {
    forms.form(number, project, drafting.value(slot + ".1"), drafting.value(slot + ".2"));
  }

  static Draft write(Drafting drafting, String unit, int year) {
    return write(drafting, unit, year, List.of());
  }

  private static Draft write(Drafting drafting, String unit, int year, List<String> more) {
    NarrativeLayout layout = new NarrativeLayout(drafting, unit, year);
    layout.basics();
    layout.money();
    layout.results();
    layout.baseTable(more);
    new ScoreTable(layout.d, layout.unit, layout.year).write();
    layout.members();
    return layout.d.draft();
  }

  private void basics() {
    int offices = d.number(4, 7);
    int civil = d.standing("civil", 20, 60);
    int service = d.standing("service", 15, 50);
    int staff = civil + service - d.number(2, 9);
    d.lines(
        unit + year + "年度部门整体支出绩效自评报告",
        "一、单位基本情况",
        "（一）机构设置情况",
        unit
            + "（以下简称我局）属正科级机关，下设内设机构"
            + d.put("offices", offices)
            + "个，即"
            + String.join("、", OFFICES.subList(0, offices))
            + "。",
        "（二）人员编制情况",
        "我局共有编制"
            + d.put("quota", civil + service)
            + "人，其中行政编制"
            + d.put("civil", civil)
            + "人，事业编制"
            + d.put("service", service)
            + "人。"
            + year
            + "年末实有在职人员"
            + d.put("staff", staff)
            + "人。",
        "（三）主要职责职能",
        "1.贯彻执行国家和省的行业法规与政策，拟订全县中长期规划并组织实施。",
        "2.负责全县行业监督管理，组织开展日常巡查和专项检查。",
        "3.承担行业安全生产监督管理责任，指导全县乡镇开展应急演练。",
        "4.承办县委、县政府安排的其他事项。",
        "（四）绩效目标设定情况",
        "我局" + year + "年设定的绩效目标是：开展专项检查不少于40次，组织业务培训不少于6期。",
        "目标1：专项检查应查尽查；",
        "目标2：业务培训按计划办完；",
        "目标3：群众满意度稳步提高。");
    d.wrong("count word", "offices", String.valueOf(offices + 1));
    d.sum("quota", "civil", "service");
  }

  private void money() {
    BigDecimal budgetProject = d.amount(200, 400);
    BigDecimal wages = d.amount(500, 700);
    BigDecimal goods = d.amount(90, 160);
    BigDecimal family = d.amount(20, 60);
    BigDecimal basic = wages.add(goods).add(family);
    BigDecimal budgetBasic = basic.subtract(d.amount(5, 30));
    BigDecimal project = budgetProject.add(d.amount(20, 90));
    BigDecimal total = basic.add(project);
    String difference = d.put("difference", project.subtract(budgetProject));
    d.lines(
        "二、一般公共预算支出情况",
        "（一）经批复的预、决算情况",
        year
            + "年，县财政批复我局年初一般公共预算支出"
            + d.put("budget", budgetBasic.add(budgetProject))
            + "万元，其中基本支出预算"
            + d.put("budget.basic", budgetBasic)
            + "万元、项目支出预算"
            + d.put("budget.project", budgetProject)
            + "万元。",
        year
            + "年决算支出"
            + d.put("total", total)
            + "万元，其中：基本支出"
            + d.put("basic", basic)
            + "万元，占"
            + d.put("share.basic", percent(basic, total, 2))
            + "%；项目支出"
            + d.put("project", project)
            + "万元，占"
            + d.put("share.project", percent(project, total, 2))
            + "%。",
        "（二）部门预算执行情况",
        "1.基本支出情况",
        "全年基本支出" + d.put("basic.again", basic) + "万元，按用途分为：");
    d.lines(
        "（1）工资福利支出"
            + d.put("wages", wages)
            + "万元："
            + parts("wages", wages, "基本工资", "津贴补贴", "奖金", "住房公积金")
            + "。",
        "（2）商品和服务支出"
            + d.put("goods", goods)
            + "万元："
            + parts("goods", goods, "办公费", "电费", "差旅费", "会议费")
            + "。",
        "（3）对个人和家庭的补助支出"
            + d.put("family", family)
            + "万元："
            + parts("family", family, "抚恤金", "生活补助")
            + "。",
        "2.项目支出情况",
        year
            + "年项目支出决算"
            + d.put("project.again", project)
            + "万元，比年初预算增加"
            + difference
            + "万元，主要原因是年中追加了防汛抗旱应急资金。");
    d.sum("budget", "budget.basic", "budget.project");
    d.sum("total", "basic", "project");
    d.same("basic", "basic.again");
    d.same("project", "project.again");
    d.sum("basic.again", "wages", "goods", "family");
    d.result("share", "share.basic");
    d.result("share", "share.project");
    d.result("difference", "difference");
    d.wrongWords("unit", "{wages}万元", "{wages}元");
    d.wrongWords("unit", "{budget.basic}万元", "{budget.basic}元");
    threePublics();
  }

  /** The whole in unequal parts: a list of them. */
  private String parts(String slot, BigDecimal whole, String... names) {
    BigDecimal left = whole;
    StringBuilder text = new StringBuilder();
    String[] slots = new String[names.length];
    for (int i = 0; i < names.length; i++) {
      boolean last = i == names.length - 1;
      int most = left.intValue() / (names.length - i);
      BigDecimal part = last ? left : d.amount(most / 2, most);
      left = left.subtract(part);
      slots[i] = slot + "." + i;
      text.append(i == 0 ? "" : "，").append(names[i]).append(d.put(slots[i], part)).append("万元");
    }
    d.sum(slot, slots);
    return text.toString();
  }

  private void threePublics() {
    BigDecimal reception = d.amount(2, 9);
    BigDecimal vehicles = d.amount(10, 20);
    d.lines(
        "（三）“三公”经费使用和管理情况",
        "“三公”经费全年支出"
            + d.put("publics", reception.add(vehicles))
            + "万元，其中：因公出国（境）费0万元；公务接待费"
            + d.put("reception", reception)
            + "万元；公务用车购置及运行维护费"
            + d.put("vehicles", vehicles)
            + "万元。“三公”经费严格控制在年初预算范围内。",
        "（四）资金结转和结余情况",
        year + "年末没有结转和结余资金。",
        "（五）政府采购情况",
        "全年实施政府采购3批次，均按规定程序办理，奖补资金发放及时。",
        "三、政府性基金预算支出情况",
        "无。",
        "四、国有资本经营预算支出情况",
        "无。",
        "五、社会保险基金预算支出情况",
        "无。");
    d.sum("publics", "reception", "vehicles");
  }

  private void results() {
    BigDecimal rate = percent(d.value("staff"), d.value("quota"), 2);
    d.lines(
        "六、部门整体支出绩效情况",
        "（一）综合评价结论。经逐项核对，我局自评得分" + d.put("score.prose", "{score.total}") + "分，评价等级为优秀。",
        "（二）评价指标分析。1.预算配置合理。在职人员控制率=在职"
            + d.put("staff.formula", d.value("staff"))
            + "人/编制"
            + d.put("quota.formula", d.value("quota"))
            + "人*100%="
            + d.put("staff.rate", rate + "%")
            + "。",
        "2.职责履行到位。全年开展专项检查46次，组织业务培训7期，服务全县群众，全面完成年初设定的目标。",
        "七、存在的问题及原因分析",
        "1.部分项目前期准备不够充分，支付进度前低后高。",
        "2.群众宣传覆盖面有待扩大，满意度仍有提升空间。",
        "八、下一步改进措施",
        "1.提前做好项目前期工作，按月调度支付进度。",
        "2.丰富宣传形式，扩大宣传覆盖面。",
        "3.加强预算管理：一是完善制度；二是加强培训；三是强化监督。",
        "九、其他需要说明的情况",
        "无。");
    d.result("printed formula", "staff.rate");
    d.same("staff", "staff.formula");
    d.same("quota", "quota.formula");
    d.wrongWords("numbering gap", "八、下一步改进措施", "九、下一步改进措施");
    d.wrongWords("doubled word", "按月调度支付进度", "按月调度调度支付进度");
  }

  private void members() {
    List<String> names = List.of("周禾", "吴岚", "郑渚");
    List<List<Draft.Box>> rows = new ArrayList<>();
    rows.add(Drafting.row("姓名", "职务", "签字"));
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      rows.add(Drafting.row(name, i == 0 ? "局长" : "股长", d.put("signed." + i, name)));
    }
    d.lines("附件3", "评价组人员名单");
    d.sheet(rows);
  }

  private void baseTable(List<String> more) {
    BaseTable table = new BaseTable(d, year, more);
    d.lines("附件1", "部门整体支出绩效评价基础数据表", "填报单位：" + d.put("unit.base", unit), "单位：万元");
    table.write();
  }
}
