package org.kaocheng.render;

import java.util.List;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Element;
import org.kaocheng.compose.Span;

/**
 * The table of contents of a Word file: a field Word can update, its entries already filled in, and
 * the bookmarks it points to.
 */
final class DocxContents {

  /** Headings down to this level have an entry. */
  static final int DEEPEST = 3;

  private final List<Element.Heading> headings;
  private final List<Integer> pages;
  private final boolean present;
  private int heading;

  /** The contents of a composition; {@code pages} the pages its headings probably stand on. */
  DocxContents(Composition composition, List<Integer> pages) {
    headings =
        composition.elements().stream()
            .filter(Element.Heading.class::isInstance)
            .map(Element.Heading.class::cast)
            .toList();
    present = composition.elements().stream().anyMatch(Element.Contents.class::isInstance);
    this.pages = pages;
  }

  /** Writes the words of the next heading, marked when there is a table of contents. */
  void bookmarked(Xml xml, Runnable words) {
    if (!present) {
      words.run();
      return;
    }
    xml.raw("<w:bookmarkStart w:id=\"").raw(heading).raw("\" w:name=\"").raw(name(heading));
    xml.raw("\"/>");
    words.run();
    xml.raw("<w:bookmarkEnd w:id=\"").raw(heading).raw("\"/>");
    heading++;
  }

  private static String name(int heading) {
    return "_Toc" + (100_000_000 + heading);
  }

  /** Writes the table of contents. */
  void write(DocxBody body) {
    body.lines(WordStyle.CONTENTS_TITLE, List.of(Span.of("目　录")), DocxBody.Look.PLAIN);
    Xml xml = body.xml();
    boolean first = true;
    for (int i = 0; i < headings.size(); i++) {
      Element.Heading entry = headings.get(i);
      if (entry.level() > DEEPEST) {
        continue;
      }
      String tabs =
          "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\""
              + body.width()
              + "\"/></w:tabs>";
      body.begin(WordStyle.contents(entry.level()), new DocxBody.Look(false, tabs, 0, 0));
      body.endProperties();
      if (first) {
        field(xml, "begin");
        instruction(xml, "TOC \\o \"1-" + DEEPEST + "\" \\h \\z \\u");
        field(xml, "separate");
        first = false;
      }
      xml.raw("<w:hyperlink w:anchor=\"").raw(name(i)).raw("\" w:history=\"1\">");
      DocxRuns.run(xml, entry.text(), false, 0);
      xml.raw("<w:r><w:tab/></w:r>");
      field(xml, "begin");
      instruction(xml, "PAGEREF " + name(i) + " \\h");
      field(xml, "separate");
      DocxRuns.run(xml, i < pages.size() ? pages.get(i).toString() : "", false, 0);
      field(xml, "end");
      xml.raw("</w:hyperlink></w:p>");
    }
    if (!first) {
      xml.raw("<w:p><w:pPr><w:spacing w:line=\"20\" w:lineRule=\"exact\"/></w:pPr>");
      field(xml, "end");
      xml.raw("</w:p>");
    }
  }

  private static void field(Xml xml, String part) {
    xml.raw("<w:r><w:fldChar w:fldCharType=\"").raw(part).raw("\"/></w:r>");
  }

  private static void instruction(Xml xml, String words) {
    xml.raw("<w:r><w:instrText xml:space=\"preserve\"> ").text(words);
    xml.raw(" </w:instrText></w:r>");
  }
}
