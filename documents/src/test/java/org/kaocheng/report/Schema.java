package org.kaocheng.report;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds data against the few words of JSON Schema that {@code docs/report.schema.json} uses: type,
 * properties, required, additionalProperties, items, enum, minimum, anyOf, $ref.
 */
final class Schema {

  private final Map<?, ?> root;
  private final List<String> problems = new ArrayList<>();

  private Schema(Map<?, ?> root) {
    this.root = root;
  }

  /** What does not keep to the schema. */
  static List<String> problems(Object schema, @Nullable Object data) {
    Schema checker = new Schema((Map<?, ?>) schema);
    checker.check(checker.root, data, "$");
    return checker.problems;
  }

  private void check(Map<?, ?> schema, @Nullable Object data, String path) {
    if (schema.get("$ref") instanceof String reference) {
      String name = reference.substring(reference.lastIndexOf('/') + 1);
      Map<?, ?> definitions = (Map<?, ?>) requireNonNull(root.get("$defs"));
      check((Map<?, ?>) requireNonNull(definitions.get(name)), data, path);
    }
    if (schema.get("anyOf") instanceof List<?> choices
        && choices.stream().noneMatch(choice -> fits((Map<?, ?>) choice, data))) {
      problems.add(path + " fits none of anyOf");
    }
    if (schema.get("enum") instanceof List<?> values && !values.contains(data)) {
      problems.add(path + " is none of " + values);
    }
    if (schema.containsKey("type") && !typeFits(schema.get("type"), data)) {
      problems.add(path + " is no " + schema.get("type"));
    }
    if (schema.get("minimum") instanceof Integer minimum
        && data instanceof Integer number
        && number < minimum) {
      problems.add(path + " is below " + minimum);
    }
    if (data instanceof Map<?, ?> object) {
      object(schema, object, path);
    }
    if (data instanceof List<?> list && schema.get("items") instanceof Map<?, ?> items) {
      list.forEach(item -> check(items, item, path + "[]"));
    }
  }

  private boolean fits(Map<?, ?> schema, @Nullable Object data) {
    Schema trial = new Schema(root);
    trial.check(schema, data, "$");
    return trial.problems.isEmpty();
  }

  private void object(Map<?, ?> schema, Map<?, ?> object, String path) {
    Map<?, ?> properties = schema.get("properties") instanceof Map<?, ?> map ? map : Map.of();
    object.forEach((key, value) -> {
      if (properties.get(key) instanceof Map<?, ?> property) {
        check(property, value, path + "." + key);
      } else if (Boolean.FALSE.equals(schema.get("additionalProperties"))) {
        problems.add(path + "." + key + " is not allowed");
      }
    });
    if (schema.get("required") instanceof List<?> required) {
      required.stream()
          .filter(key -> !object.containsKey(key))
          .forEach(key -> problems.add(path + "." + key + " is missing"));
    }
  }

  private static boolean typeFits(@Nullable Object type, @Nullable Object data) {
    if (type instanceof List<?> types) {
      return types.stream().anyMatch(each -> typeFits(each, data));
    }
    return switch (String.valueOf(type)) {
      case "object" -> data instanceof Map;
      case "array" -> data instanceof List;
      case "string" -> data instanceof String;
      case "integer" -> data instanceof Integer;
      case "null" -> data == null;
      default -> throw new IllegalArgumentException("type " + type);
    };
  }
}
