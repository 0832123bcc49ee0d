package org.kaocheng.render;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.compose.Span;

/** Words cut at their line breaks: what every format prints on lines of their own. */
final class Lines {

  private Lines() {}

  /** The lines of words in pieces; never none. */
  static List<List<Span>> of(List<Span> spans) {
    List<List<Span>> lines = new ArrayList<>();
    List<Span> line = new ArrayList<>();
    for (Span span : spans) {
      String[] parts = unified(span.text()).split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          lines.add(line);
          line = new ArrayList<>();
        }
        if (!parts[i].isEmpty()) {
          line.add(
              parts[i].equals(span.text()) ? span : new Span(parts[i], span.bold(), span.field()));
        }
      }
    }
    lines.add(line);
    return lines;
  }

  /** The lines of a cell that hold something; never none. */
  static List<String> of(SheetCell cell) {
    String text = unified(cell.text());
    if (text.indexOf('\n') < 0) {
      return List.of(text);
    }
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    return lines.isEmpty() ? List.of("") : lines;
  }

  /** A cell's text without its blank lines. */
  static String cell(SheetCell cell) {
    return String.join("\n", of(cell));
  }

  private static String unified(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
