package org.kaocheng.mutation;

import static java.util.Objects.requireNonNull;

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
 * @param places slots one of whose passages must be among the evidence
 */
record Planting(
    String family,
    String what,
    Map<String, String> values,
    Map<String, String> words,
    List<String> places) {
  Planting {
    requireNonNull(family, "family is null");
    requireNonNull(what, "what is null");
    values = new LinkedHashMap<>(values);
    words = new LinkedHashMap<>(words);
    places = List.copyOf(places);
  }

  /** Another figure in a slot. */
  static Planting figure(String family, String slot, String was, String now, List<String> places) {
    return new Planting(
        family, slot + " " + was + " → " + now, Map.of(slot, now), Map.of(), places);
  }

  /** Other words; the places are looked for by the new words. */
  static Planting words(String family, String was, String now) {
    return new Planting(family, was + " → " + now, Map.of(), Map.of(was, now), List.of());
  }
}
