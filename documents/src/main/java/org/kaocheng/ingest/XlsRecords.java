package org.kaocheng.ingest;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Takes the records of an xls as they come and fills a grid per sheet. */
final class XlsRecords {

  private final Budget budget;
  private final FormatTrackingHSSFListener tracking;
  private final CellFormats formats = new CellFormats();
  private final List<BoundSheetRecord> declared = new ArrayList<>();
  private final List<SheetGrid> grids = new ArrayList<>();
  private SheetGrid grid;
  private @Nullable SSTRecord strings;
  private @Nullable FormulaRecord textFormula;
  private boolean from1904;
  private int depth;

  XlsRecords(Budget budget) {
    this.budget = budget;
    grid = new SheetGrid("", budget);
    tracking = new FormatTrackingHSSFListener(new Taker(this));
  }

  /** What POI's reading is to report to. */
  HSSFListener listener() {
    return tracking;
  }

  /** The filled sheets in the workbook's order, without hidden ones. */
  List<SheetGrid> visibleSheets() {
    List<SheetGrid> visible = new ArrayList<>();
    BoundSheetRecord[] ordered = BoundSheetRecord.orderByBofPosition(declared);
    for (int i = 0; i < grids.size(); i++) {
      if (i >= ordered.length || !(ordered[i].isHidden() || ordered[i].isVeryHidden())) {
        visible.add(grids.get(i));
      }
    }
    return visible;
  }

  private record Taker(XlsRecords records) implements HSSFListener {
    @Override
    public void processRecord(Record item) {
      try {
        records.take(item);
      } catch (UnreadableException limit) {
        throw new UncheckedIOException(limit);
      }
    }
  }

  private void take(Record item) throws UnreadableException {
    switch (item) {
      case BOFRecord begin -> begin(begin);
      case EOFRecord _ -> depth--;
      case BoundSheetRecord sheet -> declared.add(sheet);
      case SSTRecord shared -> strings = shared;
      case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
      case MergeCellsRecord merged -> merge(merged);
      case StringRecord result -> formulaText(result);
      case CellValueRecordInterface cell -> {
        if (depth == 1) {
          grid.put(cell.getRow(), cell.getColumn(), shown(cell));
        }
      }
      default -> {}
    }
  }

  /** A sheet begins; charts drawn in a sheet lie deeper and are left out. */
  private void begin(BOFRecord begin) {
    depth++;
    if (depth == 1 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
      int number = grids.size();
      BoundSheetRecord[] ordered = BoundSheetRecord.orderByBofPosition(declared);
      grid = new SheetGrid(number < ordered.length ? ordered[number].getSheetname() : "", budget);
      grids.add(grid);
      textFormula = null;
    }
  }

  private String shown(CellValueRecordInterface cell) {
    return switch (cell) {
      case NumberRecord number -> show(number, number.getValue());
      case LabelSSTRecord label -> sharedString(label.getSSTIndex());
      case LabelRecord label -> label.getValue();
      case BoolErrRecord value ->
          value.isBoolean()
              ? String.valueOf(value.getBooleanValue()).toUpperCase(Locale.ROOT)
              : error(value.getErrorValue());
      case FormulaRecord formula -> result(formula);
      default -> "";
    };
  }

  private String sharedString(int number) {
    return strings == null || number < 0 || number >= strings.getNumUniqueStrings()
        ? ""
        : strings.getString(number).getString();
  }

  private String result(FormulaRecord formula) {
    CellType type = formula.getCachedResultTypeEnum();
    textFormula = type == CellType.STRING ? formula : null;
    return switch (type) {
      case NUMERIC -> show(formula, formula.getValue());
      case BOOLEAN -> formula.getCachedBooleanValue() ? "TRUE" : "FALSE";
      case ERROR -> error(formula.getCachedErrorValue());
      default -> "";
    };
  }

  /** The text a formula gave stands in a record of its own behind it. */
  private void formulaText(StringRecord result) throws UnreadableException {
    if (textFormula != null && depth == 1) {
      grid.put(textFormula.getRow(), textFormula.getColumn(), result.getString());
      textFormula = null;
    }
  }

  private static String error(int code) {
    return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "";
  }

  private String show(CellValueRecordInterface cell, double value) {
    String pattern = tracking.getFormatString(cell);
    int format = tracking.getFormatIndex(cell);
    return formats.show(value, format, pattern == null ? "" : pattern, from1904);
  }

  private void merge(MergeCellsRecord merged) throws UnreadableException {
    if (depth != 1) {
      return;
    }
    for (int i = 0; i < merged.getNumAreas(); i++) {
      CellRangeAddress area = merged.getAreaAt(i);
      grid.merge(
          new SheetGrid.Region(
              area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()));
    }
  }
}
