package org.kaocheng.scheme.formula;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Basis;

/** Joins what operands lacked. */
final class Outcomes {

  /** What makes two references the same. */
  record Key(String concept, int yearsBack, Optional<Basis> basis) {
    static Key of(Formula.Reference reference) {
      return new Key(reference.concept(), reference.yearsBack(), reference.basis());
    }
  }

  private Outcomes() {}

  /**
   * What keeps the operands from a result: the first certain zero denominator, else the first
   * possible one, else all that is missing; empty when nothing does.
   */
  static Optional<Value> obstacle(List<Value> operands) {
    if (allGiven(operands)) {
      return Optional.empty();
    }
    Optional<Value> zero = zero(operands, true).or(() -> zero(operands, false));
    if (zero.isPresent()) {
      return zero;
    }
    Map<Key, Formula.Reference> missing = new LinkedHashMap<>();
    for (Value operand : operands) {
      if (operand instanceof Value.Missing(List<Formula.Reference> references)) {
        references.forEach(reference -> missing.putIfAbsent(Key.of(reference), reference));
      }
    }
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(new Value.Missing(new ArrayList<>(missing.values())));
  }

  private static boolean allGiven(List<Value> operands) {
    for (Value operand : operands) {
      if (!(operand instanceof Value.Known || operand instanceof Value.Truth)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Value> zero(List<Value> operands, boolean certain) {
    return operands.stream()
        .filter(v -> v instanceof Value.ZeroDenominator zero && zero.certain() == certain)
        .findFirst();
  }

  /** Whether two references ask for the same figure. */
  static boolean same(Formula.Reference one, Formula.Reference other) {
    return one.yearsBack() == other.yearsBack()
        && one.basis().equals(other.basis())
        && one.concept().equals(other.concept());
  }

  /** The references of a formula in order, also those that stand in it again. */
  static List<Formula.Reference> references(Formula formula) {
    List<Formula.Reference> references = new ArrayList<>();
    collect(formula, references);
    return references;
  }

  private static void collect(Formula formula, List<Formula.Reference> into) {
    switch (formula) {
      case Formula.Number ignored -> {}
      case Formula.Reference reference -> into.add(reference);
      case Formula.Negation(Formula operand, _, _) -> collect(operand, into);
      case Formula.Not(Formula operand, _, _) -> collect(operand, into);
      case Formula.Binary(_, Formula left, Formula right, _, _) -> {
        collect(left, into);
        collect(right, into);
      }
      case Formula.Call(_, List<Formula> arguments, _, _) ->
          arguments.forEach(argument -> collect(argument, into));
    }
  }
}
