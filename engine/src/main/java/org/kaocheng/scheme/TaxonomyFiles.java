package org.kaocheng.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.value.Dimension;

/**
 * Reads the taxonomy's files: one per group of concepts under {@code concepts}, and {@code
 * identities.yaml}. A key it does not know and an identifier given twice are refused.
 */
final class TaxonomyFiles {

  /** In this order, which decides among concepts of the same label. */
  private static final List<String> GROUPS =
      List.of(
          "document",
          "staffing",
          "revenue",
          "expenditure",
          "three_publics",
          "economic",
          "functional",
          "ratios",
          "evaluation");

  private static final Set<String> CONCEPT_KEYS =
      Set.of("id", "labels", "dimension", "stock", "parent");
  private static final Set<String> IDENTITY_KEYS =
      Set.of("kind", "result", "operands", "numerator_basis", "denominator_bases", "source");

  private TaxonomyFiles() {}

  static Map<String, Concept> concepts() {
    Map<String, Concept> concepts = new LinkedHashMap<>();
    for (String group : GROUPS) {
      for (Map<String, Object> row : rows("concepts/" + group + ".yaml", "concepts")) {
        Concept concept = concept(row);
        if (concepts.putIfAbsent(concept.id(), concept) != null) {
          throw new IllegalStateException(group + ".yaml: a second " + concept.id());
        }
      }
    }
    return concepts;
  }

  static List<Identity> identities() {
    return rows("identities.yaml", "identities").stream().map(TaxonomyFiles::identity).toList();
  }

  private static List<Map<String, Object>> rows(String file, String section) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Object row : Yaml.list(Yaml.resource(TaxonomyFiles.class, file).get(section))) {
      rows.add(Yaml.mapping(row, file));
    }
    return rows;
  }

  static Concept concept(Map<String, Object> row) {
    known(row, CONCEPT_KEYS);
    return new Concept(
        required(row, "id"),
        Yaml.strings(row.get("labels")),
        Dimension.valueOf(Yaml.string(row.get("dimension"), "money").toUpperCase(Locale.ROOT)),
        "true".equals(Yaml.string(row.get("stock"), "false")),
        Optional.ofNullable(row.get("parent")).map(String::valueOf));
  }

  static Identity identity(Map<String, Object> row) {
    known(row, IDENTITY_KEYS);
    return new Identity(
        Identity.Kind.valueOf(required(row, "kind").toUpperCase(Locale.ROOT)),
        required(row, "result"),
        Yaml.strings(row.get("operands")),
        Yaml.string(row.get("numerator_basis"), ""),
        Yaml.strings(row.get("denominator_bases")),
        required(row, "source"));
  }

  private static void known(Map<String, Object> row, Set<String> keys) {
    for (String key : row.keySet()) {
      if (!keys.contains(key)) {
        throw new IllegalStateException("unknown key " + key + " in " + row);
      }
    }
  }

  private static String required(Map<String, Object> row, String key) {
    String value = Yaml.string(row.get(key), "");
    if (value.isEmpty()) {
      throw new IllegalStateException("no " + key + " in " + row);
    }
    return value;
  }
}
