package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What a pack's file says, before it is understood: texts, lists and mappings, each with its place.
 */
public sealed interface PackNode {

  /** Where it begins. */
  SchemePlace place();

  /**
   * A text, number, date or word; nothing is guessed from its form.
   *
   * @param value the text; empty when nothing was written
   * @param source the file's text, to tell the place of a single character
   * @param start the first character in that file, from 0
   */
  record Text(String value, SourceText source, int start, SchemePlace place) implements PackNode {
    public Text {
      requireNonNull(value, "value is null");
      requireNonNull(source, "source is null");
      requireNonNull(place, "place is null");
    }

    /** The place of the character at an index of the value. */
    public SchemePlace at(int index) {
      return source.within(value, start, index);
    }
  }

  /**
   * A list.
   *
   * @param items its items in order
   */
  record Items(List<PackNode> items, SchemePlace place) implements PackNode {
    public Items {
      items = List.copyOf(items);
      requireNonNull(place, "place is null");
    }
  }

  /**
   * A mapping.
   *
   * @param entries its entries in file order, no key twice
   */
  record Mapping(List<Entry> entries, SchemePlace place) implements PackNode {
    public Mapping {
      entries = List.copyOf(entries);
      requireNonNull(place, "place is null");
    }

    /** The entry of a key. */
    public Optional<Entry> entry(String key) {
      for (Entry entry : entries) {
        if (entry.key().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }

    /** The value of a key. */
    public Optional<PackNode> value(String key) {
      return entry(key).map(Entry::value);
    }
  }

  /**
   * A key and its value.
   *
   * @param key the key
   * @param keyPlace where the key stands
   * @param value the value
   */
  record Entry(String key, SchemePlace keyPlace, PackNode value) {
    public Entry {
      requireNonNull(key, "key is null");
      requireNonNull(keyPlace, "keyPlace is null");
      requireNonNull(value, "value is null");
    }
  }
}
