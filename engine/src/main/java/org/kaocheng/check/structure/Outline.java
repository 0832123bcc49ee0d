package org.kaocheng.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.check.text.Numeral;
import org.kaocheng.fact.Passage;

/** The numbered titles of a report. */
final class Outline {

  private static final int LONGEST_TITLE = 40;

  private Outline() {}

  /** The number of a heading, or of a short paragraph that reads like one. */
  static Optional<Numeral> title(Passage passage) {
    boolean may =
        passage.kind() == Passage.Kind.HEADING
            || passage.kind() == Passage.Kind.PARAGRAPH
                && passage.squeezed().length() <= LONGEST_TITLE
                && !passage.squeezed().matches("(?s).*[。；;，].*");
    return may ? Numeral.of(passage) : Optional.empty();
  }

  /**
   * The titles of one style if they are numbered exactly {@code low} to {@code high}; none when they
   * are a list of their own that begins at 1.
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
