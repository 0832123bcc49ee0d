package org.kaocheng.casework.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Period;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FieldKinds;
import org.kaocheng.filing.FigureText;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Unit;

/**
 * The figures of an invented filing: the finals a little below the budget, every year a little
 * below the year before, the same in the filings of both years; parts far smaller than what they
 * are part of; no surplus and nothing carried over.
 */
final class InventedFigures {

  private static final int DECIMALS = 2;

  /** Every year after the first spends so much of the year before. */
  private static final BigDecimal LESS = new BigDecimal("0.95");

  private static final int FIRST = 2020;

  private final Scheme scheme;
  private final int year;
  private final long seed;

  InventedFigures(Scheme scheme, int year, long seed) {
    this.scheme = scheme;
    this.year = year;
    this.seed = seed;
  }

  /** The figure of a slot; empty where words are asked for. */
  Optional<Content> of(Slot slot) {
    String concept = slot.concept();
    if (concept.equals("revenue.other_appropriation")) {
      return Optional.empty();
    }
    Dimension dimension =
        Taxonomy.standard().concept(concept).map(each -> each.dimension()).orElse(Dimension.NONE);
    Unit unit = FieldKinds.unit(concept);
    return switch (dimension) {
      case MONEY -> Optional.of(figure(money(slot), unit));
      case COUNT -> Optional.of(figure(count(concept), unit));
      case AREA ->
          Optional.of(
              figure(BigDecimal.valueOf(concept.startsWith("asset.office") ? 1200 : 1850), unit));
      case PERCENT -> Optional.of(figure(new BigDecimal("98.50"), unit));
      case POINTS -> Optional.of(figure(new BigDecimal("95"), unit));
      default -> Optional.empty();
    };
  }

  static Content figure(BigDecimal number, Unit unit) {
    return new Content.Figure(FigureText.of(number, unit));
  }

  private BigDecimal count(String concept) {
    int size = 20 + (int) (seed * 7 % 60);
    return BigDecimal.valueOf(
        switch (concept) {
          case "staffing.quota.total" -> size;
          case "staffing.actual.total" -> size - 2;
          default -> 6;
        });
  }

  // ---- money ----

  private BigDecimal money(Slot slot) {
    if (isNothing(slot.concept())) {
      return BigDecimal.ZERO;
    }
    if (slot.concept().equals("expenditure.basic")) {
      return money(part(slot, "expenditure.basic.personnel"))
          .add(money(part(slot, "expenditure.basic.operating")));
    }
    String same = slot.subject().isProject() ? "" : slot.concept();
    long concept = same.hashCode() * 31L + slot.subject().name().hashCode() + 1_000_003L * seed;
    int of = slot.period().year();
    BigDecimal budget =
        amount(whole(slot), new Random(concept)).multiply(LESS.pow(Math.max(0, of - FIRST)));
    boolean spent = slot.period().basis() == Basis.FINAL_ACCOUNTS;
    int thousandths = spent ? 960 + new Random(concept * 31 + of).nextInt(41) : 1000;
    return budget
        .multiply(BigDecimal.valueOf(thousandths, 3))
        .setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private static boolean isNothing(String concept) {
    return concept.startsWith("surplus")
        || concept.startsWith("carryover")
        || concept.startsWith("revenue.")
        || concept.endsWith("carryover_from_prior_year")
        || concept.endsWith("other_funds")
        || concept.endsWith("leased_out")
        || concept.equals("asset.fixed.other")
        || concept.equals("expenditure.general_expenditure_reduction");
  }

  private static Slot part(Slot slot, String concept) {
    return new Slot(slot.subject(), concept, slot.period(), slot.item());
  }

  /** The size of an amount in 万元. */
  private static int whole(Slot slot) {
    String concept = slot.concept();
    if (slot.subject().isProject()) {
      return 60;
    }
    if (concept.startsWith("three_publics")) {
      return 4;
    }
    return switch (concept) {
      case "expenditure.basic.personnel" -> 500;
      case "expenditure.basic.operating" -> 200;
      case "asset.building.value" -> 400;
      default -> {
        long depth = concept.chars().filter(c -> c == '.').count();
        yield depth <= 1 ? 800 : depth == 2 ? 200 : 20;
      }
    };
  }

  /** So much up to a quarter more; offices differ in size. */
  private BigDecimal amount(int whole, Random own) {
    BigDecimal size = BigDecimal.valueOf(5 + seed * 13 % 40, 1);
    return BigDecimal.valueOf(whole * 100L + own.nextInt(whole * 25 + 1), 2)
        .multiply(size)
        .setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  // ---- balance ----

  /** What came in is what was spent; the savings are what the accounts show. */
  void balance(Filing rows, Map<Slot, Content> entries) {
    Answers answers = Answers.of(scheme, rows.with(entries));
    for (Slot slot : List.copyOf(entries.keySet())) {
      switch (slot.concept()) {
        case "revenue.total",
            "revenue.public_finance_appropriation",
            "revenue.general_public_budget" ->
            take(answers, entries, slot, slot.period());
        case "expenditure.total" -> {
          if (slot.period().basis() == Basis.ADJUSTED_BUDGET) {
            take(answers, entries, slot, slot.period().on(Basis.ORIGINAL_BUDGET));
          }
        }
        case "expenditure.general_expenditure_reduction" -> {
          BigDecimal before = number(answers, new Period(year - 1, Basis.FINAL_ACCOUNTS));
          BigDecimal now = number(answers, new Period(year, Basis.FINAL_ACCOUNTS));
          entries.put(slot, figure(before.subtract(now), FieldKinds.unit(slot.concept())));
        }
        default -> {
          // Balanced as it is.
        }
      }
    }
  }

  private static void take(Answers answers, Map<Slot, Content> entries, Slot slot, Period period) {
    answers
        .of(new FilingField.Entry(Slot.of("expenditure.total", period)))
        .ifPresent(total -> entries.put(slot, total));
  }

  private static BigDecimal number(Answers answers, Period period) {
    return answers
        .of(new FilingField.Entry(Slot.of("expenditure.basic", period)))
        .map(content -> ((Content.Figure) content).quantity().number())
        .orElse(BigDecimal.ZERO);
  }
}
