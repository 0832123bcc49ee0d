package org.kaocheng.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;

/**
 * Reads the cells of an xls as they are stored. Unlike a report, whose size no one knows, the
 * workbook is held in memory: the file's own limit bounds it.
 */
final class XlsStored {

  private XlsStored() {}

  /** All sheets in order. */
  static List<StoredSheet> read(byte[] content, Limits limits) throws IOException {
    Budget budget = new Budget(limits);
    CellFormats formats = new CellFormats();
    List<StoredSheet> sheets = new ArrayList<>();
    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(content))) {
      for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
        HSSFSheet sheet = workbook.getSheetAt(at);
        StoredRows rows = new StoredRows(budget);
        for (Row row : sheet) {
          for (Iterator<Cell> cells = row.cellIterator(); cells.hasNext(); ) {
            Cell cell = cells.next();
            rows.put(cell.getRowIndex(), cell.getColumnIndex(), stored(cell, formats));
          }
        }
        boolean visible = workbook.getSheetVisibility(at) == SheetVisibility.VISIBLE;
        sheets.add(rows.sheet(sheet.getSheetName(), visible));
      }
    }
    return sheets;
  }

  private static StoredCell stored(Cell cell, CellFormats formats) {
    boolean computed = cell.getCellType() == CellType.FORMULA;
    CellType type = computed ? cell.getCachedFormulaResultType() : cell.getCellType();
    return switch (type) {
      case STRING -> words(StoredCell.Kind.TEXT, cell.getStringCellValue(), computed);
      case BOOLEAN ->
          words(StoredCell.Kind.TRUTH, cell.getBooleanCellValue() ? "TRUE" : "FALSE", computed);
      case ERROR -> words(StoredCell.Kind.ERROR, error(cell.getErrorCellValue()), computed);
      case NUMERIC -> {
        double value = cell.getNumericCellValue();
        int format = cell.getCellStyle().getDataFormat();
        String own = cell.getCellStyle().getDataFormatString();
        String pattern = CellFormats.pattern(format, own == null ? "" : own);
        yield new StoredCell(
            StoredCell.Kind.NUMBER,
            Double.toString(value),
            formats.show(value, format, pattern, false),
            pattern,
            computed);
      }
      default -> words(StoredCell.Kind.TEXT, "", computed);
    };
  }

  private static StoredCell words(StoredCell.Kind kind, String text, boolean computed) {
    return StoredCell.words(kind, text.replace("\r\n", "\n").replace('\r', '\n'), computed);
  }

  private static String error(byte code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
  }
}
