package org.kaocheng.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.kaocheng.ingest.StoredCell;

/**
 * The number a spreadsheet means by what it stores. Spreadsheets reckon in binary and keep fifteen
 * digits: what was typed as 1.1 may be stored as 1.1000000000000001, and the sum of 0.1 and 0.2 as
 * 0.30000000000000004. The first is the same binary number and is read as typed; the second is
 * rounded to fifteen digits.
 *
 * @param number the number, a percentage as one: 95.04 for a stored 0.9504
 * @param rounded whether digits were rounded off that no one typed
 */
record StoredNumber(BigDecimal number, boolean rounded) {

  private static final int DIGITS = 15;

  /** The number of a cell; empty when it holds none. */
  static Optional<StoredNumber> of(StoredCell cell) {
    if (cell.kind() != StoredCell.Kind.NUMBER) {
      return Optional.empty();
    }
    try {
      BigDecimal stored = new BigDecimal(cell.text());
      BigDecimal exact = stored;
      boolean rounded = false;
      if (stored.stripTrailingZeros().precision() > DIGITS) {
        // The shortest decimal of the same binary number, if it has few enough digits.
        BigDecimal shortest = new BigDecimal(Double.toString(stored.doubleValue()));
        rounded = shortest.stripTrailingZeros().precision() > DIGITS;
        exact = rounded ? stored.round(new MathContext(DIGITS, RoundingMode.HALF_UP)) : shortest;
      }
      BigDecimal number = Patterns.isPercent(cell.pattern()) ? exact.movePointRight(2) : exact;
      return Optional.of(new StoredNumber(padded(number, cell.pattern()), rounded));
    } catch (NumberFormatException damaged) {
      return Optional.empty();
    }
  }

  /** With as many decimals as are shown. */
  private static BigDecimal padded(BigDecimal number, String pattern) {
    BigDecimal plain = number.stripTrailingZeros();
    int scale = Math.max(Math.max(0, plain.scale()), Math.min(6, Patterns.decimals(pattern)));
    return plain.setScale(scale, RoundingMode.UNNECESSARY);
  }

  /** Its digits. */
  String digits() {
    return number.toPlainString();
  }
}
