package org.kaocheng.scheme.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaocheng.value.FullWidth;
import org.kaocheng.value.Range;

/** Reads the simple values of packs; empty when a text is none. */
final class Values {

  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,15}([.][0-9]{1,15})?");

  private Values() {}

  static Optional<BigDecimal> number(String text) {
    return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  static Optional<Boolean> flag(String text) {
    return switch (text) {
      case "yes", "true", "是" -> Optional.of(true);
      case "no", "false", "否" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** {@code [80,90)}, {@code [90,)}, {@code =0}, {@code <60}, {@code ≥95}. */
  static Optional<Range> range(String written) {
    String text = FullWidth.plain(written).replace(">=", "≥").replace("<=", "≤").replace('，', ',');
    if (text.length() < 2) {
      return Optional.empty();
    }
    char first = text.charAt(0);
    return first == '[' || first == '(' ? ends(text) : compared(first, number(text.substring(1)));
  }

  private static Optional<Range> compared(char sign, Optional<BigDecimal> value) {
    return value.flatMap(number ->
        switch (sign) {
          case '=' -> Optional.of(Range.exactly(number));
          case '<' -> Optional.of(Range.upTo(number, false));
          case '≤' -> Optional.of(Range.upTo(number, true));
          case '>' -> Optional.of(Range.from(number, false));
          case '≥' -> Optional.of(Range.from(number, true));
          default -> Optional.empty();
        });
  }

  private static Optional<Range> ends(String text) {
    char last = text.charAt(text.length() - 1);
    String[] ends = text.substring(1, text.length() - 1).split(",", -1);
    if (last != ']' && last != ')' || ends.length != 2) {
      return Optional.empty();
    }
    Optional<BigDecimal> lower = number(ends[0]);
    Optional<BigDecimal> upper = number(ends[1]);
    if (lower.isEmpty() != ends[0].isEmpty() || upper.isEmpty() != ends[1].isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Range(
            lower,
            lower.isPresent() && text.charAt(0) == '[',
            upper,
            upper.isPresent() && last == ']'));
  }

  /** Whether no number is in the range. */
  static boolean isEmpty(Range range) {
    return range.intersect(Range.ALL).isEmpty();
  }
}
