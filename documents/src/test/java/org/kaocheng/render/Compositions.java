package org.kaocheng.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Element;
import org.kaocheng.compose.Element.Alignment;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.compose.SheetCell.Kind;
import org.kaocheng.compose.Span;
import org.kaocheng.fact.Subject;
import org.kaocheng.value.Unit;
import org.kaocheng.value.Units;

/** Compositions of invented departments, by seed. */
final class Compositions {

  private static final String[] PIECES = {
    "全县财政供养人员",
    "严格落实过紧日子的要求",
    "年初预算安排资金",
    "公用经费支出",
    "开展专项督查",
    "按照有关规定",
    "完成年度目标任务",
    "进一步规范管理",
    "实际支出",
    "群众满意度",
    "同比增长",
    "基本支出",
    "项目支出主要用于",
    "加强内部控制",
    "资产管理制度健全",
    "信息公开及时",
    "“三公”经费",
    "机关运行保障到位"
  };
  private static final String[] NUMERALS = {"一", "二", "三", "四", "五", "六", "七", "八"};

  private final Random random;

  private Compositions(long seed) {
    random = new Random(seed);
  }

  /** A whole report with headings, paragraphs, sheets of all kinds. */
  static Composition report(long seed, int forms) {
    Compositions maker = new Compositions(seed);
    List<Element> elements = new ArrayList<>();
    elements.add(new Element.Title("云溪县文体服务中心\n2023年度部门整体支出绩效自评报告"));
    elements.add(
        Element.Line.of("（" + (2000 + maker.random.nextInt(30)) + "年3月）", Alignment.CENTRE));
    maker.sections(elements);
    elements.add(Element.Line.of("云溪县文体服务中心", Alignment.RIGHT));
    elements.add(Element.Line.of("2024年3月15日", Alignment.RIGHT));
    elements.add(new Element.Break());
    elements.add(maker.base("附件1", 20 + maker.random.nextInt(20)));
    for (int i = 0; i < forms; i++) {
      elements.add(new Element.Break());
      elements.add(maker.form(i));
    }
    return new Composition("云溪县文体服务中心2023年度部门整体支出绩效自评报告", elements);
  }

  private void sections(List<Element> elements) {
    int sections = 3 + random.nextInt(3);
    for (int i = 0; i < sections; i++) {
      elements.add(new Element.Heading(1, NUMERALS[i] + "、部门" + piece() + "情况"));
      elements.add(new Element.Anchor("s" + i));
      paragraph(elements);
      for (int j = 0; j < random.nextInt(3); j++) {
        elements.add(new Element.Heading(2, "（" + NUMERALS[j] + "）" + piece() + "情况"));
        elements.add(new Element.Anchor("s" + i + "/" + j));
        paragraph(elements);
        elements.add(new Element.Heading(3, "1. " + piece()));
        paragraph(elements);
      }
    }
  }

  private void paragraph(List<Element> elements) {
    List<Span> spans = new ArrayList<>();
    int sentences = 1 + random.nextInt(6);
    for (int i = 0; i < sentences; i++) {
      spans.add(random.nextInt(8) == 0 ? Span.bold(piece() + "，") : Span.of(piece() + "，"));
      spans.add(Span.of(piece() + figure() + "万元，占" + percent() + "%，"));
      spans.add(Span.of(piece() + "。"));
    }
    elements.add(new Element.Line(spans, Alignment.PARAGRAPH));
  }

  /** A grid of figures with a head of two rows. */
  Sheet base(String annex, int rows) {
    List<Sheet.Row> body = new ArrayList<>();
    body.add(
        row(
            head("项目").over(1, 2),
            head("年初预算数").over(1, 2),
            head("决算数").over(2, 1),
            head("执行率（%）").over(1, 2)));
    body.add(row(head("金额"), head("其中：财政拨款")));
    for (int i = 0; i < rows; i++) {
      body.add(
          row(
              label((i + 1) + "." + piece()).in(i % 3),
              money(figure()),
              money(i % 5 == 4 ? "" : figure()),
              money(figure()),
              cell(Kind.FIGURE, percent())));
    }
    return sheet(annex, "部门整体支出绩效评价基础数据表", List.of(34, 16, 16, 18, 14), 2, body, false);
  }

  /** A project's form with cells over several rows and columns. */
  Sheet form(int number) {
    List<Sheet.Row> body = new ArrayList<>();
    body.add(
        row(
            head("项目名称").over(2, 1),
            cell(Kind.WORDS, piece() + "专项（" + (number + 1) + "）").over(5, 1)));
    body.add(
        row(
            head("项目资金\n（万元）").over(1, 3),
            head("资金来源"),
            head("年初预算数"),
            head("全年预算数"),
            head("执行数"),
            head("分值"),
            head("得分")));
    for (String source : List.of("年度资金总额", "其中：当年财政拨款")) {
      body.add(
          row(
              label(source),
              money(figure()),
              money(figure()),
              money(figure()),
              cell(Kind.FIGURE, "10"),
              cell(Kind.FIGURE, "9." + random.nextInt(10))));
    }
    body.add(
        row(
            head("年度总体目标").over(1, 1),
            cell(Kind.WORDS, "目标1：" + piece() + "；\n目标2：" + piece() + "。").over(3, 1),
            cell(Kind.WORDS, piece() + "，" + piece() + "，" + piece() + "。").over(3, 1)));
    int first = 2 + random.nextInt(3);
    int second = 1 + random.nextInt(3);
    body.add(
        row(
            head("一级指标"),
            head("二级指标"),
            head("三级指标"),
            head("年度指标值"),
            head("实际完成值"),
            head("分值"),
            head("得分")));
    indicators(body, "产出指标\n（50分）", first, "数量指标");
    indicators(body, "效益指标\n（30分）", second, "社会效益指标");
    body.add(
        row(
            head("总分").over(5, 1),
            cell(Kind.FIGURE, "100"),
            cell(Kind.FIGURE, "9" + random.nextInt(10) + ".5")));
    List<List<Span>> below =
        List.of(List.of(Span.of("填表人：李某"), Span.of("联系电话："), Span.of("填报日期：2024年3月1日")));
    return new Sheet(
        "form",
        Subject.project("p" + number),
        "附件" + (number + 2),
        "项目支出绩效自评表",
        List.of(List.of(Span.of("填报单位：云溪县文体服务中心"), Span.of("单位：万元"))),
        List.of(12, 14, 22, 13, 13, 8, 8),
        0,
        body,
        below,
        false);
  }

  private void indicators(List<Sheet.Row> body, String level1, int count, String level2) {
    for (int i = 0; i < count; i++) {
      List<SheetCell> cells = new ArrayList<>();
      if (i == 0) {
        cells.add(head(level1).over(1, count));
        cells.add(head(level2).over(1, count));
      }
      cells.add(label(piece() + (i + 1)));
      cells.add(cell(Kind.WORD, "≥" + percent() + "%"));
      cells.add(cell(Kind.WORD, percent() + "%"));
      cells.add(cell(Kind.FIGURE, "5"));
      cells.add(cell(Kind.FIGURE, "4." + random.nextInt(10)));
      body.add(new Sheet.Row(cells));
    }
  }

  /** A table over many pages. */
  static Composition longTable(int rows) {
    return new Composition("长表", List.of(new Compositions(rows).base("附件3", rows)));
  }

  /** A table of many columns on pages laid on their side, between upright ones. */
  static Composition wideTable(long seed) {
    Compositions maker = new Compositions(seed);
    List<Sheet.Row> body = new ArrayList<>();
    List<SheetCell> heads = new ArrayList<>(List.of(head("单位名称")));
    IntStream.range(1, 14).forEach(i -> heads.add(head("第" + i + "项支出")));
    body.add(new Sheet.Row(heads));
    for (int r = 0; r < 18; r++) {
      List<SheetCell> cells = new ArrayList<>(List.of(label(maker.piece())));
      IntStream.range(1, 14).forEach(i -> cells.add(money(maker.figure())));
      body.add(new Sheet.Row(cells));
    }
    List<Integer> widths = new ArrayList<>(List.of(16));
    IntStream.range(1, 14).forEach(i -> widths.add(8));
    Sheet wide = sheet("附件4", "支出明细表", widths, 1, body, true);
    List<Element> elements = new ArrayList<>();
    elements.add(new Element.Heading(1, "一、部门概况"));
    maker.paragraph(elements);
    elements.add(new Element.Break());
    elements.add(wide);
    elements.add(new Element.Break());
    elements.add(new Element.Heading(1, "二、其他情况"));
    maker.paragraph(elements);
    elements.add(wide);
    return new Composition("宽表", elements);
  }

  private static Sheet sheet(
      String annex,
      String title,
      List<Integer> widths,
      int heads,
      List<Sheet.Row> body,
      boolean wide) {
    return new Sheet(
        "base",
        Subject.DEPARTMENT,
        annex,
        title,
        List.of(List.of(Span.of("填报单位（盖章）：云溪县文体服务中心"), Span.of("单位：万元"))),
        widths,
        heads,
        body,
        List.of(List.of(Span.of("注：本表数据与决算一致。"))),
        wide);
  }

  private static Sheet.Row row(SheetCell... cells) {
    return new Sheet.Row(List.of(cells));
  }

  private static SheetCell head(String text) {
    return SheetCell.of(Kind.HEAD, text);
  }

  private static SheetCell label(String text) {
    return SheetCell.of(Kind.LABEL, text);
  }

  static SheetCell cell(Kind kind, String text) {
    return SheetCell.of(kind, text);
  }

  static SheetCell money(String text) {
    Unit unit = Units.of("万元").orElseThrow();
    return new SheetCell(text, 1, 1, Kind.FIGURE, 0, Optional.empty(), unit, Optional.empty());
  }

  private String piece() {
    return PIECES[random.nextInt(PIECES.length)];
  }

  private String figure() {
    return random.nextInt(5000) + "." + (10 + random.nextInt(90));
  }

  private String percent() {
    return (60 + random.nextInt(40)) + "." + random.nextInt(10);
  }
}
