package org.kaocheng.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as words are looked for in it: without white space, full-width letters, digits and signs
 * made half-width.
 *
 * @param text the plain characters
 * @param offsets for every plain character its index in the text as written, and one more for the
 *     end
 */
public record IndexedText(String text, List<Integer> offsets) {

  public IndexedText {
    requireNonNull(text, "text is null");
    offsets = List.copyOf(offsets);
  }

  /** The plain form of a text. */
  public static IndexedText of(String written) {
    StringBuilder plain = new StringBuilder(written.length());
    List<Integer> offsets = new ArrayList<>(written.length() + 1);
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (Character.isWhitespace(c) || c == 0x3000 || c == 0xA0 || c == 0x200B || c == 0xFEFF) {
        continue;
      }
      offsets.add(i);
      plain.append(halfWidth(c));
    }
    offsets.add(written.length());
    return new IndexedText(plain.toString(), offsets);
  }

  /** The plain characters of a text. */
  public static String plain(String written) {
    return of(written).text();
  }

  /** Where the plain character at {@code index} stands in the text as written. */
  public int written(int index) {
    return offsets.get(index);
  }

  private static char halfWidth(char c) {
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return (char) (c - 0xFEE0);
    }
    return switch (c) {
      case '≧', '⩾' -> '≥';
      case '≦', '⩽' -> '≤';
      default -> c;
    };
  }
}
