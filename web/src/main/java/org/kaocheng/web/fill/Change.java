package org.kaocheng.web.fill;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * A text typed into a field.
 *
 * @param key the field
 * @param text as typed
 * @param was what the page showed there before; empty when it does not tell
 */
record Change(String key, String text, Optional<String> was) {

  /** The most changes taken at once. */
  static final int MOST = 1_000;

  /** The longest text taken, in characters. */
  static final int LONGEST = 20_000;

  Change {
    requireNonNull(key, "key is null");
    requireNonNull(text, "text is null");
    requireNonNull(was, "was is null");
  }

  /** The changes of a form: its fields {@code field}, {@code text} and {@code was} by order. */
  static List<Change> of(MultiValueMap<String, String> form) {
    List<String> keys = form.getOrDefault("field", List.of());
    List<String> texts = form.getOrDefault("text", List.of());
    List<String> before = form.getOrDefault("was", List.of());
    List<Change> changes = new ArrayList<>();
    for (int at = 0; at < Math.min(keys.size(), texts.size()); at++) {
      Optional<String> was =
          at < before.size() ? Optional.of(lines(before.get(at))) : Optional.empty();
      changes.add(new Change(keys.get(at), lines(texts.get(at)), was));
    }
    return changes;
  }

  /** Browsers send the ends of lines in their own way. */
  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
