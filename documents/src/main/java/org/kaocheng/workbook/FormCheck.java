package org.kaocheng.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.fact.Content;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FilingField;
import org.kaocheng.form.CellLabels;
import org.kaocheng.form.FieldText;
import org.kaocheng.form.FixedIndicators;
import org.kaocheng.form.FormPage;
import org.kaocheng.form.PlacedCell;
import org.kaocheng.form.TypedFigure;
import org.kaocheng.source.Severity;

/**
 * What is missing or wrong in the forms of a filing by themselves, as {@link WorkbookCheck} tells
 * it for a workbook; what would be found in the report is told elsewhere.
 */
public final class FormCheck {

  private final Answers answers;
  private final FixedIndicators fixed;
  private final Predicate<FilingField> own;
  private final List<FilledWorkbook.Cell> cells = new ArrayList<>();
  private final List<FieldProblem> problems = new ArrayList<>();

  private FormCheck(Answers answers, FixedIndicators fixed, Predicate<FilingField> own) {
    this.answers = answers;
    this.fixed = fixed;
    this.own = own;
  }

  /**
   * What is missing or wrong, form by form.
   *
   * @param fixed the indicators the scheme fixes
   * @param pages the forms of the answers' filing
   */
  public static List<FieldProblem> of(
      Answers answers, FixedIndicators fixed, List<FormPage> pages) {
    Set<FilingField> seen = new HashSet<>();
    List<FieldProblem> problems = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      Set<FilingField> own = new HashSet<>(pages.get(page).sheetFields());
      own.removeAll(seen);
      problems.addAll(page(answers, fixed, page, pages.get(page), own::contains));
      seen.addAll(own);
    }
    return List.copyOf(problems);
  }

  /**
   * What is missing or wrong in one form; nothing of the others matters to it.
   *
   * @param number the form's number, from 0
   * @param own whether a field is told of in this form, and not in one before that has it too
   */
  public static List<FieldProblem> page(
      Answers answers,
      FixedIndicators fixed,
      int number,
      FormPage page,
      Predicate<FilingField> own) {
    FormCheck check = new FormCheck(answers, fixed, own);
    check.page(number, page);
    check.told();
    return check.problems;
  }

  private void page(int number, FormPage page) {
    List<PlacedCell> placed = PlacedCell.of(page.sheet());
    Set<FilingField> seen = new HashSet<>();
    CellLabels labels = new CellLabels(answers, page.sheet(), placed);
    for (PlacedCell each : placed) {
      SheetCell cell = each.cell();
      FilingField field = cell.field().orElse(null);
      if (field != null && own.test(field) && seen.add(field)) {
        boolean derived = cell.derivation().isPresent() || fixed.isFixed(answers, field);
        String text = FieldText.typed(answers, page, cell, field);
        boolean figure = cell.kind() == SheetCell.Kind.FIGURE;
        String address = number + ":" + cells.size();
        cells.add(
            new FilledWorkbook.Cell(
                field,
                Integer.toString(number),
                each.row(),
                address,
                labels.row(each),
                !derived,
                figure,
                text.isEmpty() && answers.of(field).isEmpty(),
                cell.derivation().isPresent() && !text.isEmpty()));
        if (figure && isWords(field)) {
          problems.add(
              new FieldProblem(
                  Severity.ERROR, number, field, TypedFigure.complaint(text, cell.unit())));
        }
      }
    }
  }

  private boolean isWords(FilingField field) {
    Optional<Content> typed = answers.typed(field);
    return typed.filter(Content.Words.class::isInstance).isPresent();
  }

  private void told() {
    FilledWorkbook workbook =
        new FilledWorkbook(answers.scheme(), answers.filing(), List.of(), cells);
    for (CellProblem problem : WorkbookCheck.cells(workbook, answers)) {
      String first = problem.cell().split("、", 2)[0];
      int colon = first.indexOf(':');
      problems.add(
          new FieldProblem(
              problem.severity(),
              Integer.parseInt(first.substring(0, colon)),
              cells.get(Integer.parseInt(first.substring(colon + 1))).field(),
              problem.message()));
    }
  }
}
