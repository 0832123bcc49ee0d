package org.kaocheng.form;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.kaocheng.compose.Sheet;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.IndicatorRow;

/** The words that name the cells of a form: those beside them and those above them. */
public final class CellLabels {

  private final Answers answers;
  private final String table;
  private final List<PlacedCell> cells;
  private final TreeMap<Integer, List<PlacedCell>> byRow = new TreeMap<>();

  /** The labels of a form's cells. */
  public CellLabels(Answers answers, Sheet sheet, List<PlacedCell> cells) {
    this.answers = answers;
    this.table = sheet.table();
    this.cells = List.copyOf(cells);
    for (PlacedCell each : cells) {
      for (int row = each.row(); row <= each.lastRow(); row++) {
        byRow.computeIfAbsent(row, key -> new java.util.ArrayList<>()).add(each);
      }
    }
  }

  /** The words that name a cell's row; those above it where its row has none; may be empty. */
  public String row(PlacedCell cell) {
    Optional<String> indicator = indicator(cell);
    return isOwn()
        ? own(cell)
        : indicator.or(() -> beside(cell)).or(() -> above(cell)).orElse("").replace("\n", "");
  }

  private boolean isOwn() {
    return table.startsWith("@");
  }

  /** On our own pages the first words of a row name it, and on some the period behind them. */
  private String own(PlacedCell cell) {
    List<String> words =
        byRow.getOrDefault(cell.row(), List.of()).stream()
            .filter(each -> each.isWords() && each.column() < cell.column())
            .map(each -> each.cell().text())
            .limit(table.equals(OwnPages.FACTS) ? 2 : 1)
            .toList();
    return String.join("，", words);
  }

  /** The words that name a cell: its row's and its column's. */
  public String whole(PlacedCell cell) {
    String row = row(cell);
    String head = isOwn() ? "" : above(cell).orElse("").replace("\n", "");
    return row.isEmpty() || head.isEmpty() || row.equals(head) ? row + head : row + "，" + head;
  }

  private Optional<String> indicator(PlacedCell cell) {
    if (!(cell.cell().field().orElse(null) instanceof FilingField.IndicatorField field)) {
      return Optional.empty();
    }
    List<IndicatorRow> rows = answers.rows(field.table(), field.block(), field.subject());
    if (field.row() >= rows.size()) {
      return Optional.empty();
    }
    IndicatorRow row = rows.get(field.row());
    return Optional.of(row.name().isEmpty() ? row.level1() + row.level2() : row.name());
  }

  private Optional<String> beside(PlacedCell cell) {
    PlacedCell nearest = null;
    for (PlacedCell each : byRow.getOrDefault(cell.row(), List.of())) {
      boolean named =
          each.isWords()
              || each.cell().field().orElse(null) instanceof FilingField.ProjectName
                  && !each.cell().text().isBlank();
      if (named
          && each.column() < cell.column()
          && (nearest == null || nearest.column() < each.column())) {
        nearest = each;
      }
    }
    return Optional.ofNullable(nearest).map(each -> each.cell().text());
  }

  private Optional<String> above(PlacedCell cell) {
    PlacedCell nearest = null;
    for (PlacedCell each : cells) {
      if (each.row() >= cell.row()) {
        break;
      }
      if (each.isWords()
          && each.column() <= cell.column()
          && each.lastColumn() >= cell.column()
          && (nearest == null || nearest.row() <= each.row())) {
        nearest = each;
      }
    }
    return Optional.ofNullable(nearest).map(each -> each.cell().text());
  }
}
