package org.kaocheng.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.kaocheng.value.DisplayWidth;

/** Widths, heights, frozen heads, protection and print set-up of a sheet. */
final class SheetSetup {

  private static final int PORTRAIT = 100;
  private static final int LANDSCAPE = 140;

  /** A column narrower than this shows no figure. */
  private static final int NARROWEST = 4;

  private static final int LINE = 15;
  private static final int GAP = 5;
  private static final int TALLEST = 400;

  private final Page page;
  private final XSSFSheet sheet;
  private final List<Integer> widths = new ArrayList<>();
  private final Map<Integer, Integer> lines = new TreeMap<>();

  SheetSetup(Page page, XSSFSheet sheet) {
    this.page = page;
    this.sheet = sheet;
    int all = page.sheet().wide() ? LANDSCAPE : PORTRAIT;
    int sum = page.sheet().widths().stream().mapToInt(Integer::intValue).sum();
    for (int width : page.sheet().widths()) {
      widths.add(Math.max(NARROWEST, width * all / sum));
    }
  }

  /** Notes a text in a row, so that the row becomes high enough for it. */
  void text(int row, int from, int to, String text, int least) {
    int width = 0;
    for (int column = from; column <= to; column++) {
      width += widths.get(column - Page.HIDDEN);
    }
    int room = Math.max(2, width - 3);
    int needed = 0;
    for (String line : text.split("\n", -1)) {
      needed += Math.max(1, (DisplayWidth.of(line) + room - 1) / room);
    }
    lines.merge(row, Math.max(needed, least), Math::max);
  }

  /** The columns at which so many pieces begin, and the one behind the last. */
  List<Integer> spread(int pieces) {
    int all = widths.stream().mapToInt(Integer::intValue).sum();
    List<Integer> edges = new ArrayList<>();
    edges.add(Page.HIDDEN);
    int column = Page.HIDDEN;
    int at = 0;
    for (int piece = 1; piece < pieces; piece++) {
      // Every piece gets a column at least, and leaves one for each behind it.
      do {
        at += widths.get(column - Page.HIDDEN);
        column++;
      } while (at * pieces < all * piece - all / 3 && column < page.columns() - (pieces - piece));
      edges.add(column);
    }
    edges.add(page.columns());
    return edges;
  }

  /** Sets the sheet up. */
  void apply() {
    sheet.setColumnHidden(0, true);
    for (int column = 0; column < widths.size(); column++) {
      sheet.setColumnWidth(column + Page.HIDDEN, widths.get(column) * 256);
    }
    Row markers = sheet.getRow(0);
    markers.setZeroHeight(true);
    lines.forEach((row, count) -> {
      Row line = sheet.getRow(row);
      if (line != null) {
        line.setHeightInPoints(Math.min(TALLEST, count * LINE + GAP));
      }
    });
    for (int row = page.firstRow(); row < page.endRow(); row++) {
      if (sheet.getRow(row) != null && !lines.containsKey(row)) {
        sheet.getRow(row).setHeightInPoints(LINE + GAP);
      }
    }
    sheet.setDisplayGridlines(false);
    sheet.createFreezePane(0, page.firstRow() + Math.min(1, page.sheet().headRows()));
    protect();
    print();
  }

  /** Locks what is no input, without a password; widths and heights stay free. */
  private void protect() {
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockSelectLockedCells(false);
    sheet.lockSelectUnlockedCells(false);
  }

  private void print() {
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(page.sheet().wide());
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setHorizontallyCenter(true);
    if (page.sheet().headRows() > 0) {
      int head = page.firstRow();
      sheet.setRepeatingRows(
          new CellRangeAddress(head, head + page.sheet().headRows() - 1, -1, -1));
    }
  }
}
