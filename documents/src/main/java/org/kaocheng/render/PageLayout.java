package org.kaocheng.render;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Element;
import org.kaocheng.compose.Element.Alignment;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.Span;

/** Lays a composition out on pages after GB/T 9704—2012. */
final class PageLayout {

  private static final double TITLE = 22;
  private static final double TITLE_PITCH = 35;

  private final TypeMeasure measure;
  private final List<Integer> headingPages;
  private final List<Element.Heading> headings;
  private final List<Integer> found = new ArrayList<>();
  private final PageFlow flow = new PageFlow();

  private PageLayout(Composition composition, TypeMeasure measure, List<Integer> headingPages) {
    this.measure = measure;
    this.headingPages = headingPages;
    headings =
        composition.elements().stream()
            .filter(Element.Heading.class::isInstance)
            .map(Element.Heading.class::cast)
            .toList();
    composition.elements().forEach(this::element);
    if (flow.isFresh() && flow.pages().size() > 1) {
      flow.pages().removeLast();
    }
  }

  /** The pages; with a table of contents they are laid out twice, to know its numbers. */
  static PageFlow of(Composition composition, TypeMeasure measure) {
    List<Integer> pages = headingPages(composition, measure);
    return new PageLayout(composition, measure, pages).flow;
  }

  /** The pages, from 1, of all headings; none when there is no table of contents to print them. */
  static List<Integer> headingPages(Composition composition, TypeMeasure measure) {
    boolean needed = composition.elements().stream().anyMatch(Element.Contents.class::isInstance);
    return needed ? new PageLayout(composition, measure, List.of()).found : List.of();
  }

  private void element(Element element) {
    switch (element) {
      case Element.Title(String text) -> title(text);
      case Element.Heading heading -> heading(heading);
      case Element.Line line -> line(line);
      case Element.Contents _ -> contents();
      case Element.Break _ -> flow.breakPage();
      case Element.Anchor _ -> {}
      case Sheet sheet -> {
        flow.turn(sheet.wide());
        new SheetLayout(flow, measure, sheet).lay();
      }
    }
  }

  private void title(String text) {
    flow.turn(false);
    for (List<Span> line : Lines.of(List.of(Span.of(text)))) {
      lines(line, Face.HEAVY_SONG, TITLE, TITLE_PITCH, Alignment.CENTRE);
    }
    flow.advance(PageForm.PITCH / 2);
  }

  private void heading(Element.Heading heading) {
    flow.turn(false);
    Face face =
        switch (heading.level()) {
          case 1 -> Face.HEI;
          case 3 -> Face.HEAVY_SONG;
          default -> Face.SONG;
        };
    flow.need(2 * PageForm.PITCH);
    flow.target(heading.level(), heading.text());
    found.add(flow.pages().size());
    lines(
        Lines.of(List.of(Span.of(heading.text()))).getFirst(),
        face,
        PageForm.SIZE,
        PageForm.PITCH,
        Alignment.PARAGRAPH);
  }

  private void line(Element.Line line) {
    flow.turn(false);
    for (List<Span> printed : Lines.of(line.spans())) {
      lines(printed, Face.SONG, PageForm.SIZE, PageForm.PITCH, line.alignment());
    }
  }

  private void lines(List<Span> spans, Face face, double size, double pitch, Alignment alignment) {
    double width = flow.form().textWidth();
    double indent = alignment == Alignment.PARAGRAPH ? 2 * size : 0;
    double right = alignment == Alignment.RIGHT ? 4 * size : 0;
    List<SetLine> lines =
        LineBreaker.lines(spans, face, measure, size, width - indent - right, width - right);
    for (int i = 0; i < lines.size(); i++) {
      SetLine line = lines.get(i);
      double first = i == 0 ? indent : 0;
      double over = width - first - right - line.width();
      double x =
          switch (alignment) {
            case PARAGRAPH, LEFT -> first;
            case CENTRE -> over / 2;
            case RIGHT -> over;
          };
      boolean spread = !line.ends() && (alignment == Alignment.PARAGRAPH);
      double apart = spread && line.length() > 1 ? over / (line.length() - 1) : 0;
      put(line, size, pitch, x, Math.min(apart, 0.15 * size));
    }
  }

  private void put(SetLine line, double size, double pitch, double x, double apart) {
    flow.need(pitch);
    double baseline = PageForm.baseline(flow.y(), pitch, size);
    flow.page().put(line, size, flow.form().left() + x, baseline, apart);
    flow.advance(pitch);
  }

  private void contents() {
    flow.turn(false);
    lines(List.of(Span.of("目　录")), Face.HEI, PageForm.SIZE, PageForm.PITCH, Alignment.CENTRE);
    flow.advance(PageForm.PITCH / 2);
    for (int i = 0; i < headings.size(); i++) {
      Element.Heading heading = headings.get(i);
      if (heading.level() <= DocxContents.DEEPEST) {
        entry(heading, i < headingPages.size() ? headingPages.get(i).toString() : "");
      }
    }
  }

  private void entry(Element.Heading heading, String page) {
    double size = PageForm.SIZE;
    double indent = (heading.level() - 1) * size;
    double room = flow.form().textWidth() - indent - 4 * size;
    List<SetLine> lines =
        LineBreaker.lines(List.of(Span.of(heading.text())), Face.SONG, measure, size, room, room);
    lines.forEach(line -> put(line, size, PageForm.PITCH, indent, 0));
    double baseline = PageForm.baseline(flow.y() - PageForm.PITCH, PageForm.PITCH, size);
    double left = flow.form().left();
    double end = left + flow.form().textWidth();
    double number = measure.width(page, Face.SONG, size);
    double dot = measure.width("…", Face.SONG, size);
    double from = left + indent + lines.getLast().width() + size / 2;
    int dots = (int) ((end - number - size / 2 - from) / dot);
    word("…".repeat(Math.max(0, dots)), end - number - size / 2 - dots * dot, baseline);
    word(page, end - number, baseline);
  }

  private void word(String text, double x, double baseline) {
    if (!text.isEmpty()) {
      flow.page()
          .words()
          .add(new PrintedPage.Words(text, Face.SONG, PageForm.SIZE, x, baseline, 0));
    }
  }
}
