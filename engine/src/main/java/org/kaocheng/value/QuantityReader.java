package org.kaocheng.value;

import static org.kaocheng.value.Characters.skipSpaces;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a quantity together around a number: sign, unit, range and operators. */
final class QuantityReader {

  private static final String YUAN_SIGNS = "￥¥";
  private static final String FORMULA_SIGNS = "=＝+＋*×÷/";
  private static final String SIGN_BLOCKERS = ")）]】%％/*×÷=＝";

  /** The upper end of a range, in the unit of the whole. */
  private record Upper(BigDecimal number, Unit unit, int end) {}

  private QuantityReader() {}

  /**
   * The quantity around the number.
   *
   * @param floor the end of what was read before; nothing may reach back over it
   */
  static Quantity around(String text, Numeral unsigned, int floor) {
    Numeral numeral = isNegative(text, unsigned.start(), floor) ? unsigned.negated() : unsigned;
    Measure measure = Measure.after(text, numeral);
    Upper upper = upper(text, numeral, measure, floor);
    Unit unit = upper == null ? measure.unit() : upper.unit;
    int start = numeral.start();
    if (start > floor && Characters.at(text, start - 1, YUAN_SIGNS)) {
      start--;
      unit = currency(unit);
    }
    int end = upper == null ? measure.end() : upper.end;
    Operators.Operator before = Operators.before(text, start, floor, unit);
    Operators.Operator after = Operators.after(text, end, unit, before.bound());
    Bound bound =
        upper != null
            ? Bound.RANGE
            : Operators.together(before.bound(), after.bound(), measure.more());
    Optional<BigDecimal> high = Optional.ofNullable(upper).map(Upper::number);
    return quantity(text, numeral, unit, bound, high, before.edge(), after.edge());
  }

  /** A quantity with nothing but number and unit, from {@code start} to {@code end}. */
  static Quantity quantity(
      String text,
      Numeral numeral,
      Unit unit,
      Bound bound,
      Optional<BigDecimal> upper,
      int start,
      int end) {
    return new Quantity(
        text.substring(start, end),
        text.substring(numeral.start(), numeral.end()),
        numeral.number(),
        numeral.decimals(),
        unit,
        bound,
        upper,
        start,
        end,
        numeral.start(),
        numeral.wellFormed());
  }

  private static Unit currency(Unit unit) {
    return unit.isNone() ? Units.of(unit.symbol() + "元").orElse(unit) : unit;
  }

  /** Whether the hyphen before a number is a sign and not that of a range, a date or a formula. */
  private static boolean isNegative(String text, int start, int floor) {
    int sign = start - 1;
    if (sign < floor || !Characters.isMinus(text.charAt(sign))) {
      return false;
    }
    int before = Characters.backOverSpaces(text, sign, floor, 2);
    if (before == floor) {
      return floor == 0;
    }
    char c = text.charAt(before - 1);
    return SIGN_BLOCKERS.indexOf(c) < 0
        && !Characters.isDash(c)
        && !Characters.isLatin(c)
        && !Characters.isDigit(c);
  }

  private static @Nullable Upper upper(String text, Numeral low, Measure measure, int floor) {
    int from = measure.more() || !low.wellFormed() ? -1 : afterMark(text, low, measure, floor);
    if (from < 0 || !Characters.digitAt(text, from) || Dates.end(text, from) > from) {
      return null;
    }
    Numeral high = NumeralReader.read(text, from, false);
    if (high == null || !high.wellFormed()) {
      return null;
    }
    Measure second = Measure.after(text, high);
    boolean words = Characters.at(text, from - 1, "至到");
    if (second.more() || words && second.unit().isNone() || isFormula(text, low, second.end())) {
      return null;
    }
    return join(low, measure.unit(), high, second);
  }

  /** Where the upper end begins after a range mark, or -1. */
  private static int afterMark(String text, Numeral low, Measure measure, int floor) {
    int mark = skipSpaces(text, measure.end(), 1);
    if (mark >= text.length()) {
      return -1;
    }
    if (Characters.at(text, mark, "至到")) {
      int before = Characters.backOverSpaces(text, low.start(), floor, 2);
      boolean change = before > floor && Characters.at(text, before - 1, "从由自");
      return change ? -1 : mark + 1;
    }
    if (!Characters.isRangeMark(text.charAt(mark))) {
      return -1;
    }
    int next = mark + 1;
    if (next < text.length() && text.charAt(next) == text.charAt(mark)) {
      next++;
    }
    return skipSpaces(text, next, 1);
  }

  /** Whether the two numbers are terms of a printed formula: (98-110)/110. */
  private static boolean isFormula(String text, Numeral low, int end) {
    int next = skipSpaces(text, end, 1);
    int closed = Characters.at(text, next, ")）") ? skipSpaces(text, next + 1, 1) : next;
    return Characters.at(text, closed, FORMULA_SIGNS)
        || Characters.at(text, low.start() - 1, FORMULA_SIGNS);
  }

  private static @Nullable Upper join(Numeral low, Unit first, Numeral high, Measure second) {
    Unit last = second.unit();
    boolean bare = first.equals(Unit.NONE);
    boolean codes =
        bare
            && last.equals(Unit.NONE)
            && (low.length() > 4 || high.length() > 4 || isPadded(low) || isPadded(high));
    boolean oneSided = last.equals(Unit.NONE) && first.dimension() != Dimension.PERCENT;
    if (codes || oneSided && !bare) {
      return null;
    }
    Unit unit = bare ? last : first;
    BigDecimal number = high.number();
    if (!last.equals(Unit.NONE) && !unit.equals(last)) {
      BigDecimal[] converted = number.multiply(last.factor()).divideAndRemainder(unit.factor());
      if (!unit.comparableWith(last) || converted[1].signum() != 0) {
        return null;
      }
      number = converted[0];
    }
    return low.number().compareTo(number) < 0 ? new Upper(number, unit, second.end()) : null;
  }

  private static boolean isPadded(Numeral numeral) {
    return numeral.plain()
        && numeral.length() > 1
        && numeral.number().precision() < numeral.length();
  }
}
