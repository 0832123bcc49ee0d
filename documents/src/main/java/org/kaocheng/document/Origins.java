package org.kaocheng.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the characters of a text stand in the file, for writing into a copy of it. Characters
 * without a piece (a generated list number, the break between two joined paragraphs) stand nowhere.
 *
 * @param pieces the pieces in the order of the text
 */
public record Origins(List<Piece> pieces) {

  /** Nothing is known: the text was read without its origins. */
  public static final Origins NONE = new Origins(List.of());

  /**
   * Characters that come from one element of the file's main part.
   *
   * @param start the first character in the text
   * @param length how many characters; 0 tells only that the element (a paragraph) begins here
   * @param element the number of the element's start tag in the main part, from 0
   * @param offset the first character within the element's own characters
   */
  public record Piece(int start, int length, int element, int offset) {

    /** One past the last character in the text. */
    public int end() {
      return start + length;
    }
  }

  public Origins {
    pieces = List.copyOf(pieces);
  }

  /** The origins of the characters from {@code from} to {@code to}, counted from {@code from}. */
  Origins part(int from, int to) {
    if (pieces.isEmpty()) {
      return NONE;
    }
    List<Piece> kept = new ArrayList<>();
    for (Piece piece : pieces) {
      int start = Math.max(piece.start(), from);
      int end = Math.min(piece.end(), to);
      if (piece.length() == 0 && piece.start() <= from) {
        // The last element that begins at or before the part tells where a part without characters
        // stands.
        kept.clear();
        kept.add(new Piece(0, 0, piece.element(), 0));
      } else if (start < end || piece.length() == 0 && start == end) {
        int offset = piece.offset() + start - piece.start();
        kept.add(new Piece(start - from, end - start, piece.element(), offset));
      }
    }
    return new Origins(kept);
  }
}
