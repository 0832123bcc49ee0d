package org.kaocheng.scheme.diff;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Basis;
import org.kaocheng.scheme.Concept;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.Yaml;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.formula.FormulaText;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeLevel;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Range;

/**
 * The words for what two schemes say, the same for both: concepts and tables go by their names and
 * not by their keys.
 */
final class DiffWords {

  /** Where nothing is said. */
  static final String NONE = "未规定";

  private static final String EMPTY_LIST = "无";
  private static final Map<String, Object> FILE = Yaml.resource(DiffWords.class, "diff.yaml");
  private static final Map<String, Object> NAMES = Yaml.mapping(FILE.get("names"), "names");
  private static final Map<String, Object> VALUES = Yaml.mapping(FILE.get("values"), "values");

  private final Map<String, String> own = new HashMap<>();

  DiffWords(Scheme before, Scheme after) {
    for (Scheme scheme : List.of(before, after)) {
      scheme.concepts().forEach(each -> each.name().ifPresent(name -> own.put(each.id(), name)));
      scheme.tables().forEach(table -> own.put(table.id(), table.title()));
    }
  }

  /** The word for a field or key; the key itself when there is none. */
  String name(String key) {
    return Yaml.string(NAMES.get(key), key);
  }

  /** Whether there is a word for a field or key; it may be empty. */
  boolean isNamed(String key) {
    return NAMES.containsKey(key);
  }

  /** Whether the words tell that nothing is said. */
  static boolean isNothing(String words) {
    return words.equals(NONE) || words.equals(EMPTY_LIST) || words.equals("否");
  }

  /** The word for a key: a concept's or table's name, or what the key means. */
  String key(String key) {
    Optional<Concept> concept = Taxonomy.standard().concept(key);
    return concept
        .map(Concept::label)
        .orElseGet(
            () -> own.getOrDefault(key, Yaml.string(VALUES.get(key), key.isEmpty() ? NONE : key)));
  }

  /** A value in words: one that scores or checks otherwise has other words. */
  String value(Object value) {
    return switch (value) {
      case String text -> key(text);
      case Boolean flag -> flag ? "是" : "否";
      case BigDecimal number -> Decimals.plain(number);
      case Formula formula -> FormulaText.words(formula);
      case Range range -> range.words("");
      case Severity severity -> severity.label();
      case Basis basis -> basis.label();
      case SchemeLevel level -> level.label();
      case Enum<?> other -> key(other.name().toLowerCase(Locale.ROOT));
      case Collection<?> list when list.isEmpty() -> EMPTY_LIST;
      case Collection<?> list -> String.join("、", list.stream().map(this::value).toList());
      default -> String.valueOf(value);
    };
  }
}
