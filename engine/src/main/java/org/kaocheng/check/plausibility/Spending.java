package org.kaocheng.check.plausibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.check.Examination;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Fact;
import org.kaocheng.scheme.Yaml;
import org.kaocheng.value.Decimals;

/**
 * What the department spent of a kind of money, beside its initial budget.
 *
 * @param row the row of {@code plausibility.yaml} that names the kind and its thresholds
 * @param budget the initial budget, above zero
 * @param spent the final accounts
 */
record Spending(Map<String, Object> row, Fact budget, Fact spent) {

  /** The spending on the kinds of money of a table of which the report gives both figures. */
  static List<Spending> of(Examination examination, String table) {
    List<Spending> found = new ArrayList<>();
    for (Map<String, Object> row : examination.lexicon().table(table)) {
      String concept = Yaml.string(row.get("concept"), "");
      Optional<Fact> budget =
          Figures.agreed(examination, concept, 0, Basis.ORIGINAL_BUDGET)
              .filter(fact -> fact.figure().amount().signum() > 0);
      Optional<Fact> spent = Figures.agreed(examination, concept, 0, Basis.FINAL_ACCOUNTS);
      if (budget.isPresent() && spent.isPresent()) {
        found.add(new Spending(row, budget.get(), spent.get()));
      }
    }
    return found;
  }

  /** What the kind of money is called. */
  String name() {
    return Yaml.string(row.get("name"), "");
  }

  /** A threshold in per cent. */
  BigDecimal threshold(String key, String otherwise) {
    return new BigDecimal(Yaml.string(row.get(key), otherwise));
  }

  /** What was spent in per cent of the budget, two decimals. */
  BigDecimal rate() {
    return Decimals.divide(
        spent.figure().amount().multiply(BigDecimal.valueOf(100)), budget.figure().amount(), 2);
  }
}
