package org.kaocheng.corpus.word;

import java.util.EnumMap;
import java.util.Map;

/** The stream with the tables that tell how the text is to be read (section 2.1.2). */
final class TableStream {

  /** A table, with its number among the places in the head of the file (section 2.5.6). */
  enum Part {
    STYLES(1),
    SECTIONS(6),
    CHARACTER_PAGES(12),
    PARAGRAPH_PAGES(13),
    FONTS(15),
    SETTINGS(31),
    TEXTS(32),
    PIECES(33);

    private final int number;

    Part(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }
  }

  /** Where a part begins and how long it is. */
  record Extent(int start, int length) {}

  private final Bytes content = new Bytes();
  private final Map<Part, Extent> extents = new EnumMap<>(Part.class);

  /** Adds a part. */
  TableStream add(Part part, byte[] bytes) {
    extents.put(part, new Extent(content.length(), bytes.length));
    content.all(bytes).upTo(2);
    return this;
  }

  /** Where the parts are. */
  Map<Part, Extent> extents() {
    return extents;
  }

  /** The stream. */
  byte[] toArray() {
    return content.toArray();
  }
}
