package org.kaocheng.ingest;

/** Gathers the text of a paragraph of a web page, with white space as a browser shows it. */
final class HtmlText {

  private final StringBuilder text = new StringBuilder();
  private boolean space;
  private boolean lineBreak;

  /** Appends characters of the source. */
  void append(String source, Budget budget) throws UnreadableException {
    if (text.length() + source.length() > budget.limits().characters()) {
      throw new UnreadableException(Reasons.TOO_MUCH_TEXT);
    }
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      switch (c) {
        case '\n', '\r' -> lineBreak = true;
        case ' ', '\t', '\f' -> space = true;
        default -> visible(c);
      }
    }
  }

  private void visible(char c) {
    // A line of the source that ends amid Chinese text is only how the source was wrapped.
    boolean wrapped =
        lineBreak && !text.isEmpty() && isWide(text.charAt(text.length() - 1)) && isWide(c);
    if ((space || lineBreak) && !wrapped && !text.isEmpty()) {
      text.append(' ');
    }
    space = false;
    lineBreak = false;
    text.append(c);
  }

  private static boolean isWide(char c) {
    return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xFF00 && c <= 0xFFEF);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Gives the text gathered and begins anew. */
  String take() {
    String taken = text.toString();
    text.setLength(0);
    space = false;
    lineBreak = false;
    return taken;
  }
}
