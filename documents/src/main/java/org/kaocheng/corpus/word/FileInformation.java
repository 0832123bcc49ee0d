package org.kaocheng.corpus.word;

import java.util.Map;
import org.kaocheng.corpus.word.TableStream.Extent;
import org.kaocheng.corpus.word.TableStream.Part;

/**
 * The head of the file (Fib, section 2.5.1) as Word 97 writes it.
 *
 * @param start where the text begins in its stream
 * @param characters how many characters it has
 * @param length how long the stream is
 * @param parts where the parts of the table stream are
 */
record FileInformation(int start, int characters, int length, Map<Part, Extent> parts) {

  private static final int WORD = 0xA5EC;
  private static final int WORD_97 = 0x00C1;
  private static final int READABLE_FROM = 0x00BF;
  private static final int CHINESE = 0x0804;

  /** Tables in the stream 1Table, characters of two bytes, made by an East Asian Word. */
  private static final int FLAGS = 0x0200 | 0x1000 | 0x4000;

  private static final int SHORTS = 14;
  private static final int LONGS = 22;
  private static final int LONGS_AFTER_CHARACTERS = 18;
  private static final int PLACES = 93;

  /** The bytes. */
  byte[] toArray() {
    Bytes head = new Bytes();
    // FibBase, section 2.5.2; old readers look in its last fields for the ends of the text.
    head.two(WORD, WORD_97, 0, CHINESE, 0, FLAGS, READABLE_FROM).zeros(10);
    head.four(start, start + 2 * characters);
    // FibRgW97, section 2.5.3.
    head.two(SHORTS).zeros(2 * (SHORTS - 1)).two(CHINESE);
    // FibRgLw97, section 2.5.4: no text but the main text.
    head.two(LONGS).four(length, 0, 0, characters).zeros(4 * LONGS_AFTER_CHARACTERS);
    // FibRgFcLcb97, section 2.5.6.
    head.two(PLACES);
    Extent[] places = new Extent[PLACES];
    parts.forEach((part, extent) -> places[part.number()] = extent);
    for (Extent place : places) {
      head.four(place == null ? 0 : place.start(), place == null ? 0 : place.length());
    }
    // Nothing that Word 97 does not know.
    return head.two(0).toArray();
  }
}
