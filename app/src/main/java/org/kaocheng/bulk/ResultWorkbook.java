package org.kaocheng.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.kaocheng.result.ResultColumn;
import org.kaocheng.result.ResultTable;

/**
 * Writes reports and findings as one workbook. Whatever a report says stays text: nothing of it
 * becomes a formula. What no sheet can hold is in the tables.
 */
final class ResultWorkbook {

  /** A sheet has 1,048,576 rows, one of them the head; one is for a note. */
  private static final int MOST_ROWS = 1_048_574;

  private static final int LONGEST_CELL = 32_767;
  private static final int KEPT_ROWS = 100;
  private static final int WIDTH = 18 * 256;

  private ResultWorkbook() {}

  static void write(ResultDatabase database, Path file) throws SQLException, IOException {
    try (SXSSFWorkbook book = new SXSSFWorkbook(KEPT_ROWS);
        OutputStream out = Files.newOutputStream(file)) {
      sheet(database, book, "报告", ResultTable.REPORTS, "file");
      sheet(database, book, "问题", ResultTable.FINDINGS, "file, number");
      // The same rows are the same bytes.
      book.getXSSFWorkbook()
          .getProperties()
          .getCoreProperties()
          .setCreated(Optional.of(new Date(0)));
      book.write(out);
    }
  }

  private static void sheet(
      ResultDatabase database, SXSSFWorkbook book, String name, ResultTable table, String order)
      throws SQLException, IOException {
    SXSSFSheet sheet = book.createSheet(name);
    Row head = sheet.createRow(0);
    for (int at = 0; at < table.columns().size(); at++) {
      head.createCell(at).setCellValue(head(table.columns().get(at)));
      sheet.setColumnWidth(at, WIDTH);
    }
    sheet.createFreezePane(0, 1);
    int[] rows = {0};
    String columns =
        table.columns().stream()
            .map(column -> "\"" + column.name() + "\"")
            .collect(java.util.stream.Collectors.joining(", "));
    database.each(
        "select " + columns + " from " + table.id() + " order by " + order,
        found -> {
          if (rows[0] < MOST_ROWS) {
            row(sheet.createRow(++rows[0]), table, found);
          } else if (rows[0] == MOST_ROWS) {
            sheet.createRow(++rows[0]).createCell(0).setCellValue("其余见 " + table.id() + ".parquet");
          }
        });
  }

  /** The meaning up to the first remark. */
  private static String head(ResultColumn column) {
    return column.meaning().split("[，：；]", 2)[0];
  }

  private static void row(Row row, ResultTable table, ResultSet found) throws SQLException {
    for (int at = 0; at < table.columns().size(); at++) {
      Cell cell = row.createCell(at);
      switch (table.columns().get(at).type()) {
        case TEXT -> {
          String text = found.getString(at + 1);
          if (text != null) {
            cell.setCellValue(
                text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL));
          }
        }
        case COUNT -> {
          long count = found.getLong(at + 1);
          if (!found.wasNull()) {
            cell.setCellValue(count);
          }
        }
        case FIGURE -> {
          BigDecimal figure = found.getBigDecimal(at + 1);
          if (figure != null) {
            cell.setCellValue(figure.stripTrailingZeros().toPlainString());
          }
        }
      }
    }
  }
}
