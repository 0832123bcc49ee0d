package org.kaocheng.scheme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words that checks look for, by key: lists of words and small tables. One YAML file per subject
 * lies beside this class; a key is {@code file.section}.
 */
public final class Lexicon {

  private static final List<String> FILES =
      List.of("wording", "statements", "structure", "plausibility");

  private final Map<String, Object> sections;
  private final Map<String, List<String>> words = new ConcurrentHashMap<>();
  private final Map<String, List<Map<String, Object>>> tables = new ConcurrentHashMap<>();

  private Lexicon(Map<String, Object> sections) {
    this.sections = sections;
  }

  /** The words that come with Kaocheng. */
  public static Lexicon standard() {
    Map<String, Object> sections = new LinkedHashMap<>();
    for (String file : FILES) {
      Yaml.resource(Lexicon.class, file + ".yaml")
          .forEach((section, value) -> sections.put(file + "." + section, value));
    }
    return new Lexicon(sections);
  }

  /** The list of words under a key such as {@code structure.blank-words}. */
  public List<String> words(String key) {
    return words.computeIfAbsent(key, each -> Yaml.strings(section(each)));
  }

  /** The rows of a table under a key such as {@code wording.slips}; each row a mapping of texts. */
  public List<Map<String, Object>> table(String key) {
    return tables.computeIfAbsent(
        key,
        each -> Yaml.list(section(each)).stream().map(row -> Yaml.mapping(row, each)).toList());
  }

  private Object section(String key) {
    Object section = sections.get(key);
    if (section == null) {
      throw new IllegalStateException("no words under " + key);
    }
    return section;
  }
}
