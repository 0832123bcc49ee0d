package org.kaocheng.extract;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kaocheng.scheme.Lexicon;
import org.kaocheng.value.SievedPattern;

/**
 * The words by which reports are read, from the YAML files beside this class; a key is {@code
 * file.section}.
 */
final class Words {

  private static final Lexicon LEXICON =
      Lexicon.of(Words.class, List.of("period", "prose", "tables", "identity"));

  private Words() {}

  /** The words under a key. */
  static List<String> list(String key) {
    return LEXICON.words(key);
  }

  /** The rows of a table under a key. */
  static List<Map<String, Object>> table(String key) {
    return LEXICON.table(key);
  }

  /** As {@link #pattern}, for an expression that is tried on many texts and matches few. */
  static SievedPattern sieved(String template) {
    return SievedPattern.of(pattern(template));
  }

  /** The expression of a template whose places hold words: {@code .*{prose.plans}.*}. */
  static Pattern pattern(String template) {
    return LEXICON.pattern(template);
  }
}
