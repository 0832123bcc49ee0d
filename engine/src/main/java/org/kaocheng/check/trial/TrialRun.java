package org.kaocheng.check.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.check.Checker;
import org.kaocheng.check.trial.TrialResult.Difference;
import org.kaocheng.evaluate.scorecard.Need;
import org.kaocheng.evaluate.scorecard.Outcome;
import org.kaocheng.evaluate.scorecard.ScoreLine;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.evaluate.scorecard.Scorer;
import org.kaocheng.evaluate.scorecard.Sheet;
import org.kaocheng.evaluate.scorecard.Totals;
import org.kaocheng.fact.Basis;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.pack.GradeBand;
import org.kaocheng.scheme.pack.SchemePlace;
import org.kaocheng.scheme.trial.Expected;
import org.kaocheng.scheme.trial.Expected.Marked;
import org.kaocheng.scheme.trial.Trial;
import org.kaocheng.scheme.trial.TrialRow;
import org.kaocheng.value.Interval;

/** One case being run. */
public final class TrialRun {

  private final Trial trial;
  private final TrialReport report;
  private final Scorecard card;

  /** The rows a case asks after and does not print, as a report of their own. */
  private final TrialReport unprinted;

  private final Scorecard unprintedCard;
  private final TrialScores scores;
  private final List<Difference> differences = new ArrayList<>();

  private TrialRun(Trial trial) {
    this.trial = trial;
    report = new TrialReport(trial, trial.rows(), true);
    card = score(report);
    List<TrialRow> others = new ArrayList<>();
    trial.expected().scores().forEach(each -> addOther(each.row(), others));
    trial.expected().missing().forEach(each -> addOther(each.row(), others));
    unprinted = new TrialReport(trial, others, false);
    unprintedCard = score(unprinted);
    scores = new TrialScores(trial.scheme().policy().pointsDecimals());
  }

  private void addOther(TrialRow row, List<TrialRow> others) {
    if (report.indicator(row).isEmpty() && !others.contains(row)) {
      others.add(row);
    }
  }

  private Scorecard score(TrialReport each) {
    return Scorer.score(each.reading(), Optional.of(trial.scheme()), List.of(), Optional.empty());
  }

  /** Runs a case with a checker. */
  public static TrialResult run(Trial trial, Checker checker) {
    TrialRun run = new TrialRun(trial);
    run.compare(checker);
    return new TrialResult(trial, run.differences);
  }

  private void compare(Checker checker) {
    Expected expected = trial.expected();
    expected.scores().forEach(this::score);
    expected.missing().forEach(this::missing);
    Optional<Totals> totals = sheet().map(Sheet::totals);
    expected.total().ifPresent(each -> total(each, totals));
    expected.selfTotal().ifPresent(each -> selfTotal(each, totals.flatMap(Totals::selfSum)));
    expected
        .grade()
        .ifPresent(each -> grade(each, totals.map(Totals::grade).orElseGet(this::gradeOfPrinted)));
    TrialFindings findings =
        new TrialFindings(report, checker.check(report.reading(), card).list());
    expected.findings().forEach(each -> findings.present(each).ifPresent(differences::add));
    expected.absent().forEach(each -> findings.absent(each).ifPresent(differences::add));
  }

  /** The grade of a printed total where nothing else is scored. */
  private Optional<String> gradeOfPrinted() {
    return card.scheme()
        .flatMap(scheme -> scheme.scales().stream().findFirst())
        .flatMap(scale -> trial.total().flatMap(total -> scale.of(total.number())))
        .map(GradeBand::grade);
  }

  private Optional<Sheet> sheet() {
    return card.sheets().isEmpty()
        ? unprintedCard.sheets().stream().findFirst()
        : Optional.of(card.sheets().getFirst());
  }

  private Optional<ScoreLine> line(TrialRow row) {
    return line(report, card, row).or(() -> line(unprinted, unprintedCard, row));
  }

  private static Optional<ScoreLine> line(TrialReport report, Scorecard card, TrialRow row) {
    return report
        .indicator(row)
        .flatMap(indicator ->
            card.sheets().stream()
                .flatMap(sheet -> sheet.lines().stream())
                .filter(line -> line.row().filter(indicator::equals).isPresent())
                .findFirst());
  }

  private void score(Expected.Score expected) {
    Optional<ScoreLine> line = line(expected.row());
    boolean agrees =
        line.filter(each -> scores.agrees(expected.wanted(), each, expected.row())).isPresent();
    if (!agrees) {
      String got = line.map(each -> scores.words(each, expected.row())).orElse("没有这一行的得分");
      differ(
          expected.place(), "“" + expected.label() + "”得分", scores.words(expected.wanted()), got);
    }
  }

  private void missing(Expected.Missing expected) {
    List<Need> needs =
        line(expected.row())
            .map(ScoreLine::outcome)
            .map(outcome -> outcome instanceof Outcome.Missing missing ? missing.needs() : none())
            .orElse(none());
    List<Need> left = new ArrayList<>(needs);
    List<String> lacking = new ArrayList<>();
    for (Formula.Reference figure : expected.figures()) {
      Need wanted = Need.of(figure);
      if (!left.removeIf(need -> same(need, wanted, figure))) {
        lacking.add(wanted.words());
      }
    }
    if (!lacking.isEmpty() || !left.isEmpty()) {
      differ(
          expected.place(),
          "“" + expected.label() + "”缺少的数据",
          words(expected.figures().stream().map(Need::of).toList()),
          words(needs));
    }
  }

  private static List<Need> none() {
    return List.of();
  }

  /** Whether two needs are the same figure under whatever name. */
  private static boolean same(Need need, Need wanted, Formula.Reference figure) {
    String basis = figure.basis().map(Basis::label).map(label -> "（" + label + "）").orElse("");
    return need.concept().equals(wanted.concept())
        && need.words().startsWith("上年") == wanted.words().startsWith("上年")
        && need.words().endsWith(basis);
  }

  private static String words(List<Need> needs) {
    return needs.isEmpty() ? "不缺" : String.join("、", needs.stream().map(Need::words).toList());
  }

  private void total(Marked<Interval> expected, Optional<Totals> totals) {
    Optional<Interval> possible = totals.map(Totals::possible);
    if (possible.filter(each -> scores.same(expected.value(), each)).isEmpty()) {
      String got = possible.map(scores::words).orElse("没有");
      differ(expected.place(), "可得总分", scores.words(expected.value()), got);
    }
  }

  private void selfTotal(Marked<BigDecimal> expected, Optional<BigDecimal> sum) {
    if (sum.filter(each -> each.compareTo(expected.value()) == 0).isEmpty()) {
      String wanted = TrialScores.words(Optional.of(expected.value()));
      differ(expected.place(), "自评得分合计", wanted, TrialScores.words(sum));
    }
  }

  private void grade(Marked<String> expected, Optional<String> grade) {
    if (grade.filter(expected.value()::equals).isEmpty()) {
      differ(expected.place(), "等级", expected.value(), grade.orElse("没有"));
    }
  }

  private void differ(SchemePlace place, String what, String expected, String got) {
    differences.add(new Difference(place, what, expected, got));
  }
}
