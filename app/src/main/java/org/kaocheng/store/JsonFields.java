package org.kaocheng.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a JSON object, each taken once; what is left over is unknown. */
final class JsonFields {

  private final Map<String, Object> fields;

  JsonFields(Map<String, Object> fields) {
    this.fields = new LinkedHashMap<>(fields);
  }

  /** Takes a field of a type; empty when it is absent. */
  private <T> Optional<T> take(String name, Class<T> type) throws MalformedFilingException {
    Object value = fields.remove(name);
    if (value == null) {
      return Optional.empty();
    }
    if (!type.isInstance(value)) {
      throw new MalformedFilingException("“" + name + "”的值不合要求。");
    }
    return Optional.of(type.cast(value));
  }

  Optional<String> optionalText(String name) throws MalformedFilingException {
    return take(name, String.class);
  }

  String text(String name) throws MalformedFilingException {
    Optional<String> text = optionalText(name);
    if (text.isEmpty()) {
      throw new MalformedFilingException("缺少“" + name + "”。");
    }
    return text.get();
  }

  Optional<Integer> integer(String name) throws MalformedFilingException {
    return take(name, Integer.class);
  }

  boolean truth(String name, boolean otherwise) throws MalformedFilingException {
    return take(name, Boolean.class).orElse(otherwise);
  }

  Optional<JsonFields> optionalObject(String name) throws MalformedFilingException {
    return take(name, JsonFields.class);
  }

  /** The objects of a list; none when it is absent. */
  List<JsonFields> objects(String name) throws MalformedFilingException {
    return list(name, JsonFields.class);
  }

  /** The texts of a list; none when it is absent. */
  List<String> texts(String name) throws MalformedFilingException {
    return list(name, String.class);
  }

  private <T> List<T> list(String name, Class<T> type) throws MalformedFilingException {
    List<T> list = new ArrayList<>();
    for (Object each : take(name, List.class).orElse(List.of())) {
      if (!type.isInstance(each)) {
        throw new MalformedFilingException("“" + name + "”里有不合要求的值。");
      }
      list.add(type.cast(each));
    }
    return list;
  }

  /** The names not taken yet, in order. */
  List<String> names() {
    return List.copyOf(fields.keySet());
  }

  /** Refuses what was not taken: nothing is lost silently. */
  void end() throws MalformedFilingException {
    if (!fields.isEmpty()) {
      throw new MalformedFilingException("有不认识的“" + names().getFirst() + "”。");
    }
  }
}
