package org.kaocheng.annotate;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.document.Origins;
import org.kaocheng.document.Text;

/** The main part of a docx being put together; knows the number of every element. */
final class WordXml {

  private final StringBuilder xml = new StringBuilder();
  private int element = -1;

  /** Adds mark-up that holds no element. */
  void raw(String markup) {
    xml.append(markup);
  }

  /** Opens an element, written with its attributes. */
  void start(String tag) {
    xml.append('<').append(tag).append('>');
    element++;
  }

  /** Adds an element without content, written with its attributes. */
  void whole(String tag) {
    start(tag + "/");
  }

  /** Closes an element. */
  void end(String name) {
    xml.append("</").append(name).append('>');
  }

  /**
   * Adds a paragraph of one run.
   *
   * @param properties the content of its properties, of elements without content
   * @return the text with its origins; characters that XML does not allow stand nowhere
   */
  Text paragraph(String text, String properties) {
    start("w:p");
    List<Origins.Piece> pieces = new ArrayList<>();
    pieces.add(new Origins.Piece(0, 0, element, 0));
    if (!properties.isEmpty()) {
      start("w:pPr");
      xml.append(properties);
      element += (int) properties.chars().filter(c -> c == '<').count();
      end("w:pPr");
    }
    if (!text.isEmpty()) {
      start("w:r");
      run(text, pieces);
      end("w:r");
    }
    end("w:p");
    return new Text(text, 0, 0, new Origins(pieces));
  }

  private void run(String text, List<Origins.Piece> pieces) {
    int from = 0;
    while (from < text.length()) {
      int point = text.codePointAt(from);
      int to = from + Character.charCount(point);
      if (point == '\n' || point == '\t') {
        whole(point == '\n' ? "w:br" : "w:tab");
        pieces.add(new Origins.Piece(from, 1, element, 0));
      } else if (XmlText.isAllowed(point)) {
        while (to < text.length() && isPlain(text.codePointAt(to))) {
          to += Character.charCount(text.codePointAt(to));
        }
        start("w:t xml:space=\"preserve\"");
        xml.append(XmlText.escaped(text.substring(from, to)));
        end("w:t");
        pieces.add(new Origins.Piece(from, to - from, element, 0));
      }
      from = to;
    }
  }

  private static boolean isPlain(int point) {
    return point != '\n' && point != '\t' && XmlText.isAllowed(point);
  }

  @Override
  public String toString() {
    return xml.toString();
  }
}
