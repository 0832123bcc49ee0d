package org.kaocheng.web.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Indicator;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.OpenRow;
import org.kaocheng.filing.Slot;
import org.kaocheng.store.IndicatorKey;

/** A draft with changes made to it one after another. */
final class FilingEdit {

  private final Filing before;
  private final Map<Slot, Content> entries;
  private final List<FiledProject> projects;
  private final List<IndicatorRow> indicators;
  private final List<OpenRow> openRows;
  private final Map<String, List<String>> words;

  private FilingEdit(Filing before) {
    this.before = before;
    this.entries = new LinkedHashMap<>(before.entries());
    this.projects = new ArrayList<>(before.projects());
    this.indicators = new ArrayList<>(before.indicators());
    this.openRows = new ArrayList<>(before.openRows());
    this.words = new LinkedHashMap<>(before.words());
  }

  /** The draft with all changes made. */
  static Filing with(Filing draft, List<Change> changes) {
    FilingEdit edit = new FilingEdit(draft);
    changes.forEach(edit::make);
    return new Filing(
        edit.before.scheme(),
        edit.before.year(),
        edit.entries,
        edit.projects,
        edit.indicators,
        edit.openRows,
        edit.words);
  }

  private void make(Change change) {
    switch (change) {
      case Change.Entry(Slot slot, Content content) -> entries.put(slot, content);
      case Change.Project(FiledProject project) -> project(project);
      case Change.Indicator(int occurrence, IndicatorRow row) -> indicator(occurrence, row);
      case Change.Open(int occurrence, OpenRow row) -> open(occurrence, row);
      case Change.Words(String section, List<String> paragraphs) -> words.put(section, paragraphs);
    }
  }

  private void project(FiledProject project) {
    OptionalInt at =
        IntStream.range(0, projects.size())
            .filter(each -> projects.get(each).name().equals(project.name()))
            .findFirst();
    if (at.isPresent()) {
      projects.set(at.getAsInt(), project);
    } else {
      projects.add(project);
    }
  }

  private void indicator(int occurrence, IndicatorRow row) {
    OptionalInt at = at(indicators, isSame(row), occurrence);
    if (at.isEmpty()) {
      indicators.add(row);
      return;
    }
    Map<Indicator.Column, String> texts = new EnumMap<>(Indicator.Column.class);
    texts.putAll(indicators.get(at.getAsInt()).texts());
    texts.putAll(row.texts());
    indicators.set(at.getAsInt(), withTexts(row, texts));
  }

  private void open(int occurrence, OpenRow row) {
    OptionalInt at = at(openRows, isSame(row), occurrence);
    if (at.isEmpty()) {
      openRows.add(row);
      return;
    }
    Map<Integer, String> texts = new LinkedHashMap<>(openRows.get(at.getAsInt()).texts());
    texts.putAll(row.texts());
    openRows.set(
        at.getAsInt(), new OpenRow(row.table(), row.block(), row.after(), row.label(), texts));
  }

  // ---- the same rows ----

  /** The row of a filing of the same form, levels and name. */
  static Optional<IndicatorRow> indicator(Filing filing, IndicatorRow row, int occurrence) {
    OptionalInt at = at(filing.indicators(), isSame(row), occurrence);
    return at.isEmpty() ? Optional.empty() : Optional.of(filing.indicators().get(at.getAsInt()));
  }

  /** The row of a filing of the same place and label. */
  static Optional<OpenRow> openRow(Filing filing, OpenRow row, int occurrence) {
    OptionalInt at = at(filing.openRows(), isSame(row), occurrence);
    return at.isEmpty() ? Optional.empty() : Optional.of(filing.openRows().get(at.getAsInt()));
  }

  private static <T> OptionalInt at(List<T> rows, Predicate<T> same, int occurrence) {
    return IntStream.range(0, rows.size())
        .filter(each -> same.test(rows.get(each)))
        .skip(occurrence)
        .findFirst();
  }

  private static Predicate<IndicatorRow> isSame(IndicatorRow row) {
    IndicatorKey key = IndicatorKey.of(row);
    return each -> IndicatorKey.of(each).equals(key);
  }

  private static Predicate<OpenRow> isSame(OpenRow row) {
    return each -> bare(each).equals(bare(row));
  }

  /** A row with its place and label only. */
  static OpenRow bare(OpenRow row) {
    return new OpenRow(row.table(), row.block(), row.after(), row.label(), Map.of());
  }

  /** A row with one column only. */
  static IndicatorRow only(IndicatorRow row, Indicator.Column column, String text) {
    return withTexts(row, Map.of(column, text));
  }

  private static IndicatorRow withTexts(IndicatorRow row, Map<Indicator.Column, String> texts) {
    return new IndicatorRow(
        row.table(), row.block(), row.subject(), row.level1(), row.level2(), row.name(), texts);
  }
}
