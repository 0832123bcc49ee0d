package org.kaocheng.scheme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that checks look for, by key: lists of words and small tables. One YAML file per subject
 * lies beside this class; a key is {@code file.section}.
 */
public final class Lexicon {

  private static final List<String> FILES =
      List.of("wording", "statements", "structure", "plausibility");

  private final Map<String, Object> sections;

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
    return Yaml.strings(section(key));
  }

  /** The rows of a table under a key such as {@code wording.slips}; each row a mapping of texts. */
  public List<Map<String, Object>> table(String key) {
    return Yaml.list(section(key)).stream().map(row -> Yaml.mapping(row, key)).toList();
  }

  private Object section(String key) {
    Object section = sections.get(key);
    if (section == null) {
      throw new IllegalStateException("no words under " + key);
    }
    return section;
  }
}
