package org.kaocheng.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.document.Cell;
import org.kaocheng.document.Table;
import org.kaocheng.document.Text;

/**
 * Builds a Word table from its rows. Word marks a vertical merge in every cell it covers; here such
 * marks become the row span of the first cell.
 */
final class TableBuilder {

  /** How a cell takes part in a vertical merge. */
  enum Merge {
    NONE,
    RESTART,
    CONTINUE
  }

  private static final class Slot {
    private final Blocks content;
    private int columnSpan;
    private final boolean merging;
    private int rowSpan = 1;

    Slot(Blocks content, int columnSpan, boolean merging) {
      this.content = content;
      this.columnSpan = columnSpan;
      this.merging = merging;
    }
  }

  private final Blocks into;
  private final List<List<Slot>> rows = new ArrayList<>();
  private Map<Integer, Slot> above = new HashMap<>();
  private Map<Integer, Slot> current = new HashMap<>();
  private int column;
  private int slots;

  TableBuilder(Blocks into) {
    this.into = into;
  }

  /** Begins a row; the {@code skipped} grid columns before its first cell become a blank cell. */
  void startRow(int skipped) throws UnreadableException {
    above = current;
    current = new HashMap<>();
    rows.add(new ArrayList<>());
    column = 0;
    if (skipped > 0) {
      cell(new Blocks(into.budget()), skipped, Merge.NONE);
    }
  }

  /** Adds a cell to the row begun last. */
  void cell(Blocks content, int columnSpan, Merge merge) throws UnreadableException {
    into.budget().cells(columnSpan);
    slots++;
    Slot upper = above.get(column);
    Slot slot;
    if (merge == Merge.CONTINUE && upper != null && upper.merging) {
      upper.rowSpan++;
      slot = upper;
    } else {
      slot = new Slot(content, columnSpan, merge != Merge.NONE);
      rows.getLast().add(slot);
    }
    current.put(column, slot);
    column += columnSpan;
  }

  /** Adds the content of a cell merged into the one before it, which becomes wider. */
  void widen(Blocks content, int columnSpan) throws UnreadableException {
    if (rows.getLast().isEmpty()) {
      cell(content, columnSpan, Merge.NONE);
      return;
    }
    Slot last = rows.getLast().getLast();
    last.columnSpan += columnSpan;
    last.content.addAll(content);
    column += columnSpan;
  }

  /** Adds the table; a box of one single cell is no table, its content joins the flow. */
  void finish() throws UnreadableException {
    if (slots == 1) {
      rows.stream().flatMap(List::stream).forEach(slot -> into.addAll(slot.content));
      return;
    }
    List<Table.Row> finished = new ArrayList<>(rows.size());
    for (List<Slot> row : rows) {
      List<Cell> cells = new ArrayList<>(row.size());
      for (Slot slot : row) {
        Text text = slot.content.lines();
        cells.add(new Cell(text, slot.columnSpan, slot.rowSpan));
      }
      finished.add(new Table.Row(cells));
    }
    into.table(finished);
  }
}
