package org.kaocheng.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaocheng.document.Block;
import org.kaocheng.document.Document;
import org.kaocheng.document.Paragraph;
import org.kaocheng.document.Table;
import org.kaocheng.document.Text;
import org.kaocheng.fact.Passage;
import org.kaocheng.source.Place;
import org.kaocheng.value.FullWidth;
import org.kaocheng.value.Patterns;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.QuantityScanner;
import org.kaocheng.value.SievedPattern;

/** Numbers the passages of a document, tells headings from paragraphs and lays the tables out. */
final class Passages {

  private static final int LONGEST_HEADING = 40;
  private static final SievedPattern HEADING_WORDS =
      SievedPattern.of(
          Pattern.compile(
              ".*(情况|概况|职能|职责|目标|指标|措施|问题|结论|分析|报告|附件|附表|评价|自评表|基础数据表|评分表|综述|信息|建议|说明|支出|收入|总体|设置)[:：]?"));

  private final List<Passage> passages = new ArrayList<>();
  private final List<Lattice> lattices = new ArrayList<>();
  private int section = -1;
  private int sectionLevel;

  private Passages() {}

  /** The passages and tables of a document. */
  static Passages of(Document document) {
    Passages passages = new Passages();
    for (Block block : document.blocks()) {
      switch (block) {
        case Paragraph paragraph -> passages.add(paragraph);
        case Table table -> passages.add(table);
      }
    }
    return passages;
  }

  List<Passage> list() {
    return passages;
  }

  List<Lattice> lattices() {
    return lattices;
  }

  /** The heading passages above a passage, nearest first. */
  List<Passage> headingsAbove(Passage passage) {
    List<Passage> above = new ArrayList<>();
    int level = Integer.MAX_VALUE;
    for (int i = passage.section(); i >= 0 && level > 1; i = passages.get(i).section()) {
      Passage candidate = passages.get(i);
      if (candidate.level() < level) {
        above.add(candidate);
        level = candidate.level();
      }
    }
    return above;
  }

  private void add(Paragraph paragraph) {
    Text text = paragraph.text();
    int index = passages.size();
    Optional<Numbering> numbering = Numbering.of(text.string());
    int level = headingLevel(paragraph, numbering);
    Place place = new Place(index, 0, text.string().length(), text.line(), text.page(), 0, 0, 0);
    Passage.Kind kind = level > 0 ? Passage.Kind.HEADING : Passage.Kind.PARAGRAPH;
    passages.add(
        new Passage(
            index,
            kind,
            level,
            numbering.map(Numbering::text).orElse(""),
            text.string(),
            place,
            section));
    if (level > 0) {
      section = index;
      sectionLevel = numbering.isPresent() || paragraph.outlineLevel() > 0 ? level : sectionLevel;
    }
  }

  private int headingLevel(Paragraph paragraph, Optional<Numbering> numbering) {
    String bare = bare(paragraph.text().string());
    boolean brief =
        bare.length() <= LONGEST_HEADING && bare.indexOf('。') < 0 && bare.indexOf('；') < 0;
    if (paragraph.outlineLevel() > 0) {
      return bare.length() <= 2 * LONGEST_HEADING && !bare.endsWith("。")
          ? paragraph.outlineLevel()
          : 0;
    }
    boolean open =
        !bare.endsWith("，") && !bare.endsWith(",") && !bare.endsWith(";") && !bare.endsWith("、");
    if (numbering.isPresent()) {
      return brief && open && bare.length() > numbering.get().text().length() + 1
          ? numbering.get().level()
          : 0;
    }
    boolean title =
        brief && open && bare.length() >= 4 && bare.length() <= 30 && bare.indexOf('，') < 0;
    boolean filledLabel = Patterns.matches(bare, ".*[:：].+");
    if (title && !filledLabel && HEADING_WORDS.matches(bare)) {
      return sectionLevel + 1;
    }
    return 0;
  }

  private void add(Table table) {
    int number = lattices.size() + 1;
    String title = titleAbove();
    List<List<Layout.Slot>> slots = Layout.of(table);
    List<List<LaidCell>> rows = new ArrayList<>();
    int width = 0;
    for (int r = 0; r < slots.size(); r++) {
      List<LaidCell> row = new ArrayList<>();
      for (Layout.Slot slot : slots.get(r)) {
        LaidCell cell = cell(slot, number);
        row.add(cell);
        width = Math.max(width, cell.end());
      }
      rows.add(row);
    }
    lattices.add(new Lattice(number, title, rows, width));
  }

  private LaidCell cell(Layout.Slot slot, int table) {
    Text text = slot.cell().text();
    int index = passages.size();
    Place place =
        new Place(
            index,
            0,
            text.string().length(),
            text.line(),
            text.page(),
            table,
            slot.row() + 1,
            slot.column() + 1);
    Passage passage = new Passage(index, Passage.Kind.CELL, 0, "", text.string(), place, section);
    passages.add(passage);
    String bare = squeeze(text.string());
    List<Quantity> quantities =
        bare.isEmpty() ? List.of() : QuantityScanner.scanCell(text.string());
    LaidCell.Kind kind = LaidCell.Kind.TEXT;
    if (bare.isEmpty()) {
      kind = LaidCell.Kind.BLANK;
    } else if (quantities.size() == 1 && whole(quantities.getFirst(), bare)) {
      kind = LaidCell.Kind.NUMBER;
    } else if (!quantities.isEmpty()) {
      quantities = QuantityScanner.scan(text.string());
    }
    return new LaidCell(
        slot.row(),
        slot.column(),
        slot.columnSpan(),
        slot.rowSpan(),
        passage,
        bare,
        kind,
        quantities);
  }

  /** Whether a cell's text is nothing but the quantity. */
  private static boolean whole(Quantity quantity, String bare) {
    return squeeze(quantity.text()).equals(bare);
  }

  /**
   * The paragraphs right above that could name the table, the nearest that is not a fill-in line
   * first.
   */
  private String titleAbove() {
    for (int i = passages.size() - 1; i >= Math.max(0, passages.size() - 5); i--) {
      Passage above = passages.get(i);
      if (above.kind() == Passage.Kind.CELL) {
        break;
      }
      String bare = squeeze(above.text());
      if (bare.length() >= 3
          && bare.length() <= LONGEST_HEADING
          && Patterns.matches(bare, ".*(表|情况|报告|绩效)([(（].*)?")) {
        return bare;
      }
    }
    return "";
  }

  /** The text without any white space and without the bookmark residue some converters leave. */
  static String bare(String text) {
    String squeezed = squeeze(text);
    return squeezed.contains("[bookmark:")
        ? Patterns.replaceAll(squeezed, "\\[bookmark:[^\\]]*\\]", "")
        : squeezed;
  }

  /** The text without any white space. */
  static String squeeze(String text) {
    return FullWidth.squeezed(text);
  }
}
