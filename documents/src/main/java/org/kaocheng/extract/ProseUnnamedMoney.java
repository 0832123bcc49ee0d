package org.kaocheng.extract;

import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Basis;
import org.kaocheng.scheme.Concept;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Patterns;
import org.kaocheng.value.SievedPattern;

/** Finds the concept of an amount whose label names none (支出总额, 合计) in what stands before. */
final class ProseUnnamedMoney {

  private static final SievedPattern UNNAMED =
      Words.sieved(
          "^{prose.unnamed-totals}?{prose.unnamed-owners}?(财政)?{prose.unnamed-money}?{prose.unnamed-amounts}?$");

  private static final List<String> MONEY =
      List.of(
          "expenditure",
          "economic",
          "functional",
          "three_publics",
          "project",
          "revenue",
          "government_procurement",
          "revenue_and_expenditure");

  private final ConceptFinder concepts;

  ProseUnnamedMoney(ConceptFinder concepts) {
    this.concepts = concepts;
  }

  /** Whether a label without the words of year and basis names no concept. */
  static boolean unnamed(String core) {
    return UNNAMED.matches(core);
  }

  /** Whether a concept is measured in money. */
  static boolean isMoney(String concept) {
    return MONEY.contains(ConceptFinder.family(concept));
  }

  /**
   * The concept of an amount.
   *
   * @param core the label without the words of year and basis
   * @param before the words since the quantity before
   */
  String concept(String core, PeriodWords words, String before, ProseState state) {
    boolean spent = words.period(state.period).basis() == Basis.FINAL_ACCOUNTS;
    if (state.subject.isProject()) {
      return spent ? "project.expenditure" : "project.budget";
    }
    boolean again =
        words.year() > 0 && core.isEmpty() && (before.startsWith("；") || before.startsWith(";"));
    if (again && isMoney(state.whole)) {
      return state.whole;
    }
    if (state.concept.startsWith("project.") && state.concept.endsWith(".total")) {
      return spent || core.equals("支出") ? "project.expenditure.total" : "project.budget.total";
    }
    if (core.equals("收入") && !state.concept.startsWith("revenue")) {
      return "revenue.total";
    }
    boolean refers = words.basis().isPresent() || words.year() > 0 || core.isEmpty();
    if (carried(state) && refers
        || core.equals("支出") && !state.lead.isEmpty() && state.concept.startsWith("expenditure.")) {
      return state.concept;
    }
    return core.contains("收入") ? "revenue.total" : ofClause(core, before, state);
  }

  /** Whether the concept before can be one the amount is of. */
  private static boolean carried(ProseState state) {
    return !state.concept.isEmpty()
        && !state.concept.startsWith("ratio.")
        && !state.concept.startsWith("staffing")
        && !state.concept.startsWith("revenue");
  }

  /** What the words before the last few name, if the label is empty; else all expenditure. */
  private String ofClause(String core, String before, ProseState state) {
    if (!core.isEmpty()) {
      return "expenditure.total";
    }
    String clause = Patterns.replaceAll(before, "[，,；;：:、]?[^，,；;：:、]{0,6}$", "");
    Optional<Concept> earlier =
        concepts.find(PeriodWords.of(clause, state.year).rest(), "", Dimension.MONEY);
    return earlier
        .map(Concept::id)
        .orElseGet(() -> carried(state) ? state.concept : "expenditure.total");
  }
}
