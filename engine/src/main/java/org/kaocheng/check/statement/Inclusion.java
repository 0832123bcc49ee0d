package org.kaocheng.check.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.scheme.Lexicon;
import org.kaocheng.scheme.LexiconMemo;
import org.kaocheng.scheme.Yaml;

/** Which subject's money includes another's, by {@code includes} in {@code statements.yaml}. */
final class Inclusion {

  private static final LexiconMemo<Inclusion> ALL = new LexiconMemo<>(Inclusion::new);

  private final Map<String, List<String>> parts = new LinkedHashMap<>();

  private Inclusion(Lexicon lexicon) {
    for (Map<String, Object> row : lexicon.table("statements.includes")) {
      parts.put(Yaml.string(row.get("whole"), ""), Yaml.strings(row.get("parts")));
    }
  }

  static Inclusion of(Lexicon lexicon) {
    return ALL.of(lexicon);
  }

  /**
   * Whether what is said of {@code whole} is also said of {@code part}; never without a subject.
   */
  boolean includes(String whole, String part) {
    return !whole.isEmpty()
        && (whole.equals(part) || parts.getOrDefault(whole, List.of()).contains(part));
  }
}
