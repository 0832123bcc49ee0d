package org.kaocheng.web.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.form.CellLabels;
import org.kaocheng.form.FieldEdit;
import org.kaocheng.form.FieldKey;
import org.kaocheng.form.FieldText;
import org.kaocheng.form.FixedIndicators;
import org.kaocheng.form.FormPage;
import org.kaocheng.form.FormPages;
import org.kaocheng.form.OwnWordsCheck;
import org.kaocheng.form.PlacedCell;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.source.Severity;
import org.kaocheng.store.Draft;
import org.kaocheng.workbook.FormCheck;

/** The forms of one version of a draft, with all its fields by their keys. Never changed. */
final class FilledForms {

  /** Where a field is filled in: the first cell that has it. */
  record Spot(int page, SheetCell cell) {}

  private final Draft draft;
  private final Answers answers;
  private final FixedIndicators fixed;
  private final List<FormPage> pages;
  private final Map<String, Spot> spots = new LinkedHashMap<>();
  private final Map<String, CellState> cells = new LinkedHashMap<>();
  private final List<WorkItem> problems = new ArrayList<>();

  FilledForms(Draft draft, Scheme scheme, Filing filing, FixedIndicators fixed) {
    this.draft = draft;
    this.answers = Answers.of(scheme, filing);
    this.fixed = fixed;
    this.pages = FormPages.of(answers);
    for (int page = 0; page < pages.size(); page++) {
      for (PlacedCell placed : PlacedCell.of(pages.get(page).sheet())) {
        SheetCell cell = placed.cell();
        if (cell.field().isPresent()) {
          add(page, cell, cell.field().get());
        }
      }
    }
    FormCheck.of(answers, fixed, pages)
        .forEach(each ->
            problems.add(
                new WorkItem(
                    each.severity(),
                    FieldKey.of(each.field()),
                    each.page(),
                    each.message(),
                    "",
                    "",
                    "")));
    spots.forEach(this::references);
  }

  private void add(int page, SheetCell cell, FilingField field) {
    String key = FieldKey.of(field);
    if (spots.putIfAbsent(key, new Spot(page, cell)) == null) {
      String typed = FieldText.typed(answers, pages.get(page), cell, field);
      String derived = FieldText.derived(answers, cell, field);
      boolean over =
          answers
              .typed(field)
              .flatMap(one -> answers.derived(field).map(other -> !FieldEdit.isSame(one, other)))
              .orElse(false);
      cells.put(key, new CellState(typed, derived, over));
    }
  }

  private void references(String key, Spot spot) {
    if (spot.cell().field().orElse(null) instanceof FilingField.OwnWords) {
      for (String message : OwnWordsCheck.of(answers, state(key).text())) {
        problems.add(new WorkItem(Severity.WARNING, key, spot.page(), message, "", "", ""));
      }
    }
  }

  /** The draft they show. */
  Draft draft() {
    return draft;
  }

  /** What stands in every field. */
  Answers answers() {
    return answers;
  }

  /** The indicators the scheme fixes. */
  FixedIndicators fixed() {
    return fixed;
  }

  /** The forms in order. */
  List<FormPage> pages() {
    return pages;
  }

  /** Where a key's field is filled in. */
  Optional<Spot> spot(String key) {
    return Optional.ofNullable(spots.get(key));
  }

  /** What a key's field shows; blank for one that is not there. */
  CellState state(String key) {
    return cells.getOrDefault(key, new CellState("", "", false));
  }

  /** What is missing or mistyped. */
  List<WorkItem> problems() {
    return problems;
  }

  /** The words that name a key's field. */
  String label(String key) {
    Spot spot = spots.get(key);
    if (spot == null) {
      return "";
    }
    Sheet sheet = pages.get(spot.page()).sheet();
    List<PlacedCell> placed = PlacedCell.of(sheet);
    CellLabels labels = new CellLabels(answers, sheet, placed);
    return placed.stream()
        .filter(each -> each.cell().field().equals(spot.cell().field()))
        .findFirst()
        .map(labels::whole)
        .orElse("");
  }

  /** Whether others have the same fields in the same order. */
  boolean isLaidOutAs(FilledForms other) {
    return pages.size() == other.pages.size()
        && List.copyOf(spots.keySet()).equals(List.copyOf(other.spots.keySet()));
  }

  /** The fields that look different from others, or all when there are none to compare with. */
  Map<String, CellState> since(Optional<FilledForms> before) {
    if (before.isEmpty()) {
      return cells;
    }
    Map<String, CellState> changed = new LinkedHashMap<>();
    cells.forEach((key, state) -> {
      if (!state.equals(before.get().cells.get(key))) {
        changed.put(key, state);
      }
    });
    return changed;
  }
}
