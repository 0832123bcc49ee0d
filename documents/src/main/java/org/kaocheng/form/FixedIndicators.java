package org.kaocheng.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.IndicatorRows;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;

/** The indicators a scheme fixes, with their points and criteria. */
public final class FixedIndicators {

  private final Map<String, IndicatorRow> rows = new HashMap<>();

  /** The indicators a scheme fixes in a year. */
  public FixedIndicators(Scheme scheme, int year) {
    Filing blank = Filing.blank(scheme.id(), year);
    for (SchemeTable table : scheme.tables()) {
      for (FormBlock block : table.blocks()) {
        if (block instanceof FormBlock.Indicators indicators) {
          IndicatorRows.of(scheme, blank, table, indicators, Subject.DEPARTMENT).stream()
              .filter(row -> !row.name().isEmpty())
              .forEach(row -> rows.put(key(row), row));
        }
      }
    }
  }

  private static String key(IndicatorRow row) {
    return FieldKey.join(row.table(), row.block(), row.level1(), row.level2(), row.name());
  }

  /** The fixed indicator a row is filled in for; empty when it is the unit's own. */
  public Optional<IndicatorRow> of(IndicatorRow row) {
    return Optional.ofNullable(rows.get(key(row)));
  }

  /** Whether the scheme says what stands in a field: an indicator's name, its points. */
  public boolean isFixed(Answers answers, FilingField field) {
    if (!(field instanceof FilingField.IndicatorField cell)) {
      return false;
    }
    List<IndicatorRow> all = answers.rows(cell.table(), cell.block(), cell.subject());
    return cell.row() < all.size()
        && of(all.get(cell.row()))
            .filter(row ->
                cell.part() == FilingField.Part.NAME
                    || !cell.part().isName() && !row.text(cell.part().column()).isEmpty())
            .isPresent();
  }
}
