package org.kaocheng.evaluate.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;
import org.kaocheng.evaluate.ScoreReading;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.value.Interval;

/** How far the rounding of figures reaches; every value here is its own score. */
class RuleWorthTest {

  private static final int YEAR = 2024;

  private static Formula.Reference figure(String concept) {
    return new Formula.Reference(concept, concept, 0, Optional.of(Basis.FINAL_ACCOUNTS), 0, 0);
  }

  private static Interval range(Formula formula, String total, String basic) {
    ReadingFixture report =
        ReadingFixture.report(YEAR)
            .fact("expenditure.total", total, YEAR, Basis.FINAL_ACCOUNTS)
            .fact("expenditure.basic", basic, YEAR, Basis.FINAL_ACCOUNTS);
    Printings printings = new Printings(report.reading(), Subject.DEPARTMENT, Optional.empty());
    Outcome outcome =
        new RuleWorth(BigDecimal.valueOf(1000), printings, 2)
            .ofValue(
                value -> List.of(new ScoreReading("", value)),
                formula,
                Choice.references(List.of(formula)));
    return ((Outcome.Computed) outcome).reckonings().getFirst().range();
  }

  @Test
  void money_with_three_decimals_is_not_taken_for_what_two_decimals_would_print() {
    Interval range = range(figure("expenditure.total"), "100.126万元", "50万元");

    assertThat(range.contains(new BigDecimal("100.126"))).isTrue();
    assertThat(range.contains(new BigDecimal("100.13"))).isFalse();
  }

  @Test
  void a_sum_is_not_rounded_on_the_way() {
    Formula sum =
        new Formula.Binary(
            Formula.Operator.ADD, figure("expenditure.total"), figure("expenditure.basic"), 0, 0);

    assertThat(range(sum, "100.126万元", "50.001万元").contains(new BigDecimal("150.13"))).isFalse();
  }

  @Test
  void a_quotient_may_be_reckoned_on_with_as_it_is_printed() {
    Formula quotient =
        new Formula.Binary(
            Formula.Operator.DIVIDE,
            figure("expenditure.total"),
            figure("expenditure.basic"),
            0,
            0);

    assertThat(range(quotient, "100.12600万元", "50.00000万元").contains(new BigDecimal("2.00")))
        .isTrue();
  }
}
