package org.kaocheng.workbook;

import java.math.BigDecimal;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Unit;

/** Excel's patterns of numbers, by which the decimal places of a figure are kept: 838.10. */
final class Patterns {

  /** Words are not taken for numbers or dates. */
  static final String TEXT = "@";

  private static final String GENERAL = "General";

  private Patterns() {}

  /** The pattern of a blank cell: two decimals for amounts of money and percentages. */
  static String blank(Unit unit) {
    return switch (unit.dimension()) {
      case MONEY -> of(2, unit);
      case PERCENT -> of(2, unit);
      default -> GENERAL;
    };
  }

  /** The pattern that shows at least so many decimals. */
  static String of(int decimals, Unit unit) {
    boolean percent = unit.dimension() == Dimension.PERCENT;
    if (decimals <= 0) {
      // A pattern without decimals would hide those typed later.
      return percent ? "0%" : GENERAL;
    }
    String more = "#".repeat(Math.max(0, 6 - decimals));
    return "0." + "0".repeat(decimals) + more + (percent ? "%" : "");
  }

  /** The decimals a pattern shows at the least; those of a percentage are the percentage's. */
  static int decimals(String pattern) {
    String first = pattern.split(";", 2)[0];
    int point = first.indexOf('.');
    int decimals = 0;
    if (point >= 0 && first.indexOf('E') < 0) {
      for (int at = point + 1; at < first.length() && first.charAt(at) == '0'; at++) {
        decimals++;
      }
    }
    return decimals;
  }

  /** Whether a pattern shows a percentage. */
  static boolean isPercent(String pattern) {
    return pattern.replaceAll("\"[^\"]*\"|\\\\.", "").indexOf('%') >= 0;
  }

  /** Whether a pattern shows a date or a time. */
  static boolean isDate(String pattern) {
    String bare =
        pattern.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "").toLowerCase(java.util.Locale.ROOT);
    return !bare.equals("general") && bare.matches(".*[ymdhs].*");
  }

  /** A number as Excel stores it in a cell of a unit. */
  static BigDecimal stored(BigDecimal number, Unit unit) {
    return unit.dimension() == Dimension.PERCENT ? number.movePointLeft(2) : number;
  }
}
