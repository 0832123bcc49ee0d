package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Who signs a report or form.
 *
 * @param id its key
 * @param label the words before the signature: 填表人
 * @param role the role: {@code preparer}
 * @param concept the concept of the name; may be empty
 * @param where the ids of the tables it stands in; empty when on the report
 * @param fields what is asked for: name, phone, date, signature, seal
 * @param minimum how many must sign
 * @param required whether it must be there
 * @param place where it stands
 */
public record Signature(
    String id,
    String label,
    String role,
    String concept,
    List<String> where,
    List<String> fields,
    int minimum,
    boolean required,
    SchemePlace place) {
  public Signature {
    requireNonNull(id, "id is null");
    requireNonNull(label, "label is null");
    requireNonNull(role, "role is null");
    requireNonNull(concept, "concept is null");
    where = List.copyOf(where);
    fields = List.copyOf(fields);
    requireNonNull(place, "place is null");
  }
}
