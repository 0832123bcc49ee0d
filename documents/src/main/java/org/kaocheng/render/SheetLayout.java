package org.kaocheng.render;

import java.util.List;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.Span;

/** A sheet on pages: its titles, the lines above, its table, the lines below. */
final class SheetLayout {

  private static final double TITLE = 18;

  private final PageFlow flow;
  private final TypeMeasure measure;
  private final Sheet sheet;
  private final TableLayout table;
  private final double size;

  SheetLayout(PageFlow flow, TypeMeasure measure, Sheet sheet) {
    this.flow = flow;
    this.measure = measure;
    this.sheet = sheet;
    SheetGrid grid = SheetGrid.of(sheet);
    int width = (int) (flow.form().textWidth() * 20);
    table = new TableLayout(flow, measure, sheet, grid, grid.edges(sheet, width));
    size = table.size();
  }

  /** Lays it all. */
  void lay() {
    double above = SheetMeasure.above(sheet, size);
    double below = SheetMeasure.below(sheet, size);
    double whole = above + table.height() + below;
    if (whole <= flow.form().textHeight()
        && table.height() < SheetMeasure.KEPT * flow.form().textHeight()) {
      flow.need(whole);
    } else {
      flow.need(above + table.beginning());
    }
    if (!sheet.annex().isEmpty()) {
      flow.target(1, sheet.annex() + "　" + sheet.title());
      lines(sheet.annex(), Face.HEI, PageForm.SIZE, PageForm.PITCH, false);
    } else if (!sheet.title().isEmpty()) {
      flow.target(1, sheet.title());
    }
    if (!sheet.title().isEmpty()) {
      flow.advance(PageForm.PITCH / 4);
      lines(sheet.title(), Face.HEAVY_SONG, TITLE, PageForm.PITCH, true);
      flow.advance(PageForm.PITCH / 4);
    }
    sheet.above().forEach(this::spread);
    table.lay(below);
    sheet.below().forEach(this::spread);
    flow.advance(pitch() / 2);
  }

  private double pitch() {
    return SheetMeasure.pitch(size);
  }

  private void lines(String text, Face face, double letters, double pitch, boolean centred) {
    double room = flow.form().textWidth();
    for (List<Span> printed : Lines.of(List.of(Span.of(text)))) {
      for (SetLine line : LineBreaker.lines(printed, face, measure, letters, room, room)) {
        put(line, letters, pitch, centred ? (room - line.width()) / 2 : 0);
      }
    }
  }

  private void put(SetLine line, double letters, double pitch, double x) {
    flow.need(pitch);
    double baseline = PageForm.baseline(flow.y(), pitch, letters);
    flow.page().put(line, letters, flow.form().left() + x, baseline, 0);
    flow.advance(pitch);
  }

  private void spread(List<Span> spans) {
    double room = flow.form().textWidth();
    List<Double> widths =
        spans.stream().map(span -> measure.width(span.text(), Face.SONG, size)).toList();
    List<Double> starts = Spread.starts(widths, room);
    if (spans.size() < 2 || starts.isEmpty()) {
      // Several blanks are read back as what parts two pieces.
      List<Span> joined =
          Spread.joined(spans).stream()
              .map(span -> span.text().equals(Spread.BETWEEN) ? Span.of("　　") : span)
              .toList();
      for (List<Span> printed : Lines.of(joined)) {
        LineBreaker.lines(printed, Face.SONG, measure, size, room, room)
            .forEach(line -> put(line, size, pitch(), 0));
      }
      return;
    }
    flow.need(pitch());
    double baseline = PageForm.baseline(flow.y(), pitch(), size);
    for (int i = 0; i < spans.size(); i++) {
      SetLine line =
          LineBreaker.lines(List.of(spans.get(i)), Face.SONG, measure, size, room, room).getFirst();
      flow.page().put(line, size, flow.form().left() + starts.get(i), baseline, 0);
    }
    flow.advance(pitch());
  }
}
