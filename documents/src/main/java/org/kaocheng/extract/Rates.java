package org.kaocheng.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Claim.Certainty;
import org.kaocheng.fact.Claim.Comparison;
import org.kaocheng.fact.Expression;
import org.kaocheng.fact.Fact;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.SievedPattern;

/** Rates right after the figures they are taken from: 完成年初预算的98.8%, 执行率100%, 控制率96.55%. */
final class Rates {

  private static final SievedPattern RATE = Words.sieved(".*{prose.rates}(为|达|达到|是)?$");

  private static final SievedPattern COUNT_RATE =
      Words.sieved("{prose.counted}?{prose.count-rates}(为|达|达到)?");
  private static final SievedPattern PLANNED = Words.sieved("{prose.planned-counts}");
  private static final SievedPattern DONE = Words.sieved("{prose.done-counts}");

  private Rates() {}

  static void find(List<Statement> statements, List<Claim> claims) {
    List<Mention> passage = new ArrayList<>();
    int index = -1;
    for (Statement statement : statements) {
      if (statement.passage().index() != index) {
        passage.clear();
        index = statement.passage().index();
      }
      for (Mention mention : statement.mentions()) {
        boolean rate =
            mention.quantity().unit().dimension() == Dimension.PERCENT
                && mention.fact().concept().startsWith("ratio.")
                && RATE.matches(mention.label());
        if (rate) {
          claim(statement, mention, passage).ifPresent(claims::add);
        }
        counted(statement, mention).ifPresent(claims::add);
        passage.add(mention);
      }
    }
  }

  private static Optional<Claim> claim(Statement statement, Mention rate, List<Mention> before) {
    boolean staff = rate.fact().concept().equals("ratio.staffing_control_rate");
    Optional<Fact> numerator =
        staff ? staff(before, "staffing.actual.total") : amount(before, rate, false);
    Optional<Fact> denominator =
        staff ? staff(before, "staffing.quota.total") : amount(before, rate, true);
    if (numerator.isEmpty() || denominator.isEmpty()) {
      return Optional.empty();
    }
    boolean agrees = Agreement.percent(rate.fact(), numerator.get(), denominator.get());
    Optional<List<Fact>> other = agrees || staff ? Optional.empty() : other(before, rate);
    if (other.isPresent()) {
      numerator = Optional.of(other.get().get(0));
      denominator = Optional.of(other.get().get(1));
    }
    boolean several = !agrees && other.isEmpty() && !staff && several(before, rate);
    Fact taken = numerator.get();
    boolean sameSentence = statement.mentions().stream().anyMatch(m -> m.fact().equals(taken));
    return Optional.of(
        new Claim(
            Claim.Kind.RATE,
            rate.fact(),
            Comparison.EQUAL,
            Expression.percent(
                new Expression.Figure(numerator.get()), new Expression.Figure(denominator.get())),
            several ? Certainty.POSSIBLE : sameSentence ? Certainty.CERTAIN : Certainty.LIKELY,
            statement.place(),
            "“" + rate.label() + "”"));
  }

  /** 计划开展40次，实际开展46次，完成率115%: the rate of two counts right before it. */
  private static Optional<Claim> counted(Statement statement, Mention rate) {
    int at = statement.mentions().indexOf(rate);
    if (at < 2
        || rate.quantity().unit().dimension() != Dimension.PERCENT
        || !COUNT_RATE.matches(rate.label())) {
      return Optional.empty();
    }
    Mention planned = statement.mentions().get(at - 2);
    Mention done = statement.mentions().get(at - 1);
    boolean counts =
        planned.quantity().unit().dimension() == Dimension.COUNT
            && planned.quantity().unit().equals(done.quantity().unit())
            && PLANNED.foundIn(planned.before())
            && DONE.foundIn(done.before());
    return counts
        ? Optional.of(
            new Claim(
                Claim.Kind.RATE,
                rate.fact(),
                Comparison.EQUAL,
                Expression.percent(
                    new Expression.Figure(done.fact()), new Expression.Figure(planned.fact())),
                Certainty.LIKELY,
                statement.place(),
                "“" + rate.label() + "”"))
        : Optional.empty();
  }

  private static List<Fact> amounts(List<Mention> before) {
    return before.stream()
        .filter(m -> m.quantity().unit().dimension() == Dimension.MONEY && !WholeAndParts.change(m))
        .map(Mention::fact)
        .toList();
  }

  /** Two other amounts of the paragraph that give the rate. */
  private static Optional<List<Fact>> other(List<Mention> before, Mention rate) {
    List<Fact> amounts = amounts(before);
    for (int i = amounts.size() - 1; i >= 0; i--) {
      for (int j = amounts.size() - 1; j >= 0; j--) {
        boolean upsideDown = budget(amounts.get(i)) && !budget(amounts.get(j));
        if (i != j
            && !upsideDown
            && Agreement.percent(rate.fact(), amounts.get(i), amounts.get(j))) {
          return Optional.of(List.of(amounts.get(i), amounts.get(j)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean budget(Fact fact) {
    return fact.period().basis() == Basis.ORIGINAL_BUDGET
        || fact.period().basis() == Basis.ADJUSTED_BUDGET;
  }

  /**
   * Whether the rate's budget can be one of several amounts that are no plain budget of the rate's
   * subject.
   */
  private static boolean several(List<Mention> before, Mention rate) {
    long budgets =
        amounts(before).stream().filter(Rates::budget).map(Fact::concept).distinct().count();
    long quantities =
        amounts(before).stream().filter(f -> f.concept().endsWith(".quantity")).count();
    return budgets > 1 || quantities > 0 && !rate.fact().subject().isProject();
  }

  private static Optional<Fact> staff(List<Mention> before, String concept) {
    return before.stream()
        .map(Mention::fact)
        .filter(f -> f.concept().equals(concept))
        .reduce((a, b) -> b);
  }

  /** The last amount before the rate on a budget or on the accounts, of the rate's own subject. */
  private static Optional<Fact> amount(List<Mention> before, Mention rate, boolean budget) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Mention mention = before.get(i);
      if (mention.quantity().unit().dimension() != Dimension.MONEY
          || WholeAndParts.change(mention)) {
        continue;
      }
      Basis basis = mention.fact().period().basis();
      boolean onBudget = basis == Basis.ORIGINAL_BUDGET || basis == Basis.ADJUSTED_BUDGET;
      boolean sameSubject = mention.fact().subject().equals(rate.fact().subject());
      if (sameSubject && onBudget == budget && (budget || basis == Basis.FINAL_ACCOUNTS)) {
        return Optional.of(mention.fact());
      }
    }
    return Optional.empty();
  }
}
