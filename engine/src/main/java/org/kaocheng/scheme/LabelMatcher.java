package org.kaocheng.scheme;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaocheng.value.Dimension;

/**
 * Finds the label in a phrase. Words of period and basis are peeled off both ends in every way they
 * can be; the longest label that ends where the peeling ends is the phrase's head. What stands
 * before it must be peeled as well, or narrow it, or be free text before a label long enough to
 * stand alone.
 */
final class LabelMatcher {

  /** From this length on a label may follow any words; a shorter one is too common for that. */
  private static final int STANDS_ALONE = 5;

  private static final int LONGEST_PHRASE = 80;
  private static final LabelWords WORDS = LabelWords.STANDARD;

  private final LabelIndex index;

  LabelMatcher(LabelIndex index) {
    this.index = index;
  }

  Optional<Match> best(String label) {
    String phrase = LabelText.normalise(label);
    if (phrase.length() > LONGEST_PHRASE) {
      phrase = phrase.substring(phrase.length() - LONGEST_PHRASE);
    }
    LabelIndex.@Nullable Entry whole = index.entry(phrase);
    if (whole != null) {
      return Optional.of(match(whole, Closeness.EXACT));
    }
    boolean[] peeled = Peeling.starts(phrase, WORDS.periodBefore);
    boolean[] narrowed = Peeling.starts(phrase, WORDS.periodBefore, WORDS.qualifiers);
    boolean[] ends = Peeling.ends(phrase, WORDS.periodAfter);
    return longest(phrase, peeled, narrowed, ends);
  }

  private Optional<Match> longest(
      String phrase, boolean[] peeled, boolean[] narrowed, boolean[] ends) {
    for (int length = Math.min(phrase.length(), index.longest()); length >= 2; length--) {
      for (int start = phrase.length() - length; start >= 0; start--) {
        if (!ends[start + length]) {
          continue;
        }
        LabelIndex.@Nullable Entry entry = index.entry(phrase.substring(start, start + length));
        if (entry != null && !onlyWhole(entry)) {
          Optional<Closeness> closeness = closeness(phrase, start, length, peeled, narrowed);
          if (closeness.isPresent()) {
            return Optional.of(match(entry, closeness.get()));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Closeness> closeness(
      String phrase, int start, int length, boolean[] peeled, boolean[] narrowed) {
    if (peeled[start]) {
      return Optional.of(Closeness.EXACT);
    }
    String before = phrase.substring(0, start);
    if (narrowed[start]) {
      return Optional.of(Closeness.CONTAINED);
    }
    boolean blocked =
        endsWithAny(before, WORDS.blockingBefore)
            || WORDS.blockingAnywhere.stream().anyMatch(before::contains);
    boolean apart = WORDS.clauseSigns.indexOf(before.charAt(start - 1)) >= 0;
    return !blocked && (apart || length >= STANDS_ALONE)
        ? Optional.of(Closeness.CONTAINED)
        : Optional.empty();
  }

  /** A short name of something other than a figure, such as 年度 or 单位, is one only by itself. */
  private static boolean onlyWhole(LabelIndex.Entry entry) {
    return entry.key().length() < 4 && entry.concepts().getFirst().dimension() == Dimension.NONE;
  }

  private static boolean endsWithAny(String text, List<String> words) {
    return words.stream().anyMatch(text::endsWith);
  }

  private static Match match(LabelIndex.Entry entry, Closeness closeness) {
    return new Match(entry.concepts().getFirst(), closeness, entry.label());
  }
}
