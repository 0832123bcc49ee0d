package org.kaocheng.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/**
 * Reads the project's own YAML resources from the parser's events; duplicate keys are refused.
 * Whatever a value looks like, it is a text as written.
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
      LoadSettings settings = LoadSettings.builder().setLabel(name).build();
      Iterator<Event> events = new Parse(settings).parseInputStream(in).iterator();
      Event event = events.next();
      while (!(event instanceof DocumentStartEvent)) {
        event = events.next();
      }
      return mapping(value(events.next(), events), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What begins with an event: a text, a list, a mapping; null where nothing stands. */
  private static @Nullable Object value(Event event, Iterator<Event> events) {
    return switch (event) {
      case ScalarEvent scalar when scalar.isPlain() && scalar.getValue().isEmpty() -> null;
      case ScalarEvent scalar -> scalar.getValue();
      case SequenceStartEvent _ -> list(events);
      case MappingStartEvent _ -> mapping(events);
      default -> throw new IllegalStateException("not read here: " + event);
    };
  }

  private static List<@Nullable Object> list(Iterator<Event> events) {
    List<@Nullable Object> list = new ArrayList<>();
    for (Event event = events.next();
        !(event instanceof CollectionEndEvent);
        event = events.next()) {
      list.add(value(event, events));
    }
    return list;
  }

  private static Map<String, @Nullable Object> mapping(Iterator<Event> events) {
    Map<String, @Nullable Object> mapping = new LinkedHashMap<>();
    for (Event event = events.next();
        !(event instanceof CollectionEndEvent);
        event = events.next()) {
      String key = String.valueOf(value(event, events));
      if (mapping.containsKey(key)) {
        throw new IllegalStateException("the key " + key + " stands twice");
      }
      mapping.put(key, value(events.next(), events));
    }
    return mapping;
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
