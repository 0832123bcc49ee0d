package org.kaocheng.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the label a slip of the pen was meant to be. One missing, added or swapped sign is a slip
 * in a label of four signs or more, one wrong sign in one of five, two slips in one of six; two
 * wrong signs side by side are another word and no slip, unless the label has eight signs or more.
 */
final class NearLabels {

  private static final int SHORTEST = 4;
  private static final int TWO_SLIPS_FROM = 6;
  private static final int LONGEST = 30;
  private static final LabelWords WORDS = LabelWords.STANDARD;

  private final List<List<LabelIndex.Entry>> byLength = new ArrayList<>();

  NearLabels(LabelIndex index) {
    for (int length = 0; length <= LONGEST; length++) {
      byLength.add(new ArrayList<>());
    }
    for (LabelIndex.Entry entry : index.entries()) {
      int length = entry.key().length();
      boolean offered =
          length >= SHORTEST
              && length <= LONGEST
              && WORDS.neverMeantStarts.stream().noneMatch(entry.key()::startsWith);
      if (offered) {
        byLength.get(length).add(entry);
      }
    }
  }

  /**
   * The nearest label, the first in file order among equals; none when two concepts are as near.
   */
  Optional<Match> near(String phrase) {
    if (phrase.length() < SHORTEST - 1 || WORDS.distinct.contains(phrase)) {
      return Optional.empty();
    }
    int allowed = 2;
    long signs = LabelIndex.signs(phrase);
    List<LabelIndex.Entry> nearest = new ArrayList<>();
    int from = Math.max(SHORTEST, phrase.length() - 2);
    int to = Math.min(LONGEST, phrase.length() + 2);
    for (int length = from; length <= to; length++) {
      for (LabelIndex.Entry entry : byLength.get(length)) {
        boolean far = Long.bitCount(signs ^ entry.signs()) > 2 * allowed;
        int distance = far ? 0 : slips(phrase, entry.key());
        if (distance < 1 || distance > allowed) {
          continue;
        }
        if (distance < allowed) {
          nearest.clear();
          allowed = distance;
        }
        nearest.add(entry);
      }
    }
    return agreed(nearest);
  }

  private static Optional<Match> agreed(List<LabelIndex.Entry> nearest) {
    boolean same =
        nearest.stream().map(entry -> entry.concepts().getFirst()).distinct().count() == 1;
    return same
        ? Optional.of(
            new Match(
                nearest.getFirst().concepts().getFirst(),
                Closeness.NEAR,
                nearest.getFirst().label()))
        : Optional.empty();
  }

  /** The number of slips between a phrase and a label, 0 when they do not differ by slips. */
  private static int slips(String phrase, String label) {
    int most = Math.min(phrase.length(), label.length()) >= TWO_SLIPS_FROM ? 2 : 1;
    int common = 0;
    int shorter = Math.min(phrase.length(), label.length());
    while (common < shorter && phrase.charAt(common) == label.charAt(common)) {
      common++;
    }
    int tail = 0;
    while (tail < shorter - common
        && phrase.charAt(phrase.length() - 1 - tail) == label.charAt(label.length() - 1 - tail)) {
      tail++;
    }
    String wrong = phrase.substring(common, phrase.length() - tail);
    String right = label.substring(common, label.length() - tail);
    int distance = distance(wrong, right);
    boolean slip =
        distance <= most
            && !anotherWord(wrong, right, distance)
            && !atAnEnd(common, tail, wrong, right)
            && !anotherHead(tail, wrong, right)
            && !tooShort(wrong, right, label)
            && !turns(wrong, right)
            && !opposed(phrase, label);
    return slip ? distance : 0;
  }

  /** Two signs changed, put in or left out side by side are a word, not a slip. */
  private static boolean anotherWord(String wrong, String right, int distance) {
    return distance == 2 && wrong.length() <= 2 && right.length() <= 2;
  }

  /** 人员 for 人数, 费 for 率 at the end name another kind of thing. */
  private static boolean anotherHead(int tail, String wrong, String right) {
    return tail == 0 && isHead(wrong) && isHead(right);
  }

  private static boolean isHead(String text) {
    return !text.isEmpty() && WORDS.headSigns.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** Words put before or after a label, or left off there, make another phrase and are no slip. */
  private static boolean atAnEnd(int common, int tail, String wrong, String right) {
    return (common == 0 || tail == 0) && (wrong.isEmpty() || right.isEmpty());
  }

  /** In four signs one other sign is another word as a rule: 接送人数, 接待人数. */
  private static boolean tooShort(String wrong, String right, String label) {
    return label.length() <= SHORTEST && wrong.length() == 1 && right.length() == 1;
  }

  private static boolean turns(String wrong, String right) {
    return (wrong + right).chars().anyMatch(sign -> WORDS.turningSigns.indexOf(sign) >= 0);
  }

  /**
   * Whether the two hold different words of one group of words that must not be taken for another.
   */
  private static boolean opposed(String phrase, String label) {
    for (List<String> group : WORDS.antonyms) {
      List<String> here = group.stream().filter(phrase::contains).toList();
      if (!here.isEmpty()) {
        List<String> there = group.stream().filter(label::contains).toList();
        if (!there.isEmpty() && !there.equals(here)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Edits with neighbouring signs swapped counted as one. */
  private static int distance(String left, String right) {
    int[][] edits = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : step(edits, left, right, i, j);
      }
    }
    return edits[left.length()][right.length()];
  }

  private static int step(int[][] edits, String left, String right, int i, int j) {
    int wrong = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
    int best =
        Math.min(edits[i - 1][j - 1] + wrong, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1);
    return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
  }
}
