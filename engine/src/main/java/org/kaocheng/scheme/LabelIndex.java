package org.kaocheng.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Concepts by the words that name them. A label with a bracket in it, such as 因公出国（境）费, is also
 * found with the bracket's words run in and with the bracket left out.
 */
final class LabelIndex {

  /**
   * A label and the concepts it names.
   *
   * @param key the label as compared
   * @param label the label as the taxonomy writes it
   * @param signs {@link #signs} of the key
   * @param concepts the concepts in file order
   */
  record Entry(String key, String label, long signs, List<Concept> concepts) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final int longest;

  LabelIndex(Iterable<Concept> concepts) {
    for (Concept concept : concepts) {
      for (String label : concept.labels()) {
        keys(LabelText.normalise(label)).forEach(key -> add(key, label, concept));
      }
    }
    longest = entries.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private void add(String key, String label, Concept concept) {
    List<Concept> named =
        entries
            .computeIfAbsent(key, ignored -> new Entry(key, label, signs(key), new ArrayList<>()))
            .concepts();
    if (!named.contains(concept)) {
      named.add(concept);
    }
  }

  private static Set<String> keys(String normal) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(normal);
    if (normal.indexOf('(') > 0) {
      keys.add(normal.replace("(", "").replace(")", ""));
      keys.add(normal.replaceAll("[(][^()]*[)]", ""));
    }
    return keys;
  }

  /**
   * The set of signs of a text, folded into 64 bits: one edit changes two bits at most, so texts
   * whose sets differ in more bits are farther apart.
   */
  static long signs(String text) {
    long signs = 0;
    for (int i = 0; i < text.length(); i++) {
      signs |= 1L << (text.charAt(i) & 63);
    }
    return signs;
  }

  /** The entry of a normalised label, or null. */
  @org.jspecify.annotations.Nullable
  Entry entry(String key) {
    return entries.get(key);
  }

  /** All entries in file order. */
  List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /** The length of the longest label. */
  int longest() {
    return longest;
  }
}
