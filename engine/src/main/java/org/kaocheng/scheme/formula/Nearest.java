package org.kaocheng.scheme.formula;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the word nearest to a wrong one: fewest signs added, left out or changed, at most a third
 * of the word; the first offered among equals.
 */
final class Nearest {

  /** Of two signs one wrong is another word. */
  private static final int SHORTEST = 3;

  private final String wrong;
  private int least;
  private @Nullable String best;

  Nearest(String wrong) {
    this.wrong = wrong;
    this.least = wrong.length() < SHORTEST ? 1 : Math.max(1, wrong.length() / 3) + 1;
  }

  /** Takes the word when it is nearer than all before. */
  void offer(String word) {
    if (Math.abs(word.length() - wrong.length()) < least) {
      int distance = distance(wrong, word);
      if (distance < least && distance < Math.max(wrong.length(), word.length())) {
        least = distance;
        best = word;
      }
    }
  }

  /** The nearest word; empty when none was near. */
  Optional<String> best() {
    return Optional.ofNullable(best);
  }

  private static int distance(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[right.length()];
  }
}
