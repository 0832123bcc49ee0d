package org.kaocheng.scheme.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Basis;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.SchemePolicy;

/** Reads what a jurisdiction has agreed on reckoning. */
final class PolicyReader {

  /** Points and ratios are printed with two places where nothing else is said. */
  private static final int USUAL_DECIMALS = 2;

  private final Clauses clauses;
  private final Problems problems;

  PolicyReader(Clauses clauses, Problems problems) {
    this.clauses = clauses;
    this.problems = problems;
  }

  SchemePolicy read(PackNode.Mapping part) {
    Fields fields =
        new Fields(
            part,
            problems,
            "executionDenominator",
            "denominatorReadings",
            "freeDistributionWithinGroup",
            "reasonBelowFull",
            "rounding",
            "overAchievement",
            "lowerIsBetterZeroAt",
            "note");
    Optional<Basis> denominator =
        budgets(fields.texts("executionDenominator")).stream().findFirst();
    List<Basis> readings = budgets(fields.texts("denominatorReadings"));
    Optional<Fields> rounding =
        fields.mapping("rounding").map(mapping -> new Fields(mapping, problems, "points", "ratio"));
    return new SchemePolicy(
        denominator,
        readings,
        fields.flag("freeDistributionWithinGroup", false),
        fields.flag("reasonBelowFull", false),
        rounding.map(each -> each.count("points", USUAL_DECIMALS)).orElse(USUAL_DECIMALS),
        rounding.map(each -> each.count("ratio", USUAL_DECIMALS)).orElse(USUAL_DECIMALS),
        fields.number("overAchievement"),
        fields.number("lowerIsBetterZeroAt"),
        clauses.of(fields, Clauses.NONE));
  }

  private List<Basis> budgets(List<PackNode.Text> words) {
    List<Basis> budgets = new ArrayList<>();
    for (PackNode.Text word : words) {
      if (word.value().equals(Basis.ORIGINAL_BUDGET.id())) {
        budgets.add(Basis.ORIGINAL_BUDGET);
      } else if (word.value().equals(Basis.ADJUSTED_BUDGET.id())) {
        budgets.add(Basis.ADJUSTED_BUDGET);
      } else {
        problems.error(
            word.place(),
            "预算口径应为 original_budget（年初预算）或 adjusted_budget（全年预算）；现为“" + word.value() + "”。");
      }
    }
    return budgets;
  }
}
