package org.kaocheng.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Element;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.Span;
import org.kaocheng.report.Html;

/**
 * Writes one web page that needs nothing from outside; printed, it has the pages of GB/T 9704—2012.
 */
public final class HtmlWriter {

  private static final int DEEPEST = 6;

  private final Html html = new Html();
  private final List<Element.Heading> headings;
  private int heading;
  private boolean breaks;

  private HtmlWriter(Composition composition) {
    headings =
        composition.elements().stream()
            .filter(Element.Heading.class::isInstance)
            .map(Element.Heading.class::cast)
            .toList();
  }

  /** The composition as a page. */
  public static Rendered write(Composition composition) {
    HtmlWriter writer = new HtmlWriter(composition);
    writer.page(composition);
    return new Rendered(writer.html.toString().getBytes(UTF_8), List.of());
  }

  private void page(Composition composition) {
    html.raw("<!DOCTYPE html>\n")
        .open("html", "lang", "zh-CN")
        .raw("<head><meta charset=\"utf-8\">");
    html.raw("<meta name=\"viewport\" content=\"width=device-width\">");
    html.element("title", composition.title());
    html.raw("<style>\n" + Style.TEXT + "</style></head>\n<body><div class=\"paper\">\n");
    composition.elements().forEach(this::element);
    html.raw("</div></body></html>\n");
  }

  private static final class Style {
    private static final String TEXT = read();

    private static String read() {
      try (InputStream in = HtmlWriter.class.getResourceAsStream("html/print.css")) {
        if (in == null) {
          throw new IllegalStateException("no resource print.css");
        }
        return new String(in.readAllBytes(), UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void element(Element element) {
    switch (element) {
      case Element.Title(String text) -> paragraph("title", List.of(Span.of(text)));
      case Element.Heading title -> heading(title);
      case Element.Line line ->
          paragraph(
              switch (line.alignment()) {
                case PARAGRAPH -> "";
                case LEFT -> "left";
                case CENTRE -> "centre";
                case RIGHT -> "right";
              },
              line.spans());
      case Element.Contents _ -> contents();
      case Element.Break _ -> breaks = true;
      case Element.Anchor _ -> {}
      case Sheet sheet -> sheet(sheet);
    }
  }

  /** The class with the one for a new page, when one is to begin. */
  private String marked(String name) {
    if (!breaks) {
      return name;
    }
    breaks = false;
    return name.isEmpty() ? "break" : name + " break";
  }

  private void heading(Element.Heading title) {
    String tag = "h" + Math.min(title.level(), DEEPEST);
    html.open(tag, "id", "h" + heading, "class", marked(""));
    html.text(title.text()).end(tag);
    heading++;
  }

  private void paragraph(String name, List<Span> spans) {
    html.open("p", "class", marked(name));
    List<List<Span>> lines = Lines.of(spans);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        html.raw("<br>");
      }
      lines.get(i).forEach(this::span);
    }
    html.end("p");
  }

  private void span(Span span) {
    if (span.bold()) {
      html.element("b", span.text());
    } else {
      html.text(span.text());
    }
  }

  private void contents() {
    html.open("nav", "class", marked("contents")).element("p", "目　录", "class", "head");
    for (int i = 0; i < headings.size(); i++) {
      Element.Heading entry = headings.get(i);
      if (entry.level() <= DocxContents.DEEPEST) {
        html.open("p", "class", "l" + entry.level());
        html.element("a", entry.text(), "href", "#h" + i).end("p");
      }
    }
    html.end("nav");
  }

  private void sheet(Sheet sheet) {
    SheetGrid grid = SheetGrid.of(sheet);
    PageForm form = PageForm.of(sheet.wide());
    List<Integer> edges = grid.edges(sheet, (int) (form.textWidth() * 20));
    double size = SheetMeasure.of(sheet, grid, edges, form.textHeight()).size();
    String name = (sheet.wide() ? "wide" : "") + (size < 12 ? " s" + (int) size : "");
    html.open("section", "class", marked(name.strip()));
    if (!sheet.annex().isEmpty()) {
      paragraph("annex", List.of(Span.of(sheet.annex())));
    }
    if (!sheet.title().isEmpty()) {
      paragraph("caption", List.of(Span.of(sheet.title())));
    }
    sheet.above().forEach(spans -> spread("spread above", spans));
    if (!sheet.rows().isEmpty()) {
      table(sheet, grid, edges);
    }
    sheet.below().forEach(spans -> spread("spread", spans));
    html.end("section");
  }

  private void spread(String name, List<Span> spans) {
    html.open("p", "class", name);
    for (int i = 0; i < spans.size(); i++) {
      html.raw(i > 0 ? " " : "").open("span");
      span(spans.get(i));
      html.close("span");
    }
    html.end("p");
  }

  private void table(Sheet sheet, SheetGrid grid, List<Integer> edges) {
    html.open("table").raw("<colgroup>");
    for (int c = 0; c < grid.columns(); c++) {
      // In thousandths of the width, so that no fraction is printed.
      int share = (edges.get(c + 1) - edges.get(c)) * 1000 / Math.max(1, edges.getLast());
      html.open("col", "style", "width:" + share / 10 + "." + share % 10 + "%");
    }
    html.raw("</colgroup>\n");
    int heads = heads(sheet, grid);
    for (int r = 0; r < grid.rows().size(); r++) {
      if (r == 0 && heads > 0) {
        html.raw("<thead>");
      }
      if (r == heads) {
        html.raw("<tbody>");
      }
      html.open("tr");
      grid.rows().get(r).forEach(this::cell);
      html.end("tr");
      if (r == heads - 1) {
        html.raw("</thead>\n");
      }
    }
    html.raw(heads < grid.rows().size() ? "</tbody>" : "").end("table");
  }

  /** The head rows; none when a head's cell reaches into the body, for a head may not. */
  private static int heads(Sheet sheet, SheetGrid grid) {
    int heads = Math.min(sheet.headRows(), grid.rows().size());
    boolean reaches =
        grid.rows().subList(0, heads).stream()
            .flatMap(List::stream)
            .anyMatch(placed -> placed.bottom() > heads);
    return reaches ? 0 : heads;
  }

  private void cell(SheetGrid.Placed placed) {
    WordStyle style = WordStyle.cell(placed.cell());
    String tag = style == WordStyle.CELL_HEAD ? "th" : "td";
    String name =
        switch (style) {
          case CELL_CENTRE -> "c";
          case CELL_FIGURE -> "r";
          default -> placed.cell().indent() > 0 ? "i" + Math.min(3, placed.cell().indent()) : "";
        };
    if (SheetMeasure.least(placed.cell(), 12) > SheetMeasure.least(12)) {
      name = "sign";
    }
    html.open(
        tag,
        "class",
        name,
        "colspan",
        placed.columnSpan() > 1 ? Integer.toString(placed.columnSpan()) : "",
        "rowspan",
        placed.rowSpan() > 1 ? Integer.toString(placed.rowSpan()) : "");
    List<String> lines = Lines.of(placed.cell());
    for (int i = 0; i < lines.size(); i++) {
      html.raw(i > 0 ? "<br>" : "").text(lines.get(i));
    }
    html.close(tag);
  }
}
