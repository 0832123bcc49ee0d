package org.kaocheng.annotate;

import java.util.List;
import org.kaocheng.render.Xml;

/** The part of a docx that holds the words of its comments. */
final class CommentsPart {

  private static final String AUTHOR = "考成";
  private static final String INITIALS = "考";

  private CommentsPart() {}

  /**
   * A new part without comments.
   *
   * @param namespace the one of the document: there is a transitional and a strict one
   */
  static String blank(String namespace) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        + "<w:comments xmlns:w=\""
        + namespace
        + "\"/>";
  }

  /**
   * The part with comments behind those it has.
   *
   * @param firstId the id of the first
   */
  static String with(String part, List<Comment> comments, int firstId) {
    Markup markup = MarkedPart.markup(part);
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < comments.size(); i++) {
      comment(xml, markup, comments.get(i), firstId + i);
    }
    return Roots.append(part, xml.toString());
  }

  // No date: the same report gives the same bytes.
  private static void comment(StringBuilder xml, Markup markup, Comment comment, int id) {
    String prefix = markup.prefix();
    xml.append('<').append(prefix).append("comment").append(markup.declaration());
    attribute(xml, prefix, "id", Integer.toString(id));
    attribute(xml, prefix, "author", AUTHOR);
    attribute(xml, prefix, "initials", INITIALS);
    xml.append('>');
    line(xml, prefix, comment.title(), true);
    comment.lines().forEach(line -> line(xml, prefix, line, false));
    xml.append("</").append(prefix).append("comment>");
  }

  private static void attribute(StringBuilder xml, String prefix, String name, String value) {
    xml.append(' ').append(prefix).append(name).append("=\"").append(value).append('"');
  }

  private static void line(StringBuilder xml, String prefix, String text, boolean bold) {
    String before =
        "<w:p><w:r>" + (bold ? "<w:rPr><w:b/></w:rPr>" : "") + "<w:t xml:space=\"preserve\">";
    xml.append(named(before, prefix));
    xml.append(Xml.escaped(text));
    xml.append(named("</w:t></w:r></w:p>", prefix));
  }

  private static String named(String markup, String prefix) {
    return markup.replace("<w:", "<" + prefix).replace("</w:", "</" + prefix);
  }
}
