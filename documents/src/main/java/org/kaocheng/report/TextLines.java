package org.kaocheng.report;

import java.util.Iterator;
import org.kaocheng.value.DisplayWidth;

/** Lines of text being put together, wrapped to the width of the terminal. */
final class TextLines {

  private final TextStyle style;
  private final StringBuilder text = new StringBuilder();

  TextLines(TextStyle style) {
    this.style = style;
  }

  /** Adds a line as it is. */
  TextLines line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** Adds an empty line. */
  TextLines gap() {
    return line("");
  }

  /**
   * Adds a paragraph after a lead such as 位置：; the lines after the first stand under the first
   * word.
   *
   * @param indent how many columns to leave before the lead
   */
  TextLines paragraph(int indent, String lead, String paragraph) {
    int hanging = indent + DisplayWidth.of(lead);
    String clean = style.bracketed(TextStyle.harmless(paragraph).replace('\n', ' '));
    Iterator<String> lines = Wrap.lines(clean, style.columns() - hanging).iterator();
    line(" ".repeat(indent) + lead + style.underlined(lines.next()));
    lines.forEachRemaining(next -> line(" ".repeat(hanging) + style.underlined(next)));
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
