package org.kaocheng.ingest;

import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Prints a spreadsheet's numbers as the spreadsheet shows them. Not for several threads. */
final class CellFormats {

  /** Built-in formats that a Chinese Excel shows otherwise than the American one POI knows. */
  private static final Map<Integer, String> CHINESE =
      Map.ofEntries(
          Map.entry(14, "yyyy/m/d"),
          Map.entry(22, "yyyy/m/d h:mm"),
          Map.entry(27, "yyyy\"年\"m\"月\""),
          Map.entry(28, "m\"月\"d\"日\""),
          Map.entry(29, "m\"月\"d\"日\""),
          Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
          Map.entry(57, "yyyy\"年\"m\"月\""),
          Map.entry(58, "m\"月\"d\"日\""));

  private final DataFormatter formatter = new DataFormatter(Locale.CHINA);

  /**
   * A number as shown.
   *
   * @param value the stored number
   * @param format the format's number in the workbook
   * @param pattern the workbook's own pattern of that number, "" when it is a built-in one
   * @param from1904 whether the workbook counts days from 1904
   */
  String show(double value, int format, String pattern, boolean from1904) {
    return formatter
        .formatRawCellContents(value, format, pattern(format, pattern), from1904)
        .strip();
  }

  /** The pattern of a format as Excel writes patterns: {@code 0.00%}. */
  static String pattern(int format, String own) {
    if (CHINESE.containsKey(format)) {
      return CHINESE.get(format);
    }
    if (!own.isEmpty()) {
      return own;
    }
    String builtin = BuiltinFormats.getBuiltinFormat(format);
    return builtin == null ? "General" : builtin;
  }
}
