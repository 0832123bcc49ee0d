package org.kaocheng.scheme;

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

  /** From this length on a label may begin a clause after other words. */
  private static final int BEGINS_A_CLAUSE = 3;

  private static final int LONGEST_PHRASE = 80;
  private static final LabelWords WORDS = LabelWords.STANDARD;

  private final LabelIndex index;

  LabelMatcher(LabelIndex index) {
    this.index = index;
  }

  Optional<Match> best(String label) {
    Phrase phrase = phrase(label);
    LabelIndex.@Nullable Entry whole = index.entry(phrase.text());
    if (whole != null) {
      return Optional.of(match(whole, Closeness.EXACT));
    }
    int most = Math.min(phrase.text().length(), index.longest());
    for (int length = most; length >= 2; length--) {
      for (int start = phrase.text().length() - length; start >= 0; start--) {
        LabelIndex.@Nullable Entry entry =
            phrase.ends()[start + length] ? entry(phrase, start, length) : null;
        if (entry == null) {
          continue;
        }
        if (blocked(phrase, start)) {
          return Optional.empty();
        }
        Optional<Closeness> closeness = closeness(phrase, start, entry);
        if (closeness.isPresent()) {
          return Optional.of(match(entry, closeness.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** The phrase without all words of period and basis around it; it may be empty. */
  String core(String label) {
    Phrase phrase = phrase(label);
    int start = phrase.text().length();
    while (start > 0 && !phrase.peeled()[start]) {
      start--;
    }
    int end = start;
    while (!phrase.ends()[end]) {
      end++;
    }
    return phrase.text().substring(start, end);
  }

  /**
   * A phrase and where its head may begin and end.
   *
   * @param text the normalised words
   * @param peeled where the head begins after words of period and basis only
   * @param narrowed where it begins after these and words that narrow it
   * @param ends where it ends before words of period and basis
   */
  private record Phrase(String text, boolean[] peeled, boolean[] narrowed, boolean[] ends) {}

  private static Phrase phrase(String label) {
    String text = LabelText.normalise(label);
    if (text.length() > LONGEST_PHRASE) {
      text = text.substring(text.length() - LONGEST_PHRASE);
    }
    return new Phrase(
        text,
        Peeling.starts(text, WORDS.periodBefore),
        Peeling.starts(text, WORDS.periodBefore, WORDS.qualifiers),
        Peeling.ends(text, WORDS.periodAfter));
  }

  private LabelIndex.@Nullable Entry entry(Phrase phrase, int start, int length) {
    return index.entry(phrase.text().substring(start, start + length));
  }

  /** Whether the words before a label make it another concept; then no part of it is meant, too. */
  private static boolean blocked(Phrase phrase, int start) {
    if (phrase.peeled()[start] || phrase.narrowed()[start]) {
      return false;
    }
    String before = phrase.text().substring(0, start);
    return WORDS.blockingBefore.stream().anyMatch(before::endsWith)
        || WORDS.blockingAnywhere.stream().anyMatch(before::contains);
  }

  private static Optional<Closeness> closeness(Phrase phrase, int start, LabelIndex.Entry entry) {
    int length = entry.key().length();
    boolean words = entry.concepts().getFirst().dimension() == Dimension.NONE;
    if (phrase.peeled()[start]) {
      // A short name of something other than a figure, such as 年度 or 单位, is one only by itself.
      return words && length < 4 ? Optional.empty() : Optional.of(Closeness.EXACT);
    }
    boolean apart = WORDS.clauseSigns.indexOf(phrase.text().charAt(start - 1)) >= 0;
    boolean free = length >= STANDS_ALONE || apart && length >= BEGINS_A_CLAUSE;
    boolean contained = !(words && length < 4) && phrase.narrowed()[start] || !words && free;
    return contained ? Optional.of(Closeness.CONTAINED) : Optional.empty();
  }

  private static Match match(LabelIndex.Entry entry, Closeness closeness) {
    return new Match(entry.concepts().getFirst(), closeness, entry.label());
  }
}
