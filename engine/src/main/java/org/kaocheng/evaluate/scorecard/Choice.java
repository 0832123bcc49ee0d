package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Fact;
import org.kaocheng.scheme.formula.Figure;
import org.kaocheng.scheme.formula.Figures;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Rounding;

/**
 * One printing for each figure that formulas ask for, taken exactly as it is printed; one that is
 * not printed is absent.
 */
final class Choice implements Figures {

  /** Where there are more combinations, the printings of further figures are taken together. */
  private static final int MOST = 64;

  private static final BigDecimal YUAN_OF_WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal WAN_OF_YUAN = new BigDecimal("0.0001");

  private final List<Formula.Reference> references;
  private final List<Figure> figures;
  private final boolean exact;

  private Choice(List<Formula.Reference> references, List<Figure> figures, boolean exact) {
    this.references = references;
    this.figures = figures;
    this.exact = exact;
  }

  /** Every combination of the printings of the figures asked for. */
  static List<Choice> all(List<Formula.Reference> asked, Printings printings) {
    List<Formula.Reference> printed = new ArrayList<>(asked.size());
    List<List<Figure>> combinations = List.of(new ArrayList<>(asked.size()));
    for (Formula.Reference reference : asked) {
      List<Fact> facts = printings.of(reference);
      if (!facts.isEmpty()) {
        printed.add(reference);
        combinations = extended(combinations, ways(facts, combinations.size()));
      }
    }
    if (combinations.size() == 1) {
      return List.of(new Choice(printed, combinations.getFirst(), true));
    }
    List<Choice> choices = new ArrayList<>(combinations.size());
    for (List<Figure> figures : combinations) {
      choices.add(new Choice(printed, figures, true));
    }
    return choices;
  }

  private static List<Figure> ways(List<Fact> facts, int before) {
    if (facts.size() == 1 || before * facts.size() > MOST) {
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
      for (int i = 0; i < all.size(); i++) {
        all.get(i).add(ways.getFirst());
      }
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

  private static Figure figure(List<Fact> facts) {
    BigDecimal number = number(facts.getFirst());
    String printed = written(facts.getFirst(), number);
    for (int i = 1; i < facts.size(); i++) {
      printed += "或" + written(facts.get(i), number(facts.get(i)));
    }
    return new Figure(Interval.exactly(number), number, printed, facts);
  }

  /** The same figure with all that its printings can stand for. */
  private static Figure ranged(Figure figure) {
    Interval all = interval(figure.facts().getFirst());
    for (Fact fact : figure.facts().subList(1, figure.facts().size())) {
      all = all.union(interval(fact));
    }
    return new Figure(all, figure.number(), figure.printed(), figure.facts());
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

  private static String written(Fact fact, BigDecimal number) {
    Quantity quantity = fact.figure();
    boolean asPrinted = quantity.number().compareTo(number) == 0 && !quantity.numeral().isEmpty();
    return asPrinted ? quantity.numeral() : Decimals.plain(number);
  }

  /** The references of formulas, from left to right, each figure once. */
  static List<Formula.Reference> references(List<Formula> formulas) {
    List<Formula.Reference> found = new ArrayList<>();
    formulas.forEach(formula -> collect(formula, found));
    return List.copyOf(found);
  }

  private static void collect(Formula formula, List<Formula.Reference> into) {
    switch (formula) {
      case Formula.Number ignored -> {}
      case Formula.Reference reference -> {
        if (index(into, reference) < 0) {
          into.add(reference);
        }
      }
      case Formula.Negation negation -> collect(negation.operand(), into);
      case Formula.Not not -> collect(not.operand(), into);
      case Formula.Binary binary -> {
        collect(binary.left(), into);
        collect(binary.right(), into);
      }
      case Formula.Call call -> call.arguments().forEach(argument -> collect(argument, into));
    }
  }

  private static int index(List<Formula.Reference> references, Formula.Reference asked) {
    for (int i = 0; i < references.size(); i++) {
      Formula.Reference each = references.get(i);
      boolean same =
          each == asked
              || each.concept().equals(asked.concept())
                  && each.yearsBack() == asked.yearsBack()
                  && each.basis().equals(asked.basis());
      if (same) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public Optional<Figure> figure(Formula.Reference reference) {
    int index = index(references, reference);
    return index < 0 ? Optional.empty() : Optional.of(figures.get(index));
  }

  @Override
  public boolean areExact() {
    return exact;
  }

  /** The same figures, each with all that it can stand for within the rounding of its printing. */
  Choice ranged() {
    return new Choice(references, figures.stream().map(Choice::ranged).toList(), false);
  }

  /** Whether every figure asked for is printed. */
  boolean isWhole(List<Formula.Reference> asked) {
    return references.size() == asked.size();
  }

  /** The facts used, in the order of what was asked for. */
  List<Fact> facts() {
    if (figures.size() == 1) {
      return figures.getFirst().facts();
    }
    List<Fact> facts = new ArrayList<>(figures.size());
    for (int i = 0; i < figures.size(); i++) {
      facts.addAll(figures.get(i).facts());
    }
    return facts;
  }
}
