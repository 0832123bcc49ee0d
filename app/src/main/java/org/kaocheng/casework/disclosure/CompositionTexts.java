package org.kaocheng.casework.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Element;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.compose.Span;

/**
 * Goes through all texts of a composition and puts others of the same length in their place. One
 * way for looking and for masking, so that what was found is what is masked.
 */
final class CompositionTexts {

  /** Gives the text that takes the place of one; as long as that. */
  interface Change extends BiFunction<Locus, String, String> {}

  private final Change change;
  private String heading = "";
  private int tables;

  private CompositionTexts(Change change) {
    this.change = change;
  }

  /** The composition with every text changed. */
  static Composition changed(Composition composition, Change change) {
    CompositionTexts texts = new CompositionTexts(change);
    List<Element> elements = new ArrayList<>();
    for (int number = 0; number < composition.elements().size(); number++) {
      elements.add(texts.element(Integer.toString(number), composition.elements().get(number)));
    }
    String title = texts.text("title", "标题", composition.title());
    return new Composition(title, elements);
  }

  private Element element(String path, Element element) {
    return switch (element) {
      case Element.Title(String text) -> new Element.Title(text(path, "标题", text));
      case Element.Heading(int level, String text) -> {
        heading = text;
        yield new Element.Heading(level, text(path, "标题“" + text + "”", text));
      }
      case Element.Line line ->
          new Element.Line(spans(path, where(), line.spans(), ""), line.alignment());
      case Sheet sheet -> sheet(path, sheet);
      case Element.Contents contents -> contents;
      case Element.Break pageBreak -> pageBreak;
      case Element.Anchor anchor -> anchor;
    };
  }

  private String where() {
    return heading.isEmpty() ? "封面" : "“" + heading + "”";
  }

  private String text(String path, String words, String text) {
    return changed(new Locus(path, words, "", List.of()), text);
  }

  private String changed(Locus locus, String text) {
    String changed = change.apply(locus, text);
    if (changed.length() != text.length()) {
      throw new IllegalStateException("a text became longer or shorter at " + locus.path());
    }
    return changed;
  }

  /**
   * Spans as one text, so that a label in one and its value in the next are seen together.
   *
   * @param between what stands between two spans
   */
  private List<Span> spans(String path, String words, List<Span> spans, String between) {
    StringBuilder all = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    List<Locus.Filled> filled = new ArrayList<>();
    for (Span span : spans) {
      all.append(all.isEmpty() ? "" : between);
      int start = all.length();
      starts.add(start);
      all.append(span.text());
      span.field()
          .ifPresent(
              field -> filled.add(new Locus.Filled(new Sign.Stretch(start, all.length()), field)));
    }
    String whole = changed(new Locus(path, words, "", filled), all.toString());
    List<Span> changed = new ArrayList<>();
    for (int at = 0; at < spans.size(); at++) {
      Span span = spans.get(at);
      String part = whole.substring(starts.get(at), starts.get(at) + span.text().length());
      changed.add(new Span(part, span.bold(), span.field()));
    }
    return changed;
  }

  private Sheet sheet(String path, Sheet sheet) {
    tables++;
    String name = sheet.title().isEmpty() ? "表" + tables : "“" + sheet.title() + "”";
    List<Sheet.Row> rows = new ArrayList<>();
    for (int row = 0; row < sheet.rows().size(); row++) {
      rows.add(row(path + "/" + row, name + "第" + (row + 1) + "行", sheet.rows().get(row)));
    }
    return new Sheet(
        sheet.table(),
        sheet.subject(),
        text(path + "/annex", name, sheet.annex()),
        text(path + "/title", name, sheet.title()),
        lines(path + "/above", name + "上方", sheet.above()),
        sheet.widths(),
        sheet.headRows(),
        rows,
        lines(path + "/below", name + "下方", sheet.below()),
        sheet.wide());
  }

  private List<List<Span>> lines(String path, String words, List<List<Span>> lines) {
    List<List<Span>> changed = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      changed.add(spans(path + "/" + line, words, lines.get(line), "\u3000"));
    }
    return changed;
  }

  private Sheet.Row row(String path, String words, Sheet.Row row) {
    List<SheetCell> cells = new ArrayList<>();
    String label = "";
    for (int column = 0; column < row.cells().size(); column++) {
      SheetCell cell = row.cells().get(column);
      Sign.Stretch all = new Sign.Stretch(0, cell.text().length());
      List<Locus.Filled> filled =
          cell.field().map(field -> List.of(new Locus.Filled(all, field))).orElse(List.of());
      Locus locus = new Locus(path + "/" + column, words, label, filled);
      cells.add(
          new SheetCell(
              changed(locus, cell.text()),
              cell.columnSpan(),
              cell.rowSpan(),
              cell.kind(),
              cell.indent(),
              cell.field(),
              cell.unit(),
              cell.derivation()));
      label = cell.text().strip();
    }
    return new Sheet.Row(cells);
  }
}
