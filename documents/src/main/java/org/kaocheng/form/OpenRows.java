package org.kaocheng.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.OpenRow;

/** Rows a unit adds to grids under labels of its own. */
public final class OpenRows {

  private OpenRows() {}

  /** The place of a field's row among all; -1 when there is none. */
  static int index(List<OpenRow> rows, FilingField.OpenField field) {
    int number = 0;
    for (int at = 0; at < rows.size(); at++) {
      OpenRow row = rows.get(at);
      if (row.table().equals(field.table())
          && row.block().equals(field.block())
          && row.after() == field.after()
          && number++ == field.number()) {
        return at;
      }
    }
    return -1;
  }

  /** A blank row more. */
  public static Filing added(Filing filing, String table, String block, int after) {
    List<OpenRow> rows = new ArrayList<>(filing.openRows());
    rows.add(new OpenRow(table, block, after, "", Map.of()));
    return with(filing, rows);
  }

  /** Without the row of a field. */
  public static Filing removed(Filing filing, FilingField.OpenField field) {
    List<OpenRow> rows = new ArrayList<>(filing.openRows());
    int at = index(rows, field);
    if (at >= 0) {
      rows.remove(at);
    }
    return with(filing, rows);
  }

  static Filing with(Filing filing, List<OpenRow> rows) {
    return new Filing(
        filing.scheme(),
        filing.year(),
        filing.entries(),
        filing.projects(),
        filing.indicators(),
        rows,
        filing.words());
  }
}
