package org.kaocheng.compose;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kaocheng.fact.Subject;

/**
 * A form or table to be printed, filled in or blank.
 *
 * @param table the id of the scheme's table it is; empty when none
 * @param subject whose it is
 * @param annex words above the title: 附件2; may be empty
 * @param title its title, printed above it; may be empty
 * @param above lines between title and body, each in pieces spread over the width: 填报单位, 单位：万元
 * @param widths the relative widths of its columns, each greater than zero
 * @param headRows how many of the first rows are repeated on every page
 * @param rows the body
 * @param below lines below the body: signatures, notes
 * @param wide whether it asks for a page laid on its side
 */
public record Sheet(
    String table,
    Subject subject,
    String annex,
    String title,
    List<List<Span>> above,
    List<Integer> widths,
    int headRows,
    List<Row> rows,
    List<List<Span>> below,
    boolean wide)
    implements Element {

  /**
   * A row.
   *
   * @param cells its cells from left to right; places covered by a cell of a row above are left out
   */
  public record Row(List<SheetCell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  public Sheet {
    requireNonNull(table, "table is null");
    requireNonNull(subject, "subject is null");
    requireNonNull(annex, "annex is null");
    requireNonNull(title, "title is null");
    above = above.stream().map(List::copyOf).toList();
    widths = List.copyOf(widths);
    rows = List.copyOf(rows);
    below = below.stream().map(List::copyOf).toList();
  }
}
