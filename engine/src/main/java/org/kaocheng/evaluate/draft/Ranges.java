package org.kaocheng.evaluate.draft;

import java.math.BigDecimal;
import java.util.Optional;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Range;

/** Ranges as packs write them, and how two of them lie to each other. */
final class Ranges {

  private Ranges() {}

  /** {@code [80,90)}, {@code =0}, {@code "[90,)"}. */
  static String written(Range range) {
    if (isSingle(range)) {
      return "=" + number(range.lower());
    }
    return (range.lowerClosed() ? "[" : "(")
        + number(range.lower())
        + ","
        + number(range.upper())
        + (range.upperClosed() ? "]" : ")");
  }

  /** A range open on one side: {@code ≥95}. */
  static String compared(Range range) {
    if (range.upper().isEmpty() && range.lower().isPresent()) {
      return (range.lowerClosed() ? "≥" : ">") + number(range.lower());
    }
    if (range.lower().isEmpty() && range.upper().isPresent()) {
      return (range.upperClosed() ? "≤" : "<") + number(range.upper());
    }
    return written(range);
  }

  /** A condition on a formula that holds within the range. */
  static String condition(String formula, Range range) {
    if (isSingle(range)) {
      return formula + " = " + number(range.lower());
    }
    String low =
        range.lower().isEmpty()
            ? ""
            : formula + (range.lowerClosed() ? " ≥ " : " > ") + number(range.lower());
    String high =
        range.upper().isEmpty()
            ? ""
            : formula + (range.upperClosed() ? " ≤ " : " < ") + number(range.upper());
    return low + (low.isEmpty() || high.isEmpty() ? "" : " 且 ") + high;
  }

  private static String number(Optional<BigDecimal> end) {
    return end.map(Decimals::plain).orElse("");
  }

  static boolean isSingle(Range range) {
    return range.lower().isPresent()
        && range.upper().isPresent()
        && range.lower().get().compareTo(range.upper().get()) == 0;
  }

  /** The range without its upper end, which begins at {@code limit} instead. */
  static Range below(Range range, BigDecimal limit, boolean closed) {
    return new Range(range.lower(), range.lowerClosed(), Optional.of(limit), closed);
  }

  /** The range with its lower end at {@code limit}. */
  static Range above(Range range, BigDecimal limit, boolean closed) {
    return new Range(Optional.of(limit), closed, range.upper(), range.upperClosed());
  }
}
