package org.kaocheng.check.target;

import static java.util.Objects.requireNonNull;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Memo;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Subject;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Rounding;

/**
 * The money of the department or project a form evaluates: from the form itself, else from the rest
 * of the report. A figure printed with several values is taken as not known.
 *
 * @param original the budget at the start of the year
 * @param adjusted the budget after changes
 * @param executed what was spent
 */
public record FormMoney(Optional<Fact> original, Optional<Fact> adjusted, Optional<Fact> executed) {

  private static final List<String> BUDGETS = List.of("project.budget", "expenditure.total");
  private static final List<String> SPENDING = List.of("project.expenditure", "expenditure.total");

  private static final Memo<Map<Form, FormMoney>> BY_FORM = new Memo<>(FormMoney::all);

  private static final Memo<Map<Subject, List<Fact>>> BY_SUBJECT = new Memo<>(FormMoney::bySubject);

  public FormMoney {
    requireNonNull(original, "original is null");
    requireNonNull(adjusted, "adjusted is null");
    requireNonNull(executed, "executed is null");
  }

  /** The money of a form. */
  public static FormMoney of(Examination examination, Form form) {
    FormMoney known = BY_FORM.of(examination).get(form);
    return known != null ? known : lookedUp(examination, form);
  }

  private static Map<Form, FormMoney> all(Examination examination) {
    Map<Form, FormMoney> all = new IdentityHashMap<>();
    examination.reading().forms().forEach(form -> all.put(form, lookedUp(examination, form)));
    return all;
  }

  private static Map<Subject, List<Fact>> bySubject(Examination examination) {
    return examination.reading().facts().stream()
        .filter(fact -> BUDGETS.contains(fact.concept()) || SPENDING.contains(fact.concept()))
        .collect(Collectors.groupingBy(Fact::subject));
  }

  private static FormMoney lookedUp(Examination examination, Form form) {
    return new FormMoney(
        figure(examination, form, BUDGETS, Basis.ORIGINAL_BUDGET),
        figure(examination, form, BUDGETS, Basis.ADJUSTED_BUDGET),
        figure(examination, form, SPENDING, Basis.FINAL_ACCOUNTS));
  }

  private static Optional<Fact> figure(
      Examination examination, Form form, List<String> concepts, Basis basis) {
    List<Fact> all =
        BY_SUBJECT.of(examination).getOrDefault(form.subject(), List.of()).stream()
            .filter(fact -> concepts.contains(fact.concept()))
            .filter(fact -> fact.period().basis() == basis && isOfYear(examination, fact))
            .filter(fact ->
                fact.quantity().filter(q -> q.unit().dimension() == Dimension.MONEY).isPresent())
            .toList();
    List<Fact> own =
        all.stream()
            .filter(fact -> form.table() > 0 && fact.place().table() == form.table())
            .toList();
    return own.isEmpty() ? agreed(all) : greatest(own);
  }

  private static boolean isOfYear(Examination examination, Fact fact) {
    int year = examination.reading().identification().year();
    return year == 0 || fact.period().year() == 0 || fact.period().year() == year;
  }

  /** In a form the total comes first and its parts, which are not greater, after it. */
  private static Optional<Fact> greatest(List<Fact> facts) {
    Fact first = facts.getFirst();
    boolean total =
        facts.stream()
            .allMatch(fact -> fact.figure().amount().compareTo(first.figure().amount()) <= 0);
    return total ? Optional.of(first) : Optional.empty();
  }

  private static Optional<Fact> agreed(List<Fact> facts) {
    if (facts.isEmpty()) {
      return Optional.empty();
    }
    Fact first = facts.getFirst();
    boolean agree =
        facts.stream()
            .allMatch(fact ->
                fact.figure()
                    .interval(Rounding.EITHER)
                    .meets(first.figure().interval(Rounding.EITHER)));
    return agree ? Optional.of(first) : Optional.empty();
  }

  /** Whether all that is known stands in the form itself. */
  boolean standsIn(Form form) {
    return Stream.of(original, adjusted, executed)
        .flatMap(Optional::stream)
        .allMatch(fact -> form.table() > 0 && fact.place().table() == form.table());
  }
}
