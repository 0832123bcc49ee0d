package org.kaocheng.report;

/**
 * HTML being put together. Text and attribute values are escaped here and nowhere else; control
 * characters, which HTML does not allow, are left out.
 */
public final class Html {

  private final StringBuilder html = new StringBuilder();

  /**
   * Opens an element; attributes as name, value, name, value; those with an empty value left out.
   */
  public Html open(String tag, String... attributes) {
    html.append('<').append(tag);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        html.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        html.append('"');
      }
    }
    html.append('>');
    return this;
  }

  /** Closes an element. */
  public Html close(String tag) {
    html.append("</").append(tag).append('>');
    return this;
  }

  /** Closes a block element and begins a new line of the source. */
  public Html end(String tag) {
    close(tag);
    html.append('\n');
    return this;
  }

  /** Adds text. */
  public Html text(String text) {
    escape(text);
    return this;
  }

  /** Adds an element that holds only text. */
  public Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** Adds mark-up of our own as it is. */
  public Html raw(String markup) {
    html.append(markup);
    return this;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c < ' ' && c != '\n' && c != '\t' || c == 0x7F ? "" : c);
      }
    }
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
