package org.kaocheng.casework;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Reading;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Quantity;

/**
 * The figures of a submission that pictures show.
 *
 * @param executionRate the money spent in per cent of the adjusted budget (the original one where
 *     there is no other), rounded to two decimals; as stated where the money is not told
 * @param publics the “三公” expenditure in 元 by item and period, as first stated
 */
public record SubmissionFigures(
    Optional<BigDecimal> executionRate, Map<Item, Map<Period, BigDecimal>> publics) {

  /** An item of the “三公” expenditure. */
  public enum Item {
    /** All of it. */
    TOTAL("three_publics.total"),
    /** 因公出国（境）费. */
    OVERSEAS("three_publics.overseas_travel"),
    /** 公务用车购置及运行维护费. */
    VEHICLES("three_publics.official_vehicle"),
    /** 公务接待费. */
    RECEPTION("three_publics.official_reception");

    private final String concept;

    Item(String concept) {
      this.concept = concept;
    }
  }

  private static final List<String> SPENT = List.of("expenditure.total", "budget.total");
  private static final List<Basis> BUDGETS = List.of(Basis.ADJUSTED_BUDGET, Basis.ORIGINAL_BUDGET);
  private static final String RATE = "ratio.budget_execution_rate";
  private static final int DECIMALS = 2;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public SubmissionFigures {
    requireNonNull(executionRate, "executionRate is null");
    Map<Item, Map<Period, BigDecimal>> copy = new HashMap<>();
    publics.forEach((item, amounts) -> copy.put(item, Map.copyOf(amounts)));
    publics = Map.copyOf(copy);
  }

  /** Nothing is told. */
  public static final SubmissionFigures NONE = new SubmissionFigures(Optional.empty(), Map.of());

  /** The amount of an item in a period, in 元. */
  public Optional<BigDecimal> amount(Item item, Period period) {
    return Optional.ofNullable(publics.getOrDefault(item, Map.of()).get(period));
  }

  /** The figures of a reading. */
  static SubmissionFigures of(Reading reading) {
    int year = reading.identification().year();
    Map<Item, Map<Period, BigDecimal>> publics = new HashMap<>();
    for (Item item : Item.values()) {
      publics.put(item, amounts(reading, item.concept));
    }
    Optional<BigDecimal> rate =
        SPENT.stream()
            .map(concept -> rate(amounts(reading, concept), year))
            .flatMap(Optional::stream)
            .findFirst()
            .or(() -> stated(reading));
    return new SubmissionFigures(rate, publics);
  }

  private static Map<Period, BigDecimal> amounts(Reading reading, String concept) {
    Map<Period, BigDecimal> amounts = new HashMap<>();
    for (Fact fact : reading.facts(concept)) {
      if (!fact.subject().isProject()) {
        fact.quantity()
            .filter(quantity -> quantity.unit().dimension() == Dimension.MONEY)
            .ifPresent(quantity -> amounts.putIfAbsent(fact.period(), quantity.amount()));
      }
    }
    return amounts;
  }

  private static Optional<BigDecimal> rate(Map<Period, BigDecimal> amounts, int year) {
    BigDecimal spent = amounts.get(new Period(year, Basis.FINAL_ACCOUNTS));
    if (spent == null) {
      return Optional.empty();
    }
    return BUDGETS.stream()
        .map(basis -> Optional.ofNullable(amounts.get(new Period(year, basis))))
        .flatMap(Optional::stream)
        .filter(budget -> budget.signum() > 0)
        .map(budget -> spent.multiply(HUNDRED).divide(budget, DECIMALS, RoundingMode.HALF_UP))
        .findFirst();
  }

  private static Optional<BigDecimal> stated(Reading reading) {
    return reading.facts(RATE).stream()
        .filter(fact -> !fact.subject().isProject())
        .map(Fact::quantity)
        .flatMap(Optional::stream)
        .filter(quantity -> quantity.unit().dimension() == Dimension.PERCENT)
        .map(Quantity::number)
        .map(number -> number.setScale(DECIMALS, RoundingMode.HALF_UP))
        .findFirst();
  }
}
