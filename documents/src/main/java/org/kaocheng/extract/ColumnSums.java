package org.kaocheng.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Claim.Certainty;
import org.kaocheng.fact.Claim.Comparison;
import org.kaocheng.fact.Expression;
import org.kaocheng.fact.Fact;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.SievedPattern;

/**
 * Sums that the heads of a table claim, row by row: a column 合计 or 小计 and the columns to its right
 * under the same head. Certain only where another row of the table bears the reading out.
 */
final class ColumnSums {

  private static final SievedPattern TOTAL = Words.sieved("{tables.total-columns}");

  /** Heads whose columns are no addends: rates, points, notes, differences. */
  private static final SievedPattern NO_ADDEND = Words.sieved(".*{tables.not-addends}.*");

  /** A column of totals with the columns it adds up. */
  private record Total(LaidCell head, List<Integer> parts) {}

  private ColumnSums() {}

  static void find(List<FigureRow> rows, List<Claim> claims) {
    Map<Lattice, List<FigureRow>> byTable = new IdentityHashMap<>();
    List<Lattice> tables = new ArrayList<>();
    for (FigureRow row : rows) {
      byTable
          .computeIfAbsent(
              row.lattice(),
              table -> {
                tables.add(table);
                return new ArrayList<>();
              })
          .add(row);
    }
    for (Lattice table : tables) {
      for (Total total : totals(table)) {
        claims(total, byTable.getOrDefault(table, List.of()), claims);
      }
    }
  }

  private static List<Total> totals(Lattice lattice) {
    List<Total> totals = new ArrayList<>();
    for (List<LaidCell> row : lattice.rows()) {
      if (row.stream().anyMatch(LaidCell::isNumber)) {
        continue;
      }
      for (LaidCell cell : row) {
        if (cell.columnSpan() == 1 && cell.column() > 0 && TOTAL.matches(cell.text())) {
          List<Integer> parts = parts(lattice, cell);
          if (parts.size() >= 2) {
            totals.add(new Total(cell, parts));
          }
        }
      }
    }
    return totals;
  }

  /**
   * The columns right of a total up to the edge of the head over it: of a head that spans several
   * columns the one of its own total, or all of them.
   */
  private static List<Integer> parts(Lattice lattice, LaidCell total) {
    int edge = edge(lattice, total);
    List<Integer> parts = new ArrayList<>();
    int column = total.end();
    while (column < edge) {
      Optional<LaidCell> head = lattice.at(total.row(), column);
      if (head.isEmpty() || head.get().isBlank() || !head.get().isText()) {
        return List.of();
      }
      if (NO_ADDEND.matches(head.get().text()) || TOTAL.matches(head.get().text())) {
        break;
      }
      Optional<LaidCell> own =
          head.get().columnSpan() > 1
              ? lattice
                  .at(head.get().row() + head.get().rowSpan(), head.get().column())
                  .filter(cell -> TOTAL.matches(cell.text()))
              : head;
      if (own.isEmpty()) {
        return List.of();
      }
      parts.add(own.get().column());
      column = head.get().end();
    }
    return parts;
  }

  /** Where the head over the total ends; the table's edge where there is none. */
  private static int edge(Lattice lattice, LaidCell total) {
    return total.row() == 0
        ? lattice.width()
        : lattice
            .at(total.row() - 1, total.column())
            .filter(over -> over.isText() && over.columnSpan() > 1)
            .map(LaidCell::end)
            .orElse(lattice.width());
  }

  private static void claims(Total total, List<FigureRow> rows, List<Claim> claims) {
    List<Claim> found = new ArrayList<>();
    int holding = 0;
    for (FigureRow row : rows) {
      if (row.row() <= total.head().row()) {
        continue;
      }
      Optional<Fact> whole = at(row, total.head().column());
      List<Fact> parts =
          total.parts().stream().flatMap(column -> at(row, column).stream()).toList();
      if (whole.isEmpty() || parts.size() < 2) {
        continue;
      }
      boolean all = parts.size() == total.parts().size();
      boolean holds =
          whole.get().figure().number().signum() != 0 && Agreement.sum(whole.get(), parts);
      holding += holds ? 1 : 0;
      found.add(claim(whole.get(), parts, total, all));
    }
    int held = holding;
    found.stream().filter(claim -> held > 0).forEach(claim -> claims.add(claim));
  }

  private static Claim claim(Fact whole, List<Fact> parts, Total total, boolean all) {
    return new Claim(
        Claim.Kind.SUM,
        whole,
        Comparison.EQUAL,
        Expression.sum(parts),
        all ? Certainty.CERTAIN : Certainty.LIKELY,
        whole.place(),
        "“" + total.head().text() + "”栏及其右侧各栏");
  }

  private static Optional<Fact> at(FigureRow row, int column) {
    return row.figures().stream()
        .filter(figure -> figure.cell().column() == column)
        .map(FigureRow.Figure::fact)
        .filter(fact ->
            fact.quantity().filter(q -> q.unit().dimension() == Dimension.MONEY).isPresent())
        .findFirst();
  }
}
