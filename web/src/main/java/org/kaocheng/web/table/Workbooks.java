package org.kaocheng.web.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.kaocheng.casework.table.Csv;

/** Tables as xlsx: words stay words, numbers are numbers, the head is kept in sight. */
public final class Workbooks {

  private static final int KEPT_ROWS = 100;
  private static final int LONGEST_TEXT = 32_000;
  private static final int NARROWEST = 8;
  private static final int WIDEST = 48;
  private static final int UNITS = 256;

  private Workbooks() {}

  /** The bytes of a workbook with the table as its sheet. */
  public static byte[] of(DataTable table) {
    try (SXSSFWorkbook book = new SXSSFWorkbook(KEPT_ROWS)) {
      // Sizes as everyone reads them: not all programs know those of large archives.
      book.setZip64Mode(Zip64Mode.AsNeeded);
      SXSSFSheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(table.title()));
      CellStyle head = book.createCellStyle();
      Font bold = book.createFont();
      bold.setBold(true);
      head.setFont(bold);
      CellStyle quoted = book.createCellStyle();
      quoted.setQuotePrefixed(true);
      Row first = sheet.createRow(0);
      for (int column = 0; column < table.heads().size(); column++) {
        var cell = first.createCell(column);
        cell.setCellValue(table.heads().get(column));
        cell.setCellStyle(head);
        sheet.setColumnWidth(column, width(table, column) * UNITS);
      }
      sheet.createFreezePane(0, 1);
      int number = 0;
      for (List<Cell> cells : table.rows()) {
        Row row = sheet.createRow(++number);
        for (int column = 0; column < cells.size(); column++) {
          write(row.createCell(column), cells.get(column), quoted);
        }
      }
      int last = Math.max(0, table.heads().size() - 1);
      sheet.setAutoFilter(new CellRangeAddress(0, number, 0, last));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(org.apache.poi.ss.usermodel.Cell cell, Cell content, CellStyle quoted) {
    switch (content) {
      case Cell.Amount amount -> cell.setCellValue(amount.number().doubleValue());
      case Cell.Words words -> {
        String text = words.text();
        cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        if (!Csv.harmless(text).equals(text)) {
          cell.setCellStyle(quoted);
        }
      }
    }
  }

  /** A Chinese character takes two places. */
  private static int width(DataTable table, int column) {
    int widest = places(table.heads().get(column));
    for (List<Cell> row : table.rows()) {
      widest = Math.max(widest, places(row.get(column).text()));
    }
    return Math.clamp(widest + 2L, NARROWEST, WIDEST);
  }

  private static int places(String text) {
    return text.codePoints().map(point -> point < 0x2E80 ? 1 : 2).sum();
  }
}
