package org.kaocheng.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.IndicatorRows;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;

/** The indicators a scheme fixes, with their points and criteria. */
final class FixedIndicators {

  private final Map<String, IndicatorRow> rows = new HashMap<>();

  FixedIndicators(Scheme scheme, int year) {
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
  Optional<IndicatorRow> of(IndicatorRow row) {
    return Optional.ofNullable(rows.get(key(row)));
  }
}
