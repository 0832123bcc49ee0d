package org.kaocheng.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kaocheng.scheme.Yaml;

/**
 * An error written down once for all layouts: it fits every draft that has its slots and words. In
 * figures, a slot's name in braces stands for what it rightly has; {@code {year}}, {@code {last}}
 * and {@code {before}} in texts stand for the fiscal year and the two before it.
 *
 * @param family the kind of error
 * @param figures what is put in slots
 * @param shifted by how much figures in slots grow, their sum and their rate left as they were
 * @param same slots that get what stands rightly in another
 * @param replaced slots whose text is changed by a regular expression: expression, replacement
 * @param words words put in place of others
 * @param added paragraphs put after the one with the words
 * @param dropped words whose paragraphs are left out
 * @param with slots the draft must have besides
 * @param without slots it must not have
 */
record Slip(
    String family,
    Map<String, String> figures,
    Map<String, String> shifted,
    Map<String, String> same,
    Map<String, List<String>> replaced,
    Map<String, String> words,
    Map<String, String> added,
    List<String> dropped,
    List<String> with,
    List<String> without) {

  /** Of an entry of the file. */
  static Slip of(Map<String, Object> entry) {
    Map<String, List<String>> replaced = new LinkedHashMap<>();
    Yaml.mapping(entry.get("replace"), "replace")
        .forEach((slot, of) -> replaced.put(slot, Yaml.strings(of)));
    return new Slip(
        Yaml.string(entry.get("family"), ""),
        texts(entry, "figures"),
        texts(entry, "shift"),
        texts(entry, "same"),
        replaced,
        texts(entry, "words"),
        texts(entry, "after"),
        Yaml.strings(entry.get("drop")),
        Yaml.strings(entry.get("with")),
        Yaml.strings(entry.get("without")));
  }

  private static Map<String, String> texts(Map<String, Object> entry, String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    Yaml.mapping(entry.get(key), key)
        .forEach((name, text) -> texts.put(name, Yaml.string(text, "")));
    return texts;
  }

  /** The error for a draft of a year; empty where it has none of the slots or words. */
  Optional<Planting> in(Draft draft, int year) {
    boolean fits =
        Stream.of(figures, shifted, same, replaced)
                .flatMap(each -> each.keySet().stream())
                .allMatch(draft.values()::containsKey)
            && draft.values().keySet().containsAll(same.values())
            && draft.values().keySet().containsAll(with)
            && without.stream().noneMatch(draft.values()::containsKey)
            && words.keySet().stream().allMatch(each -> draft.occurrences(dated(each, year)) == 1)
            && Stream.concat(added.keySet().stream(), dropped.stream())
                .allMatch(each -> draft.paragraphs(dated(each, year)) == 1);
    if (!fits) {
      return Optional.empty();
    }
    Map<String, String> values = new LinkedHashMap<>();
    figures.forEach((slot, text) -> values.put(slot, dated(draft.figures(text), year)));
    shifted.forEach((slot, by) -> values.put(slot, shifted(right(draft, slot), by)));
    same.forEach((slot, other) -> values.put(slot, right(draft, other)));
    replaced.forEach((slot, of) ->
        values.put(
            slot, Pattern.compile(of.get(0)).matcher(right(draft, slot)).replaceFirst(of.get(1))));
    return Optional.of(
        new Planting(
            family,
            family + " " + values + dated(words, year) + dated(added, year) + dropped,
            values,
            dated(words, year),
            dated(added, year),
            dropped.stream().map(each -> dated(each, year)).toList()));
  }

  private static String right(Draft draft, String slot) {
    return draft.values().getOrDefault(slot, "");
  }

  /** A figure with more or less of it, its sign of percent kept. */
  private static String shifted(String was, String by) {
    String sign = was.endsWith("%") ? "%" : "";
    return new BigDecimal(was.replace("%", "")).add(new BigDecimal(by)).toPlainString() + sign;
  }

  private static Map<String, String> dated(Map<String, String> texts, int year) {
    Map<String, String> dated = new LinkedHashMap<>();
    texts.forEach((key, text) -> dated.put(dated(key, year), dated(text, year)));
    return dated;
  }

  private static String dated(String text, int year) {
    List<String> years = new ArrayList<>(List.of("{year}", "{last}", "{before}"));
    String dated = text;
    for (int back = 0; back < years.size(); back++) {
      dated = dated.replace(years.get(back), String.valueOf(year - back));
    }
    return dated;
  }
}
