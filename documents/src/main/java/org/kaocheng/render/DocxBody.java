package org.kaocheng.render;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.compose.Element;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.Span;

/** The body of a Word file, written from top to bottom. */
final class DocxBody {

  /** How a paragraph differs from its style. */
  record Look(boolean keepsNext, String tabs, int indent, double size) {
    static final Look PLAIN = new Look(false, "", 0, 0);
  }

  private final DocxTemplate template;
  private final Xml xml;
  private final Map<WordStyle, String> openings = new EnumMap<>(WordStyle.class);
  private final DocxContents contents;
  private boolean wide;
  private boolean breaks;
  private boolean fresh = true;

  /** Where the properties of the paragraph written last end; -1 after anything else. */
  private int lastProperties = -1;

  private boolean afterTable;

  DocxBody(DocxTemplate template, DocxContents contents, int capacity) {
    this.template = template;
    this.contents = contents;
    this.xml = new Xml(capacity);
    for (WordStyle style : WordStyle.values()) {
      openings.put(style, "<w:p><w:pPr><w:pStyle w:val=\"" + template.id(style) + "\"/>");
    }
  }

  /** Mark-up of the template. */
  void markup(String markup) {
    if (!markup.isBlank() && markup.contains("<w:p")) {
      turn(false);
      lastProperties = -1;
      fresh = false;
      afterTable = false;
    }
    xml.raw(markup);
  }

  /** An element of the composition. */
  void element(Element element) {
    switch (element) {
      case Element.Title(String text) -> upright(WordStyle.TITLE, List.of(Span.of(text)));
      case Element.Heading heading -> heading(heading);
      case Element.Line line -> upright(WordStyle.line(line.alignment()), line.spans());
      case Element.Contents _ -> {
        turn(false);
        contents.write(this);
      }
      case Element.Break _ -> breaks = true;
      case Element.Anchor _ -> {}
      case Sheet sheet -> {
        turn(sheet.wide());
        new DocxSheet(this, sheet).write();
      }
    }
  }

  /** The whole, with the properties of the last section before the end of the body. */
  String finished() {
    int end = xml.toString().lastIndexOf("</w:body>");
    xml.insert(end, template.page().section(wide));
    return xml.toString();
  }

  private void heading(Element.Heading heading) {
    turn(false);
    WordStyle style = WordStyle.heading(heading.level());
    begin(style, Look.PLAIN);
    int deeper = heading.level() > WordStyle.deepest() ? Math.min(heading.level(), 9) : 0;
    if (deeper > 0) {
      xml.raw("<w:outlineLvl w:val=\"").raw(deeper - 1).raw("\"/>");
    }
    endProperties();
    contents.bookmarked(xml, () -> runs(Lines.of(List.of(Span.of(heading.text()))).getFirst(), 0));
    xml.raw("</w:p>");
  }

  private void upright(WordStyle style, List<Span> spans) {
    turn(false);
    lines(style, spans, Look.PLAIN);
  }

  /** A paragraph for every line. */
  void lines(WordStyle style, List<Span> spans, Look look) {
    for (List<Span> line : Lines.of(spans)) {
      begin(style, look);
      endProperties();
      runs(line, look.size());
      xml.raw("</w:p>");
    }
  }

  /** Opens a paragraph and its properties. */
  void begin(WordStyle style, Look look) {
    xml.raw(openings.getOrDefault(style, ""));
    if (look.keepsNext()) {
      xml.raw("<w:keepNext/>");
    }
    if (breaks) {
      if (!fresh) {
        xml.raw("<w:pageBreakBefore/>");
      }
      breaks = false;
    }
    xml.raw(look.tabs());
    if (look.indent() > 0) {
      xml.raw("<w:ind w:leftChars=\"").raw(look.indent() * 100).raw("\" w:left=\"");
      xml.raw(look.indent() * 240).raw("\"/>");
    }
    fresh = false;
    afterTable = false;
  }

  /** Closes the properties of a paragraph. */
  void endProperties() {
    lastProperties = xml.length();
    xml.raw("</w:pPr>");
  }

  /** Words in runs; {@code size} in points, 0 for the style's. */
  void runs(List<Span> spans, double size) {
    for (Span span : spans) {
      DocxRuns.run(xml, span.text(), span.bold(), size);
    }
  }

  Xml xml() {
    return xml;
  }

  DocxTemplate template() {
    return template;
  }

  /** The width of the text where the next paragraph stands, in twentieths of a point. */
  int width() {
    return template.page().width(wide);
  }

  /** The height of the text there. */
  int height() {
    return template.page().height(wide);
  }

  /** Before a table: a table right after another would grow together with it. */
  void beforeTable() {
    if (afterTable || (breaks && !fresh)) {
      tiny("");
    }
    breaks = false;
    fresh = false;
  }

  /** After a table. */
  void afterTable() {
    afterTable = true;
    lastProperties = -1;
  }

  /** A paragraph nobody sees. */
  private void tiny(String properties) {
    xml.raw("<w:p><w:pPr>");
    if (breaks) {
      xml.raw("<w:pageBreakBefore/>");
      breaks = false;
    }
    xml.raw("<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>").raw(properties);
    xml.raw("<w:rPr><w:sz w:val=\"2\"/></w:rPr>");
    lastProperties = xml.length();
    xml.raw("</w:pPr></w:p>");
    afterTable = false;
  }

  /** Ends the section when the next element wants a page laid otherwise. */
  private void turn(boolean sideways) {
    if (sideways == wide) {
      return;
    }
    if (!fresh) {
      if (lastProperties < 0) {
        breaks = false;
        tiny("");
      }
      xml.insert(lastProperties, template.page().section(wide));
      lastProperties = -1;
    }
    wide = sideways;
    breaks = false;
    fresh = true;
    afterTable = false;
  }
}
