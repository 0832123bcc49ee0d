package org.kaocheng.value;

import static org.kaocheng.value.Characters.digitAt;
import static org.kaocheng.value.Characters.digitsEnd;
import static org.kaocheng.value.Characters.isPoint;
import static org.kaocheng.value.Characters.isSpace;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number written in digits of either width, as long as it is well or nearly well formed.
 */
final class NumeralReader {

  /** Longer runs of digits are codes; the limit also keeps the conversion linear. */
  private static final int MOST_DIGITS = 30;

  /** Money and percentages are printed with two places, so that is where a glued run is cut. */
  private static final int USUAL_DECIMALS = 2;

  private final String text;
  private final int start;
  private final boolean whole;
  private final StringBuilder digits = new StringBuilder();
  private int index;
  private int decimals;
  private boolean wellFormed = true;
  private boolean plain = true;

  private NumeralReader(String text, int start, boolean whole) {
    this.text = text;
    this.start = start;
    this.whole = whole;
    this.index = start;
  }

  /**
   * The number at {@code start}, where a digit stands or a point before a digit.
   *
   * @param whole whether the text is this number and nothing else, so that a full-width comma can
   *     only separate thousands
   * @return null when there are more digits than any figure has
   */
  static @Nullable Numeral read(String text, int start, boolean whole) {
    return new NumeralReader(text, start, whole).read();
  }

  private @Nullable Numeral read() {
    if (isPoint(text.charAt(index))) {
      digits.append('0');
      wellFormed = false;
    } else {
      take(digitsEnd(text, index, MOST_DIGITS + 1));
      groups();
    }
    fraction();
    extraParts();
    if (digits.length() > MOST_DIGITS) {
      return null;
    }
    BigDecimal number = new BigDecimal(digits.toString()).movePointLeft(decimals);
    return new Numeral(start, index, number, decimals, wellFormed, plain);
  }

  private void take(int end) {
    for (; index < end; index++) {
      digits.append(Characters.narrow(text.charAt(index)));
    }
  }

  private void groups() {
    boolean canGroup = index - start <= 3 && Characters.narrow(text.charAt(start)) != '0';
    if (!canGroup || !Characters.at(text, index, ",，")) {
      return;
    }
    char separator = text.charAt(index);
    int end = index;
    int count = 0;
    while (end < text.length() && text.charAt(end) == separator && isGroup(end + 1)) {
      end += 4;
      count++;
    }
    if (count == 0 || separator == '，' && !separatesThousands(end, count)) {
      return;
    }
    plain = false;
    while (index < end) {
      index++;
      take(index + 3);
    }
  }

  private boolean isGroup(int from) {
    return digitsEnd(text, from, 4) == from + 3;
  }

  /** A full-width comma ends a clause far more often than it separates thousands. */
  private boolean separatesThousands(int end, int count) {
    boolean point = end < text.length() && isPoint(text.charAt(end)) && digitAt(text, end + 1);
    boolean padded = text.charAt(index + 1) == '0' || text.charAt(index + 1) == '０';
    return whole || point || padded || count > 1 || amountUnitAt(end);
  }

  private boolean amountUnitAt(int at) {
    Optional<Unit> unit = Units.startingAt(text, Characters.skipSpaces(text, at, 1));
    return unit.map(Unit::dimension)
        .filter(dimension ->
            dimension == Dimension.MONEY
                || dimension == Dimension.AREA
                || dimension == Dimension.PERCENT)
        .isPresent();
  }

  private void fraction() {
    int from = fractionStart();
    if (from < 0) {
      return;
    }
    plain = false;
    wellFormed &= from == index + 1;
    index = from;
    take(digitsEnd(text, from, MOST_DIGITS + 1));
    decimals = index - from;
  }

  /**
   * Where the decimals begin: after a point, or after the slips {@code ..}, {@code .,} and a space.
   */
  private int fractionStart() {
    if (index >= text.length()) {
      return -1;
    }
    char first = text.charAt(index);
    if (isPoint(first) && digitAt(text, index + 1)) {
      return index + 1;
    }
    if (!digitAt(text, index + 2)) {
      return -1;
    }
    char second = text.charAt(index + 1);
    boolean doubled = isPoint(first) && (isPoint(second) || second == ',' || second == '，');
    boolean commaPoint = (first == ',' || first == '，') && isPoint(second);
    boolean parted = isPoint(first) && isSpace(second) || isSpace(first) && isPoint(second);
    boolean amount = parted && amountUnitAt(digitsEnd(text, index + 2, 4));
    return doubled || commaPoint || amount ? index + 2 : -1;
  }

  /** Numbers glued together ({@code 593.27593.27}): all are kept in the text, the first is read. */
  private void extraParts() {
    boolean extra = false;
    while (decimals > 0
        && index < text.length()
        && isPoint(text.charAt(index))
        && digitAt(text, index + 1)) {
      extra = true;
      index = digitsEnd(text, index + 1, Integer.MAX_VALUE - index - 1);
    }
    if (extra) {
      wellFormed = false;
      int cut = Math.max(0, decimals - USUAL_DECIMALS);
      digits.setLength(digits.length() - cut);
      decimals -= cut;
    }
  }

  /**
   * A cell of digits, commas and one point whose commas stand in odd places ({@code 12,34.56}),
   * read without them; null when it is something else.
   */
  static @Nullable Numeral oddlyGrouped(String text, int start, int end) {
    StringBuilder digits = new StringBuilder();
    int point = -1;
    boolean comma = false;
    for (int index = start; index < end; index++) {
      char c = text.charAt(index);
      if (Characters.isDigit(c)) {
        digits.append(Characters.narrow(c));
      } else if (isPoint(c) && point < 0) {
        point = digits.length();
      } else if ((c == ',' || c == '，') && point < 0) {
        comma = true;
      } else {
        return null;
      }
    }
    if (!comma || point <= 0 || digits.length() > MOST_DIGITS) {
      return null;
    }
    int decimals = digits.length() - point;
    BigDecimal number = new BigDecimal(digits.toString()).movePointLeft(decimals);
    return new Numeral(start, end, number, decimals, false, false);
  }
}
