package org.kaocheng.check.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.evaluate.FormMoney;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Reading;
import org.kaocheng.value.Decimals;

/**
 * What a form prints of its budget's execution.
 *
 * @param form the form
 * @param original the opening budget
 * @param adjusted the full-year budget
 * @param spent what was spent
 */
record Execution(
    Form form, Optional<Fact> original, Optional<Fact> adjusted, Optional<Fact> spent) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static Execution of(Reading reading, Form form) {
    FormMoney own = FormMoney.of(reading, form).within(form);
    return new Execution(form, own.original(), own.adjusted(), own.spent());
  }

  /** The printed rate in per cent, or spending over the budget that the form divides by. */
  Optional<BigDecimal> printedRate() {
    return Rows.number(form.executionRate());
  }

  /** The rate by the figures; where the printed rate is over 100 %, by the budget exceeded. */
  Optional<BigDecimal> rate() {
    Optional<BigDecimal> computed =
        budget()
            .flatMap(base ->
                spent.map(s ->
                    s.figure()
                        .amount()
                        .multiply(HUNDRED)
                        .divide(base.figure().amount(), MathContext.DECIMAL128)));
    return overByFigures() ? computed : printedRate().or(() -> computed);
  }

  /** Whether the form itself shows more spent than its budget. */
  boolean over() {
    Optional<BigDecimal> printed = printedRate();
    if (printed.isPresent()) {
      return printed.get().compareTo(HUNDRED) > 0;
    }
    return overByFigures();
  }

  private boolean overByFigures() {
    return budget()
        .flatMap(base -> spent.map(s -> s.figure().amount().compareTo(base.figure().amount()) > 0))
        .orElse(false);
  }

  /** The budget the rate divides by: the full-year one, unless the printed rate exceeds it. */
  private Optional<Fact> budget() {
    boolean printedOver = printedRate().filter(rate -> rate.compareTo(HUNDRED) > 0).isPresent();
    Optional<Fact> base = printedOver ? original.or(() -> adjusted) : adjusted.or(() -> original);
    return base.filter(fact -> fact.figure().amount().signum() > 0);
  }

  /** How much more than the budget was spent, with unit. */
  Optional<String> excess() {
    if (!overByFigures()) {
      return Optional.empty();
    }
    return budget()
        .flatMap(base ->
            spent.map(s -> {
              BigDecimal factor = s.figure().unit().factor();
              BigDecimal more = s.figure().amount().subtract(base.figure().amount());
              return Decimals.plain(more.divide(factor, MathContext.DECIMAL128))
                  + s.figure().unit().symbol();
            }));
  }

  /** 年初预算 or 全年预算. */
  String budgetWords() {
    return budget().map(fact -> fact.period().basis().label()).orElse("预算");
  }

  /** The facts that show it, the score first. */
  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    form.executionScore().ifPresent(facts::add);
    form.executionRate().ifPresent(facts::add);
    original.ifPresent(facts::add);
    spent.ifPresent(facts::add);
    form.executionPoints().ifPresent(facts::add);
    return facts;
  }
}
