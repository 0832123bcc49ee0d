package org.kaocheng.workbook;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.form.OwnPages;
import org.kaocheng.value.Unit;

/** Where each field is filled in: of several cells that show it, the first. */
final class Places {

  /**
   * A cell that shows a field.
   *
   * @param page the name of its sheet
   * @param row from 0
   * @param column from 0
   * @param unit the unit of its figure
   */
  record Cell(String page, int row, int column, Unit unit) {

    /** The cell as a formula on a sheet refers to it. */
    String from(String other) {
      return page.equals(other) ? local() : "'" + page.replace("'", "''") + "'!" + local();
    }

    /** Its column and row: C14. */
    String local() {
      return CellReference.convertNumToColString(column) + (row + 1);
    }
  }

  private final Map<FilingField, Cell> first = new LinkedHashMap<>();
  private final Map<String, Map<FilingField, Cell>> onPage = new HashMap<>();

  /**
   * The places on all pages. Projects' own forms come before the department's, which list them, so
   * that a copied form has all that belongs to its project.
   */
  Places(List<Page> pages) {
    pages.stream().filter(page -> page.key().page().equals(OwnPages.INFO)).forEach(this::add);
    pages.stream().filter(page -> !page.key().project().isEmpty()).forEach(this::add);
    pages.forEach(this::add);
  }

  private void add(Page page) {
    Map<FilingField, Cell> here =
        onPage.computeIfAbsent(page.name(), name -> new LinkedHashMap<>());
    for (Page.Placed placed : page.cells()) {
      FilingField field = placed.cell().field().orElse(null);
      if (field != null) {
        Cell cell = new Cell(page.name(), placed.row(), placed.column(), placed.cell().unit());
        first.putIfAbsent(field, cell);
        here.putIfAbsent(field, cell);
      }
    }
  }

  /** The cell a field is filled in in; empty when the workbook has none. */
  Optional<Cell> of(FilingField field) {
    return Optional.ofNullable(first.get(field));
  }

  /** The cell of a sheet that shows a field, else the one it is filled in in. */
  Optional<Cell> near(FilingField field, String page) {
    Cell here = onPage.getOrDefault(page, Map.of()).get(field);
    return here == null ? of(field) : Optional.of(here);
  }

  /** Whether a cell is where its field is filled in. */
  boolean isFirst(Page page, Page.Placed placed) {
    Cell cell = placed.cell().field().map(first::get).orElse(null);
    return cell != null
        && cell.page().equals(page.name())
        && cell.row() == placed.row()
        && cell.column() == placed.column();
  }

  /** Whether a cell holds several entries, one a line. */
  static boolean isItems(Page page, Page.Placed placed) {
    return placed.cell().field().orElse(null) instanceof FilingField.Entry(Slot slot)
        && slot.item() > 0
        && page.items().containsKey(slot.concept());
  }
}
