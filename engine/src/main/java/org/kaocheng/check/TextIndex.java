package org.kaocheng.check;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;
import org.kaocheng.fact.Passage;
import org.kaocheng.value.FullWidth;
import org.kaocheng.value.RequiredSigns;

/**
 * Where in a report an expression can match at all: an inverted index from signs to passages. About
 * a hundred rules look for several hundred expressions in every passage, and nearly all of them
 * stand nowhere or in a few.
 *
 * <p>A passage also counts as holding the half-width form of its full-width signs, so that the
 * answer is right for the text as written, without white space, and in its plain form alike.
 */
public final class TextIndex {

  /** The program's own expressions; those built from a report's words must not pile up here. */
  private static final Map<Pattern, RequiredSigns> REQUIRED = new ConcurrentHashMap<>();

  private static final int MOST_KEPT = 4096;

  private static final BitSet NOWHERE = new BitSet();

  private final List<Passage> passages;
  private final AtomicReferenceArray<String> squeezed;
  private final BitSet[] bySign = new BitSet[Character.MAX_VALUE + 1];
  private final Map<Pattern, BitSet> candidates = new ConcurrentHashMap<>();

  private TextIndex(List<Passage> passages) {
    this.passages = passages;
    this.squeezed = new AtomicReferenceArray<>(passages.size());
  }

  /** The index of passages; a passage's index is its position in the list. */
  static TextIndex of(List<Passage> passages) {
    TextIndex index = new TextIndex(passages);
    passages.forEach(index::add);
    return index;
  }

  private void add(Passage passage) {
    String text = passage.text();
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      add(sign, passage.index());
      char half = FullWidth.half(sign);
      if (half != sign) {
        add(half, passage.index());
      }
    }
  }

  private void add(char sign, int passage) {
    BitSet holding = bySign[sign];
    if (holding == null) {
      holding = new BitSet(passages.size());
      bySign[sign] = holding;
    }
    holding.set(passage);
  }

  /** Whether the expression may match in the passage; if not, it certainly does not. */
  public boolean mayMatch(Pattern pattern, Passage passage) {
    return candidates(pattern).get(passage.index());
  }

  /** Whether the sign stands in a passage. */
  public boolean holds(char sign) {
    return bySign[sign] != null;
  }

  /** The passages in which the expression may match, in reading order. */
  public List<Passage> passages(Pattern pattern) {
    return candidates(pattern).stream().mapToObj(passages::get).toList();
  }

  private BitSet candidates(Pattern pattern) {
    BitSet known = candidates.get(pattern);
    if (known == null) {
      known = search(required(pattern));
      candidates.put(pattern, known);
    }
    return known;
  }

  private BitSet search(RequiredSigns required) {
    BitSet found = new BitSet(passages.size());
    found.set(0, passages.size());
    for (String group : required.groups()) {
      found.and(holding(group));
      if (found.isEmpty()) {
        return NOWHERE;
      }
    }
    if (!required.words().isEmpty()) {
      for (int at = found.nextSetBit(0); at >= 0; at = found.nextSetBit(at + 1)) {
        found.set(at, holdsAny(passages.get(at), required.words()));
      }
    }
    return found;
  }

  private String squeezed(Passage passage) {
    String known = squeezed.get(passage.index());
    if (known == null) {
      known = passage.squeezed();
      squeezed.set(passage.index(), known);
    }
    return known;
  }

  /** Whether one of the words stands in the passage, white space within it or not. */
  private boolean holdsAny(Passage passage, List<String> words) {
    String text = squeezed(passage);
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The passages that hold one sign of the group at least. */
  private BitSet holding(String group) {
    if (group.length() == 1) {
      BitSet holding = bySign[group.charAt(0)];
      return holding == null ? NOWHERE : holding;
    }
    BitSet any = new BitSet(passages.size());
    for (int i = 0; i < group.length(); i++) {
      BitSet holding = bySign[group.charAt(i)];
      if (holding != null) {
        any.or(holding);
      }
    }
    return any;
  }

  private static RequiredSigns required(Pattern pattern) {
    RequiredSigns known = REQUIRED.get(pattern);
    if (known != null) {
      return known;
    }
    RequiredSigns signs = RequiredSigns.of(pattern);
    if (REQUIRED.size() < MOST_KEPT) {
      REQUIRED.put(pattern, signs);
    }
    return signs;
  }
}
