package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A section of the prescribed outline.
 *
 * @param id its key
 * @param heading its heading, without a number
 * @param synonyms other headings that mean it
 * @param required whether a report without it is incomplete
 * @param ownWords whether its text is to be the unit's own
 * @param facts the concepts it is to state
 * @param sections the sections within it
 * @param place where it stands
 */
public record OutlineSection(
    String id,
    String heading,
    List<String> synonyms,
    boolean required,
    boolean ownWords,
    List<String> facts,
    List<OutlineSection> sections,
    SchemePlace place) {
  public OutlineSection {
    requireNonNull(id, "id is null");
    requireNonNull(heading, "heading is null");
    synonyms = List.copyOf(synonyms);
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
    requireNonNull(place, "place is null");
  }
}
