package org.kaocheng.scheme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.value.Dimension;

/**
 * Concepts with their labels and the identities between them, read from {@code concepts.yaml} and
 * {@code identities.yaml}.
 *
 * <p>Labels are compared without white space, numbering, brackets' contents of the kind （含…）,
 * quotation marks and the words {@code 其中：}; see {@link #normalise}.
 */
public final class Taxonomy {

  private final Map<String, Concept> concepts;
  private final Map<String, List<Concept>> byLabel;
  private final List<Identity> identities;

  private Taxonomy(Map<String, Concept> concepts, List<Identity> identities) {
    this.concepts = concepts;
    this.identities = List.copyOf(identities);
    this.byLabel = new LinkedHashMap<>();
    for (Concept concept : concepts.values()) {
      for (String label : concept.labels()) {
        byLabel.computeIfAbsent(normalise(label), ignored -> new ArrayList<>()).add(concept);
      }
    }
  }

  /** The taxonomy that comes with Kaocheng. */
  public static Taxonomy standard() {
    Map<String, Concept> concepts = new LinkedHashMap<>();
    for (Object row : Yaml.list(Yaml.resource(Taxonomy.class, "concepts.yaml").get("concepts"))) {
      Concept concept = concept(Yaml.mapping(row, "concepts.yaml"));
      concepts.put(concept.id(), concept);
    }
    List<Identity> identities = new ArrayList<>();
    for (Object row :
        Yaml.list(Yaml.resource(Taxonomy.class, "identities.yaml").get("identities"))) {
      identities.add(identity(Yaml.mapping(row, "identities.yaml")));
    }
    return new Taxonomy(concepts, identities);
  }

  private static Concept concept(Map<String, Object> row) {
    return new Concept(
        Yaml.string(row.get("id"), ""),
        Yaml.strings(row.get("labels")),
        Dimension.valueOf(Yaml.string(row.get("dimension"), "money").toUpperCase(Locale.ROOT)),
        "true".equals(Yaml.string(row.get("stock"), "false")));
  }

  private static Identity identity(Map<String, Object> row) {
    return new Identity(
        Identity.Kind.valueOf(Yaml.string(row.get("kind"), "").toUpperCase(Locale.ROOT)),
        Yaml.string(row.get("result"), ""),
        Yaml.strings(row.get("operands")),
        Yaml.string(row.get("numerator_basis"), ""),
        Yaml.strings(row.get("denominator_bases")),
        Yaml.string(row.get("source"), ""));
  }

  /** The concept of that identifier. */
  public Optional<Concept> concept(String id) {
    return Optional.ofNullable(concepts.get(id));
  }

  /** All concepts in file order. */
  public List<Concept> concepts() {
    return List.copyOf(concepts.values());
  }

  /** All identities in file order. */
  public List<Identity> identities() {
    return identities;
  }

  /**
   * The concepts one of whose labels is exactly this one after {@link #normalise}, in file order.
   */
  public List<Concept> named(String label) {
    return byLabel.getOrDefault(normalise(label), List.of());
  }

  /**
   * The label as it is compared: without white space, leading numbering (一、 1. （1）), 其中：, quotation
   * marks and trailing punctuation; full-width letters, digits and brackets made half-width.
   */
  public static String normalise(String label) {
    StringBuilder plain = new StringBuilder(label.length());
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c >= 0xFF01 && c <= 0xFF5E) {
        c = (char) (c - 0xFEE0);
      }
      boolean dropped =
          Character.isWhitespace(c)
              || c == 0x3000
              || c == 0xA0
              || c == 0x200B
              || "“”\"'‘’「」".indexOf(c) >= 0;
      if (!dropped) {
        plain.append(c);
      }
    }
    String text = plain.toString();
    String before;
    do {
      before = text;
      text =
          text.replaceFirst("^(其中|包括|另|含)[::,]?(?=.)", "")
              .replaceFirst(
                  "^([一二三四五六七八九十]+|[(][一二三四五六七八九十0-9]+[)]|[0-9]{1,2})[、.)]?(?=[^0-9.%])", "")
              .replaceFirst("^[、.::,;-]+", "")
              .replaceFirst("[、.::,;]+$", "");
    } while (!text.equals(before));
    return text;
  }
}
