package org.kaocheng.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paragraph styles of a docx, read only as far as the styles asked for: the styles part is
 * often ten times the size of the text.
 */
final class WordStyles implements Closeable {

  private static final Pattern HEADING = Pattern.compile("(?:heading|标题)\\s*([1-9])");
  private static final int MOST_ANCESTORS = 20;

  /** A style as declared; -1 and "" mean that it says nothing. */
  private record Style(String name, String parent, int outline, String list, int level) {}

  private final Optional<XmlCursor> xml;
  private final Map<String, Style> styles = new HashMap<>();

  /** Reads from the styles part, empty when the container has none. */
  WordStyles(Optional<XmlCursor> xml) {
    this.xml = xml;
  }

  /** The heading level of a style or the styles it is based on, 0 when none. */
  int outlineLevel(String id) throws IOException {
    String wanted = id;
    for (int i = 0; i < MOST_ANCESTORS && !wanted.isEmpty(); i++) {
      Style style = style(wanted);
      if (style.outline >= 0) {
        return style.outline < 9 ? style.outline + 1 : 0;
      }
      Matcher heading = HEADING.matcher(style.name.toLowerCase(Locale.ROOT));
      if (heading.matches()) {
        return heading.group(1).charAt(0) - '0';
      }
      wanted = style.parent;
    }
    return 0;
  }

  /** The list a style puts its paragraphs in. */
  Optional<ListReference> list(String id) throws IOException {
    String wanted = id;
    for (int i = 0; i < MOST_ANCESTORS && !wanted.isEmpty(); i++) {
      Style style = style(wanted);
      if (!style.list.isEmpty()) {
        return Optional.of(new ListReference(style.list, style.level, wanted));
      }
      wanted = style.parent;
    }
    return Optional.empty();
  }

  /**
   * A list named by a style.
   *
   * @param list the list's id
   * @param level the level from 0, -1 when the list's definition must tell it
   * @param style the id of the style that names the list
   */
  record ListReference(String list, int level, String style) {}

  private Style style(String id) throws IOException {
    while (!styles.containsKey(id) && readOne()) {}
    // Without a declaration the id itself may tell: Heading1.
    return styles.computeIfAbsent(id, unknown -> new Style(unknown, "", -1, "", -1));
  }

  private boolean readOne() throws IOException {
    if (xml.isEmpty()) {
      return false;
    }
    XmlCursor cursor = xml.get();
    while (cursor.next()) {
      if (cursor.isStart() && cursor.wordName().equals("style")) {
        if (cursor.attribute("type").equals("paragraph")) {
          readStyle(cursor);
          return true;
        }
        cursor.skip();
      }
    }
    return false;
  }

  private void readStyle(XmlCursor cursor) throws IOException {
    String id = cursor.attribute("styleId");
    String name = "";
    String parent = "";
    int outline = -1;
    String list = "";
    int level = -1;
    int depth = cursor.depth();
    while (cursor.nextWithin(depth)) {
      switch (cursor.wordName()) {
        case "name" -> name = cursor.value();
        case "basedOn" -> parent = cursor.value();
        case "outlineLvl" -> outline = cursor.number(-1);
        case "numId" -> list = cursor.value();
        case "ilvl" -> level = cursor.number(-1);
        case "pPr", "numPr" -> {}
        default -> cursor.skip();
      }
    }
    styles.put(id, new Style(name, parent, outline, list, level));
  }

  @Override
  public void close() throws IOException {
    if (xml.isPresent()) {
      xml.get().close();
    }
  }
}
