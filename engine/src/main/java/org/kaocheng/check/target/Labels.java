package org.kaocheng.check.target;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kaocheng.evaluate.IndexedText;
import org.kaocheng.scheme.Lexicon;
import org.kaocheng.scheme.LexiconMemo;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.FullWidth;
import org.kaocheng.value.Unit;

/** Tells whether two phrases name the same work, and whether two units count the same things. */
public final class Labels {

  /** How sure it is that two phrases name the same. */
  public enum Match {
    NONE,
    /** Most characters are shared. */
    LIKELY,
    /** The same content characters, or one phrase with words put in. */
    STRONG
  }

  private static final int SHORTEST = 4;

  private static final LexiconMemo<Labels> ALL = new LexiconMemo<>(Labels::new);

  private final List<String> fillers;
  private final List<String> marks;
  private final List<String> classes;

  private Labels(Lexicon lexicon) {
    fillers =
        lexicon.words("statements.label-fillers").stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();
    marks = lexicon.words("statements.label-marks");
    classes = lexicon.words("statements.measure-classes");
  }

  /** The matcher with the words of the lexicon. */
  public static Labels of(Lexicon lexicon) {
    return ALL.of(lexicon);
  }

  /** How surely the two phrases name the same. */
  public Match match(String one, String other) {
    String a = IndexedText.plain(one);
    String b = IndexedText.plain(other);
    if (marks.stream().anyMatch(mark -> a.contains(mark) != b.contains(mark))) {
      return Match.NONE;
    }
    String first = content(a);
    String second = content(b);
    String shorter = first.length() <= second.length() ? first : second;
    String longer = first.length() <= second.length() ? second : first;
    if (shorter.length() < 2) {
      return Match.NONE;
    }
    boolean inside = isSubsequence(shorter, longer);
    if (inside && shorter.length() >= SHORTEST && shorter.length() * 5 >= longer.length() * 3) {
      return Match.STRONG;
    }
    return shorter.equals(longer) || overlap(first, second) ? Match.LIKELY : Match.NONE;
  }

  /** The characters of a phrase that carry its content. */
  public String content(String phrase) {
    String content = letters(phrase);
    for (String filler : fillers) {
      content = content.replace(filler, "");
    }
    return content;
  }

  private static String letters(String phrase) {
    StringBuilder letters = new StringBuilder(phrase.length());
    for (int i = 0; i < phrase.length(); i++) {
      char sign = FullWidth.half(phrase.charAt(i));
      if (sign >= '一' && sign <= '龥' || sign >= 'A' && sign <= 'Z' || sign >= 'a' && sign <= 'z') {
        letters.append(sign);
      }
    }
    return letters.toString();
  }

  /** Two thirds of the pairs of neighbouring characters are shared. */
  private static boolean overlap(String one, String other) {
    Set<String> first = pairs(one);
    Set<String> second = pairs(other);
    long shared = first.stream().filter(second::contains).count();
    return shared >= 2 && shared * 6 >= (first.size() + second.size()) * 2L;
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }

  /** Whether the signs of the part stand in the whole in their order. */
  static boolean isSubsequence(String part, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < part.length(); i++) {
      if (whole.charAt(i) == part.charAt(at)) {
        at++;
      }
    }
    return at == part.length();
  }

  /** Whether quantities in the two units count the same things, though by other measure words. */
  public boolean countAlike(Unit one, Unit other) {
    if (one.comparableWith(other)) {
      return true;
    }
    if (one.dimension() != Dimension.COUNT || other.dimension() != Dimension.COUNT) {
      return false;
    }
    return classes.stream()
        .map(each -> List.of(each.split(" ")))
        .anyMatch(each -> each.contains(one.base()) && each.contains(other.base()));
  }
}
