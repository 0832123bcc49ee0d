package org.kaocheng.letter;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.scheme.load.NamedTexts;
import org.kaocheng.scheme.pack.SchemeProblem;
import org.kaocheng.scheme.pack.SourceText;

/** The words of letters, from a YAML file that an office can rewrite. */
public final class LetterWords {

  private static final String BUILT_IN = "letter.yaml";

  private static final List<String> LETTER =
      List.of(
          "title",
          "salutation",
          "opening",
          "verdict-heading",
          "verdict",
          "verdict-clean",
          "follow-up-heading",
          "follow-up",
          "errors-heading",
          "warnings-heading",
          "infos-heading",
          "infos",
          "requirements-heading",
          "requirements",
          "closing",
          "annex-title",
          "signature");
  private static final List<String> LABELS =
      List.of(
          "unknown-unit",
          "place",
          "stated",
          "expected",
          "ground",
          "consequences",
          "remedy",
          "occurrences",
          "remaining",
          "added",
          "annex",
          "column-number",
          "column-severity",
          "column-title",
          "column-place",
          "column-stated",
          "column-expected",
          "column-id",
          "column-state",
          "state-mended",
          "state-remaining",
          "state-added");

  /** What may stand in braces. */
  static final Set<String> PLACES =
      new LinkedHashSet<>(
          List.of("单位", "年度", "文件", "结论", "合计", "错误", "警告", "提示", "已整改", "未整改", "新出现"));

  private final Map<String, Map<String, List<String>>> sections;

  private LetterWords(Map<String, Map<String, List<String>>> sections) {
    this.sections = sections;
  }

  /**
   * Words as far as they could be read.
   *
   * @param words the words; empty when there are problems
   * @param problems all that is wrong, by place
   */
  public record Read(Optional<LetterWords> words, List<SchemeProblem> problems) {
    public Read {
      requireNonNull(words, "words is null");
      problems = List.copyOf(problems);
    }
  }

  /** The words that come with Kaocheng. */
  public static LetterWords standard() {
    Read read = read(new SourceText(BUILT_IN, sample()));
    return read.words()
        .orElseThrow(() -> new IllegalStateException("letter.yaml: " + read.problems()));
  }

  /** The file of the words that come with Kaocheng, to be rewritten. */
  public static String sample() {
    try (InputStream in = LetterWords.class.getResourceAsStream(BUILT_IN)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + BUILT_IN);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a file of words. */
  public static Read read(SourceText source) {
    Map<String, List<String>> keys = new LinkedHashMap<>();
    for (LetterKind kind : LetterKind.values()) {
      keys.put(kind.word(), LETTER);
    }
    keys.put("labels", LABELS);
    NamedTexts texts = NamedTexts.read(source, keys, PLACES);
    return new Read(
        texts.problems().isEmpty()
            ? Optional.of(new LetterWords(texts.sections()))
            : Optional.empty(),
        texts.problems());
  }

  /** The paragraphs under a key of a letter, with their places filled. */
  List<String> paragraphs(LetterKind kind, String key, Map<String, String> filling) {
    return texts(kind.word(), key).stream().map(text -> filled(text, filling)).toList();
  }

  /** The words under a key of a letter. */
  String line(LetterKind kind, String key, Map<String, String> filling) {
    return String.join("", paragraphs(kind, key, filling));
  }

  /** A word used in every letter. */
  String label(String key) {
    return String.join("", texts("labels", key));
  }

  /** The same with its places filled. */
  String label(String key, Map<String, String> filling) {
    return filled(label(key), filling);
  }

  private List<String> texts(String section, String key) {
    List<String> texts = sections.getOrDefault(section, Map.of()).get(key);
    if (texts == null) {
      throw new IllegalArgumentException("no words under " + section + "." + key);
    }
    return texts;
  }

  private static String filled(String text, Map<String, String> filling) {
    String filled = text;
    for (Map.Entry<String, String> each : filling.entrySet()) {
      filled = filled.replace("{" + each.getKey() + "}", each.getValue());
    }
    return filled;
  }
}
