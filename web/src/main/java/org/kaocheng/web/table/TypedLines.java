package org.kaocheng.web.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lines of cells as they are pasted from a sheet or uploaded as xlsx or csv. */
public final class TypedLines {

  private static final int MOST_BYTES = 5_000_000;
  private static final long MOST_UNPACKED = 30_000_000;
  private static final int MOST_LINES = 5_000;
  private static final int MOST_CELLS = 10;

  private TypedLines() {}

  /**
   * A line that is not blank.
   *
   * @param number its number, from 1, blank ones counted
   * @param cells its cells
   */
  public record Line(int number, List<String> cells) {
    public Line {
      cells = List.copyOf(cells);
    }

    /** A cell; empty beyond the last. */
    public String cell(int at) {
      return at < cells.size() ? cells.get(at) : "";
    }
  }

  /** The lines of a text, cells between tabs or, where a line has none, between commas. */
  public static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().limit(MOST_LINES).toList()) {
      number++;
      if (!line.isBlank()) {
        lines.add(new Line(number, cells(line)));
      }
    }
    return lines;
  }

  private static List<String> cells(String line) {
    if (line.contains("\t")) {
      return List.of(line.split("\t", MOST_CELLS)).stream().map(String::strip).toList();
    }
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      char sign = line.charAt(at);
      if (sign == '"') {
        boolean doubled = quoted && at + 1 < line.length() && line.charAt(at + 1) == '"';
        if (doubled) {
          cell.append(sign);
          at++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && (sign == ',' || sign == '，')) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(sign);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }

  /**
   * The lines of an uploaded file.
   *
   * @throws IOException when it is no csv or xlsx, or too large
   */
  public static List<Line> of(String name, byte[] file) throws IOException {
    if (file.length > MOST_BYTES) {
      throw new IOException("too large");
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".xlsx")) {
      return ofWorkbook(file);
    }
    if (lower.endsWith(".csv") || lower.endsWith(".txt")) {
      return of(new String(file, StandardCharsets.UTF_8).replace("\uFEFF", ""));
    }
    throw new IOException("of no known kind");
  }

  /** Refuses what unpacks to more than can be read at ease. */
  private static void refuseSwollen(byte[] file) throws IOException {
    byte[] buffer = new byte[8_192];
    long unpacked = 0;
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
        try (InputStream content = zip.getInputStream(part)) {
          for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
              throw new IOException("swollen");
            }
          }
        }
      }
    }
  }

  private static List<Line> ofWorkbook(byte[] file) throws IOException {
    refuseSwollen(file);
    try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      DataFormatter formatter = new DataFormatter(Locale.ROOT);
      List<Line> lines = new ArrayList<>();
      Sheet sheet = book.getSheetAt(0);
      for (Row row : sheet) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < Math.min(row.getLastCellNum(), MOST_CELLS); at++) {
          cells.add(formatter.formatCellValue(row.getCell(at)).strip());
        }
        if (lines.size() < MOST_LINES && cells.stream().anyMatch(cell -> !cell.isEmpty())) {
          lines.add(new Line(row.getRowNum() + 1, cells));
        }
      }
      return lines;
    } catch (RuntimeException e) {
      throw new IOException("not a workbook", e);
    }
  }
}
