package org.kaocheng.corpus;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One error to be planted in a clean draft.
 *
 * @param family the kind of error
 * @param what in words, for the log
 * @param values printed figures put in place of the right ones, by slot
 * @param words words put in place of others; each stands once in the draft
 * @param added paragraphs put after the one with the words
 * @param dropped words whose paragraphs are left out
 */
public record Planting(
    String family,
    String what,
    Map<String, String> values,
    Map<String, String> words,
    Map<String, String> added,
    List<String> dropped) {
  public Planting {
    requireNonNull(family, "family is null");
    requireNonNull(what, "what is null");
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    added = Collections.unmodifiableMap(new LinkedHashMap<>(added));
    dropped = List.copyOf(dropped);
  }

  /** One that changes figures and words only. */
  public Planting(
      String family, String what, Map<String, String> values, Map<String, String> words) {
    this(family, what, values, words, Map.of(), List.of());
  }

  /** Another figure in a slot. */
  static Planting figure(String family, String slot, String was, String now) {
    return new Planting(family, slot + " " + was + " → " + now, Map.of(slot, now), Map.of());
  }

  /** Other words. */
  static Planting words(String family, String was, String now) {
    return new Planting(family, was + " → " + now, Map.of(), Map.of(was, now));
  }

  /** The codes of the rules that are to tell it; the first is the one that is about it. */
  public List<String> rules() {
    return ErrorKinds.STANDARD.rules(family);
  }

  /** Whether something is missing, so that no passage shows it. */
  public boolean isOmission() {
    return !dropped.isEmpty() || values.containsValue("") || words.containsValue("");
  }
}
