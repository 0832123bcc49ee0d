package org.kaocheng.extract;

import java.util.regex.Pattern;
import org.kaocheng.value.SievedPattern;

/**
 * Columns that print a part of the target beside it: 指标性质 ≥ · 指标值 5000 · 度量单位 亩.
 *
 * @param nature the column of signs (≥ ≤ =) or directions (正向, 反向), -1 when there is none
 * @param unit the column of units, -1 when there is none
 */
record MeasureColumns(int nature, int unit) {

  static final MeasureColumns NONE = new MeasureColumns(-1, -1);

  static final SievedPattern NATURE = Words.sieved("{tables.nature-heads}");
  static final SievedPattern UNIT = Words.sieved("{tables.unit-heads}");

  private static final Pattern BARE = Pattern.compile("\\d[\\d,，]*(\\.\\d+)?[%％‰]?");
  private static final SievedPattern AT_LEAST = Words.sieved("{tables.at-least}");
  private static final SievedPattern AT_MOST = Words.sieved("{tables.at-most}");
  private static final SievedPattern STRICT = SievedPattern.of(Pattern.compile("[<>＜＞]"));
  private static final SievedPattern NO_UNIT = Words.sieved("{tables.no-unit}");

  /** The target in one: ≥5000亩. */
  String target(Lattice lattice, int row, String value) {
    if (!BARE.matcher(value).lookingAt()) {
      return value;
    }
    String sign = text(lattice, row, nature);
    String operator =
        AT_LEAST.matches(sign)
            ? "≥"
            : AT_MOST.matches(sign) ? "≤" : STRICT.matches(sign) ? sign : "";
    return operator + result(lattice, row, value);
  }

  /** The result with its unit: 5120亩. */
  String result(Lattice lattice, int row, String value) {
    String symbol = text(lattice, row, unit);
    boolean bare = BARE.matcher(value).matches() && !value.matches(".*[%％‰]");
    return bare && !NO_UNIT.matches(symbol) ? value + symbol : value;
  }

  private static String text(Lattice lattice, int row, int column) {
    return column < 0 ? "" : lattice.at(row, column).map(LaidCell::text).orElse("");
  }
}
