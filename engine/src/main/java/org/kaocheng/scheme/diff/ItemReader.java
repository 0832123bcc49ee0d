package org.kaocheng.scheme.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes items of plain data: single values become what is said, mappings become parts. */
final class ItemReader {

  private static final List<String> KEYS = List.of("id", "concept");

  /** What names a thing, the likeliest first; the first three are told as its name only. */
  private static final List<String> LABELS =
      List.of("heading", "title", "label", "name", "concept", "repeat", "kind");

  private static final Set<String> NAMES_ONLY =
      Set.of("id", "document", "heading", "title", "label");

  /** Which document a thing comes from is no part of it. */
  private static final String SOURCE = "source";

  private final DiffWords words;

  ItemReader(DiffWords words) {
    this.words = words;
  }

  DiffWords words() {
    return words;
  }

  /** The records as items. */
  List<Item> items(List<? extends Record> records) {
    return list(records.stream().map(Plain::of).toList());
  }

  /** What a single record says, one item for each value or part. */
  List<Item> sayings(Record record) {
    Item whole = item("", "", record);
    List<Item> sayings = new ArrayList<>();
    whole
        .values()
        .forEach((name, value) -> sayings.add(new Item(name, name, Map.of("", value), List.of())));
    sayings.addAll(whole.parts());
    return sayings;
  }

  /** A single record as one item; without a label it is only a frame. */
  Item item(String key, String label, Record record) {
    return item(key, label, Plain.of(record));
  }

  private List<Item> list(List<Map<String, Object>> mappings) {
    List<Item> items = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Map<String, Object> mapping : mappings) {
      Optional<String> label = first(mapping, LABELS);
      String key = first(mapping, KEYS).or(() -> label).orElse("");
      int copies = 1;
      while (!keys.add(copies == 1 ? key : key + "#" + copies)) {
        copies++;
      }
      String name = label.map(words::key).orElse("第" + (items.size() + 1) + "项");
      items.add(item(copies == 1 ? key : key + "#" + copies, name, mapping));
    }
    return items;
  }

  private static Optional<String> first(Map<String, Object> mapping, List<String> keys) {
    return keys.stream()
        .flatMap(key -> Optional.ofNullable(mapping.get(key)).stream())
        .map(String::valueOf)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private Item item(String key, String label, Map<String, Object> mapping) {
    Map<String, String> values = new LinkedHashMap<>();
    List<Item> parts = new ArrayList<>();
    mapping.forEach((name, value) -> {
      if (value instanceof Map<?, ?> nested) {
        parts.add(part(name, strings(nested)));
      } else if (value instanceof List<?> list
          && list.stream().anyMatch(each -> each instanceof Map<?, ?>)) {
        parts.add(Item.frame(name, words.name(name), list(mappings(list))));
      } else if (!isLeftOut(name, label) && !words.name(name).isEmpty()) {
        values.put(words.name(name), words.value(value));
      }
    });
    return new Item(key, label, values, parts);
  }

  /** Where a thing has no name, its title is what it says. */
  private static boolean isLeftOut(String name, String label) {
    return name.equals(SOURCE) || !label.isEmpty() && NAMES_ONLY.contains(name);
  }

  private Item part(String key, Map<String, Object> mapping) {
    String label =
        words.isNamed(key) ? words.name(key) : first(mapping, LABELS).map(words::key).orElse(key);
    return item(key, label, mapping);
  }

  private static Map<String, Object> strings(Map<?, ?> mapping) {
    Map<String, Object> strings = new LinkedHashMap<>();
    mapping.forEach((key, value) -> strings.put(String.valueOf(key), value));
    return strings;
  }

  private static List<Map<String, Object>> mappings(List<?> list) {
    List<Map<String, Object>> mappings = new ArrayList<>();
    for (Object each : list) {
      mappings.add(each instanceof Map<?, ?> mapping ? strings(mapping) : Map.of("label", each));
    }
    return mappings;
  }
}
