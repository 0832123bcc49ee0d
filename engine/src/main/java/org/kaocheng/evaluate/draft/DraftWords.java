package org.kaocheng.evaluate.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.scheme.Yaml;

/** The words of {@code draft.yaml}. */
final class DraftWords {

  static final DraftWords STANDARD = new DraftWords();

  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");

  private final Map<String, Object> sections = Yaml.resource(DraftWords.class, "draft.yaml");

  private DraftWords() {}

  /** Whether a text has one of the words of a section. */
  boolean has(String section, String text) {
    return words(section).stream().anyMatch(text::contains);
  }

  /** Whether a text begins with one of the words of a section. */
  boolean begins(String section, String text) {
    return words(section).stream().anyMatch(text::startsWith);
  }

  /** A text without the words of a section at its head. */
  String without(String section, String text) {
    return words(section).stream()
        .filter(text::startsWith)
        .findFirst()
        .map(word -> text.substring(word.length()))
        .orElse(text);
  }

  /** A text without the words of a section at its end. */
  String withoutEnd(String section, String text) {
    return words(section).stream()
        .filter(text::endsWith)
        .findFirst()
        .map(word -> text.substring(0, text.length() - word.length()))
        .orElse(text);
  }

  /** A text of the parser, which is half-width, with the signs of Chinese text. */
  static String official(String plain) {
    return plain
        .replaceAll(",(?![0-9])", "，")
        .replace(';', '；')
        .replaceAll(":(?![0-9])", "：")
        .replace('(', '（')
        .replace(')', '）');
  }

  List<String> words(String section) {
    return Yaml.strings(sections.get(section));
  }

  /** The points an award names: 3分, 得满分, 不得分; empty when it takes some away or names none. */
  Optional<BigDecimal> worth(String award, BigDecimal all) {
    if (has("takes", award)) {
      return Optional.empty();
    }
    if (has("nothing", award)) {
      return Optional.of(BigDecimal.ZERO);
    }
    if (has("all", award)) {
      return Optional.of(all);
    }
    Matcher number = NUMBER.matcher(award);
    return number.find() ? Optional.of(new BigDecimal(number.group())) : Optional.empty();
  }
}
