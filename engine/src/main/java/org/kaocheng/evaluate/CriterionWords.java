package org.kaocheng.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.kaocheng.scheme.Yaml;
import org.kaocheng.value.Patterns;

/** The words of {@code criteria.yaml}, ready to be put into patterns. */
final class CriterionWords {

  private static final Map<String, Object> SECTIONS =
      Yaml.resource(CriterionWords.class, "criteria.yaml");

  /** A number as printed, without sign. */
  static final String NUMBER = "[0-9]+(?:\\.[0-9]+)?";

  private CriterionWords() {}

  /** The words of a section. */
  static List<String> words(String section) {
    return Yaml.strings(SECTIONS.get(section));
  }

  /** An alternation of the words of some sections, the longest first. */
  static String anyOf(String... sections) {
    return Patterns.anyOf(
        List.of(sections).stream()
            .flatMap(section -> words(section).stream())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList());
  }

  /** An alternation of a section whose entries are patterns already. */
  static String patterns(String section) {
    return String.join("|", words(section));
  }
}
