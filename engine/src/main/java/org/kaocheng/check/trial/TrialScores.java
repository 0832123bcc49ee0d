package org.kaocheng.check.trial;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kaocheng.evaluate.RuleScore;
import org.kaocheng.evaluate.scorecard.Need;
import org.kaocheng.evaluate.scorecard.Outcome;
import org.kaocheng.evaluate.scorecard.Reckoning;
import org.kaocheng.evaluate.scorecard.ScoreLine;
import org.kaocheng.scheme.pack.Steps;
import org.kaocheng.scheme.trial.Expected.Wanted;
import org.kaocheng.scheme.trial.TrialRow;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Interval;

/** Holds scores against what is expected, after rounding them as the scheme says. */
final class TrialScores {

  private final int decimals;

  /** With points of so many decimal places. */
  TrialScores(int decimals) {
    this.decimals = decimals;
  }

  /** Whether a line's score is the one wanted. */
  boolean agrees(Wanted wanted, ScoreLine line, TrialRow row) {
    return switch (wanted) {
      case Wanted.Range(Interval points) ->
          !(line.outcome() instanceof Outcome.Missing) && same(points, range(line, row));
      case Wanted.Readings(Map<Steps, BigDecimal> points) -> readings(points, line);
      case Wanted.Open() -> line.outcome() instanceof Outcome.Missing;
      case Wanted.Less() -> isLess(line, row);
    };
  }

  /** Whether two ranges are the same after rounding. */
  boolean same(Interval wanted, Interval found) {
    return same(wanted.lower(), found.lower()) && same(wanted.upper(), found.upper());
  }

  private boolean same(BigDecimal wanted, BigDecimal found) {
    return wanted.compareTo(found.setScale(decimals, RoundingMode.HALF_UP)) == 0;
  }

  private static Interval range(ScoreLine line, TrialRow row) {
    BigDecimal points = line.points().or(row::worth).orElse(BigDecimal.ZERO);
    return line.outcome() instanceof Outcome.Computed(List<Reckoning> reckonings)
        ? reckonings.stream().map(Reckoning::points).reduce(Interval::union).orElseThrow()
        : line.outcome().range(points);
  }

  private static boolean isLess(ScoreLine line, TrialRow row) {
    BigDecimal worth = line.points().or(row::worth).orElse(BigDecimal.ZERO);
    return range(line, row).upper().compareTo(worth.subtract(RuleScore.LEAST)) <= 0;
  }

  /** Every reading that is wanted is there with its score, and there is no other. */
  private boolean readings(Map<Steps, BigDecimal> wanted, ScoreLine line) {
    if (!(line.outcome() instanceof Outcome.Computed(List<Reckoning> reckonings))) {
      return false;
    }
    boolean all =
        wanted.entrySet().stream()
            .allMatch(each ->
                reckonings.stream()
                    .anyMatch(found ->
                        isOf(found, each.getKey())
                            && same(Interval.exactly(each.getValue()), found.points())));
    return all
        && reckonings.stream()
            .allMatch(found -> wanted.keySet().stream().anyMatch(steps -> isOf(found, steps)));
  }

  private static boolean isOf(Reckoning found, Steps steps) {
    return List.of(found.name().split("、")).contains(steps.label());
  }

  /** What is wanted, in words. */
  String words(Wanted wanted) {
    return switch (wanted) {
      case Wanted.Range(Interval points) -> words(points);
      case Wanted.Readings(Map<Steps, BigDecimal> points) ->
          points.entrySet().stream()
              .map(each -> each.getKey().label() + Decimals.plain(each.getValue()) + "分")
              .collect(Collectors.joining("、"));
      case Wanted.Open() -> "缺数，不能计分";
      case Wanted.Less() -> "不足满分";
    };
  }

  /** What a line comes to, in words. */
  String words(ScoreLine line, TrialRow row) {
    return switch (line.outcome()) {
      case Outcome.Computed(List<Reckoning> reckonings) ->
          reckonings.stream()
              .map(each ->
                  (reckonings.size() > 1 ? each.name() : "")
                      + words(each.points())
                      + "（"
                      + each.substitution()
                      + "）")
              .collect(Collectors.joining("、"));
      case Outcome.Missing missing ->
          "缺" + missing.needs().stream().map(Need::words).collect(Collectors.joining("、"));
      case Outcome.Evidence ignored -> "逐条核实，" + words(range(line, row));
      case Outcome.Judged ignored -> "由人评定，" + words(range(line, row));
      case Outcome.Unscored(String reason) -> reason + "，" + words(range(line, row));
      case Outcome.NotApplicable(String reason) -> "不适用：" + reason;
    };
  }

  /** A score or a range of scores. */
  String words(Interval points) {
    String low = Decimals.brief(points.lower(), decimals);
    String high = Decimals.brief(points.upper(), decimals);
    return low.equals(high) ? low + "分" : low + "—" + high + "分";
  }

  /** A number of points, if there is one. */
  static String words(Optional<BigDecimal> points) {
    return points.map(each -> Decimals.plain(each) + "分").orElse("没有");
  }
}
