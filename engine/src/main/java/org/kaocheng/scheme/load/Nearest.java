package org.kaocheng.scheme.load;

import java.util.Collection;
import java.util.Optional;

/** The word someone may have meant. */
final class Nearest {

  private Nearest() {}

  /** {@code ，是否指“points”？} or nothing. */
  static String hint(String written, Collection<String> known) {
    return of(written, known).map(word -> "，是否指“" + word + "”？").orElse("");
  }

  /** The nearest word within a third of its length in edits, swaps counted as one. */
  static Optional<String> of(String written, Collection<String> known) {
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String word : known) {
      int distance = distance(plain(written), plain(word));
      if (distance < least && distance <= Math.max(1, word.length() / 3)) {
        best = word;
        least = distance;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static String plain(String word) {
    return word.replace('_', '-').toLowerCase(java.util.Locale.ROOT);
  }

  private static int distance(String one, String other) {
    int[][] edits = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : edit(edits, one, other, i, j);
      }
    }
    return edits[one.length()][other.length()];
  }

  private static int edit(int[][] edits, String one, String other, int i, int j) {
    int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
    least = Math.min(least, edits[i - 1][j - 1] + same);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
  }
}
