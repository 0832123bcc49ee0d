package org.kaocheng.check.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.evaluate.scorecard.Scorer;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.fact.Reading;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;

/** What a scorer keeps from one report to the next changes no score. */
class ScorerTest {

  private static final int YEAR = 2023;

  private final Optional<Scheme> scheme = Schemes.builtIn().scheme("hunan-yueyanglou/2021");

  private static Reading staffed(String actual, String row, String points) {
    return ReadingFixture.report(YEAR)
        .fact("staffing.quota.total", "36人", YEAR, Basis.YEAR_END)
        .fact("staffing.actual.total", actual, YEAR, Basis.YEAR_END)
        .department()
        .under("投入", "预算配置")
        .row(row, Column.POINTS, points, Column.SCORE, "5")
        .total("", "5")
        .done()
        .reading();
  }

  private final List<Reading> readings =
      List.of(
          staffed("38人", "财政供养人员控制率", "5"),
          staffed("36人", "财政供养人员控制率", "5"),
          staffed("38人", "财政供养人员控制率", "10"),
          staffed("38人", "窗口办件满意情况", "5"));

  @Test
  void one_scorer_scores_reports_of_one_layout_each_by_its_own_figures() {
    Scorer scorer = new Scorer(scheme);
    for (Reading reading : readings.reversed()) {
      scorer.score(reading, List.of(), Optional.empty());
    }
    for (Reading reading : readings) {
      Scorecard alone = Scorer.score(reading, scheme, List.of(), Optional.empty());
      assertThat(scorer.score(reading, List.of(), Optional.empty())).isEqualTo(alone);
    }
    assertThat(scorer.score(readings.get(0), List.of(), Optional.empty()).sheets())
        .isNotEqualTo(scorer.score(readings.get(1), List.of(), Optional.empty()).sheets());
  }

  @Test
  void the_day_asked_for_counts_whatever_day_was_asked_for_before() {
    Scorer scorer = new Scorer(scheme);
    Reading reading = readings.getFirst();
    Optional<LocalDate> before = Optional.of(LocalDate.of(2020, 1, 1));
    Scorecard usual = scorer.score(reading, List.of(), Optional.empty());
    Scorecard early = scorer.score(reading, List.of(), before);
    assertThat(early).isEqualTo(Scorer.score(reading, scheme, List.of(), before));
    assertThat(early.asOf()).isNotEqualTo(usual.asOf());
    assertThat(scorer.score(reading, List.of(), Optional.empty())).isEqualTo(usual);
  }
}
