package org.kaocheng.web.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Revision;
import org.kaocheng.form.CellLabels;
import org.kaocheng.form.FixedIndicators;
import org.kaocheng.form.FormPage;
import org.kaocheng.form.FormPages;
import org.kaocheng.form.PlacedCell;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.store.Draft;

/** The forms of one version of a draft, with all its fields by their keys. Never changed. */
final class FilledForms {

  /** Where a field is filled in: the first cell that has it. */
  record Spot(int page, SheetCell cell) {}

  private static final CellState BLANK = new CellState("", "", false);

  private final DraftHead draft;
  private final Answers answers;
  private final FixedIndicators fixed;
  private final List<FilledPage> filled;

  private FilledForms(
      DraftHead draft, Answers answers, FixedIndicators fixed, List<FilledPage> filled) {
    this.draft = draft;
    this.answers = answers;
    this.fixed = fixed;
    this.filled = List.copyOf(filled);
  }

  /** The forms of a draft. */
  static FilledForms of(Draft draft, Scheme scheme, Filing filing, FixedIndicators fixed) {
    return of(DraftHead.of(draft), Answers.of(scheme, filing), fixed);
  }

  private static FilledForms of(DraftHead draft, Answers answers, FixedIndicators fixed) {
    List<FilledPage> filled = new ArrayList<>();
    for (FormPage page : FormPages.of(answers)) {
      filled.add(page(filled, page, answers, fixed, null));
    }
    return new FilledForms(draft, answers, fixed, filled);
  }

  /**
   * The forms of a later version of the draft, the same as if they were made anew; forms in which
   * nothing has changed are taken over.
   */
  FilledForms after(Draft later, Filing filing) {
    Revision revision = Revision.of(answers, filing);
    if (revision.changed().isEmpty()) {
      return of(DraftHead.of(later), revision.answers(), fixed);
    }
    Answers now = revision.answers();
    Set<FilingField> changed = revision.changed().get();
    boolean blanks =
        changed.stream().anyMatch(field -> answers.of(field).isEmpty() != now.of(field).isEmpty());
    List<FilledPage> pages = new ArrayList<>();
    for (FormPage page : FormPages.after(pages(), answers.filing(), now, changed)) {
      FilledPage known = pages.size() < filled.size() ? filled.get(pages.size()) : null;
      boolean same =
          known != null
              && known.page() == page
              && !page.shows(changed)
              && !(blanks && known.refers());
      pages.add(same ? known : page(pages, page, now, fixed, known));
    }
    return new FilledForms(DraftHead.of(later), now, fixed, pages);
  }

  private static FilledPage page(
      List<FilledPage> before,
      FormPage page,
      Answers answers,
      FixedIndicators fixed,
      @Nullable FilledPage known) {
    return FilledPage.of(
        before.size(),
        page,
        answers,
        fixed,
        known,
        key -> before.stream().anyMatch(each -> each.fields().containsKey(key)));
  }

  /** The version of the draft they show. */
  DraftHead draft() {
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
    return filled.stream().map(FilledPage::page).toList();
  }

  /** Where a key's field is filled in. */
  Optional<Spot> spot(String key) {
    for (FilledPage page : filled) {
      FilledPage.Field field = page.fields().get(key);
      if (field != null) {
        return Optional.of(new Spot(page.number(), field.cell()));
      }
    }
    return Optional.empty();
  }

  /** What a key's field shows; blank for one that is not there. */
  CellState state(String key) {
    CellState known = known(key);
    return known == null ? BLANK : known;
  }

  /** What is missing or mistyped: form by form, then what is wrong with own words. */
  List<WorkItem> problems() {
    List<WorkItem> problems = new ArrayList<>();
    filled.forEach(page -> problems.addAll(page.problems()));
    filled.forEach(page -> problems.addAll(page.references()));
    return problems;
  }

  /** The words that name a key's field. */
  String label(String key) {
    Optional<Spot> spot = spot(key);
    if (spot.isEmpty()) {
      return "";
    }
    Sheet sheet = filled.get(spot.get().page()).page().sheet();
    List<PlacedCell> placed = PlacedCell.of(sheet);
    CellLabels labels = new CellLabels(answers, sheet, placed);
    return placed.stream()
        .filter(each -> each.cell().field().equals(spot.get().cell().field()))
        .findFirst()
        .map(labels::whole)
        .orElse("");
  }

  /** Whether others have the same fields in the same order. */
  boolean isLaidOutAs(FilledForms other) {
    if (filled.size() != other.filled.size()) {
      return false;
    }
    for (int at = 0; at < filled.size(); at++) {
      FilledPage one = filled.get(at);
      FilledPage another = other.filled.get(at);
      if (one != another
          && !List.copyOf(one.fields().keySet()).equals(List.copyOf(another.fields().keySet()))) {
        return false;
      }
    }
    return true;
  }

  /** The fields that look different from others, or all when there are none to compare with. */
  Map<String, CellState> since(Optional<FilledForms> before) {
    Map<String, CellState> changed = new LinkedHashMap<>();
    for (FilledPage page : filled) {
      if (before.isEmpty() || before.get().filled.stream().noneMatch(each -> each == page)) {
        page.fields()
            .forEach((key, field) -> {
              if (before.isEmpty() || !field.state().equals(before.get().known(key))) {
                changed.put(key, field.state());
              }
            });
      }
    }
    return changed;
  }

  private @Nullable CellState known(String key) {
    for (FilledPage page : filled) {
      FilledPage.Field field = page.fields().get(key);
      if (field != null) {
        return field.state();
      }
    }
    return null;
  }
}
