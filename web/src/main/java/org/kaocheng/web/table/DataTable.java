package org.kaocheng.web.table;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.casework.table.Csv;

/**
 * A table to be shown or downloaded.
 *
 * @param title what it shows; also the name of the sheet and the file
 * @param heads the heads of the columns
 * @param rows the rows, each with as many cells as there are heads
 */
public record DataTable(String title, List<String> heads, List<List<Cell>> rows) {
  public DataTable {
    requireNonNull(title, "title is null");
    heads = List.copyOf(heads);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != heads.size()) {
        throw new IllegalArgumentException(title + ": " + row.size() + " cells in a row");
      }
    }
  }

  /** The bytes of the table as csv. */
  public byte[] csv() {
    List<List<String>> lines = new ArrayList<>();
    lines.add(heads.stream().map(Csv::words).toList());
    rows.forEach(row -> lines.add(row.stream().map(DataTable::field).toList()));
    return Csv.of(lines);
  }

  private static String field(Cell cell) {
    return switch (cell) {
      case Cell.Amount amount -> Csv.number(amount.number());
      case Cell.Words words -> Csv.words(words.text());
    };
  }
}
