package org.kaocheng.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Findings;
import org.kaocheng.check.RuleCard;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Grid;
import org.kaocheng.fact.Identification;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Reading;
import org.kaocheng.fact.Subject;
import org.kaocheng.source.Place;
import org.kaocheng.source.Problem;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Bound;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Unit;

/** A small report of an invented unit, put together by hand, with findings of every severity. */
public final class SampleReport {

  static final RuleCard SUM =
      new RuleCard(
          "sum.parts",
          Family.ARITHMETIC,
          Severity.ERROR,
          "合计不等于各分项之和",
          "合计与分项是同一组数，二者不一致说明至少有一个数填错。",
          "请核对决算报表，改正合计数或漏列、错列的分项。");
  static final RuleCard BLANK =
      new RuleCard(
          "structure.blank", Family.STRUCTURE, Severity.WARNING, "应填未填", "空白无法核对。", "请补填。");
  static final RuleCard SLIP =
      new RuleCard("wording.slip", Family.WORDING, Severity.INFO, "文字疏漏", "影响规范。", "请改正文字。");

  private static final Unit WAN = new Unit("万元", Dimension.MONEY, "元", new BigDecimal("10000"));

  private final List<Passage> passages = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private int section = -1;
  private int line = 1;

  private SampleReport() {}

  public static Report.Checked checked() {
    return checked("示例/云溪示例局.txt");
  }

  public static Report.Checked checked(String file) {
    SampleReport sample = new SampleReport();
    Reading reading = sample.reading();
    return new Report.Checked(
        file,
        reading,
        new Findings(sample.findings(reading)),
        Optional.empty(),
        reading.notUnderstood());
  }

  static Report.Readout readout() {
    Report.Checked checked = checked();
    return new Report.Readout(checked.file(), checked.reading(), checked.notUnderstood());
  }

  private Reading reading() {
    passage(Passage.Kind.HEADING, 1, "云溪示例局2023年度部门整体支出绩效自评报告");
    passage(Passage.Kind.HEADING, 2, "一、预算执行情况");
    passage(
        Passage.Kind.PARAGRAPH,
        0,
        "2023年全年支出1,280.50万元，其中：基本支出800.20万元，项目支出490.30万元。<b>执行率</b>达到98.8%。"
            + "我局严格按照预算管理的各项要求，统筹安排资金，保障机关正常运转和重点工作任务的完成。");
    passage(Passage.Kind.HEADING, 2, "二、基础数据");
    Grid grid = table();
    passage(Passage.Kind.PARAGRAPH, 0, "我局圆满完完成了年度各项工作任务。");
    int text = 2;
    money(text, "全年支出", "expenditure.total", "1,280.50", "1280.50");
    money(text, "基本支出", "expenditure.basic", "800.20", "800.20");
    money(text, "项目支出", "expenditure.project", "490.30", "490.30");
    facts.add(
        new Fact(
            3,
            "unit.name",
            "单位名称",
            new Content.Words("云溪示例局"),
            Period.NONE,
            Subject.DEPARTMENT,
            Fact.Origin.SENTENCE,
            passages.getFirst().part(0, 5),
            "标题"));
    return new Reading(
        new Identification("云溪示例局", 2023, Identification.Level.COUNTY),
        passages,
        List.of(grid),
        facts,
        List.of(),
        List.of(),
        List.of(new Problem(Severity.INFO, at(text, "98.8%"), "不知道“98.8%”是哪两个数的比率。")));
  }

  /** Two head rows with merged cells, one of them of odd shape below, then two rows of figures. */
  private Grid table() {
    String[][] texts = {
      {"科目", "2023年", "^"},
      {"^", "年初预算", "决算"},
      {"基本支出", "760.00", "800.20"},
      {"项目支出", "", "490.30"},
    };
    int[][] owner = new int[4][3];
    List<List<Grid.Slot>> rows = new ArrayList<>();
    for (int row = 0; row < 4; row++) {
      List<Grid.Slot> slots = new ArrayList<>();
      for (int column = 0; column < 3; column++) {
        boolean first = !texts[row][column].equals("^");
        owner[row][column] =
            first
                ? cell(texts[row][column], row + 1, column + 1)
                : column == 0 ? owner[row - 1][column] : owner[row][column - 1];
        slots.add(new Grid.Slot(owner[row][column], first));
      }
      rows.add(slots);
    }
    return new Grid(1, "基础数据表", rows);
  }

  private int cell(String text, int row, int column) {
    int index = passages.size();
    Place place = new Place(index, 0, text.length(), line++, 0, 1, row, column);
    passages.add(new Passage(index, Passage.Kind.CELL, 0, "", text, place, section));
    return index;
  }

  private void passage(Passage.Kind kind, int level, String text) {
    int index = passages.size();
    Place place = new Place(index, 0, text.length(), line++, 0, 0, 0, 0);
    passages.add(new Passage(index, kind, level, "", text, place, section));
    section = kind == Passage.Kind.HEADING ? index : section;
  }

  private void money(int passage, String label, String concept, String numeral, String number) {
    Place place = at(passage, numeral + "万元");
    Quantity quantity =
        new Quantity(
            numeral + "万元",
            numeral,
            new BigDecimal(number),
            2,
            WAN,
            Bound.EXACT,
            Optional.empty(),
            place.start(),
            place.end(),
            place.start(),
            true);
    facts.add(
        new Fact(
            facts.size(),
            concept,
            label,
            new Content.Figure(quantity),
            new Period(2023, Basis.FINAL_ACCOUNTS),
            Subject.DEPARTMENT,
            Fact.Origin.SENTENCE,
            place,
            "一、预算执行情况"));
  }

  private Place at(int passage, String words) {
    int start = passages.get(passage).text().indexOf(words);
    return passages.get(passage).part(start, start + words.length());
  }

  private List<Finding> findings(Reading reading) {
    Place blank = reading.passages().get(12).place();
    Place sentence = at(2, "2023年全年支出1,280.50万元，其中：基本支出800.20万元，项目支出490.30万元。");
    return List.of(
        FindingBuilder.of(SUM)
            .message("全年支出1280.50万元，而基本支出与项目支出之和为1290.50万元，相差10.00万元。")
            .stated("1,280.50万元")
            .expected("1290.50万元")
            .formula("800.20 + 490.30 = 1290.50 ≠ 1280.50")
            .consequence("执行率98.8%按1280.50万元计算，也随之不成立。")
            .at(new Evidence(at(2, "1,280.50万元"), reading.text(sentence)))
            .at(new Evidence(reading.passages().get(13).place(), "490.30"))
            .build(),
        FindingBuilder.of(SUM)
            .severity(Severity.WARNING)
            .message("这句话里的数字不能同时成立。")
            .at(new Evidence(sentence, reading.text(sentence)))
            .build(),
        FindingBuilder.of(BLANK).message("项目支出的年初预算没有填写。").at(new Evidence(blank, "")).build(),
        FindingBuilder.of(SLIP)
            .message("“完完成”多一个“完”字。")
            .stated("完完成")
            .expected("完成")
            .at(new Evidence(at(passages.size() - 1, "完完成"), "我局圆满完完成了年度各项工作任务。"))
            .build(),
        FindingBuilder.of(BLANK)
            .severity(Severity.INFO)
            .message("全文没有自评得分。")
            .at(new Evidence(Place.WHOLE, ""))
            .build());
  }
}
