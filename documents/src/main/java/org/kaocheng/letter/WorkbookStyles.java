package org.kaocheng.letter;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.kaocheng.source.Severity;

/** How cells of a list look, and how texts from reports are kept from being taken for formulas. */
final class WorkbookStyles {

  private static final int LONGEST_TEXT = 32_000;

  private final CellStyle head;
  private final CellStyle plain;
  private final CellStyle quoted;
  private final Map<String, CellStyle> severities = new HashMap<>();

  WorkbookStyles(Workbook book) {
    plain = bordered(book);
    quoted = bordered(book);
    quoted.setQuotePrefixed(true);
    head = bordered(book);
    Font bold = book.createFont();
    bold.setBold(true);
    head.setFont(bold);
    head.setAlignment(HorizontalAlignment.CENTER);
    head.setVerticalAlignment(VerticalAlignment.CENTER);
    fill(head, IndexedColors.GREY_25_PERCENT);
    severity(book, Severity.ERROR, IndexedColors.ROSE);
    severity(book, Severity.WARNING, IndexedColors.LIGHT_YELLOW);
    severity(book, Severity.INFO, IndexedColors.LIGHT_TURQUOISE);
  }

  private static CellStyle bordered(Workbook book) {
    CellStyle style = book.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  private static void fill(CellStyle style, IndexedColors colour) {
    style.setFillForegroundColor(colour.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private void severity(Workbook book, Severity severity, IndexedColors colour) {
    CellStyle style = bordered(book);
    fill(style, colour);
    severities.put(severity.label(), style);
  }

  void head(Cell cell, String text) {
    cell.setCellValue(text);
    cell.setCellStyle(head);
  }

  /**
   * Writes a text. One that begins as a formula does is marked as text, so that it stays one when
   * the cell is edited.
   */
  void text(Cell cell, String text) {
    cell.setCellValue(text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT));
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    cell.setCellStyle(formula ? quoted : severities.getOrDefault(text, plain));
  }
}
