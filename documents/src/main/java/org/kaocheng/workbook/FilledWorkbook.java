package org.kaocheng.workbook;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.scheme.pack.Scheme;

/**
 * A workbook that was read.
 *
 * @param scheme the scheme it is for
 * @param filing what is filled in
 * @param problems what was noticed while it was read
 * @param cells the cells of its forms, projects by their names
 */
public record FilledWorkbook(
    Scheme scheme, Filing filing, List<CellProblem> problems, List<Cell> cells) {

  /**
   * A cell of a form.
   *
   * @param field what it stands for
   * @param sheet the sheet's name
   * @param row from 0
   * @param address the cell as Excel names it: C14
   * @param label the words at the head of its row; may be empty
   * @param input whether it is typed, and not computed or shown from elsewhere
   * @param figure whether it is to hold a figure
   * @param blank whether nothing stands in it
   * @param overwritten whether something was typed over its formula
   */
  public record Cell(
      FilingField field,
      String sheet,
      int row,
      String address,
      String label,
      boolean input,
      boolean figure,
      boolean blank,
      boolean overwritten) {}

  public FilledWorkbook {
    requireNonNull(scheme, "scheme is null");
    requireNonNull(filing, "filing is null");
    problems = List.copyOf(problems);
    cells = List.copyOf(cells);
  }

  /** The cell each field is filled in in. */
  public Map<FilingField, Cell> places() {
    Map<FilingField, Cell> places = new LinkedHashMap<>();
    cells.stream().filter(Cell::input).forEach(cell -> places.putIfAbsent(cell.field(), cell));
    cells.forEach(cell -> places.putIfAbsent(cell.field(), cell));
    return Collections.unmodifiableMap(places);
  }
}
