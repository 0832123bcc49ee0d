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
 * @param empty what is to be written where there is nothing to say, e.g. 无; empty when not said
 * @param table the id of the table it consists of; empty when it is text
 * @param facts the concepts it is to state
 * @param sentences the sentences it is written with from figures; none to state its concepts
 *     plainly
 * @param sections the sections within it
 * @param place where it stands
 */
public record OutlineSection(
    String id,
    String heading,
    List<String> synonyms,
    boolean required,
    boolean ownWords,
    String empty,
    String table,
    List<String> facts,
    List<Sentence> sentences,
    List<OutlineSection> sections,
    SchemePlace place) {
  public OutlineSection {
    requireNonNull(id, "id is null");
    requireNonNull(heading, "heading is null");
    synonyms = List.copyOf(synonyms);
    requireNonNull(empty, "empty is null");
    requireNonNull(table, "table is null");
    facts = List.copyOf(facts);
    sentences = List.copyOf(sentences);
    sections = List.copyOf(sections);
    requireNonNull(place, "place is null");
  }
}
