package org.kaocheng.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.compose.Span;
import org.kaocheng.fact.Content;
import org.kaocheng.filing.Derivation;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.form.FixedIndicators;
import org.kaocheng.form.OwnPages;
import org.kaocheng.form.TypedFigure;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Unit;

/** Writes the cells of one page. */
final class PageWriter {

  private static final int TEXT_SIZE = 11;
  private static final int TITLE_SIZE = 16;

  private final Page page;
  private final XSSFSheet sheet;
  private final CellStyles styles;
  private final Places places;
  private final FormulaText formulas;
  private final Contents contents;
  private final FixedIndicators fixed;
  private final Validations validations;
  private final SheetSetup setup;
  private final Map<Integer, List<CellKey>> keys = new TreeMap<>();

  PageWriter(
      Page page,
      XSSFSheet sheet,
      CellStyles styles,
      Places places,
      Contents contents,
      FixedIndicators fixed) {
    this.page = page;
    this.sheet = sheet;
    this.styles = styles;
    this.places = places;
    this.formulas = new FormulaText(places);
    this.contents = contents;
    this.fixed = fixed;
    this.validations =
        new Validations(contents.answers().scheme(), contents.answers().filing().year());
    this.setup = new SheetSetup(page, sheet);
  }

  /** Writes the page and returns the keys of its rows by row. */
  Map<Integer, RowKey> write() {
    markers();
    above();
    page.cells().forEach(this::cell);
    below();
    Map<Integer, RowKey> rows = new TreeMap<>();
    keys.forEach((row, cells) -> {
      RowKey key = new RowKey(cells, indicator(cells));
      rows.put(row, key);
      cell(row, 0).setCellValue(key.text());
    });
    validations.apply(sheet);
    setup.apply();
    return rows;
  }

  private void markers() {
    cell(0, 0).setCellValue(page.key().text());
    for (int column = Page.HIDDEN; column < page.columns(); column++) {
      cell(0, column).setCellValue(column);
    }
  }

  private Cell cell(int row, int column) {
    Row line = sheet.getRow(row);
    return (line == null ? sheet.createRow(row) : line).createCell(column);
  }

  // ---- lines above and below ----

  private void above() {
    int row = Page.HIDDEN;
    if (!page.sheet().annex().isEmpty()) {
      line(row++, page.sheet().annex(), HorizontalAlignment.LEFT, TEXT_SIZE);
    }
    line(row++, page.sheet().title(), HorizontalAlignment.CENTER, TITLE_SIZE);
    for (List<Span> pieces : page.sheet().above()) {
      pieces(row++, pieces);
    }
  }

  private void below() {
    int row = page.endRow();
    for (List<Span> pieces : page.sheet().below()) {
      pieces(row++, pieces);
    }
  }

  private void line(int row, String text, HorizontalAlignment alignment, int size) {
    cell(row, Page.HIDDEN).setCellValue(text);
    style(row, Page.HIDDEN, plain(alignment, size));
    merge(row, Page.HIDDEN, row, page.columns() - 1);
    setup.text(row, Page.HIDDEN, page.columns() - 1, text, size > TEXT_SIZE ? 2 : 1);
  }

  /** Pieces spread over the width. */
  private void pieces(int row, List<Span> pieces) {
    int columns = page.columns() - Page.HIDDEN;
    if (pieces.size() > columns) {
      StringBuilder text = new StringBuilder();
      pieces.forEach(piece -> text.append(text.isEmpty() ? "" : "　").append(piece.text()));
      line(row, text.toString(), HorizontalAlignment.LEFT, TEXT_SIZE);
      return;
    }
    List<Integer> edges = setup.spread(pieces.size());
    for (int at = 0; at < pieces.size(); at++) {
      int from = edges.get(at);
      int to = edges.get(at + 1) - 1;
      Cell cell = cell(row, from);
      piece(pieces.get(at), cell);
      boolean last = at > 0 && at == pieces.size() - 1;
      style(
          row, from, plain(last ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT, TEXT_SIZE));
      merge(row, from, row, to);
      setup.text(row, from, to, pieces.get(at).text(), 1);
    }
  }

  /** A label with what is typed elsewhere behind it. */
  private void piece(Span piece, Cell cell) {
    Optional<Places.Cell> place = piece.field().flatMap(places::of);
    int colon = piece.text().indexOf('：');
    if (place.isPresent() && colon >= 0) {
      String label = piece.text().substring(0, colon + 1).replace("\"", "\"\"");
      cell.setCellFormula("\"" + label + "\"&" + place.get().from(page.name()));
    }
    cell.setCellValue(piece.text());
  }

  private static CellStyles.Look plain(HorizontalAlignment alignment, int size) {
    return new CellStyles.Look(CellStyles.Face.PLAIN, alignment, 0, "General", size);
  }

  private void style(int row, int column, CellStyles.Look look) {
    Row line = sheet.getRow(row);
    Cell cell = line.getCell(column);
    (cell == null ? line.createCell(column) : cell).setCellStyle(styles.of(look));
  }

  private void merge(int row, int column, int lastRow, int lastColumn) {
    if (lastRow > row || lastColumn > column) {
      sheet.addMergedRegionUnsafe(new CellRangeAddress(row, lastRow, column, lastColumn));
    }
  }

  // ---- the body ----

  private void cell(Page.Placed placed) {
    Cell cell = cell(placed.row(), placed.column());
    CellStyles.Look look = fill(placed, cell);
    XSSFCellStyle style = styles.of(look);
    for (int row = placed.row(); row <= placed.lastRow(); row++) {
      Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
      for (int column = placed.column(); column <= placed.lastColumn(); column++) {
        Cell each = line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
        each.setCellStyle(style);
      }
    }
    merge(placed.row(), placed.column(), placed.lastRow(), placed.lastColumn());
  }

  private CellStyles.Look fill(Page.Placed placed, Cell cell) {
    SheetCell what = placed.cell();
    if (what.field().isEmpty()) {
      cell.setCellValue(what.text());
      measure(placed, what.text());
      return new CellStyles.Look(
          what.kind() == SheetCell.Kind.HEAD ? CellStyles.Face.HEAD : CellStyles.Face.LABEL,
          alignment(what.kind()),
          what.indent(),
          "General",
          TEXT_SIZE);
    }
    FilingField field = what.field().get();
    CellKey.Kind kind =
        Places.isItems(page, placed)
            ? CellKey.Kind.ITEMS
            : what.kind() == SheetCell.Kind.FIGURE ? CellKey.Kind.FIGURE : CellKey.Kind.WORDS;
    CellKey.Role role = put(placed, cell, field, kind);
    String detail =
        switch (kind) {
          case FIGURE -> what.unit().symbol();
          case ITEMS -> page.items().getOrDefault(((FilingField.Entry) field).slot().concept(), "");
          case WORDS -> "";
        };
    keys.computeIfAbsent(placed.row(), row -> new ArrayList<>())
        .add(new CellKey(placed.column(), role, kind, detail, contents.key(field)));
    boolean typed = role == CellKey.Role.INPUT && !isFixed(field);
    if (typed) {
      validations.add(placed, field, kind);
    }
    String pattern = pattern(what.unit(), field, kind, role);
    return new CellStyles.Look(
        typed ? CellStyles.Face.INPUT : CellStyles.Face.COMPUTED,
        alignment(what.kind()),
        kind == CellKey.Kind.FIGURE ? 0 : what.indent(),
        pattern,
        TEXT_SIZE);
  }

  private void measure(Page.Placed placed, String text) {
    if (placed.cell().rowSpan() == 1) {
      setup.text(placed.row(), placed.column(), placed.lastColumn(), text, 1);
    }
  }

  private static HorizontalAlignment alignment(SheetCell.Kind kind) {
    return switch (kind) {
      case HEAD, WORD -> HorizontalAlignment.CENTER;
      case FIGURE -> HorizontalAlignment.RIGHT;
      case LABEL, WORDS, SIGNATURE -> HorizontalAlignment.LEFT;
    };
  }

  /** Puts a value or a formula into a cell and says which. */
  private CellKey.Role put(Page.Placed placed, Cell cell, FilingField field, CellKey.Kind kind) {
    Unit unit = placed.cell().unit();
    boolean first = places.isFirst(page, placed);
    if (!first) {
      Places.Cell source = places.of(field).orElseThrow();
      cell.setCellFormula(FormulaText.copy(source, page.name(), unit));
      contents.of(field, kind).ifPresent(content -> value(cell, content, unit));
      measure(placed, contents.text(field, kind));
      return CellKey.Role.COPY;
    }
    Optional<Derivation> derivation = placed.cell().derivation();
    if (derivation.isPresent()) {
      boolean own = contents.isTypedOtherwise(field);
      Optional<String> formula =
          own ? Optional.empty() : formulas.of(derivation.get(), page.name(), unit);
      formula.ifPresent(cell::setCellFormula);
      contents.of(field, kind).ifPresent(content -> value(cell, content, unit));
      return CellKey.Role.DERIVED;
    }
    contents.of(field, kind).ifPresent(content -> value(cell, content, unit));
    String text = contents.text(field, kind);
    int least = placed.cell().kind() == SheetCell.Kind.WORDS && text.isEmpty() ? 2 : 1;
    if (placed.cell().rowSpan() == 1) {
      setup.text(
          placed.row(),
          placed.column(),
          placed.lastColumn(),
          text,
          page.key().page().equals(OwnPages.WORDS) ? 5 : least);
    }
    return CellKey.Role.INPUT;
  }

  private static void value(Cell cell, Content content, Unit unit) {
    switch (content) {
      case Content.Words(String text) -> cell.setCellValue(text);
      case Content.Blank() -> {
        // Nothing stands in it.
      }
      case Content.Figure(Quantity figure) -> {
        Optional<BigDecimal> number = TypedFigure.number(figure, unit);
        if (number.isPresent()) {
          cell.setCellValue(Patterns.stored(number.get(), unit).doubleValue());
        } else {
          cell.setCellValue(figure.text());
        }
      }
    }
  }

  private String pattern(Unit unit, FilingField field, CellKey.Kind kind, CellKey.Role role) {
    if (kind != CellKey.Kind.FIGURE) {
      return role == CellKey.Role.INPUT ? Patterns.TEXT : "General";
    }
    Optional<BigDecimal> number =
        contents
            .of(field, kind)
            .filter(ignored -> role != CellKey.Role.DERIVED)
            .flatMap(content ->
                content instanceof Content.Figure(Quantity figure)
                    ? TypedFigure.number(figure, unit)
                    : Optional.empty());
    return number
        .map(each -> Patterns.of(each.scale(), unit))
        .orElseGet(() -> Patterns.blank(unit));
  }

  // ---- indicators ----

  private boolean isFixed(FilingField field) {
    return fixed.isFixed(contents.answers(), field);
  }

  private Optional<RowKey.IndicatorName> indicator(List<CellKey> cells) {
    return cells.stream()
        .map(CellKey::field)
        .filter(FilingField.IndicatorField.class::isInstance)
        .findFirst()
        .flatMap(field -> contents.row((FilingField.IndicatorField) field))
        .map(row ->
            new RowKey.IndicatorName(
                row.level1(), row.level2(), fixed.of(row).map(IndicatorRow::name).orElse("")));
  }
}
