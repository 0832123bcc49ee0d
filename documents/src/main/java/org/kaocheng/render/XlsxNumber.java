package org.kaocheng.render;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A printed figure as a number and the format that shows it as it was printed: its decimals, its
 * thousands, its unit.
 *
 * @param value as Excel stores it
 * @param format as Excel writes it
 */
record XlsxNumber(BigDecimal value, String format) {

  /** Excel keeps no more digits. */
  private static final int MOST_DIGITS = 15;

  private static final Pattern FIGURE =
      Pattern.compile(
          "(-?)((?:0|[1-9]\\d*)|[1-9]\\d{0,2}(?:,\\d{3})+)(?:\\.(\\d{1,10}))?([^\\d\"\\\\,.\\s]{0,6})");

  /** The number printed; empty when the text is no plain figure and must stay words. */
  static Optional<XlsxNumber> of(String text) {
    Matcher matcher = FIGURE.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String whole = matcher.group(2);
    String decimals = matcher.group(3) == null ? "" : matcher.group(3);
    String digits = whole.replace(",", "");
    if (digits.length() + decimals.length() > MOST_DIGITS) {
      return Optional.empty();
    }
    BigDecimal value =
        new BigDecimal(matcher.group(1) + digits + (decimals.isEmpty() ? "" : "." + decimals));
    if (value.signum() == 0 && !matcher.group(1).isEmpty()) {
      return Optional.empty();
    }
    String format =
        (whole.indexOf(',') >= 0 ? "#,##0" : "0")
            + (decimals.isEmpty() ? "" : "." + "0".repeat(decimals.length()));
    String unit = matcher.group(4);
    if (unit.equals("%")) {
      return Optional.of(new XlsxNumber(value.movePointLeft(2), format + "%"));
    }
    return Optional.of(
        new XlsxNumber(value, unit.isEmpty() ? format : format + "\"" + unit + "\""));
  }
}
