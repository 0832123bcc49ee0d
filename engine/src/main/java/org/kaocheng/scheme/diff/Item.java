package org.kaocheng.scheme.diff;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A thing of a scheme that is compared as a whole: a section, a column, a signature.
 *
 * @param key what tells it from those beside it
 * @param label its name in words; empty when it is only the frame around its parts
 * @param values what is said of it, in words, by the name of each saying; the empty name stands for
 *     the thing's own value
 * @param parts what it is made of, in order
 */
record Item(String key, String label, Map<String, String> values, List<Item> parts) {
  Item {
    requireNonNull(key, "key is null");
    requireNonNull(label, "label is null");
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    parts = List.copyOf(parts);
  }

  /** A frame around parts that nothing is said of itself. */
  static Item frame(String key, String label, List<Item> parts) {
    return new Item(key, label, Map.of(), parts);
  }

  /** Whether nothing is said of it but what it is made of. */
  boolean isFrame() {
    return values.isEmpty();
  }

  /** What is said of it, and the names of its parts, as one phrase. */
  String summary() {
    List<String> phrases = new ArrayList<>();
    values.forEach((name, value) -> {
      if (!DiffWords.isNothing(value)) {
        phrases.add(name.isEmpty() ? value : name + " " + value);
      }
    });
    List<String> named = named();
    if (!named.isEmpty()) {
      phrases.add("含" + String.join("、", named));
    }
    return String.join("；", phrases);
  }

  /** The names of the parts; of a frame, those within it. */
  private List<String> named() {
    return parts.stream()
        .flatMap(part -> part.isFrame() ? part.named().stream() : Stream.of(part.label()))
        .toList();
  }
}
