package org.kaocheng.check.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Subject;
import org.kaocheng.value.Unit;

/**
 * The figures of a report, found by what they print; built once so that no search goes through all.
 */
final class Figures {

  /** Amounts with fewer digits meet by chance. */
  private static final int FEWEST_DIGITS = 3;

  private record Printing(Subject subject, int table, Unit unit, BigDecimal amount) {}

  private final Map<Printing, List<Fact>> ofProjects = new LinkedHashMap<>();
  private final Map<BigDecimal, Set<String>> conceptsByAmount = new LinkedHashMap<>();

  Figures(List<Fact> facts) {
    for (Fact fact : facts) {
      if (fact.subject().isProject() && fact.place().table() > 0) {
        ofProjects.computeIfAbsent(printing(fact), ignored -> new ArrayList<>()).add(fact);
      }
      if (fact.figure().number().precision() >= FEWEST_DIGITS) {
        conceptsByAmount
            .computeIfAbsent(amount(fact), ignored -> new LinkedHashSet<>())
            .add(fact.concept());
      }
    }
  }

  private static Printing printing(Fact fact) {
    return new Printing(fact.subject(), fact.place().table(), fact.figure().unit(), amount(fact));
  }

  private static BigDecimal amount(Fact fact) {
    return fact.figure().amount().stripTrailingZeros();
  }

  /**
   * The same amount for the same project in the same table: a form's columns and its 其中 row repeat
   * it. Empty for what is no project's or in no table.
   */
  List<Fact> printedBeside(Fact fact) {
    return ofProjects.getOrDefault(printing(fact), List.of()).stream()
        .filter(other -> other.id() != fact.id())
        .toList();
  }

  /**
   * Whether a figure of another concept has the same amount, with enough digits to be no chance.
   */
  boolean copied(Fact fact) {
    return conceptsByAmount.getOrDefault(amount(fact), Set.of()).stream()
        .anyMatch(concept -> !concept.equals(fact.concept()));
  }
}
