package org.kaocheng.evaluate.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.evaluate.PrintedFigures;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.ChecklistAnswer;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.fact.Reading;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.pack.IndicatorNode;

/**
 * Finds the printings of a figure. Those in the indicator's own row are preferred to others, and
 * for a project those in its form; of printings whose intervals meet, the most precise stands for
 * all.
 */
final class Printings {

  /** Where a formula does not say which, the figure of the year's end or the accounts is meant. */
  private static final List<Basis> USUAL =
      List.of(
          Basis.YEAR_END,
          Basis.FINAL_ACCOUNTS,
          Basis.NONE,
          Basis.ADJUSTED_BUDGET,
          Basis.ORIGINAL_BUDGET);

  private final FactIndex facts;
  private final Subject subject;
  private final Optional<Form> form;
  private final Set<Integer> own = new LinkedHashSet<>();

  Printings(FactIndex facts, Subject subject, Optional<Form> form) {
    this.facts = facts;
    this.subject = subject;
    this.form = form;
  }

  /** The same, with the figures of a row preferred. */
  Printings preferring(Optional<Indicator> row) {
    Printings figures = new Printings(facts, subject, form);
    row.ifPresent(each -> {
      figures.own.add(each.name().place().passage());
      for (Column column : List.of(Column.TARGET, Column.ACTUAL, Column.REASON)) {
        each.cell(column).ifPresent(cell -> figures.own.add(cell.place().passage()));
      }
    });
    return figures;
  }

  /** The report. */
  Reading reading() {
    return facts.reading();
  }

  /** Whose figures. */
  Subject subject() {
    return subject;
  }

  /** What a person answered to the checklist of an indicator. */
  List<ChecklistAnswer> answers(Chain chain, Optional<Indicator> row) {
    List<String> known = chain.path().stream().map(IndicatorNode::label).toList();
    List<String> printed =
        row.map(each -> List.of(each.level1(), each.level2(), each.name().text()))
            .orElse(List.of());
    return facts.of(ChecklistAnswer.CONCEPT).stream()
        .flatMap(fact -> ChecklistAnswer.of(fact).stream())
        .filter(answer -> answer.subject().equals(subject))
        .filter(answer -> isAbout(answer, known) || isAbout(answer, printed))
        .toList();
  }

  private static boolean isAbout(ChecklistAnswer answer, List<String> path) {
    return Matching.names(answer.names(), path);
  }

  /** The form, if there is one. */
  Optional<Form> form() {
    return form;
  }

  /** The printings that differ; none when the report does not print the figure. */
  List<Fact> of(Formula.Reference reference) {
    if (reference.basis().isPresent()) {
      return printings(reference, reference.basis().get());
    }
    for (Basis basis : USUAL) {
      List<Fact> found = printings(reference, basis);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Fact> printings(Formula.Reference reference, Basis basis) {
    int year = facts.reading().identification().year() - reference.yearsBack();
    List<Fact> found = new ArrayList<>();
    for (Fact fact : facts.of(reference.concept())) {
      boolean undated = fact.period().year() == 0 && reference.yearsBack() == 0;
      boolean fits = undated || fact.period().year() == year;
      if (fits
          && fact.period().basis() == basis
          && fact.subject().equals(subject)
          && fact.quantity().isPresent()) {
        found.add(fact);
      }
    }
    return preferred(found);
  }

  private List<Fact> preferred(List<Fact> found) {
    if (found.size() <= 1) {
      return found;
    }
    List<Fact> mine = found.stream().filter(fact -> own.contains(fact.place().passage())).toList();
    if (!mine.isEmpty()) {
      return PrintedFigures.distinct(mine);
    }
    int table = subject.isProject() ? form.map(Form::table).orElse(0) : 0;
    List<Fact> formed =
        found.stream().filter(fact -> table > 0 && fact.place().table() == table).toList();
    // In a form's block of money the total stands first and its parts after it.
    return formed.isEmpty() ? PrintedFigures.distinct(found) : List.of(formed.getFirst());
  }
}
