package org.kaocheng.web.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.compose.Span;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.form.CellLabels;
import org.kaocheng.form.FieldKey;
import org.kaocheng.form.FormPage;
import org.kaocheng.form.OwnPages;
import org.kaocheng.form.PlacedCell;
import org.kaocheng.value.Unit;

/**
 * A form as its page shows it.
 *
 * @param number its number among the forms, from 0
 * @param own the page's name where it is none of the scheme's: info, facts, words; else empty
 * @param annex words above the title; may be empty
 * @param title its title
 * @param project the project it is of; empty when the department's
 * @param above lines above the body
 * @param widths the widths of its columns in per cent
 * @param rows the body
 * @param below lines below the body
 * @param more what can be added to it
 */
public record FormView(
    int number,
    String own,
    String annex,
    String title,
    String project,
    List<List<Piece>> above,
    List<Integer> widths,
    List<Row> rows,
    List<List<Piece>> below,
    List<RowAdder> more) {

  /**
   * Words of a line.
   *
   * @param label words of the form
   * @param key the field whose text follows them; empty when none does
   * @param text that text
   */
  public record Piece(String label, String key, String text) {}

  /**
   * A row.
   *
   * @param cells its cells
   * @param tool the key of a field of the row, by which it is removed or one added below; empty
   *     when it is the form's
   * @param kind what kind of row it is then: indicator, open, record
   */
  public record Row(List<Cell> cells, String tool, String kind) {}

  /**
   * A cell.
   *
   * @param kind head, label, figure, word, words, signature
   * @param text what is printed where nothing is filled in
   * @param key the field; empty when none is
   * @param label the words that name it
   * @param typed what is typed
   * @param derived what follows
   * @param how how it follows
   * @param over whether something else is typed than follows
   * @param fixed whether the scheme says what stands in it
   * @param lines whether several lines may be typed
   * @param unit the unit's sign; empty when none
   */
  public record Cell(
      String kind,
      String text,
      int columnSpan,
      int rowSpan,
      int indent,
      String key,
      String label,
      String typed,
      String derived,
      String how,
      boolean over,
      boolean fixed,
      boolean lines,
      String unit) {}

  /** The forms of a draft. */
  static List<FormView> of(FilledForms forms) {
    List<FormView> views = new ArrayList<>();
    for (int number = 0; number < forms.pages().size(); number++) {
      views.add(of(forms, number));
    }
    return views;
  }

  private static FormView of(FilledForms forms, int number) {
    FormPage page = forms.pages().get(number);
    Sheet sheet = page.sheet();
    List<PlacedCell> placed = PlacedCell.of(sheet);
    CellLabels labels = new CellLabels(forms.answers(), sheet, placed);
    List<Row> rows = new ArrayList<>();
    int at = 0;
    for (Sheet.Row row : sheet.rows()) {
      List<Cell> cells = new ArrayList<>();
      for (int each = 0; each < row.cells().size(); each++) {
        cells.add(cell(forms, page, placed.get(at++), labels));
      }
      rows.add(row(forms, row, cells));
    }
    return new FormView(
        number,
        own(sheet.table()),
        sheet.annex(),
        sheet.title(),
        sheet.subject().name(),
        pieces(sheet.above(), forms),
        percent(sheet.widths()),
        rows,
        pieces(sheet.below(), forms),
        RowAdder.of(forms, page));
  }

  private static String own(String table) {
    return switch (table) {
      case OwnPages.INFO -> "info";
      case OwnPages.FACTS -> "facts";
      case OwnPages.WORDS -> "words";
      default -> "";
    };
  }

  private static List<Integer> percent(List<Integer> widths) {
    int sum = widths.stream().mapToInt(Integer::intValue).sum();
    return widths.stream().map(width -> width * 100 / Math.max(1, sum)).toList();
  }

  private static List<List<Piece>> pieces(List<List<Span>> lines, FilledForms forms) {
    return lines.stream()
        .map(line -> line.stream().map(span -> piece(span, forms)).toList())
        .toList();
  }

  private static Piece piece(Span span, FilledForms forms) {
    int colon = span.text().indexOf('：');
    String key =
        span.field().map(FieldKey::of).filter(each -> forms.spot(each).isPresent()).orElse("");
    return key.isEmpty() || colon < 0
        ? new Piece(span.text(), "", "")
        : new Piece(span.text().substring(0, colon + 1), key, span.text().substring(colon + 1));
  }

  private static Row row(FilledForms forms, Sheet.Row row, List<Cell> cells) {
    for (SheetCell cell : row.cells()) {
      Optional<String> kind = cell.field().flatMap(field -> kind(forms, field));
      if (kind.isPresent()) {
        return new Row(cells, FieldKey.of(cell.field().orElseThrow()), kind.get());
      }
    }
    return new Row(cells, "", "");
  }

  /** What kind of row of the unit's own a field stands in; empty when in none. */
  private static Optional<String> kind(FilledForms forms, FilingField field) {
    return switch (field) {
      case FilingField.IndicatorField indicator ->
          indicator.part() == FilingField.Part.NAME
                  && !forms.fixed().isFixed(forms.answers(), field)
              ? Optional.of("indicator")
              : Optional.empty();
      case FilingField.OpenField ignored -> Optional.of("open");
      case FilingField.Entry(Slot slot) ->
          slot.item() > 0 && RowAdder.records(forms, field).isPresent()
              ? Optional.of("record")
              : Optional.empty();
      case FilingField.ProjectName ignored -> Optional.empty();
      case FilingField.OwnWords ignored -> Optional.empty();
    };
  }

  private static Cell cell(FilledForms forms, FormPage page, PlacedCell placed, CellLabels labels) {
    SheetCell cell = placed.cell();
    String kind = cell.kind().name().toLowerCase(java.util.Locale.ROOT);
    if (cell.field().isEmpty()) {
      return new Cell(
          kind,
          cell.text(),
          cell.columnSpan(),
          cell.rowSpan(),
          cell.indent(),
          "",
          "",
          "",
          "",
          "",
          false,
          false,
          false,
          "");
    }
    FilingField field = cell.field().get();
    String key = FieldKey.of(field);
    CellState state = forms.state(key);
    boolean lines = cell.kind() == SheetCell.Kind.WORDS || page.items(cell).isPresent();
    return new Cell(
        kind,
        cell.text(),
        cell.columnSpan(),
        cell.rowSpan(),
        cell.indent(),
        key,
        labels.whole(placed),
        state.text(),
        state.derived(),
        cell.derivation().map(HowText::of).orElse(""),
        state.over(),
        forms.fixed().isFixed(forms.answers(), field),
        lines,
        cell.unit().equals(Unit.NONE) ? "" : cell.unit().symbol());
  }
}
