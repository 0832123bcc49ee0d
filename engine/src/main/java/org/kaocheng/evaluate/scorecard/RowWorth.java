package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.evaluate.RuleScore;
import org.kaocheng.evaluate.ScoreReading;
import org.kaocheng.evaluate.Target;
import org.kaocheng.evaluate.TargetComparison;
import org.kaocheng.evaluate.TargetComparison.Sense;
import org.kaocheng.evaluate.TargetParser;
import org.kaocheng.evaluate.TargetSense;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.scheme.Lexicon;
import org.kaocheng.scheme.pack.ScoringRule;
import org.kaocheng.value.Bound;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Patterns;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Range;

/** What a rule gives a row by its own result against its own target. */
final class RowWorth {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final TargetParser PARSER = TargetParser.ofCells(LEXICON);

  private final Indicator row;
  private final BigDecimal points;
  private final Printings figures;
  private final Terms terms;
  private final Target target;
  private final Target actual;
  private final List<String> notes = new ArrayList<>();
  private Optional<String> excess = Optional.empty();

  RowWorth(Indicator row, BigDecimal points, Printings figures, Terms terms) {
    this.terms = terms;
    this.row = row;
    this.points = points;
    this.figures = figures;
    target = PARSER.parse(row.text(Column.TARGET));
    actual = PARSER.parse(row.text(Column.ACTUAL));
  }

  /** Whether the row promises a number, or to stay within the budget. */
  boolean isQuantity() {
    return target.is(Target.Kind.NUMBER) || target.is(Target.Kind.BUDGET_LIMIT);
  }

  /** What is to be told beside the outcome. */
  List<String> notes() {
    return List.copyOf(notes);
  }

  /** By what the target was overdone so far that a reason is asked for. */
  Optional<String> excess() {
    return excess;
  }

  /** The target as the line's formula. */
  String formula() {
    return "完成值对照指标值";
  }

  /**
   * The outcome of a rule without a formula of its own.
   *
   * @param rule a threshold or a ratio
   * @param reasonAbove from this per cent of the target on a reason is asked for
   */
  Outcome of(ScoringRule rule, Optional<BigDecimal> reasonAbove) {
    Optional<Outcome> limited = limit().map(outcome -> spent(rule, outcome));
    if (limited.isPresent()) {
      return limited.get();
    }
    if (target.is(Target.Kind.BUDGET_LIMIT)) {
      return missing("预算数和实际支出数");
    }
    Optional<Quantity> promised = target.single();
    Optional<Quantity> reached = actual.single();
    if (promised.isEmpty()) {
      return new Outcome.Unscored("指标值含有几个数字，需逐项核对");
    }
    boolean comparable =
        reached
            .filter(
                each -> each.unit().isNone() || each.unit().comparableWith(promised.get().unit()))
            .isPresent();
    if (!comparable) {
      return missing("实际完成值" + unit(promised.get()));
    }
    Quantity result = reached.orElseThrow();
    return compared(
        rule,
        promised.get(),
        result.unit().isNone() ? result.in(promised.get().unit()) : result,
        reasonAbove);
  }

  /** The unit asked for, in brackets. */
  private static String unit(Quantity quantity) {
    return quantity.unit().isNone() ? "" : "（单位：" + quantity.unit().symbol() + "）";
  }

  private Outcome missing(String what) {
    return new Outcome.Missing(List.of(new Need("", name() + "的" + what)));
  }

  private String name() {
    return Patterns.replaceAll(row.name().text(), "\\s+", "");
  }

  private Outcome compared(
      ScoringRule rule, Quantity promised, Quantity reached, Optional<BigDecimal> reasonAbove) {
    List<Reckoning> readings = new ArrayList<>();
    for (Sense sense : senses(promised)) {
      Outcome outcome = compared(rule, promised, reached, sense, reasonAbove);
      if (!(outcome instanceof Outcome.Computed(List<Reckoning> some))) {
        return outcome;
      }
      readings.addAll(some);
    }
    return new Outcome.Computed(readings.stream().distinct().toList());
  }

  private Outcome compared(
      ScoringRule rule,
      Quantity promised,
      Quantity reached,
      Sense sense,
      Optional<BigDecimal> reasonAbove) {
    TargetComparison comparison = TargetComparison.numbers(promised, reached, sense);
    boolean downward = downward(promised, sense);
    return switch (comparison.outcome()) {
      case NOT_COMPARABLE -> missing("确切的实际完成值");
      case MET -> {
        told(promised, reached, downward, reasonAbove);
        yield reckoned(rule, Interval.exactly(HUNDRED), comparison.formula());
      }
      case MISSED ->
          downward
              ? exceeded(rule, share(promised, reached), comparison.formula(), List.of())
              : reckoned(
                  rule,
                  Interval.exactly(share(promised, reached).orElse(BigDecimal.ZERO)),
                  comparison.formula());
    };
  }

  /** What the target asks for: both senses where its words do not tell. */
  private List<Sense> senses(Quantity promised) {
    boolean cost = row.path().contains("成本");
    return TargetSense.of(LEXICON, name() + target.text(), cost, promised)
        .map(List::of)
        .orElse(List.of(Sense.AT_LEAST, Sense.AT_MOST));
  }

  private static boolean downward(Quantity promised, Sense sense) {
    return promised.bound() == Bound.AT_MOST
        || promised.bound() == Bound.LESS_THAN
        || promised.bound() == Bound.EXACT && sense == Sense.AT_MOST;
  }

  private void told(
      Quantity promised, Quantity reached, boolean downward, Optional<BigDecimal> reasonAbove) {
    boolean copied =
        target.text().equals(actual.text()) && promised.bound() != Bound.EXACT && target.isOpen();
    if (copied) {
      notes.add("完成值照抄指标值“" + target.text() + "”，没有实际数，请补充实际完成值。");
    }
    if (downward || promised.amount().signum() <= 0 || reached.bound() != Bound.EXACT) {
      return;
    }
    BigDecimal share = quotient(reached, promised);
    if (reasonAbove.filter(limit -> share.compareTo(limit) >= 0).isPresent()) {
      String words = "完成值为指标值的" + Decimals.brief(share, 2) + "%";
      excess = Optional.of(words);
      notes.add(words + "，请说明超额完成的原因，核对指标值是否偏低。");
    }
  }

  private static BigDecimal quotient(Quantity one, Quantity other) {
    return one.amount().multiply(HUNDRED).divide(other.amount(), MathContext.DECIMAL128);
  }

  /** How much of the target was reached, in per cent; empty for a target of zero. */
  private static Optional<BigDecimal> share(Quantity promised, Quantity reached) {
    return promised.amount().signum() <= 0
        ? Optional.empty()
        : Optional.of(quotient(reached, promised).max(BigDecimal.ZERO));
  }

  /**
   * A limit exceeded: the rule on how far it was kept.
   *
   * @param share the result in per cent of the limit; empty for a limit of zero, of which nothing
   *     was kept
   */
  private Outcome exceeded(
      ScoringRule rule, Optional<BigDecimal> share, String formula, List<Fact> facts) {
    if (share.isEmpty()) {
      return reckoned(rule, Interval.exactly(BigDecimal.ZERO), formula, facts);
    }
    Optional<Interval> kept = terms.keptLow(share.get());
    return kept.isPresent()
        ? reckoned(rule, kept.get(), formula, facts)
        : reckoned(Terms.losing(rule), Interval.exactly(BigDecimal.ZERO), formula, facts);
  }

  private Outcome reckoned(ScoringRule rule, Interval share, String formula) {
    return reckoned(rule, share, formula, List.of());
  }

  private Outcome reckoned(ScoringRule rule, Interval share, String formula, List<Fact> facts) {
    List<Reckoning> reckonings = new ArrayList<>();
    for (ScoreReading reading : RuleScore.readings(ofShare(rule), points, share)) {
      reckonings.add(Reckoning.certain("", reading.points(), Deferred.of(formula), facts));
    }
    return reckonings.isEmpty()
        ? new Outcome.Unscored("评分办法没有列出该值如何计分")
        : new Outcome.Computed(reckonings);
  }

  /** The rule on the share of the target that was reached. */
  private static ScoringRule ofShare(ScoringRule rule) {
    return rule instanceof ScoringRule.Threshold threshold
        ? new ScoringRule.Threshold(
            threshold.of(), Optional.of(Range.from(HUNDRED, true)), threshold.otherwise())
        : rule;
  }

  /** Whether the money spent kept a limit that is for all of it; empty when the row sets none. */
  private Optional<SpendingLimit.Kept> limit() {
    boolean money = actual.single().filter(SpendingLimit::isMoney).isPresent();
    boolean other = money && !target.is(Target.Kind.BUDGET_LIMIT);
    return other || !SpendingLimit.isIn(target)
        ? Optional.empty()
        : SpendingLimit.kept(figures.money(), row, target);
  }

  private Outcome spent(ScoringRule rule, SpendingLimit.Kept kept) {
    return kept.kept()
        ? reckoned(rule, Interval.exactly(HUNDRED), kept.words(), kept.facts())
        : exceeded(rule, kept.share(), kept.words(), kept.facts());
  }
}
