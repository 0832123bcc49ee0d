package org.kaocheng.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.check.text.Numeral;
import org.kaocheng.fact.Passage;
import org.kaocheng.value.Patterns;

/** The numbered titles of a report. */
final class Outline {

  private static final int LONGEST_TITLE = 40;

  private Outline() {}

  /**
   * The number of a heading, of a section that begins in its title's line (（一）结论。本单位…), or of a
   * short paragraph that reads like a title.
   */
  static Optional<Numeral> title(Passage passage) {
    if (passage.kind() == Passage.Kind.CELL) {
      return Optional.empty();
    }
    return Numeral.of(passage).filter(number -> isChinese(number.style()) || isTitle(passage));
  }

  private static boolean isTitle(Passage passage) {
    String line = passage.text().strip().lines().findFirst().orElse("").strip();
    return passage.kind() == Passage.Kind.HEADING
        || line.length() <= LONGEST_TITLE && !Patterns.matches(line, ".*[。；;].*");
  }

  /** Whether the style is one of the two that number sections and not items. */
  static boolean isChinese(Numeral.Style style) {
    return style == Numeral.Style.CHINESE || style == Numeral.Style.CHINESE_BRACKETED;
  }

  /**
   * The titles of one style if they are numbered exactly {@code low} to {@code high}; none when
   * they are a list of their own that begins at 1.
   */
  static List<Passage> fill(List<Passage> between, Numeral.Style style, int low, int high) {
    List<Passage> found = new ArrayList<>();
    int next = low;
    for (Passage passage : between) {
      Optional<Numeral> number = title(passage).filter(n -> n.style() == style);
      if (number.isPresent()) {
        if (number.get().value() != next) {
          return List.of();
        }
        found.add(passage);
        next++;
      }
    }
    return low <= high && next == high + 1 ? found : List.of();
  }

  /** Whether titles of any style fill the numbers from {@code low} to {@code high}. */
  static boolean isFilled(List<Passage> between, int low, int high) {
    for (Numeral.Style style : Numeral.Style.values()) {
      if (!fill(between, style, low, high).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
