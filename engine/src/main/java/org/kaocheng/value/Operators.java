package org.kaocheng.value;

import static org.kaocheng.value.Characters.skipSpaces;

/** Reads the words that bound a number, before it and after its unit. */
final class Operators {

  private static final String NOT_INSIDE = "设部容控外科";

  /** An operator: how it bounds, and where it begins (before a number) or ends (after it). */
  record Operator(Bound bound, int edge) {}

  private Operators() {}

  /** The operator that ends just before {@code start}, not reaching back over {@code floor}. */
  static Operator before(String text, int start, int floor, Unit unit) {
    int end = Characters.backOverSpaces(text, start, floor, 2);
    WordTree.Hit<Bound> hit = Words.BEFORE.endingAt(text, end, floor);
    if (hit == null || hit.value() == Bound.EXACT) {
      return new Operator(Bound.EXACT, start);
    }
    boolean recent = unit.dimension() == Dimension.CALENDAR && text.charAt(end - 1) == '近';
    return recent
        ? new Operator(Bound.EXACT, start)
        : new Operator(hit.value(), end - hit.length());
  }

  /** The operator at {@code end}; {@code opened} is the bound before the number. */
  static Operator after(String text, int end, Unit unit, Bound opened) {
    int from = skipSpaces(text, end, 1);
    WordTree.Hit<Bound> hit = Words.AFTER.startingAt(text, from);
    if (hit != null) {
      return new Operator(hit.value(), Measure.noteEnd(text, from + hit.length()));
    }
    WordTree.Hit<Boolean> inside = Words.INSIDE.startingAt(text, end);
    if (inside == null || Characters.at(text, end + inside.length(), NOT_INSIDE)) {
      return new Operator(Bound.EXACT, end);
    }
    boolean limits =
        opened == Bound.AT_MOST
            || unit.dimension() == Dimension.CALENDAR
            || unit.dimension() == Dimension.DURATION;
    return limits
        ? new Operator(Bound.AT_MOST, end + inside.length())
        : new Operator(Bound.EXACT, end);
  }

  /** What operators before and after and 余 or 多 mean together: a comparison outranks the others. */
  static Bound together(Bound before, Bound after, boolean more) {
    if (compares(before)) {
      return before;
    }
    if (compares(after)) {
      return after;
    }
    if (more) {
      return Bound.AND_MORE;
    }
    return before == Bound.ABOUT || after == Bound.ABOUT ? Bound.ABOUT : Bound.EXACT;
  }

  private static boolean compares(Bound bound) {
    return switch (bound) {
      case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> true;
      case EXACT, ABOUT, AND_MORE, RANGE -> false;
    };
  }
}
