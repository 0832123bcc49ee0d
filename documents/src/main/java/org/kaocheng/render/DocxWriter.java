package org.kaocheng.render;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Element;
import org.kaocheng.compose.Sheet;
import org.kaocheng.source.Place;
import org.kaocheng.source.Problem;
import org.kaocheng.source.Severity;

/**
 * Writes Word documents: the official form of GB/T 9704—2012 by the standard template, or what the
 * template of a pack makes of it. Headings are Word's own, so that navigation and readers find
 * them.
 */
public final class DocxWriter {

  private DocxWriter() {}

  /** The composition by the standard template. */
  public static Rendered write(Composition composition) {
    return write(composition, DocxTemplate.standard());
  }

  /**
   * The composition by a template.
   *
   * @return the file; its problems name what the template has no place for
   */
  public static Rendered write(Composition composition, DocxTemplate template) {
    CompositionParts parts = new CompositionParts(composition, template.tags());
    String title = CompositionParts.title(composition);
    DocxContents contents = new DocxContents(composition, List.of());
    DocxBody body = new DocxBody(template, contents, 1 << 16);
    List<Problem> problems = new ArrayList<>();
    for (TemplatePiece piece : template.main()) {
      switch (piece) {
        case TemplatePiece.Markup markup -> body.markup(markup.xml());
        case TemplatePiece.Place(TemplateTag tag) -> place(tag, parts, title, body, problems);
      }
    }
    parts
        .left()
        .forEach(element -> problems.add(problem("模板没有放“" + words(element) + "”的标签，这部分没有印出。")));
    return new Rendered(template.file(body.finished(), title, composition.title()), problems);
  }

  private static void place(
      TemplateTag tag,
      CompositionParts parts,
      String title,
      DocxBody body,
      List<Problem> problems) {
    if (!tag.isBlock()) {
      body.xml().text(title);
      return;
    }
    List<Element> elements = parts.at(tag);
    if (tag.kind() == TemplateTag.Kind.SECTION && elements.isEmpty()) {
      problems.add(problem("报告里没有模板标签“" + tag + "”所说的章节，这里留空。"));
    }
    elements.forEach(body::element);
  }

  private static Problem problem(String message) {
    return new Problem(Severity.WARNING, Place.WHOLE, message);
  }

  private static String words(Element element) {
    String words =
        switch (element) {
          case Element.Title(String text) -> text;
          case Element.Heading heading -> heading.text();
          case Element.Line line -> line.text();
          case Sheet sheet -> sheet.annex() + sheet.title();
          case Element.Contents _ -> "目录";
          case Element.Break _, Element.Anchor _ -> "";
        };
    return words.length() <= 20 ? words : words.substring(0, 20) + "…";
  }
}
