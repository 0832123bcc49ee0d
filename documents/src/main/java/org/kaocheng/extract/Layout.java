package org.kaocheng.extract;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.document.Cell;
import org.kaocheng.document.Table;

/**
 * Places the cells of a table: declared spans where they are sound, inferred ones where a head has
 * lost its merging.
 */
final class Layout {

  /** Where a declared cell goes. */
  record Slot(Cell cell, int row, int column, int columnSpan, int rowSpan) {}

  private Layout() {}

  /** The cells of each row with the columns they cover. */
  static List<List<Slot>> of(Table table) {
    List<List<Slot>> rows = placed(table);
    int width =
        rows.stream()
            .flatMap(List::stream)
            .mapToInt(s -> s.column() + s.columnSpan())
            .max()
            .orElse(0);
    List<Slot> tall =
        rows.stream().flatMap(List::stream).filter(slot -> slot.rowSpan() > 1).toList();
    for (int r = 0; r < rows.size(); r++) {
      rows.set(r, padded(rows.get(r), edge(rows, tall, r, width)));
    }
    for (int r = rows.size() - 2; r >= 0; r--) {
      infer(rows, tall, r, width);
    }
    return rows;
  }

  private static List<List<Slot>> placed(Table table) {
    List<List<Slot>> rows = new ArrayList<>();
    List<Integer> busyUntil = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      List<Slot> line = new ArrayList<>();
      int column = 0;
      for (Cell cell : table.rows().get(r).cells()) {
        while (column < busyUntil.size() && busyUntil.get(column) > r) {
          column++;
        }
        line.add(new Slot(cell, r, column, cell.columnSpan(), cell.rowSpan()));
        for (int c = column; c < column + cell.columnSpan(); c++) {
          while (busyUntil.size() <= c) {
            busyUntil.add(0);
          }
          busyUntil.set(c, r + cell.rowSpan());
        }
        column += cell.columnSpan();
      }
      rows.add(line);
    }
    return rows;
  }

  /**
   * Where the last cell of a row may reach: the table's edge, or a cell that hangs down from above
   * right of it.
   */
  private static int edge(List<List<Slot>> rows, List<Slot> tall, int r, int width) {
    int edge = width;
    int end =
        rows.get(r).isEmpty()
            ? 0
            : rows.get(r).getLast().column() + rows.get(r).getLast().columnSpan();
    for (Slot above : hanging(tall, r)) {
      edge = above.column() >= end ? Math.min(edge, above.column()) : edge;
    }
    return edge;
  }

  /** The cells of the rows above that reach down into a row. */
  private static List<Slot> hanging(List<Slot> tall, int r) {
    return tall.stream().filter(s -> s.row() < r && s.row() + s.rowSpan() > r).toList();
  }

  /** A row that ends early reaches to the table's edge with its last cell. */
  private static List<Slot> padded(List<Slot> row, int width) {
    if (row.isEmpty()) {
      return row;
    }
    Slot last = row.getLast();
    List<Slot> padded = new ArrayList<>(row.subList(0, row.size() - 1));
    int span =
        Math.max(last.columnSpan(), last.rowSpan() > 1 ? last.columnSpan() : width - last.column());
    padded.add(new Slot(last.cell(), last.row(), last.column(), span, last.rowSpan()));
    return padded;
  }

  /** Spreads a head whose only wide cell is the last one over the cells of the row below. */
  private static void infer(List<List<Slot>> rows, List<Slot> tall, int r, int width) {
    List<Slot> head = rows.get(r);
    List<Slot> below = rows.get(r + 1);
    boolean merged =
        head.stream().anyMatch(s -> s.rowSpan() > 1)
            || below.isEmpty()
            || !hanging(tall, r).isEmpty();
    if (merged || head.size() < 2 || head.size() >= below.size() || !suspicious(head, width)) {
      return;
    }
    if (head.stream().anyMatch(s -> numeric(s.cell().text().string()))) {
      return;
    }
    if (below.stream().mapToInt(Slot::columnSpan).sum() != width
        || below.getFirst().column() != 0) {
      return;
    }
    int[] spans = Spans.divide(texts(head), texts(below));
    List<Slot> spread = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < head.size(); i++) {
      int from = below.get(at).column();
      Slot lastCovered = below.get(at + spans[i] - 1);
      int to = lastCovered.column() + lastCovered.columnSpan();
      spread.add(new Slot(head.get(i).cell(), r, from, to - from, 1));
      at += spans[i];
    }
    rows.set(r, spread);
  }

  /**
   * Whether all cells but the last are one column wide while the last fills the rest: the look of
   * padding.
   */
  private static boolean suspicious(List<Slot> head, int width) {
    for (int i = 0; i < head.size() - 1; i++) {
      if (head.get(i).columnSpan() > 1) {
        return false;
      }
    }
    return head.getLast().column() + head.getLast().columnSpan() == width;
  }

  private static boolean numeric(String text) {
    String bare = Passages.squeeze(text);
    return !bare.isEmpty()
        && bare.chars().allMatch(c -> Character.isDigit(c) || ".,%％-".indexOf(c) >= 0);
  }

  private static List<String> texts(List<Slot> slots) {
    return slots.stream().map(slot -> Passages.squeeze(slot.cell().text().string())).toList();
  }
}
