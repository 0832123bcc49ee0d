package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kaocheng.evaluate.Criterion;
import org.kaocheng.evaluate.CriterionParser;
import org.kaocheng.evaluate.Rubric;
import org.kaocheng.evaluate.RuleScore;
import org.kaocheng.evaluate.ScoreReading;
import org.kaocheng.evaluate.scorecard.ScoreLine.Grounds;
import org.kaocheng.fact.ChecklistAnswer;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.formula.FormulaText;
import org.kaocheng.scheme.pack.ScoringRule;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Patterns;

/**
 * Scores one indicator: by the scheme's rule, by the criterion its row prints, or by both, which
 * are then all readings of it.
 */
final class LineScorer {

  private final Printings printings;
  private final Optional<Indicator> row;
  private final Chain chain;
  private final Terms terms;
  private final Optional<PreparedRule> rule;
  private final Optional<Formula> measure;
  private final BigDecimal points;
  private final Optional<Rubric> rubric;
  private final List<String> notes = new ArrayList<>();
  private Optional<Fact> rate = Optional.empty();
  private Optional<String> excess = Optional.empty();
  private boolean lessThanAll;
  private String formula = "";

  /**
   * A scorer.
   *
   * @param row the row; empty for an indicator that is none
   * @param chain what the scheme says of the indicator: its rule, if it has one, and the figure it
   *     defines for it, if it does
   * @param terms what the scheme says of all rules
   * @param points the indicator's points
   */
  LineScorer(
      Printings printings, Optional<Indicator> row, Chain chain, Terms terms, BigDecimal points) {
    this.printings = printings.preferring(row);
    this.row = row;
    this.chain = chain;
    this.terms = terms;
    rule = chain.rule();
    measure = chain.measure();
    this.points = points;
    String text = row.map(each -> each.text(Column.CRITERION)).orElse("");
    rubric = text.isBlank() ? Optional.empty() : Optional.of(CriterionParser.parse(text, points));
  }

  /** Scores by the rate a form prints where the figures of the rule's formula are missing. */
  LineScorer withRate(Optional<Fact> printed) {
    rate = printed;
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
    if (rule.isPresent() && rubric.isEmpty()) {
      return result(byRule(rule.get()), Grounds.SCHEME);
    }
    Optional<Outcome> scheme = rule.map(this::byRule);
    Optional<Outcome> printed = rubric.map(this::byText);
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

  private Outcome byRule(PreparedRule prepared) {
    if (prepared.formula().isPresent()) {
      return ofValue(prepared, prepared.formula().get());
    }
    return switch (prepared.rule()) {
      case ScoringRule.Cases cases -> worth().ofCases(cases, prepared.references());
      case ScoringRule.Ratio ratio -> ofRow(ratio, ratio.reasonAbove().or(terms::reasonAbove));
      case ScoringRule.Threshold threshold -> ofRow(threshold, terms.reasonAbove());
      case ScoringRule.ByTarget byTarget -> byTarget(byTarget);
      default -> byPerson(prepared.byPerson().orElseThrow());
    };
  }

  private Outcome byPerson(Outcome open) {
    return open instanceof Outcome.Evidence list ? checklist(list) : open;
  }

  private RuleWorth worth() {
    return new RuleWorth(points, printings, terms.ratioDecimals());
  }

  private PrintedRates rates() {
    return new PrintedRates(printings, row, rate);
  }

  private Outcome byTarget(ScoringRule.ByTarget byTarget) {
    boolean quantity =
        row.map(each -> new RowWorth(each, points, printings, terms).isQuantity()).orElse(false);
    return byRule(new PreparedRule(quantity ? byTarget.quantity() : byTarget.quality()));
  }

  /** A checklist by what a person answered to it. */
  private Outcome checklist(Outcome.Evidence open) {
    List<ChecklistAnswer> answers = printings.answers(chain, row);
    if (answers.isEmpty()) {
      return open;
    }
    Checklist list = new Checklist(open.items(), open.added(), points, answers);
    notes.addAll(list.notes());
    return list.outcome();
  }

  private Outcome ofValue(PreparedRule prepared, Formula of) {
    formula = prepared.words();
    Function<Interval, List<ScoreReading>> scores = prepared.scores(points, terms);
    Outcome outcome = worth().ofValue(scores, of, prepared.references());
    if (outcome instanceof Outcome.Missing missing && PrintedRates.standFor(of)) {
      PrintedRates rates = rates();
      outcome =
          rates.scored(scores).orElseGet(() -> new Outcome.Missing(missing.needs(), rates.need()));
    }
    if (prepared.rule() instanceof ScoringRule.Ratio ratio
        && ratio.reasonAbove().isPresent()
        && outcome instanceof Outcome.Computed computed) {
      exceeding(prepared, of, ratio.reasonAbove().get(), computed);
    }
    return outcome;
  }

  /** Asks for a reason where the ratio reaches the limit. */
  private void exceeding(
      PreparedRule prepared, Formula of, BigDecimal limit, Outcome.Computed computed) {
    RuleWorth worth = worth();
    boolean reached =
        worth.reaches(of, prepared.references(), limit)
            || rates().reach(limit) && worth.lacks(of, prepared.references());
    if (reached) {
      String words = computed.reckonings().getFirst().substitution();
      excess = Optional.of(words);
      notes.add(words + "，达到" + limit.toPlainString() + "%以上，请说明原因。");
    }
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
  private Outcome byText(Rubric text) {
    if (text.scoresRate()) {
      return ofFormula(text)
          .or(() -> rates().scored(text::evaluate))
          .orElseGet(() -> new Outcome.Missing(List.of(new Need("", name() + "的计算数据"))));
    }
    Optional<Criterion.Checklist> list = text.checklist();
    if (list.isPresent()) {
      Criterion.Checklist items = list.get();
      return checklist(
          new Outcome.Evidence(
              items.items().stream()
                  .map(item ->
                      new ScoringRule.Item(
                          item.text(), item.points().or(items::perCase).orElse(BigDecimal.ZERO)))
                  .toList(),
              items.perCase().isEmpty(),
              Optional.empty()));
    }
    text.criteria().stream()
        .filter(Criterion.Unparsed.class::isInstance)
        .map(Criterion.Unparsed.class::cast)
        .forEach(each -> notes.add("评分标准中“" + each.text() + "”未能读成计分规则，需人工判定。"));
    return new Outcome.Judged(List.of(), false);
  }

  private String name() {
    return row.map(each -> Patterns.replaceAll(each.name().text(), "\\s+", "")).orElse("该指标");
  }

  /** The printed criterion on what the scheme measures. */
  private Optional<Outcome> ofFormula(Rubric text) {
    if (rule.isPresent() || measure.isEmpty()) {
      return Optional.empty();
    }
    Outcome outcome =
        worth().ofValue(text::evaluate, measure.get(), Choice.references(List.of(measure.get())));
    formula = FormulaText.words(measure.get());
    return outcome instanceof Outcome.Computed ? Optional.of(outcome) : Optional.empty();
  }

  /** Tells what the scheme measures, where no score follows from it. */
  private void measured() {
    if (measure.isEmpty()) {
      return;
    }
    formula = formula.isEmpty() ? FormulaText.words(measure.get()) : formula;
    List<Formula.Reference> references = Choice.references(List.of(measure.get()));
    for (Choice choice : Choice.all(references, printings)) {
      if (choice.isWhole(references)) {
        notes.add("测算：" + FormulaText.numbers(measure.get(), choice.ranged()) + "。");
      }
    }
  }

  /**
   * The line of the indicator.
   *
   * @param self the self-score as printed
   * @param notes what is to be told of it
   */
  ScoreLine line(
      String path,
      Optional<BigDecimal> worth,
      Optional<Fact> self,
      Result result,
      List<String> notes) {
    String text = row.map(each -> each.text(Column.CRITERION)).orElse("");
    boolean printed = result.grounds() == Grounds.PRINTED || chain.criterion().isEmpty();
    boolean scheme = result.grounds() == Grounds.SCHEME || result.grounds() == Grounds.BOTH;
    return new ScoreLine(
        path,
        worth,
        self,
        result.outcome(),
        result.grounds(),
        printed ? text : chain.criterion(),
        result.formula(),
        scheme ? chain.clause() : Optional.empty(),
        scheme ? chain.place() : Optional.empty(),
        row,
        decimals(),
        result.excess(),
        notes);
  }

  /** Whether all that is known is that the least part of the points is lost. */
  private boolean isLessThanAll(Outcome outcome) {
    if (outcome instanceof Outcome.Computed(List<Reckoning> reckonings)) {
      for (Reckoning each : reckonings) {
        if (each.points().lower() != each.points().upper()
            && each.points().width().signum() > 0
            && each.points().upper().compareTo(points.subtract(RuleScore.LEAST)) == 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** How finely the rules score: the most decimal places of the points they give or take. */
  private int decimals() {
    int own = rule.isPresent() ? rule.get().decimals() : 0;
    int told = lessThanAll ? Math.max(2, own) : own;
    return rubric.isPresent() ? Math.max(told, rubric.get().decimals()) : told;
  }
}
