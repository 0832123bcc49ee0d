package org.kaocheng.evaluate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Reading;
import org.kaocheng.fact.Subject;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Interval;

/**
 * The money of a department or project that is evaluated: from its form, else from the rest of the
 * report. A figure printed with several values is taken as not known.
 *
 * @param original the budget at the start of the year
 * @param adjusted the budget after changes
 * @param spent what was spent
 */
public record FormMoney(Optional<Fact> original, Optional<Fact> adjusted, Optional<Fact> spent) {

  private static final List<String> BUDGETS = List.of("project.budget", "expenditure.total");
  private static final List<String> SPENDING = List.of("project.expenditure", "expenditure.total");

  public FormMoney {
    requireNonNull(original, "original is null");
    requireNonNull(adjusted, "adjusted is null");
    requireNonNull(spent, "spent is null");
  }

  /** The money of the subject of a form. */
  public static FormMoney of(Reading reading, Form form) {
    return of(reading, form.subject(), form.table());
  }

  /**
   * The money of a subject.
   *
   * @param table the table of its form; 0 when it has none
   */
  public static FormMoney of(Reading reading, Subject subject, int table) {
    return new FormMoney(
        figure(reading, subject, table, BUDGETS, Basis.ORIGINAL_BUDGET),
        figure(reading, subject, table, BUDGETS, Basis.ADJUSTED_BUDGET),
        figure(reading, subject, table, SPENDING, Basis.FINAL_ACCOUNTS));
  }

  private static Optional<Fact> figure(
      Reading reading, Subject subject, int table, List<String> concepts, Basis basis) {
    List<Fact> all = new ArrayList<>(2);
    for (String concept : concepts) {
      for (Fact fact : reading.facts(concept)) {
        if (fact.period().basis() == basis
            && fact.subject().equals(subject)
            && isOfYear(reading, fact)
            && isMoney(fact)) {
          all.add(fact);
        }
      }
    }
    all.sort(Comparator.comparingInt(Fact::id));
    List<Fact> own = all.stream().filter(fact -> standsIn(table, fact)).toList();
    return own.isEmpty() ? agreed(all) : greatest(own);
  }

  private static boolean isOfYear(Reading reading, Fact fact) {
    int year = reading.identification().year();
    return year == 0 || fact.period().year() == 0 || fact.period().year() == year;
  }

  private static boolean isMoney(Fact fact) {
    return fact.quantity().filter(q -> q.unit().dimension() == Dimension.MONEY).isPresent();
  }

  /** In a form the total comes first and its parts, which are not greater, after it. */
  private static Optional<Fact> greatest(List<Fact> facts) {
    Fact first = facts.getFirst();
    boolean total = facts.stream().allMatch(fact -> amount(fact).compareTo(amount(first)) <= 0);
    return total ? Optional.of(first) : Optional.empty();
  }

  private static Optional<Fact> agreed(List<Fact> facts) {
    if (facts.isEmpty()) {
      return Optional.empty();
    }
    Interval first = PrintedFigures.interval(facts.getFirst());
    boolean agree = facts.stream().allMatch(fact -> PrintedFigures.interval(fact).meets(first));
    return agree ? Optional.of(facts.getFirst()) : Optional.empty();
  }

  /** The two budgets, that at the start of the year first. */
  public Stream<Fact> budgets() {
    return Stream.concat(original.stream(), adjusted.stream());
  }

  /**
   * The budget that a target to stay within it means: the one at the start of the year where it is
   * named, else the greater of the two.
   */
  public Optional<Fact> limit(Target target) {
    return (target.original() ? original.stream() : budgets())
        .reduce((one, other) -> amount(one).compareTo(amount(other)) >= 0 ? one : other);
  }

  /** Whether an amount in 元 is within a tenth of a budget. */
  public boolean isNearBudget(BigDecimal yuan) {
    return budgets()
        .map(FormMoney::amount)
        .anyMatch(
            budget -> budget.subtract(yuan).abs().multiply(BigDecimal.TEN).compareTo(budget) <= 0);
  }

  /** Only what stands in a form itself. */
  public FormMoney within(Form form) {
    return new FormMoney(
        original.filter(fact -> standsIn(form.table(), fact)),
        adjusted.filter(fact -> standsIn(form.table(), fact)),
        spent.filter(fact -> standsIn(form.table(), fact)));
  }

  private static boolean standsIn(int table, Fact fact) {
    return table > 0 && fact.place().table() == table;
  }

  private static BigDecimal amount(Fact fact) {
    return fact.figure().amount();
  }
}
