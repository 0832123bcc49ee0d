package org.kaocheng.annotate;

import java.util.HashMap;
import java.util.Map;

/**
 * Walks over the tags of an XML text and tells where in the text each stands, so that something can
 * be put in without writing anything else anew. The text must be well-formed and without DTD, which
 * reading it has shown.
 */
final class XmlTags {

  private static final String CDATA = "<![CDATA[";

  private final String xml;
  private int from;
  private int to;

  XmlTags(String xml) {
    this.xml = xml;
  }

  /** Moves to the next tag; false at the end. */
  boolean next() {
    int at = xml.indexOf('<', to);
    while (at >= 0) {
      int end = notATag(at);
      if (end < 0) {
        from = at;
        to = tagEnd(at);
        return true;
      }
      at = xml.indexOf('<', end);
    }
    return false;
  }

  /** The end of a comment, instruction or CDATA section that begins here, -1 for a tag. */
  private int notATag(int at) {
    if (xml.startsWith("<!--", at)) {
      return after("-->", at + 4);
    }
    if (xml.startsWith(CDATA, at)) {
      return after("]]>", at);
    }
    if (xml.startsWith("<?", at)) {
      return after("?>", at);
    }
    return -1;
  }

  private int after(String mark, int at) {
    int found = xml.indexOf(mark, at);
    return found < 0 ? xml.length() : found + mark.length();
  }

  private int tagEnd(int at) {
    char quote = 0;
    for (int i = at; i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return xml.length();
  }

  /** Where the tag begins. */
  int from() {
    return from;
  }

  /** One past where the tag ends. */
  int to() {
    return to;
  }

  boolean isEnd() {
    return xml.charAt(from + 1) == '/';
  }

  /** Whether the tag is a whole element: {@code <w:p/>}. */
  boolean isWhole() {
    return xml.charAt(to - 2) == '/';
  }

  /** The element's name as written, with its prefix. */
  String name() {
    int start = from + (isEnd() ? 2 : 1);
    int end = start;
    while (" \t\r\n/>".indexOf(xml.charAt(end)) < 0) {
      end++;
    }
    return xml.substring(start, end);
  }

  /** The attributes of a start tag as written: qualified name to value, entities unresolved. */
  Map<String, String> attributes() {
    Map<String, String> attributes = new HashMap<>();
    int at = from + 1 + name().length();
    while (true) {
      int equals = xml.indexOf('=', at);
      if (equals < 0 || equals >= to) {
        return attributes;
      }
      int open = equals + 1;
      while (xml.charAt(open) != '"' && xml.charAt(open) != '\'') {
        open++;
      }
      int close = xml.indexOf(xml.charAt(open), open + 1);
      attributes.put(xml.substring(at, equals).strip(), xml.substring(open + 1, close));
      at = close + 1;
    }
  }

  /**
   * Where the character stands that follows {@code count} characters of text.
   *
   * @param start the end of the start tag of the element whose text it is
   */
  static int characters(String xml, int start, int count) {
    int at = start;
    int left = count;
    boolean section = false;
    while (left > 0 && at < xml.length()) {
      if (section && xml.startsWith("]]>", at)) {
        section = false;
        at += 3;
      } else if (!section && xml.startsWith(CDATA, at)) {
        section = true;
        at += CDATA.length();
      } else if (!section && xml.charAt(at) == '<') {
        XmlTags tags = new XmlTags(xml);
        int other = tags.notATag(at);
        at = other < 0 ? tags.tagEnd(at) : other;
      } else if (!section && xml.charAt(at) == '&') {
        int end = xml.indexOf(';', at);
        left -= length(xml.substring(at + 1, end));
        at = end + 1;
      } else {
        at += xml.startsWith("\r\n", at) ? 2 : 1;
        left--;
      }
    }
    return at;
  }

  /** Whether a place of an element's text is in a CDATA section. */
  static boolean isInCdata(String xml, int start, int at) {
    String before = xml.substring(start, at);
    int open = before.lastIndexOf(CDATA);
    return open >= 0 && before.indexOf("]]>", open) < 0;
  }

  /** How many characters an entity stands for. */
  private static int length(String entity) {
    if (!entity.startsWith("#")) {
      return 1;
    }
    boolean hexadecimal = entity.startsWith("#x");
    int point = Integer.parseInt(entity.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
    return Character.charCount(point);
  }
}
