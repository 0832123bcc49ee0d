package org.kaocheng.form;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.compose.Span;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;

/**
 * A form with a cell of its own for each field.
 *
 * @param sheet what stands on it; its table is the scheme's or a page of {@link OwnPages}
 * @param items the words before each of several entries of one cell, by concept: 目标{n}：
 */
public record FormPage(Sheet sheet, Map<String, String> items) {
  public FormPage {
    requireNonNull(sheet, "sheet is null");
    items = Map.copyOf(items);
  }

  /** The words before each of several entries of a cell; empty when it holds one only. */
  public Optional<String> items(SheetCell cell) {
    return cell.field().orElse(null) instanceof FilingField.Entry(Slot slot) && slot.item() > 0
        ? Optional.ofNullable(items.get(slot.concept()))
        : Optional.empty();
  }

  /** The fields of its cells, one of those that stand in one cell. */
  public Set<FilingField> sheetFields() {
    Set<FilingField> fields = new LinkedHashSet<>();
    for (Sheet.Row row : sheet.rows()) {
      for (SheetCell cell : row.cells()) {
        cell.field().ifPresent(fields::add);
      }
    }
    return fields;
  }

  /** Whether it shows any of the fields, in a cell or in a line above or below. */
  public boolean shows(Set<FilingField> fields) {
    return sheet.rows().stream()
            .flatMap(row -> row.cells().stream())
            .anyMatch(cell -> cell.field().filter(field -> shows(cell, field, fields)).isPresent())
        || isIn(sheet.above(), fields)
        || isIn(sheet.below(), fields);
  }

  private boolean shows(SheetCell cell, FilingField field, Set<FilingField> fields) {
    return fields.contains(field)
        || items(cell).isPresent()
            && field instanceof FilingField.Entry(Slot slot)
            && fields.stream()
                .anyMatch(each ->
                    each instanceof FilingField.Entry(Slot other) && ItemLines.isItem(other, slot));
  }

  private static boolean isIn(List<List<Span>> lines, Set<FilingField> fields) {
    return lines.stream()
        .flatMap(List::stream)
        .anyMatch(span -> span.field().filter(fields::contains).isPresent());
  }

  /** All its fields; of cells that hold several entries, all those of the filing. */
  public Set<FilingField> fields(Set<Slot> filed) {
    Set<FilingField> fields = new LinkedHashSet<>();
    for (Sheet.Row row : sheet.rows()) {
      for (SheetCell cell : row.cells()) {
        cell.field().ifPresent(fields::add);
        if (items(cell).isPresent()
            && cell.field().orElse(null) instanceof FilingField.Entry(Slot slot)) {
          filed.stream()
              .filter(each -> ItemLines.isItem(each, slot))
              .forEach(each -> fields.add(new FilingField.Entry(each)));
        }
      }
    }
    return fields;
  }
}
