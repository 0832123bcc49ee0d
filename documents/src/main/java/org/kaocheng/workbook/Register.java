package org.kaocheng.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.kaocheng.form.FieldKey;
import org.kaocheng.ingest.StoredCell;
import org.kaocheng.ingest.StoredSheet;

/**
 * What a workbook had when it was made, on a sheet of its own that users do not see: by it rows and
 * sheets that were deleted are noticed.
 *
 * @param scheme the id of the scheme
 * @param year the fiscal year
 * @param lines the rows that are filled in
 */
record Register(String scheme, int year, List<Line> lines) {

  /** The name of the sheet. */
  static final String SHEET = "考成";

  private static final String MARK = "kaocheng-register";

  /** The longest text Excel takes in a cell. */
  private static final int LONGEST = 32_000;

  /**
   * A row that is filled in.
   *
   * @param sheet the key of its sheet
   * @param name the sheet's name
   * @param row its number, from 1
   * @param label the words at its head; may be empty
   * @param key its key
   */
  record Line(String sheet, String name, int row, String label, String key) {}

  Register {
    lines = List.copyOf(lines);
  }

  /** A number that changes with the layout. */
  String fingerprint() {
    CRC32 sum = new CRC32();
    for (Line line : lines) {
      sum.update((line.sheet() + '\n' + line.key() + '\n').getBytes(StandardCharsets.UTF_8));
    }
    return Long.toHexString(sum.getValue());
  }

  /** Writes the sheet. */
  void write(XSSFSheet sheet) {
    Row head = sheet.createRow(0);
    head.createCell(0)
        .setCellValue(FieldKey.join(MARK, scheme, Integer.toString(year), fingerprint()));
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      Row row = sheet.createRow(at + 1);
      row.createCell(0).setCellValue(line.sheet());
      row.createCell(1).setCellValue(line.name());
      row.createCell(2).setCellValue(Integer.toString(line.row()));
      row.createCell(3).setCellValue(line.label());
      row.createCell(4)
          .setCellValue(line.key().substring(0, Math.min(LONGEST, line.key().length())));
    }
  }

  /** Whether a sheet is a register. */
  static boolean isRegister(StoredSheet sheet) {
    return text(sheet.cell(0, 0)).startsWith(MARK + "|");
  }

  /** Reads the sheet; empty when it is another. */
  static Optional<Register> read(StoredSheet sheet) {
    List<String> head = FieldKey.split(text(sheet.cell(0, 0)));
    if (!isRegister(sheet) || head.size() != 4) {
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>();
    for (int row : sheet.rows().keySet()) {
      if (row > 0) {
        lines.add(
            new Line(
                text(sheet.cell(row, 0)),
                text(sheet.cell(row, 1)),
                number(text(sheet.cell(row, 2))),
                text(sheet.cell(row, 3)),
                text(sheet.cell(row, 4))));
      }
    }
    return Optional.of(new Register(head.get(1), number(head.get(2)), lines));
  }

  private static String text(@Nullable StoredCell cell) {
    return cell == null ? "" : cell.text();
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException damaged) {
      return 0;
    }
  }
}
