package org.kaocheng.scheme.load;

import java.util.List;
import java.util.Optional;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.SchemeConcept;

/** The concepts a pack may name: the taxonomy's and its own; another one is a problem. */
final class KnownConcepts {

  private final List<SchemeConcept> own;
  private final Problems problems;

  KnownConcepts(List<SchemeConcept> own, Problems problems) {
    this.own = List.copyOf(own);
    this.problems = problems;
  }

  /** The concept of a key that must be there; empty when it is missing. */
  String required(Fields fields, String key) {
    fields.required(key);
    return optional(fields, key).orElse("");
  }

  /** The concept of a key. */
  Optional<String> optional(Fields fields, String key) {
    Optional<PackNode.Text> concept = fields.text(key);
    concept.ifPresent(this::check);
    return concept.map(PackNode.Text::value);
  }

  /** Tells when nobody knows the concept. */
  void check(PackNode.Text concept) {
    String id = concept.value();
    if (Taxonomy.standard().concept(id).isEmpty()
        && own.stream().noneMatch(each -> each.id().equals(id))) {
      problems.error(
          concept.place(), "不认识的概念“" + id + "”；本地自有的概念请先写在 concepts.yaml 里，以 local. 开头。");
    }
  }
}
