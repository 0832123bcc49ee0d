package org.kaocheng.scheme.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.SchemePlace;
import org.kaocheng.value.Range;

/** The fields of a mapping by key; what is unknown, missing or of the wrong kind is a problem. */
final class Fields {

  private final PackNode.Mapping mapping;
  private final Problems problems;

  /** Any key is a field: an id. */
  Fields(PackNode.Mapping mapping, Problems problems) {
    this.mapping = mapping;
    this.problems = problems;
  }

  /** Only these keys, {@code remove} and the keys of a clause are fields. */
  Fields(PackNode.Mapping mapping, Problems problems, String... keys) {
    this(mapping, problems);
    List<String> known = new ArrayList<>(Arrays.asList(keys));
    known.addAll(Clauses.KEYS);
    known.add("remove");
    refuseOthers(known, keys);
  }

  /** Only these keys are fields: of what is no part of a pack. */
  static Fields only(PackNode.Mapping mapping, Problems problems, String... keys) {
    Fields fields = new Fields(mapping, problems);
    fields.refuseOthers(Arrays.asList(keys), keys);
    return fields;
  }

  private void refuseOthers(List<String> known, String... keys) {
    for (PackNode.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        String hint = Nearest.hint(entry.key(), known);
        problems.error(
            entry.keyPlace(),
            "不认识的键“"
                + entry.key()
                + "”"
                + (hint.isEmpty() ? "。这里可用：" + String.join("、", keys) + "。" : hint));
      }
    }
  }

  SchemePlace place() {
    return mapping.place();
  }

  /** The place of a key's value, or of the mapping. */
  SchemePlace place(String key) {
    return mapping.value(key).map(PackNode::place).orElse(mapping.place());
  }

  boolean has(String key) {
    return mapping.entry(key).isPresent();
  }

  /** A key's value, whatever it is. */
  Optional<PackNode> node(String key) {
    return mapping.value(key);
  }

  Optional<PackNode.Text> text(String key) {
    return mapping.value(key).flatMap(node -> text(key, node));
  }

  private Optional<PackNode.Text> text(String key, PackNode node) {
    if (!(node instanceof PackNode.Text text)) {
      problems.error(node.place(), "“" + key + "”应为文字或数字，不能是列表或映射。");
      return Optional.empty();
    }
    if (text.value().isBlank()) {
      problems.error(text.place(), "“" + key + "”后面没有写值。");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  String words(String key) {
    return text(key).map(PackNode.Text::value).orElse("");
  }

  /** The text of a key that must be there. */
  Optional<PackNode.Text> required(String key) {
    missing(key);
    return text(key);
  }

  String requiredWords(String key) {
    return required(key).map(PackNode.Text::value).orElse("");
  }

  private boolean missing(String key) {
    if (!has(key)) {
      problems.error(mapping.place(), "缺少“" + key + "”。");
      return true;
    }
    return false;
  }

  Optional<BigDecimal> number(String key) {
    return parsed(key, Values::number, "应为数字，如 5 或 0.5，不带单位");
  }

  Optional<BigDecimal> requiredNumber(String key) {
    missing(key);
    return number(key);
  }

  Optional<LocalDate> date(String key) {
    return parsed(key, Values::date, "应为日期，如 2021-01-01");
  }

  Optional<Range> range(String key) {
    Optional<Range> range =
        parsed(key, Values::range, "应为区间，如 \"[80,90)\"、\"[90,)\"、\"=0\"、\"<60\"、\"≥95\"");
    if (range.filter(Values::isEmpty).isPresent()) {
      problems.error(place(key), "区间“" + words(key) + "”里没有任何数，请检查两端大小和开闭。");
      return Optional.empty();
    }
    return range;
  }

  Optional<Range> requiredRange(String key) {
    missing(key);
    return range(key);
  }

  boolean flag(String key, boolean otherwise) {
    return parsed(key, Values::flag, "应为 yes 或 no").orElse(otherwise);
  }

  int count(String key, int otherwise) {
    return parsed(
            key,
            text -> text.matches("[0-9]{1,4}") ? Optional.of(Integer.parseInt(text)) : none(),
            "应为整数")
        .orElse(otherwise);
  }

  private static Optional<Integer> none() {
    return Optional.empty();
  }

  private <T> Optional<T> parsed(
      String key, Function<String, Optional<T>> reader, String expected) {
    Optional<PackNode.Text> text = text(key);
    Optional<T> value = text.map(PackNode.Text::value).flatMap(reader);
    if (text.isPresent() && value.isEmpty()) {
      problems.error(
          text.get().place(), "“" + key + "”" + expected + "；现为“" + text.get().value() + "”。");
    }
    return value;
  }

  /** A list of texts; a single text is a list of one. */
  List<PackNode.Text> texts(String key) {
    List<PackNode.Text> texts = new ArrayList<>();
    switch (mapping.value(key).orElse(null)) {
      case PackNode.Text text -> text(key, text).ifPresent(texts::add);
      case PackNode.Items items ->
          items.items().forEach(item -> text(key, item).ifPresent(texts::add));
      case PackNode.Mapping other -> problems.error(other.place(), "“" + key + "”应为列表，如 [甲, 乙]。");
      case null -> {
        // Nothing is written, which the caller may allow.
      }
    }
    return texts;
  }

  List<String> strings(String key) {
    return texts(key).stream().map(PackNode.Text::value).toList();
  }

  /** A mapping. */
  Optional<PackNode.Mapping> mapping(String key) {
    return mapping.value(key).flatMap(node -> asMapping(key, node));
  }

  private Optional<PackNode.Mapping> asMapping(String key, PackNode node) {
    if (node instanceof PackNode.Mapping found) {
      return Optional.of(found);
    }
    problems.error(node.place(), "“" + key + "”应由“键: 值”组成。");
    return Optional.empty();
  }

  /** A mapping that must be there. */
  Optional<PackNode.Mapping> requiredMapping(String key) {
    missing(key);
    return mapping(key);
  }

  /** A list of mappings. */
  List<PackNode.Mapping> mappings(String key) {
    Optional<PackNode> value = mapping.value(key);
    List<PackNode.Mapping> list = new ArrayList<>();
    if (value.isPresent() && !(value.get() instanceof PackNode.Items)) {
      problems.error(value.get().place(), "“" + key + "”应为列表，每项以“- ”开头。");
    } else if (value.isPresent() && value.get() instanceof PackNode.Items items) {
      for (PackNode item : items.items()) {
        asMapping(key + "的每一项", item).ifPresent(list::add);
      }
    }
    return list;
  }

  List<PackNode.Mapping> requiredMappings(String key) {
    return missing(key) ? List.of() : mappings(key);
  }

  /** The entries of a mapping by id, each a mapping itself. */
  List<Named> named(String key) {
    return mapping(key).map(all -> named(all, problems)).orElse(List.of());
  }

  /** The entries by id, each a mapping itself; an id is of ASCII letters, digits and - _ . only. */
  static List<Named> named(PackNode.Mapping all, Problems problems) {
    List<Named> named = new ArrayList<>();
    for (PackNode.Entry entry : all.entries()) {
      if (!entry.key().matches("[A-Za-z0-9][A-Za-z0-9_.-]*")) {
        problems.error(
            entry.keyPlace(), "编号“" + entry.key() + "”只能用半角英文字母、数字和 - _ .；中文名称请写在 label 里。");
      }
      if (entry.value() instanceof PackNode.Mapping value) {
        named.add(new Named(entry.key(), entry.keyPlace(), value));
      } else {
        problems.error(entry.value().place(), "“" + entry.key() + "”应由“键: 值”组成。");
      }
    }
    return named;
  }

  /**
   * A mapping under its id.
   *
   * @param id the key
   * @param place where the key stands
   * @param value the mapping
   */
  record Named(String id, SchemePlace place, PackNode.Mapping value) {}
}
