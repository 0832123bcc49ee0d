package org.kaocheng.evaluate.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.evaluate.FormMoney;
import org.kaocheng.evaluate.PrintedFigures;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.ChecklistAnswer;
import org.kaocheng.fact.Content;
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

  private final Reading reading;
  private final Subject subject;
  private final Optional<Form> form;
  private final Optional<Indicator> row;

  Printings(Reading reading, Subject subject, Optional<Form> form) {
    this(reading, subject, form, Optional.empty());
  }

  private Printings(
      Reading reading, Subject subject, Optional<Form> form, Optional<Indicator> row) {
    this.reading = reading;
    this.subject = subject;
    this.form = form;
    this.row = row;
  }

  /** The same, with the figures of a row preferred. */
  Printings preferring(Optional<Indicator> other) {
    return new Printings(reading, subject, form, other);
  }

  /** The report. */
  Reading reading() {
    return reading;
  }

  /** Whose figures. */
  Subject subject() {
    return subject;
  }

  /** What a person answered to the checklist of an indicator. */
  List<ChecklistAnswer> answers(Chain chain, Optional<Indicator> row) {
    List<Fact> all = reading.facts(ChecklistAnswer.CONCEPT);
    if (all.isEmpty()) {
      return List.of();
    }
    List<String> known = chain.path().stream().map(IndicatorNode::label).toList();
    List<String> printed =
        row.map(each -> List.of(each.level1(), each.level2(), each.name().text()))
            .orElse(List.of());
    return all.stream()
        .flatMap(fact -> ChecklistAnswer.of(fact).stream())
        .filter(answer -> answer.subject().equals(subject))
        .filter(answer -> isAbout(answer, known) || isAbout(answer, printed))
        .toList();
  }

  private static boolean isAbout(ChecklistAnswer answer, List<String> path) {
    return Matching.names(answer.names(), path);
  }

  /** The money of whom the figures are. */
  FormMoney money() {
    return FormMoney.of(reading, subject, form.map(Form::table).orElse(0));
  }

  /** The printings that differ; none when the report does not print the figure. */
  List<Fact> of(Formula.Reference reference) {
    List<Fact> all = reading.facts(reference.concept());
    if (all.isEmpty() || reference.basis().isPresent()) {
      return all.isEmpty() ? all : printings(all, reference, reference.basis().get());
    }
    for (Basis basis : USUAL) {
      List<Fact> found = printings(all, reference, basis);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Fact> printings(List<Fact> all, Formula.Reference reference, Basis basis) {
    List<Fact> found = new ArrayList<>(2);
    for (int i = 0; i < all.size(); i++) {
      Fact fact = all.get(i);
      if (fact.period().basis() == basis && fits(fact, reference)) {
        found.add(fact);
      }
    }
    return found.size() <= 1 ? found : preferred(found);
  }

  private boolean fits(Fact fact, Formula.Reference reference) {
    int year = fact.period().year();
    return (year == 0
            ? reference.yearsBack() == 0
            : year == reading.identification().year() - reference.yearsBack())
        && fact.content() instanceof Content.Figure
        && fact.subject().equals(subject);
  }

  private List<Fact> preferred(List<Fact> found) {
    Set<Integer> own = row.map(Printings::passages).orElse(Set.of());
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

  /** The passages in which a row's own figures stand. */
  private static Set<Integer> passages(Indicator row) {
    Set<Integer> passages = new LinkedHashSet<>();
    passages.add(row.name().place().passage());
    for (Column column : List.of(Column.TARGET, Column.ACTUAL, Column.REASON)) {
      row.cell(column).ifPresent(cell -> passages.add(cell.place().passage()));
    }
    return passages;
  }
}
