package org.kaocheng.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Memo;
import org.kaocheng.fact.Grid;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.value.Patterns;

/**
 * A table as rows of the cells that begin in them, left to right; places a merged cell only reaches
 * are left out.
 */
public final class Sheet {

  private static final Memo<List<Sheet>> ALL = new Memo<>(each -> all(each.reading()));

  private final Grid grid;
  private final List<List<Field>> rows;
  private final Map<Integer, Field> byPassage = new HashMap<>();

  private Sheet(Grid grid, List<List<Field>> rows) {
    this.grid = grid;
    this.rows = rows;
    rows.forEach(row -> row.forEach(field -> byPassage.put(field.passage().index(), field)));
  }

  /** All tables of the report under examination. */
  public static List<Sheet> all(Examination examination) {
    return ALL.of(examination);
  }

  private static List<Sheet> all(Reading reading) {
    return reading.grids().stream().map(grid -> of(grid, reading.passages())).toList();
  }

  /** The table itself. */
  public Grid grid() {
    return grid;
  }

  /** The rows from the top. */
  public List<List<Field>> rows() {
    return rows;
  }

  private static Sheet of(Grid grid, List<Passage> passages) {
    List<List<Field>> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      List<Field> fields = new ArrayList<>();
      List<Grid.Slot> slots = grid.rows().get(row);
      for (int column = 0; column < slots.size(); column++) {
        Grid.Slot slot = slots.get(column);
        if (slot.first() && slot.passage() >= 0 && slot.passage() < passages.size()) {
          fields.add(field(grid, row, column, passages.get(slot.passage())));
        }
      }
      rows.add(List.copyOf(fields));
    }
    return new Sheet(grid, List.copyOf(rows));
  }

  private static Field field(Grid grid, int row, int column, Passage passage) {
    int span = 1;
    while (grid.slot(row, column + span)
        .filter(slot -> slot.passage() == passage.index() && !slot.first())
        .isPresent()) {
      span++;
    }
    return new Field(grid, row, column, span, passage, passage.squeezed());
  }

  /** The cell that covers a place of the table, if one does. */
  public Optional<Field> covering(int row, int column) {
    return grid.slot(row, column)
        .flatMap(slot -> Optional.ofNullable(byPassage.get(slot.passage())));
  }

  /** The cell to the right of a cell. */
  public Optional<Field> right(Field field) {
    return covering(field.row(), field.column() + field.span());
  }

  /** The nearest cell above in the same column whose text matches the pattern. */
  public Optional<Field> above(Field field, String pattern) {
    for (int row = field.row() - 1; row >= 0; row--) {
      Optional<Field> found =
          covering(row, field.column()).filter(cell -> Patterns.matches(cell.text(), pattern));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The row's first cell that holds words and no number: what names the row. */
  public static Optional<Field> label(List<Field> row) {
    return row.stream().filter(field -> !field.isBlank()).findFirst().filter(f -> !f.isNumeric());
  }

  /** The cells of a row that stand to the right of a cell. */
  public static List<Field> after(List<Field> row, Field label) {
    return row.stream().filter(field -> field.column() > label.column()).toList();
  }
}
