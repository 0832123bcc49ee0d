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
import org.kaocheng.value.Rounding;

/** One printing for each figure that formulas ask for; one that is not printed is absent. */
final class Choice implements Figures {

  /** Where there are more combinations, the printings of further figures are taken together. */
  private static final int MOST = 64;

  private static final BigDecimal YUAN_OF_WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal WAN_OF_YUAN = new BigDecimal("0.0001");

  private final List<Formula.Reference> references;
  private final List<Figure> figures;
  private final List<Figure> exact;

  private Choice(List<Formula.Reference> references, List<Figure> figures) {
    this.references = references;
    this.figures = figures;
    exact = new ArrayList<>(figures.size());
    for (Figure figure : figures) {
      exact.add(isPoint(figure) ? figure : asPrinted(figure));
    }
  }

  private static boolean isPoint(Figure figure) {
    Interval interval = figure.interval();
    return interval.lower().compareTo(interval.upper()) == 0;
  }

  private static Figure asPrinted(Figure figure) {
    return new Figure(
        Interval.exactly(figure.number()), figure.number(), figure.printed(), figure.facts());
  }

  /** A figure asked for. */
  record Key(String concept, int yearsBack, Optional<Basis> basis) {
    static Key of(Formula.Reference reference) {
      return new Key(reference.concept(), reference.yearsBack(), reference.basis());
    }
  }

  /** Every combination of the printings of the figures that the formulas ask for. */
  static List<Choice> all(List<Formula> formulas, Printings printings) {
    List<Formula.Reference> printed = new ArrayList<>();
    List<List<Figure>> combinations = List.of(new ArrayList<>(4));
    for (Formula.Reference reference : asked(formulas)) {
      List<Fact> facts = printings.of(reference);
      if (!facts.isEmpty()) {
        printed.add(reference);
        combinations = extended(combinations, ways(facts, combinations.size()));
      }
    }
    List<Choice> choices = new ArrayList<>(combinations.size());
    for (List<Figure> figures : combinations) {
      choices.add(new Choice(printed, figures));
    }
    return choices;
  }

  private static List<Formula.Reference> asked(List<Formula> formulas) {
    if (formulas.size() == 1) {
      return Prepared.of(formulas.getFirst()).references();
    }
    List<Formula.Reference> asked = new ArrayList<>();
    for (Formula formula : formulas) {
      for (Formula.Reference reference : Prepared.of(formula).references()) {
        if (index(asked, reference) < 0) {
          asked.add(reference);
        }
      }
    }
    return asked;
  }

  private static List<Figure> ways(List<Fact> facts, int before) {
    if (before * facts.size() > MOST) {
      return List.of(figure(facts));
    }
    List<Figure> ways = new ArrayList<>(facts.size());
    for (Fact fact : facts) {
      ways.add(figure(List.of(fact)));
    }
    return ways;
  }

  private static List<List<Figure>> extended(List<List<Figure>> all, List<Figure> ways) {
    if (ways.size() == 1) {
      all.forEach(each -> each.add(ways.getFirst()));
      return all;
    }
    List<List<Figure>> extended = new ArrayList<>(all.size() * ways.size());
    for (List<Figure> each : all) {
      for (Figure way : ways) {
        List<Figure> more = new ArrayList<>(each.size() + 1);
        more.addAll(each);
        more.add(way);
        extended.add(more);
      }
    }
    return extended;
  }

  private static int index(List<Formula.Reference> references, Formula.Reference asked) {
    for (int i = 0; i < references.size(); i++) {
      Formula.Reference each = references.get(i);
      if (each.concept().equals(asked.concept())
          && each.yearsBack() == asked.yearsBack()
          && each.basis().equals(asked.basis())) {
        return i;
      }
    }
    return -1;
  }

  private static Figure figure(List<Fact> facts) {
    Fact first = facts.getFirst();
    Interval all = interval(first);
    String printed = written(first);
    for (Fact fact : facts.subList(1, facts.size())) {
      all = all.union(interval(fact));
      printed += "或" + written(fact);
    }
    return new Figure(all, number(first), printed, facts);
  }

  /** Money in 万元; a figure printed as zero is zero. */
  private static Interval interval(Fact fact) {
    Quantity quantity = fact.figure();
    if (quantity.number().signum() == 0) {
      return Interval.exactly(BigDecimal.ZERO);
    }
    Interval base = quantity.interval(Rounding.EITHER);
    return money(quantity) ? base.scaled(WAN_OF_YUAN) : base;
  }

  private static BigDecimal number(Fact fact) {
    Quantity quantity = fact.figure();
    if (!money(quantity)) {
      return quantity.amount();
    }
    return quantity.unit().factor().compareTo(YUAN_OF_WAN) == 0
        ? quantity.number()
        : quantity.amount().divide(YUAN_OF_WAN, MathContext.UNLIMITED);
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
    int index = index(references, reference);
    return index < 0 ? Optional.empty() : Optional.of(figures.get(index));
  }

  /** The same figures, each exactly as printed. */
  Figures exact() {
    return reference -> {
      int index = index(references, reference);
      return index < 0 ? Optional.empty() : Optional.of(exact.get(index));
    };
  }

  /** Whether every figure can only stand for the number printed. */
  boolean isExact() {
    for (int i = 0; i < figures.size(); i++) {
      if (figures.get(i) != exact.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** The facts used by a formula, in its order. */
  List<Fact> facts(Formula formula) {
    List<Fact> facts = new ArrayList<>();
    for (Formula.Reference reference : Prepared.of(formula).references()) {
      int index = index(references, reference);
      if (index >= 0) {
        facts.addAll(figures.get(index).facts());
      }
    }
    return facts;
  }
}
