package org.kaocheng.value;

import static org.kaocheng.value.Characters.skipSpaces;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What follows a number: 余 or 多, the unit, （含）.
 *
 * @param unit the unit, {@link Unit#NONE} when none follows
 * @param more whether 余, 多 or 几 opens the number upward
 * @param end one past the last character read
 */
record Measure(Unit unit, boolean more, int end) {

  private static final int MOST_SPACES = 3;
  private static final int LONGEST_NOTE = 9;
  private static final int LONGEST_REST = 5;

  private record Found(Unit unit, int end) {}

  /** What follows the number; a unit may stand after spaces or one line break. */
  static Measure after(String text, Numeral numeral) {
    int moreEnd = moreEnd(text, numeral.end());
    if (moreEnd > numeral.end()) {
      Found opened = unit(text, moreEnd, false);
      if (opened != null) {
        return finish(text, opened, true);
      }
      if (text.charAt(moreEnd - 1) == '余') {
        return new Measure(Unit.NONE, true, moreEnd);
      }
    }
    int note = noteEnd(text, numeral.end());
    Found found = unit(text, note, numeral.decimals() > 0);
    if (found == null) {
      return new Measure(Unit.NONE, false, note);
    }
    return compound(text, found);
  }

  private static @Nullable Found unit(String text, int from, boolean decimal) {
    int at = skipSpaces(text, from, MOST_SPACES);
    if (Characters.at(text, at, "\r\n")) {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      at = skipSpaces(text, at, MOST_SPACES);
    }
    Optional<Unit> unit = Units.startingAt(text, at);
    if (unit.isEmpty()) {
      return null;
    }
    int length = unit.get().symbol().length();
    boolean blocked = Units.blocked(text, at, length, at > from || decimal);
    return blocked ? null : new Found(unit.get(), at + length);
  }

  /** 30万余人 is 30余万人, 3个多月 is 3余个月. */
  private static Measure compound(String text, Found found) {
    int moreEnd = moreEnd(text, found.end);
    if (moreEnd == found.end) {
      return finish(text, found, false);
    }
    String symbol = found.unit.symbol();
    int window = Math.min(text.length(), moreEnd + LONGEST_REST);
    Optional<Unit> joined = Units.startingAt(symbol + text.substring(moreEnd, window), 0);
    int added = joined.map(unit -> unit.symbol().length()).orElse(0) - symbol.length();
    if (added > 0) {
      return finish(text, new Found(joined.orElseThrow(), moreEnd + added), true);
    }
    boolean closes = moreEnd == text.length() || !Character.isLetter(text.charAt(moreEnd));
    boolean divisible =
        switch (found.unit.dimension()) {
          case CALENDAR, DURATION, NONE -> true;
          default -> false;
        };
    return divisible && closes
        ? new Measure(found.unit, true, moreEnd)
        : finish(text, found, false);
  }

  private static Measure finish(String text, Found found, boolean more) {
    Found whole = perUnit(text, found);
    return new Measure(whole.unit, more, noteEnd(text, whole.end));
  }

  /** 元/人, 次/年; but 台/辆 names two units for one count, and only the first is taken. */
  private static Found perUnit(String text, Found found) {
    if (!Characters.at(text, found.end, "/／")) {
      return found;
    }
    Optional<Unit> each = Units.startingAt(text, found.end + 1);
    boolean ratio =
        each.isPresent()
            && !each.get().isNone()
            && (found.unit.dimension() == Dimension.MONEY
                || each.get().dimension() == Dimension.CALENDAR
                || each.get().dimension() == Dimension.DURATION
                || each.get().dimension() == Dimension.AREA);
    if (!ratio) {
      return found;
    }
    int end = found.end + 1 + each.get().symbol().length();
    String symbol = found.unit.symbol() + "/" + each.get().symbol();
    return new Found(Units.ratio(found.unit, each.get(), symbol), end);
  }

  private static int moreEnd(String text, int from) {
    int at = skipSpaces(text, from, 1);
    WordTree.Hit<Boolean> hit = Words.MORE.startingAt(text, at);
    return hit == null || Words.MORE_NOT.startingAt(text, at) != null ? from : at + hit.length();
  }

  /** The end of a note that tells whether the bound belongs: （含）, （不含）, （含本数）, （含95%）. */
  static int noteEnd(String text, int from) {
    if (!Characters.at(text, from, "(（")) {
      return from;
    }
    int word = text.startsWith("不含", from + 1) ? from + 3 : from + 2;
    if (!Characters.at(text, word - 1, "含")) {
      return from;
    }
    int limit = Math.min(text.length(), from + LONGEST_NOTE);
    for (int index = word; index < limit; index++) {
      char c = text.charAt(index);
      if (c == ')' || c == '）') {
        return index + 1;
      }
      if (!Characters.isDigit(c) && "本数.．%％".indexOf(c) < 0) {
        return from;
      }
    }
    return from;
  }
}
