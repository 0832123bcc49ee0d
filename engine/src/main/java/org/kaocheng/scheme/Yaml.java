package org.kaocheng.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Reads the project's own YAML resources; duplicate keys are refused, and nothing but plain data is
 * built.
 */
public final class Yaml {

  private Yaml() {}

  /**
   * The mapping at the top of a resource.
   *
   * @param anchor the class next to whose package the resource lies
   * @param name the resource's name
   */
  public static Map<String, Object> resource(Class<?> anchor, String name) {
    try (InputStream in = anchor.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside " + anchor.getName());
      }
      LoadSettings settings =
          LoadSettings.builder().setLabel(name).setAllowDuplicateKeys(false).build();
      return mapping(new Load(settings).loadFromInputStream(in), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value as a mapping in file order; an absent value is an empty mapping. */
  public static Map<String, Object> mapping(@Nullable Object value, String where) {
    Map<String, Object> mapping = new LinkedHashMap<>();
    if (value == null) {
      return mapping;
    }
    if (!(value instanceof Map<?, ?> raw)) {
      throw new IllegalStateException(where + ": a mapping is expected");
    }
    raw.forEach((key, each) -> mapping.put(String.valueOf(key), each));
    return mapping;
  }

  /** The value as a list; an absent value is an empty list, a single value a list of one. */
  public static List<Object> list(@Nullable Object value) {
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> raw ? new ArrayList<>(raw) : List.of(value);
  }

  /** The value as a list of strings. */
  public static List<String> strings(@Nullable Object value) {
    return list(value).stream().map(String::valueOf).toList();
  }

  /** The value as a string, {@code otherwise} when absent. */
  public static String string(@Nullable Object value, String otherwise) {
    return value == null ? otherwise : String.valueOf(value);
  }
}
