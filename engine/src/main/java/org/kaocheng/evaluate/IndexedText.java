package org.kaocheng.evaluate;

import java.util.Arrays;
import org.kaocheng.value.FullWidth;

/**
 * A text as words are looked for in it: without white space, full-width letters, digits and signs
 * made half-width; for each character it is known where it stands in the text as written.
 */
public final class IndexedText {

  private final String text;
  private final int[] offsets;

  private IndexedText(String text, int[] offsets) {
    this.text = text;
    this.offsets = offsets;
  }

  /** The plain form of a text. */
  public static IndexedText of(String written) {
    StringBuilder plain = new StringBuilder(written.length());
    int[] offsets = new int[written.length() + 1];
    for (int i = 0; i < written.length(); i++) {
      char sign = written.charAt(i);
      if (!FullWidth.isSpace(sign)) {
        offsets[plain.length()] = i;
        plain.append(FullWidth.half(sign));
      }
    }
    offsets[plain.length()] = written.length();
    return new IndexedText(plain.toString(), Arrays.copyOf(offsets, plain.length() + 1));
  }

  /** The plain characters of a text. */
  public static String plain(String written) {
    return FullWidth.plain(written);
  }

  /** The plain characters. */
  public String text() {
    return text;
  }

  /** Where the plain character at {@code index} stands in the text as written. */
  public int written(int index) {
    return offsets[index];
  }
}
