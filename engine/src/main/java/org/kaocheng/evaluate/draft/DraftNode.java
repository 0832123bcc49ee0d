package org.kaocheng.evaluate.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kaocheng.value.Decimals;

/** What is to be written into a pack's file. */
sealed interface DraftNode {

  /** A text, number or word. */
  record Text(String value) implements DraftNode {}

  /** A list; of texts only it is written in one line. */
  record Items(List<DraftNode> items) implements DraftNode {
    public Items {
      items = List.copyOf(items);
    }

    static Items of(List<String> texts) {
      return new Items(texts.stream().map(text -> (DraftNode) new Text(text)).toList());
    }
  }

  /**
   * A mapping.
   *
   * @param entries its entries in order
   * @param inline whether it is written in one line where it fits
   */
  record Mapping(List<Entry> entries, boolean inline) implements DraftNode {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A key and its value.
   *
   * @param notes comments that stand above it
   */
  record Entry(String key, DraftNode value, List<String> notes) {
    public Entry {
      notes = List.copyOf(notes);
    }
  }

  /** Puts a mapping together. */
  final class Builder {
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** Adds a comment above the next entry. */
    Builder note(String words) {
      notes.add(words);
      return this;
    }

    Builder put(String key, DraftNode value) {
      entries.add(new Entry(key, value, notes));
      notes.clear();
      return this;
    }

    Builder put(String key, String text) {
      return put(key, new Text(text));
    }

    Builder put(String key, BigDecimal number) {
      return put(key, Decimals.plain(number));
    }

    Mapping block() {
      return mapping(false);
    }

    /** Inline when it has one entry only. */
    Mapping node() {
      return mapping(entries.size() == 1);
    }

    /** Comments that no entry follows stand above the last. */
    private Mapping mapping(boolean inline) {
      if (!notes.isEmpty() && !entries.isEmpty()) {
        Entry last = entries.removeLast();
        notes.addAll(0, last.notes());
        put(last.key(), last.value());
      }
      return new Mapping(entries, inline);
    }

    Mapping inline() {
      return mapping(true);
    }
  }
}
