package org.kaocheng.value;

import static org.kaocheng.value.Characters.at;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads quantities whose number is Chinese; they count only before a unit: 六个, 十余次, 百分之八. */
final class ChineseQuantities {

  private static final String SCORING_VERBS = "扣计得加减";

  private ChineseQuantities() {}

  /** The quantity whose number is the run from {@code start} to {@code end}, or null. */
  static @Nullable Quantity read(String text, int start, int end, int floor) {
    if (isNoCount(text, start, end)) {
      return null;
    }
    Numeral numeral = numeral(text, start, end);
    if (numeral == null) {
      return null;
    }
    Quantity quantity = QuantityReader.around(text, numeral, floor);
    boolean adjoins = quantity.end() > numeral.end() && !isSpaced(text, numeral.end());
    return adjoins && counts(text, quantity) ? quantity : null;
  }

  private static boolean isSpaced(String text, int end) {
    return end < text.length()
        && (Characters.isSpace(text.charAt(end)) || Characters.isBreak(text.charAt(end)));
  }

  private static boolean isNoCount(String text, int start, int end) {
    if (start > 0 && (Characters.opensQuote(text.charAt(start - 1)) || at(text, start - 1, "《点"))) {
      return true;
    }
    if (Words.CHINESE_NOT_AFTER.endingAt(text, start, 0) != null) {
      return true;
    }
    if (end == start + 1 && at(text, start, "零〇")) {
      return true;
    }
    boolean one = end == start + 1 && text.charAt(start) == '一';
    return one
        && (Words.ONE_NOT_AFTER.endingAt(text, start, 0) != null
            || at(text, start + 2, "一")
            || at(text, start - 2, "一"));
  }

  /** 三万元 is 3 万元, not 30000 元: what is printed is the number before the scale. */
  private static @Nullable Numeral numeral(String text, int start, int end) {
    boolean hundreds = end == start + 1 && at(text, start, "百千") && at(text, end, "余");
    if (hundreds) {
      Numeral one = ChineseNumeralReader.read("一" + text.charAt(start), 0, 2);
      return one == null ? null : new Numeral(start, end, one.number(), 0, true, false);
    }
    if (end - start > 1 && at(text, end - 1, "万亿")) {
      Optional<Unit> unit = Units.startingAt(text, end - 1);
      boolean scaled = unit.isPresent() && unit.get().symbol().length() > 1;
      Numeral before = scaled ? ChineseNumeralReader.read(text, start, end - 1) : null;
      if (before != null && !hasLargeScale(text, start, end - 1)) {
        return before;
      }
    }
    return ChineseNumeralReader.read(text, start, end);
  }

  private static boolean hasLargeScale(String text, int start, int end) {
    for (int index = start; index < end; index++) {
      if (at(text, index, "万亿")) {
        return true;
      }
    }
    return false;
  }

  private static boolean counts(String text, Quantity quantity) {
    Unit unit = quantity.unit();
    if (unit.isNone()) {
      return false;
    }
    boolean scored =
        unit.dimension() == Dimension.POINTS
            && at(text, quantity.numeralStart() - 1, SCORING_VERBS);
    return scored || !Units.needsDigits(unit);
  }

  /** 百分之八十, 百分之95, 千分之三 at {@code start}, or null. */
  static @Nullable Quantity fraction(String text, int start, int floor) {
    boolean percent = text.startsWith("百分之", start);
    if (!percent && !text.startsWith("千分之", start)) {
      return null;
    }
    int from = start + 3;
    Numeral numeral =
        Characters.digitAt(text, from)
            ? NumeralReader.read(text, from, false)
            : wholeOrHundred(text, from);
    if (numeral == null) {
      return null;
    }
    Unit unit = Units.of(percent ? "%" : "‰").orElseThrow();
    Operators.Operator before = Operators.before(text, start, floor, unit);
    Operators.Operator after = Operators.after(text, numeral.end(), unit, before.bound());
    Bound bound = Operators.together(before.bound(), after.bound(), false);
    return QuantityReader.quantity(
        text, numeral, unit, bound, Optional.empty(), before.edge(), after.edge());
  }

  /** Also 百分之百. */
  private static @Nullable Numeral wholeOrHundred(String text, int from) {
    int end = ChineseNumeralReader.runEnd(text, from);
    if (end == from + 1 && at(text, from, "百")) {
      return new Numeral(from, end, BigDecimal.valueOf(100), 0, true, false);
    }
    return ChineseNumeralReader.read(text, from, end);
  }
}
