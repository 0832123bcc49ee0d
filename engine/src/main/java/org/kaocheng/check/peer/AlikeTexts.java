package org.kaocheng.check.peer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Joins texts to clusters: two are in one when they are alike, or a chain of such leads over. */
final class AlikeTexts {

  /** From this share of common shingles on, in per cent, two texts are alike. */
  static final int ALIKE = 85;

  /** A band of more texts is a set phrase's: nothing is joined by it. */
  private static final int MOST_TEXTS = 200;

  /** Each text's forerunner in its cluster, which stands before it in the order of texts. */
  private final Map<String, String> forerunners = new HashMap<>();

  private AlikeTexts() {}

  /**
   * The cluster of each text, told by its first in the order of texts; the same whatever the order
   * in which they are given.
   */
  static Map<String, String> clusters(Collection<String> texts) {
    AlikeTexts alike = new AlikeTexts();
    Set<String> distinct = new TreeSet<>(texts);
    Map<String, List<String>> bands = new TreeMap<>();
    for (String text : distinct) {
      for (String band : Shingles.bands(text)) {
        bands.computeIfAbsent(band, key -> new ArrayList<>()).add(text);
      }
    }
    bands.values().stream()
        .filter(band -> band.size() > 1 && band.size() <= MOST_TEXTS)
        .forEach(alike::join);
    Map<String, String> clusters = new TreeMap<>();
    distinct.forEach(text -> clusters.put(text, alike.first(text)));
    return clusters;
  }

  private void join(List<String> band) {
    List<Set<String>> shingles = band.stream().map(Shingles::of).toList();
    for (int one = 0; one < band.size(); one++) {
      for (int other = one + 1; other < band.size(); other++) {
        String first = first(band.get(one));
        String second = first(band.get(other));
        if (!first.equals(second)
            && Shingles.shared(shingles.get(one), shingles.get(other)) >= ALIKE) {
          boolean ordered = first.compareTo(second) < 0;
          forerunners.put(ordered ? second : first, ordered ? first : second);
        }
      }
    }
  }

  private String first(String text) {
    String first = text;
    for (String next = forerunners.get(first); next != null; next = forerunners.get(first)) {
      first = next;
    }
    return first;
  }
}
