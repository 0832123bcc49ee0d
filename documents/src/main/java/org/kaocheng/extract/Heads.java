package org.kaocheng.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.value.Patterns;

/**
 * The labels of a cell.
 *
 * @param row the nearest label to its left, without white space
 * @param rowLabelColumn the column that label begins in, -1 when there is none
 * @param column the nearest label above it
 * @param group the label in the table's first column that spans its row, when another label stands
 *     nearer
 * @param parent the head above the nearest one that covers more columns than it: 预算数 over 合计 · 基本支出
 * @param neighbourYear the year named by another head of the same head row, 0 when none: 编制数 ·
 *     2021年实际在职人数 · 控制率
 */
record Heads(
    String row, int rowLabelColumn, String column, String group, String parent, int neighbourYear) {

  private static final Pattern NUMBERED_GROUP =
      Pattern.compile("^\\d{1,2}[、.．][^：:]{2,10}[：:](?=[（(]\\d[)）])");

  private static final int FARTHEST = 60;
  private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年?");

  /** The same for a cell that the head above does not concern. */
  Heads withoutColumn() {
    return new Heads(row, rowLabelColumn, "", group, "", neighbourYear);
  }

  static Heads of(Lattice lattice, LaidCell cell) {
    LaidCell left = left(lattice, cell);
    LaidCell above = above(lattice, cell);
    String row = left == null ? "" : label(left.text());
    String column =
        above == null
            ? ""
            : Patterns.matches(above.text(), "合 *计|总 *计|小 *计")
                ? total(lattice, above)
                : above.text();
    String parent = above == null ? "" : parent(lattice, above);
    int neighbourYear = 0;
    if (above != null) {
      for (LaidCell head : lattice.row(above.row())) {
        Matcher year = YEAR.matcher(head.text());
        if (head.isText() && head.text().length() < 20 && year.find()) {
          neighbourYear = Integer.parseInt(year.group(1));
        }
      }
    }
    return new Heads(
        row,
        left == null ? -1 : left.column(),
        column,
        group(lattice, cell),
        parent,
        neighbourYear);
  }

  /** 合计 in a head row that begins with what is added up (三公经费 · 合计 · 公务接待费) stands for that. */
  private static String total(Lattice lattice, LaidCell total) {
    String over = parent(lattice, total);
    if (Patterns.matches(over, ".*(支出|经费|收入)([(（].*)?")) {
      return over;
    }
    return lattice.row(total.row()).stream()
        .filter(cell -> cell.isText() && cell.column() < total.column())
        .findFirst()
        .filter(first ->
            Patterns.matches(first.text(), ".*(三公|收入|支出|经费|资金|费用).*")
                && first.text().length() <= 12)
        .map(LaidCell::text)
        .orElse(total.text());
  }

  /** The head right over a head that covers more columns than it; empty when there is none. */
  private static String parent(Lattice lattice, LaidCell head) {
    return head.row() == 0
        ? ""
        : lattice
            .at(head.row() - 1, head.column())
            .filter(over ->
                over.isText()
                    && over.columnSpan() > head.columnSpan()
                    && over.columnSpan() < lattice.width()
                    && !sentence(over)
                    && head(lattice, over))
            .map(LaidCell::text)
            .orElse("");
  }

  /**
   * The nearest label to the left in the same row; a blank first column takes the label it hangs
   * under.
   */
  private static @org.jspecify.annotations.Nullable LaidCell left(Lattice lattice, LaidCell cell) {
    List<LaidCell> row = lattice.row(cell.row());
    for (int i = row.size() - 1; i >= 0; i--) {
      LaidCell candidate = row.get(i);
      if (candidate.column() < cell.column() && candidate.isText() && !sentence(candidate)) {
        return candidate;
      }
    }
    return inherited(lattice, cell.row());
  }

  private static @org.jspecify.annotations.Nullable LaidCell inherited(Lattice lattice, int row) {
    for (int r = row; r >= Math.max(0, row - FARTHEST); r--) {
      List<LaidCell> cells = lattice.row(r);
      if (!cells.isEmpty() && cells.getFirst().column() == 0 && cells.getFirst().isText()) {
        return cells.getFirst();
      }
    }
    return null;
  }

  private static boolean sentence(LaidCell cell) {
    return cell.text().length() > 40;
  }

  /**
   * The nearest text above that covers the cell's first column; numbers and blanks are passed over.
   */
  private static @org.jspecify.annotations.Nullable LaidCell above(Lattice lattice, LaidCell cell) {
    for (int r = cell.row() - 1; r >= Math.max(0, cell.row() - FARTHEST); r--) {
      for (LaidCell candidate : lattice.row(r)) {
        boolean covers = candidate.column() <= cell.column() && cell.column() < candidate.end();
        if (covers && candidate.isText() && head(lattice, candidate)) {
          return candidate;
        }
      }
    }
    return null;
  }

  /**
   * A head stands in a row without numbers, or is a head word among labels and values (执行数, 资金执行率).
   */
  private static boolean head(Lattice lattice, LaidCell candidate) {
    if (sentence(candidate)) {
      return false;
    }
    boolean numbers = lattice.row(candidate.row()).stream().anyMatch(LaidCell::isNumber);
    boolean pair =
        Patterns.matches(
            Patterns.replaceAll(candidate.text(), "[（(][^）)]*[）)]", ""), "(?!其中).*[：:].+");
    long texts = lattice.row(candidate.row()).stream().filter(LaidCell::isText).count();
    return !numbers && !pair && (texts >= 2 || candidate.text().length() <= 12);
  }

  private static String group(Lattice lattice, LaidCell cell) {
    LaidCell first = inherited(lattice, cell.row());
    return first == null || first.passage().index() == cell.passage().index() ? "" : first.text();
  }

  private static String label(String text) {
    return Patterns.replaceFirst(
        NUMBERED_GROUP.matcher(text).replaceFirst(""), "(?<=[^\\d])[：:][\\d.,，%万元]*$", "");
  }
}
