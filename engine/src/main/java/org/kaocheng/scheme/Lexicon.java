package org.kaocheng.scheme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.value.Derivations;

/**
 * Words that are looked for, by key: lists of words and small tables. One YAML file per subject
 * lies beside the class that asks; a key is {@code file.section}.
 */
public final class Lexicon {

  private static final List<String> FILES =
      List.of("wording", "statements", "structure", "plausibility");

  private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z-]*\\.[a-z-]+)\\}");

  private final Map<String, Object> sections;
  private final Map<String, List<String>> words = new ConcurrentHashMap<>();
  private final Map<String, List<Map<String, Object>>> tables = new ConcurrentHashMap<>();

  private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

  private final Derivations derived = new Derivations();

  private Lexicon(Map<String, Object> sections) {
    this.sections = sections;
  }

  /** The words of the checks that come with Kaocheng. */
  public static Lexicon standard() {
    return of(Lexicon.class, FILES);
  }

  /**
   * The words of some files.
   *
   * @param anchor the class next to which the files lie
   * @param files their names without {@code .yaml}
   */
  public static Lexicon of(Class<?> anchor, List<String> files) {
    Map<String, Object> sections = new LinkedHashMap<>();
    for (String file : files) {
      Yaml.resource(anchor, file + ".yaml")
          .forEach((section, value) -> sections.put(file + "." + section, value));
    }
    return new Lexicon(sections);
  }

  /** The list of words under a key such as {@code structure.blank-words}. */
  public List<String> words(String key) {
    List<String> known = words.get(key);
    return known != null ? known : words.computeIfAbsent(key, each -> Yaml.strings(section(each)));
  }

  /** The rows of a table under a key such as {@code wording.slips}; each row a mapping of texts. */
  public List<Map<String, Object>> table(String key) {
    List<Map<String, Object>> known = tables.get(key);
    return known != null ? known : tables.computeIfAbsent(key, this::rows);
  }

  private List<Map<String, Object>> rows(String key) {
    return Yaml.list(section(key)).stream().map(row -> Yaml.mapping(row, key)).toList();
  }

  /**
   * An expression made of a template and lists of words.
   *
   * @param template a regular expression; {@code {file.section}} stands for the words under that
   *     key, themselves expressions, as alternatives in their order (no group of its own)
   */
  public Pattern pattern(String template) {
    return patterns.computeIfAbsent(
        template,
        each ->
            Pattern.compile(
                PLACE
                    .matcher(each)
                    .replaceAll(place -> Matcher.quoteReplacement(alternatives(place.group(1))))));
  }

  Derivations derived() {
    return derived;
  }

  private String alternatives(String key) {
    return "(?:" + String.join("|", words(key)) + ")";
  }

  private Object section(String key) {
    Object section = sections.get(key);
    if (section == null) {
      throw new IllegalStateException("no words under " + key);
    }
    return section;
  }
}
