package org.kaocheng.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Element;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.compose.Span;
import org.kaocheng.document.Block;
import org.kaocheng.document.Cell;
import org.kaocheng.document.Document;
import org.kaocheng.document.Format;
import org.kaocheng.document.Paragraph;
import org.kaocheng.document.Table;
import org.kaocheng.document.Text;

/** Makes the neutral document of a composition, with the origin of every text. */
final class DocumentBuilder {

  private final List<Block> blocks = new ArrayList<>();
  private final List<CompositionDocument.Origin> origins = new ArrayList<>();
  private int line = 1;
  private int gap;

  /** The document; used once. */
  CompositionDocument build(String name, Composition composition) {
    for (Element element : composition.elements()) {
      switch (element) {
        case Element.Title title -> words(element, List.of(Span.of(title.text())), 0);
        case Element.Heading heading ->
            words(element, List.of(Span.of(heading.text())), heading.level());
        case Element.Line printed -> words(element, printed.spans(), 0);
        case Sheet sheet -> sheet(sheet);
        case Element.Contents _, Element.Break _, Element.Anchor _ -> {}
      }
    }
    Document document = new Document(name, Format.DOCX, blocks, List.of());
    return new CompositionDocument(document, origins);
  }

  private void sheet(Sheet sheet) {
    words(sheet, List.of(Span.of(sheet.annex())), 0);
    words(sheet, List.of(Span.of(sheet.title())), 0);
    sheet.above().forEach(spans -> words(sheet, Spread.joined(spans), 0));
    table(sheet);
    sheet.below().forEach(spans -> words(sheet, Spread.joined(spans), 0));
  }

  /** A paragraph for every printed line; a blank one only widens the gap. */
  private void words(Element element, List<Span> spans, int level) {
    for (List<Span> printed : Lines.of(spans)) {
      StringBuilder text = new StringBuilder();
      List<Integer> starts = new ArrayList<>();
      for (Span span : printed) {
        starts.add(text.length());
        text.append(span.text());
      }
      Text whole = new Text(text.toString(), line, 0);
      if (whole.isBlank()) {
        gap++;
        continue;
      }
      boolean filled = element instanceof Element.Line || element instanceof Sheet;
      origins.add(
          new CompositionDocument.Origin(
              line,
              1,
              element,
              filled ? printed : List.of(),
              filled ? starts : List.of(),
              Optional.empty()));
      line++;
      blocks.add(new Paragraph(whole, level, gap));
      gap = 0;
    }
  }

  private void table(Sheet sheet) {
    List<Table.Row> rows = new ArrayList<>();
    int cells = 0;
    boolean blank = true;
    for (Sheet.Row row : sheet.rows()) {
      List<Cell> laid = new ArrayList<>();
      for (SheetCell cell : row.cells()) {
        Text text = text(sheet, cell);
        blank &= text.isBlank();
        laid.add(new Cell(text, cell.columnSpan(), cell.rowSpan()));
        cells++;
      }
      rows.add(new Table.Row(laid));
    }
    if (blank) {
      gap++;
    } else if (cells == 1) {
      frame(rows.getFirst().cells().getFirst().text());
    } else {
      blocks.add(new Table(rows, gap));
      gap = 0;
    }
  }

  /** A table of one cell is a frame around lines, as readers take it. */
  private void frame(Text text) {
    int at = text.line();
    for (String printed : text.string().split("\n", -1)) {
      blocks.add(new Paragraph(new Text(printed, at, 0), 0, gap));
      gap = 0;
      at++;
    }
  }

  private Text text(Sheet sheet, SheetCell cell) {
    String printed = Lines.cell(cell);
    int lines = (int) printed.chars().filter(c -> c == '\n').count() + 1;
    origins.add(
        new CompositionDocument.Origin(
            line, lines, sheet, List.of(), List.of(), Optional.of(cell)));
    Text text = new Text(printed, line, 0);
    line += lines;
    return text;
  }
}
