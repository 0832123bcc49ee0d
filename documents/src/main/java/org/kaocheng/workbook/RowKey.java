package org.kaocheng.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.form.FieldKey;

/**
 * What stands in a row, written in the sheet's hidden first column.
 *
 * @param cells its cells from left to right
 * @param indicator the levels of its indicator, and its name where the form fixes it; empty when it
 *     is no row of indicators
 */
record RowKey(List<CellKey> cells, Optional<IndicatorName> indicator) {

  /** An indicator's names; the last is empty where the unit gives it. */
  record IndicatorName(String level1, String level2, String name) {}

  RowKey {
    cells = List.copyOf(cells);
  }

  /** The key as words apart by single spaces. */
  String text() {
    StringBuilder text = new StringBuilder();
    indicator.ifPresent(
        each -> text.append("L;").append(FieldKey.join(each.level1(), each.level2(), each.name())));
    for (CellKey cell : cells) {
      text.append(text.isEmpty() ? "" : " ").append(cell.text());
    }
    return text.toString();
  }

  /** The key a text is; empty when it is none. */
  static Optional<RowKey> read(String text) {
    List<CellKey> cells = new ArrayList<>();
    Optional<IndicatorName> indicator = Optional.empty();
    for (String word : text.strip().split("\\s+")) {
      if (word.startsWith("L;")) {
        List<String> names = FieldKey.split(word.substring(2));
        if (names.size() == 3) {
          indicator = Optional.of(new IndicatorName(names.get(0), names.get(1), names.get(2)));
        }
      } else {
        CellKey.read(word).ifPresent(cells::add);
      }
    }
    return cells.isEmpty() ? Optional.empty() : Optional.of(new RowKey(cells, indicator));
  }
}
