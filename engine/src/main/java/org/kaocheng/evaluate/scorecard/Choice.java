package org.kaocheng.evaluate.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Fact;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Quantity;

/**
 * One printing for each figure that formulas ask for.
 *
 * @param printings the printing of each figure, several where they are taken together; a figure
 *     that is not printed is absent
 */
record Choice(Map<Key, List<Fact>> printings) {

  /** Where there are more combinations, the printings of further figures are taken together. */
  private static final int MOST = 64;

  /** A figure asked for. */
  record Key(String concept, int yearsBack, Optional<Basis> basis) {
    static Key of(Formula.Reference reference) {
      return new Key(reference.concept(), reference.yearsBack(), reference.basis());
    }
  }

  Choice {
    printings = new LinkedHashMap<>(printings);
  }

  /** Every combination of the printings of the figures that the formulas ask for. */
  static List<Choice> all(List<Formula> formulas, Figures figures) {
    Map<Key, List<Fact>> candidates = new LinkedHashMap<>();
    for (Formula formula : formulas) {
      for (Formula.Reference reference : references(formula)) {
        candidates.computeIfAbsent(Key.of(reference), k -> figures.printings(reference));
      }
    }
    List<Choice> choices = List.of(new Choice(Map.of()));
    for (Map.Entry<Key, List<Fact>> each : candidates.entrySet()) {
      List<Fact> facts = each.getValue();
      boolean apart = choices.size() * facts.size() <= MOST;
      if (!facts.isEmpty()) {
        List<List<Fact>> ways = apart ? facts.stream().map(List::of).toList() : List.of(facts);
        choices = extended(choices, each.getKey(), ways);
      }
    }
    return choices;
  }

  private static List<Choice> extended(List<Choice> choices, Key key, List<List<Fact>> ways) {
    List<Choice> extended = new ArrayList<>();
    for (Choice choice : choices) {
      for (List<Fact> fact : ways) {
        Map<Key, List<Fact>> more = new LinkedHashMap<>(choice.printings);
        more.put(key, fact);
        extended.add(new Choice(more));
      }
    }
    return extended;
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

  private List<Fact> printed(Formula.Reference reference) {
    return printings.getOrDefault(Key.of(reference), List.of());
  }

  /** The figure as printed, in base units. */
  Optional<Interval> exact(Formula.Reference reference) {
    return printed(reference).stream()
        .map(fact -> Interval.exactly(fact.figure().amount()))
        .reduce(Interval::union);
  }

  /** What the figure can stand for, in base units. */
  Optional<Interval> ranged(Formula.Reference reference) {
    return printed(reference).stream().map(Figures::interval).reduce(Interval::union);
  }

  /** The digits that are put into the formula; the figure's name where it is not printed. */
  String written(Formula.Reference reference) {
    return printed(reference).stream()
        .map(Choice::written)
        .reduce((one, other) -> one + "或" + other)
        .orElseGet(() -> FormulaWords.name(reference));
  }

  private static String written(Fact fact) {
    Quantity quantity = fact.figure();
    return quantity.numeral().isEmpty() ? Decimals.plain(quantity.number()) : quantity.numeral();
  }

  /** The figures used by a formula, in its order. */
  List<Fact> facts(Formula formula) {
    return references(formula).stream().flatMap(each -> printed(each).stream()).toList();
  }
}
