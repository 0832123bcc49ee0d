package org.kaocheng.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Derivations;
import org.kaocheng.filing.FieldKinds;
import org.kaocheng.filing.FigureText;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.FormSlots;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.IndicatorRows;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Unit;

/** A filing with something in every field, for as many projects as wanted. */
final class FilledFiling {

  private static final List<String> GROUPS = List.of("operations", "operation_and_maintenance");

  private FilledFiling() {}

  static Filing of(Scheme scheme, int projects) {
    List<FiledProject> all = new ArrayList<>();
    for (int number = 1; number <= projects; number++) {
      all.add(new FiledProject("专项业务经费第" + number + "项", GROUPS.get(number % GROUPS.size())));
    }
    int year = scheme.years().first();
    Filing named = new Filing(scheme.id(), year, Map.of(), all, List.of(), List.of(), Map.of());
    Filing rows =
        new Filing(
            scheme.id(), year, Map.of(), all, indicators(scheme, named), List.of(), Map.of());
    Map<FilingField, ?> derived = Derivations.of(scheme, rows);
    Map<Slot, Content> entries = new LinkedHashMap<>();
    for (Slot slot : FormSlots.of(scheme, rows)) {
      if (!derived.containsKey(new FilingField.Entry(slot))) {
        entries.put(slot, content(slot, entries.size()));
      }
    }
    return rows.with(entries);
  }

  private static Content content(Slot slot, int number) {
    Unit unit = FieldKinds.unit(slot.concept());
    return unit.dimension() == Dimension.NONE
        ? new Content.Words("按规定组织实施，任务已完成")
        : new Content.Figure(FigureText.of(BigDecimal.valueOf(10_000L + 37L * number, 2), unit));
  }

  private static List<IndicatorRow> indicators(Scheme scheme, Filing filing) {
    List<IndicatorRow> rows = new ArrayList<>();
    for (SchemeTable table : scheme.tables()) {
      for (FormBlock block : table.blocks()) {
        if (block instanceof FormBlock.Indicators indicators) {
          List<Subject> subjects =
              table.subject() == Subject.Kind.DEPARTMENT
                  ? List.of(Subject.DEPARTMENT)
                  : filing.projects().stream().map(FiledProject::subject).toList();
          for (Subject subject : subjects) {
            IndicatorRows.of(scheme, filing, table, indicators, subject)
                .forEach(row -> rows.add(filled(row)));
          }
        }
      }
    }
    return rows;
  }

  private static IndicatorRow filled(IndicatorRow row) {
    Map<Indicator.Column, String> texts = new EnumMap<>(Indicator.Column.class);
    texts.putAll(row.texts());
    texts.put(Indicator.Column.TARGET, "≥120件");
    texts.put(Indicator.Column.ACTUAL, "135件");
    texts.putIfAbsent(Indicator.Column.POINTS, "10");
    texts.put(Indicator.Column.SCORE, "10");
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
