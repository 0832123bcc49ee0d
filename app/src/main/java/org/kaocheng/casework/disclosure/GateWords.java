package org.kaocheng.casework.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaocheng.scheme.Yaml;

/**
 * The signs and words of {@code gate.yaml}.
 *
 * @param signs the signs, the surest first
 * @param concepts the signs of what a form asks a person for, by concept
 * @param rules the codes of rules whose findings hinder publication
 * @param traces the signs of what a Word file carries beside its text, by kind
 * @param harmless values of document properties that tell nothing about anyone
 */
record GateWords(
    List<Sign> signs,
    Map<String, Sign> concepts,
    Set<String> rules,
    Map<String, Sign> traces,
    Set<String> harmless) {

  private static final String FILE = "gate.yaml";

  /** Those that come with the program. */
  static GateWords standard() {
    Map<String, Object> file = Yaml.resource(GateWords.class, FILE);
    Map<String, Sign> signs = new LinkedHashMap<>();
    for (Object each : Yaml.list(file.get("signs"))) {
      Map<String, Object> row = Yaml.mapping(each, FILE);
      String id = Yaml.string(row.get("id"), "");
      signs.put(id, Sign.of(id, row));
    }
    Map<String, Sign> concepts = new LinkedHashMap<>();
    for (Object each : Yaml.list(file.get("concepts"))) {
      Map<String, Object> row = Yaml.mapping(each, FILE);
      Sign sign = signs.get(Yaml.string(row.get("sign"), ""));
      if (sign == null) {
        throw new IllegalStateException(FILE + ": no sign " + row.get("sign"));
      }
      concepts.put(Yaml.string(row.get("concept"), ""), sign);
    }
    Map<String, Sign> traces = new LinkedHashMap<>();
    Yaml.mapping(file.get("traces"), FILE)
        .forEach((kind, row) -> traces.put(kind, Sign.of(kind, Yaml.mapping(row, FILE))));
    return new GateWords(
        new ArrayList<>(signs.values()),
        concepts,
        new LinkedHashSet<>(Yaml.strings(file.get("rules"))),
        traces,
        new LinkedHashSet<>(Yaml.strings(file.get("harmless"))));
  }
}
