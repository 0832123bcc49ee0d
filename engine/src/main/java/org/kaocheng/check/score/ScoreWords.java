package org.kaocheng.check.score;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.kaocheng.scheme.Yaml;
import org.kaocheng.value.Patterns;

/** The words and tables of {@code score.yaml}. */
final class ScoreWords {

  private static final Map<String, Object> SECTIONS = Yaml.resource(ScoreWords.class, "score.yaml");
  private static final Map<String, List<String>> WORDS = new ConcurrentHashMap<>();
  private static final Map<String, List<Pattern>> PATTERNS = new ConcurrentHashMap<>();

  private ScoreWords() {}

  static List<String> words(String section) {
    return WORDS.computeIfAbsent(section, each -> Yaml.strings(SECTIONS.get(each)));
  }

  static List<Pattern> patterns(String section) {
    return PATTERNS.computeIfAbsent(
        section, each -> words(each).stream().map(Patterns::of).toList());
  }

  static String text(String section) {
    return Yaml.string(SECTIONS.get(section), "");
  }

  static List<Map<String, Object>> table(String section) {
    return Yaml.list(SECTIONS.get(section)).stream()
        .map(row -> Yaml.mapping(row, section))
        .toList();
  }

  /** Whether the text holds one of a section's words. */
  static boolean mentions(String text, String section) {
    return words(section).stream().anyMatch(text::contains);
  }
}
