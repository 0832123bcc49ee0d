package org.kaocheng.render;

import java.util.List;
import org.kaocheng.compose.Element.Alignment;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.value.Dimension;

/**
 * The styles a report is set in. A template has all of them; who changes one in Word changes the
 * report.
 */
enum WordStyle {
  TITLE("Title", "标题"),
  HEADING1("heading 1", "标题 1"),
  HEADING2("heading 2", "标题 2"),
  HEADING3("heading 3", "标题 3"),
  HEADING4("heading 4", "标题 4"),
  PARAGRAPH("报告段落"),
  LINE("报告顶格"),
  CENTRE("报告居中"),
  SIGNATURE("报告落款"),
  CONTENTS_TITLE("目录标题"),
  CONTENTS1("toc 1", "目录 1"),
  CONTENTS2("toc 2", "目录 2"),
  CONTENTS3("toc 3", "目录 3"),
  ANNEX("附件序号"),
  SHEET_TITLE("表格标题"),
  SHEET_ABOVE("表格上方"),
  SHEET_BELOW("表格下方"),
  CELL_TEXT("表格文字"),
  CELL_HEAD("表格表头"),
  CELL_CENTRE("表格居中"),
  CELL_FIGURE("表格数字"),
  TABLE("报告表格");

  private static final List<WordStyle> HEADINGS = List.of(HEADING1, HEADING2, HEADING3, HEADING4);
  private static final List<WordStyle> CONTENTS = List.of(CONTENTS1, CONTENTS2, CONTENTS3);

  private final String written;
  private final String shown;

  WordStyle(String name) {
    this(name, name);
  }

  WordStyle(String written, String shown) {
    this.written = written;
    this.shown = shown;
  }

  /** The name in the file. */
  String written() {
    return written;
  }

  /** The name a Chinese Word shows. */
  String shown() {
    return shown;
  }

  /** The deepest level of headings that has a style. */
  static int deepest() {
    return HEADINGS.size();
  }

  /** The style of a heading; deeper ones look as the deepest. */
  static WordStyle heading(int level) {
    return HEADINGS.get(Math.min(level, HEADINGS.size()) - 1);
  }

  /** The style of an entry of the table of contents. */
  static WordStyle contents(int level) {
    return CONTENTS.get(Math.min(level, CONTENTS.size()) - 1);
  }

  /** The style of a line. */
  static WordStyle line(Alignment alignment) {
    return switch (alignment) {
      case PARAGRAPH -> PARAGRAPH;
      case LEFT -> LINE;
      case CENTRE -> CENTRE;
      case RIGHT -> SIGNATURE;
    };
  }

  /** The style of a cell's lines: amounts of money to the right, other figures in the middle. */
  static WordStyle cell(SheetCell cell) {
    return switch (cell.kind()) {
      case HEAD -> CELL_HEAD;
      case LABEL, WORDS, SIGNATURE -> CELL_TEXT;
      case WORD -> CELL_CENTRE;
      case FIGURE -> cell.unit().dimension() == Dimension.MONEY ? CELL_FIGURE : CELL_CENTRE;
    };
  }
}
