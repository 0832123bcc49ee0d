package org.kaocheng.document;

import java.util.ArrayList;
import java.util.List;

/** Puts texts together, with characters between them that stand nowhere in the file. */
public final class TextBuilder {

  private final StringBuilder string = new StringBuilder();
  private final List<Origins.Piece> pieces = new ArrayList<>();

  /** Adds characters that do not stand in the file. */
  public TextBuilder add(String inserted) {
    string.append(inserted);
    return this;
  }

  /** Adds a text with its origins. */
  public TextBuilder add(Text text) {
    for (Origins.Piece piece : text.origins().pieces()) {
      pieces.add(
          new Origins.Piece(
              string.length() + piece.start(), piece.length(), piece.element(), piece.offset()));
    }
    string.append(text.string());
    return this;
  }

  /** Whether nothing was added yet. */
  public boolean isEmpty() {
    return string.isEmpty() && pieces.isEmpty();
  }

  /** The whole, beginning on a line and page. */
  public Text text(int line, int page) {
    return new Text(
        string.toString(), line, page, pieces.isEmpty() ? Origins.NONE : new Origins(pieces));
  }
}
