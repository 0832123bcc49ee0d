package org.kaocheng.casework;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.IndicatorRows;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;

/** Fills in the department's indicators, each with all its points. */
public final class FilledIndicators {

  private FilledIndicators() {}

  /** The filing with all the department's indicators filled in. */
  public static Filing in(Scheme scheme, Filing filing) {
    List<IndicatorRow> rows = new ArrayList<>();
    for (SchemeTable table : scheme.tables()) {
      for (FormBlock block : table.blocks()) {
        if (table.subject() == Subject.Kind.DEPARTMENT
            && block instanceof FormBlock.Indicators indicators) {
          IndicatorRows.of(scheme, filing, table, indicators, Subject.DEPARTMENT)
              .forEach(row -> rows.add(filled(row)));
        }
      }
    }
    return new Filing(
        filing.scheme(),
        filing.year(),
        filing.entries(),
        filing.projects(),
        rows,
        filing.openRows(),
        filing.words());
  }

  private static IndicatorRow filled(IndicatorRow row) {
    Map<Indicator.Column, String> texts = new EnumMap<>(Indicator.Column.class);
    texts.putAll(row.texts());
    texts.put(Indicator.Column.TARGET, "≥120件");
    texts.put(Indicator.Column.ACTUAL, "135件");
    texts.putIfAbsent(Indicator.Column.POINTS, "10");
    texts.put(
        Indicator.Column.SCORE,
        row.text(Indicator.Column.POINTS).isEmpty() ? "10" : row.text(Indicator.Column.POINTS));
    return new IndicatorRow(
        row.table(),
        row.block(),
        row.subject(),
        row.level1(),
        row.level2(),
        row.name().isEmpty() ? "完成任务数量" : row.name(),
        texts);
  }
}
