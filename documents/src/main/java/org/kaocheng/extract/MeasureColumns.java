package org.kaocheng.extract;

import java.util.regex.Pattern;

/**
 * Columns that print a part of the target beside it: 指标性质 ≥ · 指标值 5000 · 度量单位 亩.
 *
 * @param nature the column of signs (≥ ≤ =) or directions (正向, 反向), -1 when there is none
 * @param unit the column of units, -1 when there is none
 */
record MeasureColumns(int nature, int unit) {

  static final MeasureColumns NONE = new MeasureColumns(-1, -1);

  static final Pattern NATURE = Pattern.compile("(指标|目标)?(性质|方向|属性)|(计算|运算|比较|关系)符号?|符号");
  static final Pattern UNIT = Pattern.compile("(度量|计量|指标值?|衡量)?单位");

  private static final Pattern BARE = Pattern.compile("\\d[\\d,，]*(\\.\\d+)?[%％‰]?");
  private static final Pattern AT_LEAST =
      Pattern.compile("≥|>=|＞=|＞＝|》|大于等于|大于或等于|不少于|不低于|正向(指标)?");
  private static final Pattern AT_MOST =
      Pattern.compile("≤|<=|＜=|＜＝|《|小于等于|小于或等于|不超过|不高于|(反|负|逆)向(指标)?");
  private static final Pattern STRICT = Pattern.compile("[<>＜＞]");
  private static final Pattern NO_UNIT = Pattern.compile("无|[-—/\\\\]*|定性|是/?否|文字.*");

  /** The target in one: ≥5000亩. */
  String target(Lattice lattice, int row, String value) {
    if (!BARE.matcher(value).lookingAt()) {
      return value;
    }
    String sign = text(lattice, row, nature);
    String operator =
        AT_LEAST.matcher(sign).matches()
            ? "≥"
            : AT_MOST.matcher(sign).matches() ? "≤" : STRICT.matcher(sign).matches() ? sign : "";
    return operator + result(lattice, row, value);
  }

  /** The result with its unit: 5120亩. */
  String result(Lattice lattice, int row, String value) {
    String symbol = text(lattice, row, unit);
    boolean bare = BARE.matcher(value).matches() && !value.matches(".*[%％‰]");
    return bare && !NO_UNIT.matcher(symbol).matches() ? value + symbol : value;
  }

  private static String text(Lattice lattice, int row, int column) {
    return column < 0 ? "" : lattice.at(row, column).map(LaidCell::text).orElse("");
  }
}
