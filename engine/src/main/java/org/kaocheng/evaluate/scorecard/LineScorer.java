package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.evaluate.Criterion;
import org.kaocheng.evaluate.CriterionParser;
import org.kaocheng.evaluate.Rubric;
import org.kaocheng.evaluate.RuleScore;
import org.kaocheng.evaluate.scorecard.ScoreLine.Grounds;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.formula.FormulaText;
import org.kaocheng.scheme.pack.ScoringRule;

/**
 * Scores one indicator: by the scheme's rule, by the criterion its row prints, or by both, which
 * are then all readings of it.
 */
final class LineScorer {

  private final Printings printings;
  private final Optional<Indicator> row;
  private final Chain chain;
  private final Terms terms;
  private final Optional<ScoringRule> rule;
  private final Optional<Formula> measure;
  private final BigDecimal points;
  private final Rubric rubric;
  private final List<String> notes = new ArrayList<>();
  private PrintedRates rates;
  private Optional<String> excess = Optional.empty();
  private boolean lessThanAll;
  private String formula = "";

  /**
   * A scorer.
   *
   * @param row the row; empty for an indicator that is none
   * @param chain what the scheme says of the indicator
   * @param terms what the scheme says of all rules
   * @param points the indicator's points
   */
  LineScorer(
      Printings printings, Optional<Indicator> row, Chain chain, Terms terms, BigDecimal points) {
    this.printings = printings.preferring(row);
    this.row = row;
    this.chain = chain;
    this.terms = terms;
    this.rule = chain.rule();
    this.measure = chain.measure();
    this.points = points;
    rates = new PrintedRates(this.printings, row, Optional.empty());
    String text = row.map(each -> each.text(Column.CRITERION)).orElse("");
    rubric =
        text.isEmpty()
            ? new Rubric("", points, "", List.of())
            : CriterionParser.parse(text, points);
  }

  /** Scores by the rate a form prints where the figures of the rule's formula are missing. */
  LineScorer withRate(Optional<Fact> printed) {
    rates = new PrintedRates(printings, row, printed);
    return this;
  }

  /**
   * The result.
   *
   * @param outcome the score
   * @param grounds where the rule comes from
   * @param formula what is scored, in names
   * @param excess by what the target was overdone so far that the scheme asks for a reason
   * @param notes what else is to be told
   */
  record Result(
      Outcome outcome,
      Grounds grounds,
      String formula,
      Optional<String> excess,
      List<String> notes) {
    Result {
      notes = List.copyOf(notes);
    }
  }

  Result score() {
    Optional<Outcome> scheme = rule.map(this::byRule);
    Optional<Outcome> printed = byText();
    boolean judged = scheme.filter(Outcome.Judged.class::isInstance).isPresent();
    boolean told = printed.filter(outcome -> !(outcome instanceof Outcome.Judged)).isPresent();
    if (scheme.isEmpty() || judged && told) {
      return printed
          .map(outcome -> result(outcome, Grounds.PRINTED))
          .orElseGet(() ->
              scheme
                  .map(outcome -> result(outcome, Grounds.SCHEME))
                  .orElseGet(() -> result(unscored(), Grounds.NONE)));
    }
    return printed
        .flatMap(text -> joined(scheme.get(), text))
        .map(outcome -> result(outcome, Grounds.BOTH))
        .orElseGet(() -> result(scheme.get(), Grounds.SCHEME));
  }

  private Result result(Outcome outcome, Grounds grounds) {
    if (!(outcome instanceof Outcome.Computed)) {
      measured();
    }
    lessThanAll = isLessThanAll(outcome);
    return new Result(terms.rounded(outcome), grounds, formula, excess, notes);
  }

  private static Outcome unscored() {
    return new Outcome.Unscored("报告和评分办法都没有写明如何计分");
  }

  /** What both rules give; the printed criterion fills in what the scheme leaves missing. */
  private static Optional<Outcome> joined(Outcome scheme, Outcome printed) {
    if (!(printed instanceof Outcome.Computed(List<Reckoning> other))) {
      return Optional.empty();
    }
    if (!(scheme instanceof Outcome.Computed(List<Reckoning> own))) {
      return scheme instanceof Outcome.Missing ? Optional.of(printed) : Optional.empty();
    }
    List<Reckoning> all = new ArrayList<>(own);
    for (Reckoning each : other) {
      boolean told =
          own.stream()
              .anyMatch(
                  mine -> mine.name().contains(each.name()) && mine.range().meets(each.range()));
      if (!told) {
        all.add(each);
      }
    }
    return Optional.of(new Outcome.Computed(all));
  }

  private Outcome byRule(ScoringRule each) {
    return switch (each) {
      case ScoringRule.Deduct deduct -> ofValue(deduct, deduct.of());
      case ScoringRule.Bands bands -> ofValue(bands, bands.of());
      case ScoringRule.Convert convert -> ofValue(convert, convert.of());
      case ScoringRule.Ratio ratio ->
          ratio
              .of()
              .map(of -> ratio(ratio, of))
              .orElseGet(() -> ofRow(ratio, ratio.reasonAbove().or(terms::reasonAbove)));
      case ScoringRule.Threshold threshold ->
          threshold
              .of()
              .map(of -> ofValue(threshold, of))
              .orElseGet(() -> ofRow(threshold, terms.reasonAbove()));
      case ScoringRule.Cases cases -> new RuleWorth(points, printings).ofCases(cases);
      case ScoringRule.ChecklistAdd list -> checklist(list.items(), true);
      case ScoringRule.ChecklistDeduct list ->
          checklist(
              list.items().stream().map(text -> new ScoringRule.Item(text, list.each())).toList(),
              false);
      case ScoringRule.Judged judged -> new Outcome.Judged(judged.tiers(), false);
      case ScoringRule.ByTarget byTarget -> byTarget(byTarget);
    };
  }

  private Outcome byTarget(ScoringRule.ByTarget byTarget) {
    boolean quantity =
        row.map(each -> new RowWorth(each, points, printings, terms).isQuantity()).orElse(false);
    return byRule(quantity ? byTarget.quantity() : byTarget.quality());
  }

  /** A checklist by what a person answered to it. */
  private Outcome checklist(List<ScoringRule.Item> items, boolean added) {
    Checklist list = new Checklist(items, added, points, printings.answers(chain, row));
    notes.addAll(list.notes());
    return list.outcome();
  }

  private Outcome ofValue(ScoringRule each, Formula of) {
    formula = Prepared.of(of).words();
    ScoringRule applied = terms.applied(each, points);
    Outcome computed = new RuleWorth(points, printings).ofValue(applied, of);
    if (!(computed instanceof Outcome.Missing(List<Need> needs, Optional<Need> ignored))) {
      return computed;
    }
    if (!PrintedRates.standFor(of)) {
      return computed;
    }
    return rates
        .scored(value -> RuleScore.readings(applied, points, value))
        .orElseGet(() -> new Outcome.Missing(needs, rates.need()));
  }

  private Outcome ratio(ScoringRule.Ratio ratio, Formula of) {
    Outcome outcome = ofValue(ratio, of);
    if (ratio.reasonAbove().isPresent() && outcome instanceof Outcome.Computed computed) {
      BigDecimal limit = ratio.reasonAbove().get();
      RuleWorth worth = new RuleWorth(points, printings);
      boolean reached = worth.reaches(of, limit) || worth.lacks(of) && rates.reach(limit);
      if (reached) {
        String words = computed.reckonings().getFirst().substitution();
        excess = Optional.of(words);
        notes.add(words + "，达到" + limit.toPlainString() + "%以上，请说明原因。");
      }
    }
    return outcome;
  }

  private Outcome ofRow(ScoringRule each, Optional<BigDecimal> reasonAbove) {
    if (row.isEmpty() || row.get().text(Column.TARGET).isEmpty()) {
      return new Outcome.Unscored("没有填写指标值，无法对照计分");
    }
    RowWorth worth = new RowWorth(row.get(), points, printings, terms);
    formula = worth.formula();
    Outcome outcome = worth.of(each, reasonAbove);
    notes.addAll(worth.notes());
    excess = worth.excess();
    return outcome;
  }

  /** By the criterion the row prints. */
  private Optional<Outcome> byText() {
    if (rubric.text().isBlank()) {
      return Optional.empty();
    }
    if (rubric.scoresRate()) {
      return Optional.of(
          ofFormula()
              .or(() -> rates.scored(rubric::evaluate))
              .orElseGet(() -> new Outcome.Missing(List.of(new Need("", name() + "的计算数据")))));
    }
    Optional<Criterion.Checklist> list = rubric.checklist();
    if (list.isPresent()) {
      Criterion.Checklist items = list.get();
      return Optional.of(
          checklist(
              items.items().stream()
                  .map(item ->
                      new ScoringRule.Item(
                          item.text(), item.points().or(items::perCase).orElse(BigDecimal.ZERO)))
                  .toList(),
              items.perCase().isEmpty()));
    }
    rubric.criteria().stream()
        .filter(Criterion.Unparsed.class::isInstance)
        .map(Criterion.Unparsed.class::cast)
        .forEach(each -> notes.add("评分标准中“" + each.text() + "”未能读成计分规则，需人工判定。"));
    return Optional.of(new Outcome.Judged(List.of(), false));
  }

  private String name() {
    return row.map(each -> each.name().text().replaceAll("\\s+", "")).orElse("该指标");
  }

  /** The printed criterion on what the scheme measures. */
  private Optional<Outcome> ofFormula() {
    if (rule.isPresent() || measure.isEmpty()) {
      return Optional.empty();
    }
    Outcome outcome = new RuleWorth(points, printings).ofValue(rubric::evaluate, measure.get());
    formula = FormulaText.words(measure.get());
    return outcome instanceof Outcome.Computed ? Optional.of(outcome) : Optional.empty();
  }

  /** Tells what the scheme measures, where no score follows from it. */
  private void measured() {
    if (measure.isEmpty()) {
      return;
    }
    formula = formula.isEmpty() ? FormulaText.words(measure.get()) : formula;
    for (Choice choice : Choice.all(List.of(measure.get()), printings)) {
      boolean whole =
          Choice.references(measure.get()).stream()
              .allMatch(each -> choice.figure(each).isPresent());
      if (whole) {
        notes.add("测算：" + FormulaText.numbers(measure.get(), choice) + "。");
      }
    }
  }

  /** Whether all that is known is that the least part of the points is lost. */
  private boolean isLessThanAll(Outcome outcome) {
    BigDecimal most = points.subtract(RuleScore.LEAST);
    return outcome instanceof Outcome.Computed(List<Reckoning> reckonings)
        && reckonings.stream()
            .anyMatch(each ->
                each.points().width().signum() > 0 && each.points().upper().compareTo(most) == 0);
  }

  /** How finely the rules score: the most decimal places of the points they give or take. */
  int decimals() {
    int own = rule.map(LineScorer::decimals).orElse(0);
    return Math.max(rubric.decimals(), lessThanAll ? Math.max(2, own) : own);
  }

  private static int decimals(ScoringRule rule) {
    return switch (rule) {
      case ScoringRule.Deduct deduct -> places(deduct.points());
      case ScoringRule.Bands bands ->
          bands.bands().stream().mapToInt(band -> places(band.points())).max().orElse(0);
      case ScoringRule.Cases cases ->
          cases.cases().stream().mapToInt(each -> places(each.points())).max().orElse(0);
      case ScoringRule.ChecklistAdd list ->
          list.items().stream().mapToInt(item -> places(item.points())).max().orElse(0);
      case ScoringRule.ChecklistDeduct list -> places(list.each());
      case ScoringRule.Ratio ignored -> 1;
      case ScoringRule.Convert ignored -> 1;
      case ScoringRule.Threshold threshold ->
          threshold.otherwise() == ScoringRule.Missed.LESS ? 2 : 1;
      case ScoringRule.Judged ignored -> 0;
      case ScoringRule.ByTarget ignored -> 1;
    };
  }

  private static int places(BigDecimal number) {
    return Math.max(0, number.stripTrailingZeros().scale());
  }
}
