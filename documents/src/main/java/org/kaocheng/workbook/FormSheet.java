package org.kaocheng.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.form.OwnPages;
import org.kaocheng.ingest.StoredCell;
import org.kaocheng.ingest.StoredSheet;

/**
 * A sheet that is a form, known by its keys wherever users moved them.
 *
 * @param stored the sheet
 * @param key what it is
 * @param keyRow the row of the columns' numbers
 * @param keyColumn the column of the rows' keys
 * @param columns the columns by their numbers
 * @param rows the keys of its rows by row
 * @param texts all texts on it
 */
record FormSheet(
    StoredSheet stored,
    SheetKey key,
    int keyRow,
    int keyColumn,
    Map<Integer, Integer> columns,
    NavigableMap<Integer, RowKey> rows,
    Set<String> texts) {

  /** So far from the corner the key is looked for; users insert rows and columns. */
  private static final int REACH = 20;

  /** The form a sheet is; empty when it is none. */
  static Optional<FormSheet> of(StoredSheet sheet) {
    if (Register.isRegister(sheet)) {
      return Optional.empty();
    }
    for (var row : sheet.rows().headMap(REACH).entrySet()) {
      for (var cell : row.getValue().headMap(REACH).entrySet()) {
        Optional<SheetKey> key = SheetKey.read(cell.getValue().text());
        if (key.isPresent()) {
          return Optional.of(of(sheet, key.get(), row.getKey(), cell.getKey()));
        }
      }
    }
    return Optional.empty();
  }

  private static FormSheet of(StoredSheet sheet, SheetKey key, int keyRow, int keyColumn) {
    Map<Integer, Integer> columns = new HashMap<>();
    sheet
        .row(keyRow)
        .tailMap(keyColumn, false)
        .forEach((column, cell) ->
            StoredNumber.of(cell)
                .ifPresent(number -> columns.putIfAbsent(number.number().intValue(), column)));
    NavigableMap<Integer, RowKey> rows = new TreeMap<>();
    sheet
        .rows()
        .tailMap(keyRow, false)
        .forEach((row, cells) -> {
          StoredCell cell = cells.get(keyColumn);
          if (cell != null) {
            RowKey.read(cell.text()).ifPresent(found -> rows.put(row, found));
          }
        });
    Set<String> texts = new HashSet<>();
    sheet.rows().values().forEach(cells -> cells.values().forEach(cell -> texts.add(cell.text())));
    return new FormSheet(sheet, key, keyRow, keyColumn, columns, rows, texts);
  }

  String name() {
    return stored.name();
  }

  /** The form of a project under another token. */
  FormSheet renamed(Map<String, String> names) {
    NavigableMap<Integer, RowKey> renamed = new TreeMap<>();
    rows.forEach((row, key) ->
        renamed.put(
            row,
            new RowKey(
                key.cells().stream()
                    .map(cell -> cell.of(Tokens.renamed(cell.field(), names)))
                    .toList(),
                key.indicator())));
    SheetKey other =
        new SheetKey(
            key.scheme(), key.year(), key.page(), names.getOrDefault(key.project(), key.project()));
    return new FormSheet(stored, other, keyRow, keyColumn, columns, renamed, texts);
  }

  /** The cells that stand for something, and are not in a column that was deleted. */
  List<ReadCell> cells() {
    List<ReadCell> cells = new ArrayList<>();
    rows.forEach((row, key) -> {
      for (CellKey cell : key.cells()) {
        Integer column = columns.get(cell.marker());
        if (column != null) {
          cells.add(new ReadCell(name(), row, column, cell, key, stored.cell(row, column)));
        }
      }
    });
    return cells;
  }

  /** Cells that hold a typed number where the form has none. */
  List<String> strayNumbers() {
    Set<String> known = new HashSet<>();
    cells().forEach(cell -> known.add(cell.address()));
    List<String> stray = new ArrayList<>();
    stored
        .rows()
        .tailMap(keyRow, false)
        .forEach((row, cells) ->
            cells.forEach((column, cell) -> {
              String address = ReadCell.address(row, column);
              boolean number = cell.kind() == StoredCell.Kind.NUMBER && !cell.computed();
              if (column != keyColumn && number && !known.contains(address)) {
                stray.add(address);
              }
            }));
    return stray;
  }

  /**
   * The words of the form that name a cell: the nearest to its left, else the nearest above it;
   * empty when there are none.
   */
  String label(int row, int column) {
    RowKey rowKey = rows.get(row);
    if (rowKey != null && rowKey.indicator().isPresent()) {
      RowKey.IndicatorName names = rowKey.indicator().get();
      return names.name().isEmpty() ? names.level2() : names.name();
    }
    if (key().isOwn()) {
      return own(row, column);
    }
    for (var cell : stored.row(row).headMap(column, false).descendingMap().entrySet()) {
      if (cell.getKey() != keyColumn && isWords(row, cell.getKey(), cell.getValue())) {
        return cell.getValue().text();
      }
    }
    for (var line : stored.rows().headMap(row, false).descendingMap().entrySet()) {
      StoredCell cell = line.getValue().get(column);
      if (cell != null && line.getKey() > keyRow && isWords(line.getKey(), column, cell)) {
        return cell.text();
      }
    }
    return "";
  }

  /** On our own pages the first words of a row name it, and on some the period behind them. */
  private String own(int row, int column) {
    List<String> words = new ArrayList<>();
    stored
        .row(row)
        .headMap(column, false)
        .forEach((at, cell) -> {
          if (at != keyColumn && isWords(row, at, cell)) {
            words.add(cell.text());
          }
        });
    int most = key.page().equals(OwnPages.FACTS) ? 2 : 1;
    return String.join("，", words.subList(0, Math.min(most, words.size())));
  }

  private boolean isWords(int row, int column, StoredCell cell) {
    RowKey rowKey = rows.get(row);
    Optional<CellKey> keyed =
        rowKey == null
            ? Optional.empty()
            : rowKey.cells().stream()
                .filter(each -> Integer.valueOf(column).equals(columns.get(each.marker())))
                .findFirst();
    if (keyed.isPresent()) {
      return keyed.get().field() instanceof FilingField.Entry(Slot slot)
          && slot.concept().equals("project.name");
    }
    return cell.kind() == StoredCell.Kind.TEXT && !cell.computed();
  }

  /** Whether a text stands anywhere on it. */
  boolean shows(String text) {
    return texts.contains(text);
  }
}
