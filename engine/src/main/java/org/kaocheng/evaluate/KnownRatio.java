package org.kaocheng.evaluate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Indicator;
import org.kaocheng.scheme.Yaml;

/**
 * A rate that indicators name.
 *
 * @param concept the concept of the printed rate
 * @param name its usual name
 * @param labels the names of indicators that mean it
 * @param kind how it is computed
 * @param numerator the concept of the numerator, or of the figure whose change is meant
 * @param numeratorBases the bases the numerator may have, the preferred first
 * @param denominator the concept of the denominator; empty when the kind has none
 * @param denominatorBases the bases the denominator may have, the preferred first
 */
public record KnownRatio(
    String concept,
    String name,
    List<String> labels,
    Kind kind,
    String numerator,
    List<String> numeratorBases,
    String denominator,
    List<String> denominatorBases) {

  /** How a rate is computed. */
  public enum Kind {
    /** numerator ÷ denominator × 100 %. */
    SHARE,
    /** (this year − last year) ÷ last year × 100 %, both on one basis. */
    CHANGE,
    /** (second basis − first basis) ÷ first basis × 100 %. */
    ADJUSTMENT,
    /** Not computed from figures of the report. */
    PRINTED
  }

  private static final List<KnownRatio> ALL = table().stream().map(KnownRatio::of).toList();

  private static List<Map<String, Object>> table() {
    return Yaml.list(Yaml.resource(KnownRatio.class, "ratios.yaml").get("ratios")).stream()
        .map(row -> Yaml.mapping(row, "ratios"))
        .toList();
  }

  private static KnownRatio of(Map<String, Object> row) {
    return new KnownRatio(
        Yaml.string(row.get("id"), ""),
        Yaml.string(row.get("name"), ""),
        Yaml.strings(row.get("labels")),
        kind(Yaml.string(row.get("kind"), "printed")),
        Yaml.string(row.get("numerator"), ""),
        Yaml.strings(row.get("numerator_bases")),
        Yaml.string(row.get("denominator"), ""),
        Yaml.strings(row.get("denominator_bases")));
  }

  private static Kind kind(String word) {
    return switch (word) {
      case "share" -> Kind.SHARE;
      case "change" -> Kind.CHANGE;
      case "adjustment" -> Kind.ADJUSTMENT;
      default -> Kind.PRINTED;
    };
  }

  /** The rate a row names, if it names a known one. */
  public static Optional<KnownRatio> of(Indicator row) {
    String name = RowName.plain(row.name().text());
    return ALL.stream()
        .filter(ratio -> ratio.labels().contains(name))
        .findFirst()
        .or(() -> longest(name));
  }

  private static Optional<KnownRatio> longest(String name) {
    return ALL.stream()
        .filter(ratio -> ratio.labels().stream().anyMatch(name::endsWith))
        .findFirst();
  }

  /** Whether it is the rate of that concept. */
  public boolean is(String id) {
    return concept.equals(id);
  }
}
