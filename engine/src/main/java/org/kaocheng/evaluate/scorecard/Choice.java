package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Fact;
import org.kaocheng.scheme.formula.Figure;
import org.kaocheng.scheme.formula.Figures;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Quantity;

/**
 * One printing for each figure that formulas ask for.
 *
 * @param figures the figures; one that is not printed is absent
 */
record Choice(Map<Key, Figure> figures) implements Figures {

  /** Where there are more combinations, the printings of further figures are taken together. */
  private static final int MOST = 64;

  private static final BigDecimal YUAN_OF_WAN = BigDecimal.valueOf(10_000);

  /** A figure asked for. */
  record Key(String concept, int yearsBack, Optional<Basis> basis) {
    static Key of(Formula.Reference reference) {
      return new Key(reference.concept(), reference.yearsBack(), reference.basis());
    }
  }

  Choice {
    figures = new LinkedHashMap<>(figures);
  }

  /** Every combination of the printings of the figures that the formulas ask for. */
  static List<Choice> all(List<Formula> formulas, Printings printings) {
    Map<Key, List<Fact>> candidates = new LinkedHashMap<>();
    for (Formula formula : formulas) {
      for (Formula.Reference reference : references(formula)) {
        candidates.computeIfAbsent(Key.of(reference), k -> printings.of(reference));
      }
    }
    List<Choice> choices = List.of(new Choice(Map.of()));
    for (Map.Entry<Key, List<Fact>> each : candidates.entrySet()) {
      List<Fact> facts = each.getValue();
      boolean apart = choices.size() * facts.size() <= MOST;
      if (!facts.isEmpty()) {
        List<Figure> ways =
            apart
                ? facts.stream().map(fact -> figure(List.of(fact))).toList()
                : List.of(figure(facts));
        choices = extended(choices, each.getKey(), ways);
      }
    }
    return choices;
  }

  private static List<Choice> extended(List<Choice> choices, Key key, List<Figure> ways) {
    List<Choice> extended = new ArrayList<>();
    for (Choice choice : choices) {
      for (Figure figure : ways) {
        Map<Key, Figure> more = new LinkedHashMap<>(choice.figures);
        more.put(key, figure);
        extended.add(new Choice(more));
      }
    }
    return extended;
  }

  private static Figure figure(List<Fact> facts) {
    Interval all = facts.stream().map(Choice::interval).reduce(Interval::union).orElseThrow();
    String printed = String.join("或", facts.stream().map(Choice::written).toList());
    return new Figure(all, number(facts.getFirst()), printed, facts);
  }

  /** Money in 万元; a figure printed as zero is zero. */
  private static Interval interval(Fact fact) {
    Interval base = Printings.interval(fact);
    Quantity quantity = fact.figure();
    if (quantity.number().signum() == 0) {
      return Interval.exactly(BigDecimal.ZERO);
    }
    return money(quantity) ? base.scaled(new BigDecimal("0.0001")) : base;
  }

  private static BigDecimal number(Fact fact) {
    BigDecimal amount = fact.figure().amount();
    return money(fact.figure()) ? amount.divide(YUAN_OF_WAN, MathContext.UNLIMITED) : amount;
  }

  private static boolean money(Quantity quantity) {
    return quantity.unit().dimension() == Dimension.MONEY;
  }

  private static String written(Fact fact) {
    BigDecimal number = number(fact);
    Quantity quantity = fact.figure();
    boolean asPrinted = quantity.number().compareTo(number) == 0 && !quantity.numeral().isEmpty();
    return asPrinted ? quantity.numeral() : Decimals.plain(number);
  }

  /** The references of a formula, from left to right, each figure once. */
  static List<Formula.Reference> references(Formula formula) {
    Map<Key, Formula.Reference> found = new LinkedHashMap<>();
    collect(formula, found);
    return List.copyOf(found.values());
  }

  private static void collect(Formula formula, Map<Key, Formula.Reference> into) {
    switch (formula) {
      case Formula.Number ignored -> {}
      case Formula.Reference reference -> into.putIfAbsent(Key.of(reference), reference);
      case Formula.Negation negation -> collect(negation.operand(), into);
      case Formula.Not not -> collect(not.operand(), into);
      case Formula.Binary binary -> {
        collect(binary.left(), into);
        collect(binary.right(), into);
      }
      case Formula.Call call -> call.arguments().forEach(argument -> collect(argument, into));
    }
  }

  @Override
  public Optional<Figure> figure(Formula.Reference reference) {
    return Optional.ofNullable(figures.get(Key.of(reference)));
  }

  /** The same figures, each exactly as printed. */
  Figures exact() {
    return reference ->
        figure(reference)
            .map(figure ->
                new Figure(
                    Interval.exactly(figure.number()),
                    figure.number(),
                    figure.printed(),
                    figure.facts()));
  }

  /** The facts used by a formula, in its order. */
  List<Fact> facts(Formula formula) {
    return references(formula).stream()
        .flatMap(each -> figure(each).stream())
        .flatMap(figure -> figure.facts().stream())
        .toList();
  }
}
