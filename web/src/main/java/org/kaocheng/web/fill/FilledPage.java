package org.kaocheng.web.fill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FilingField;
import org.kaocheng.form.FieldEdit;
import org.kaocheng.form.FieldKey;
import org.kaocheng.form.FieldText;
import org.kaocheng.form.FixedIndicators;
import org.kaocheng.form.FormPage;
import org.kaocheng.form.OwnWordsCheck;
import org.kaocheng.source.Severity;
import org.kaocheng.workbook.FormCheck;

/**
 * A form of a draft with what is to be told of it. Never changed.
 *
 * @param number its number, from 0
 * @param page the form
 * @param fields the fields that are filled in in it and in none before it, by key, in order
 * @param problems what is missing or wrong in them
 * @param references what is wrong with references in own words
 */
record FilledPage(
    int number,
    FormPage page,
    Map<String, Field> fields,
    List<WorkItem> problems,
    List<WorkItem> references) {

  /** A field: the first cell that has it, and what it shows. */
  record Field(SheetCell cell, CellState state) {}

  FilledPage {
    fields = Collections.unmodifiableMap(fields);
    problems = List.copyOf(problems);
    references = List.copyOf(references);
  }

  /**
   * A form of answers.
   *
   * @param before the same form of an earlier version, for what it has in common; null when none
   * @param isBefore whether a field of a key is filled in in a form before
   */
  static FilledPage of(
      int number,
      FormPage page,
      Answers answers,
      FixedIndicators fixed,
      @Nullable FilledPage before,
      Predicate<String> isBefore) {
    Map<String, Field> fields = new LinkedHashMap<>();
    Set<FilingField> own = new HashSet<>();
    page.sheet()
        .rows()
        .forEach(row ->
            row.cells().stream()
                .filter(cell -> cell.field().isPresent())
                .forEach(cell -> {
                  FilingField field = cell.field().orElseThrow();
                  String key = FieldKey.of(field);
                  if (!fields.containsKey(key) && !isBefore.test(key)) {
                    Field made = new Field(cell, state(answers, page, cell, field));
                    Field known = before == null ? null : before.fields.get(key);
                    fields.put(key, made.equals(known) ? known : made);
                    own.add(field);
                  }
                }));
    List<WorkItem> problems =
        FormCheck.page(answers, fixed, number, page, own::contains).stream()
            .map(each -> item(each.severity(), FieldKey.of(each.field()), number, each.message()))
            .toList();
    return new FilledPage(number, page, fields, problems, references(number, fields, answers));
  }

  private static CellState state(
      Answers answers, FormPage page, SheetCell cell, FilingField field) {
    String typed = FieldText.typed(answers, page, cell, field);
    String derived = FieldText.derived(answers, cell, field);
    boolean over =
        answers
            .typed(field)
            .flatMap(one -> answers.derived(field).map(other -> !FieldEdit.isSame(one, other)))
            .orElse(false);
    return new CellState(typed, derived, over);
  }

  private static List<WorkItem> references(int number, Map<String, Field> fields, Answers answers) {
    List<WorkItem> references = new ArrayList<>();
    fields.forEach((key, field) -> {
      if (isOwnWords(field)) {
        for (String message : OwnWordsCheck.of(answers, field.state().text())) {
          references.add(item(Severity.WARNING, key, number, message));
        }
      }
    });
    return references;
  }

  private static boolean isOwnWords(Field field) {
    return field.cell().field().orElse(null) instanceof FilingField.OwnWords;
  }

  private static WorkItem item(Severity severity, String key, int page, String message) {
    return new WorkItem(severity, key, page, message, "", "", "");
  }

  /** Whether own words refer to figures in it. */
  boolean refers() {
    return fields.values().stream()
        .anyMatch(field -> isOwnWords(field) && field.state().text().contains("{"));
  }
}
