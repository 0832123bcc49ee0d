package org.kaocheng.evaluate.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaocheng.check.Finding;
import org.kaocheng.check.ReadingFixture;
import org.kaocheng.check.score.SchemeScore;
import org.kaocheng.check.target.Overachieved;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.scheme.load.Loaded;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Interval;

/** What a scheme's policy says of all rules changes scores and findings without any Java. */
class PolicyTest {

  private static final int YEAR = 2023;

  @TempDir private Path folder = Path.of("");

  private Scheme scheme(String policy) throws IOException {
    Path pack = Files.createDirectories(folder.resolve("qingchuan/2023"));
    Files.writeString(
        pack.resolve("pack.yaml"), "name: 青川市\nextends: china/2020\nyears: [2023]\nlevel: city\n");
    Files.writeString(pack.resolve("policy.yaml"), policy);
    Loaded loaded = Schemes.folder(folder).load("qingchuan/2023");
    return loaded.scheme().orElseThrow(() -> new AssertionError(loaded.problems().toString()));
  }

  private static ReadingFixture row(String level2, String points, String target, String actual) {
    return ReadingFixture.report(YEAR)
        .project("会务保障")
        .under("产出指标", level2)
        .row(
            "会议安排",
            Column.POINTS,
            points,
            Column.SCORE,
            points,
            Column.TARGET,
            target,
            Column.ACTUAL,
            actual)
        .done();
  }

  private static ReadingFixture cost(String actual) {
    return row("成本指标", "20", "不高于2000元", actual);
  }

  private static ScoreLine line(ReadingFixture report, Scheme scheme) {
    return Scorer.score(report.reading(), Optional.of(scheme), List.of(), Optional.empty())
        .sheets()
        .getFirst()
        .lines()
        .getFirst();
  }

  private static String score(ReadingFixture report, Scheme scheme) {
    ScoreLine line = line(report, scheme);
    return Decimals.plain(line.range().lower()) + "~" + Decimals.plain(line.range().upper());
  }

  @Test
  void a_limit_exceeded_loses_points_on_the_schemes_line_down_to_zero() throws IOException {
    Scheme steep = scheme("lowerIsBetterZeroAt: 150\n");

    assertThat(score(cost("2000元"), steep)).isEqualTo("20~20");
    assertThat(score(cost("2500元"), steep)).as("half way from 100 to 150").isEqualTo("10~10");
    assertThat(score(cost("3100元"), steep)).isEqualTo("0~0");
    assertThat(score(cost("2500元"), scheme("lowerIsBetterZeroAt: 200\n"))).isEqualTo("15~15");
  }

  @Test
  void where_the_scheme_draws_no_line_a_limit_exceeded_only_loses_some_points() throws IOException {
    Scheme silent = scheme("lowerIsBetterZeroAt: {remove: yes}\n");

    assertThat(score(cost("2500元"), silent)).isEqualTo("0~19.99");
    assertThat(line(cost("2500元"), silent).verdict()).isEqualTo(ScoreLine.Verdict.CONTRADICTED);
  }

  @Test
  void points_are_rounded_as_the_scheme_says_and_the_unrounded_score_is_no_mistake()
      throws IOException {
    ReadingFixture report = row("数量指标", "10", "≥300场", "286场");

    assertThat(score(report, scheme("rounding: {points: 2}\n"))).isEqualTo("9.53~9.53");
    assertThat(score(report, scheme("rounding: {points: 1}\n"))).isEqualTo("9.5~9.5");
    Reckoning whole = reckoning(line(report, scheme("rounding: {points: 0}\n")));
    assertThat(whole.points().lower()).isEqualByComparingTo("10");
    assertThat(whole.range().lower()).isLessThan(whole.points().lower());
  }

  @Test
  void points_from_a_quotient_without_end_are_rounded_too() {
    ReadingFixture report =
        ReadingFixture.report(YEAR)
            .fact("staffing.quota.total", "36人", YEAR, Basis.YEAR_END)
            .fact("staffing.actual.total", "38人", YEAR, Basis.YEAR_END)
            .department()
            .under("投入", "预算配置")
            .row("财政供养人员控制率", Column.POINTS, "5", Column.SCORE, "2.22")
            .done();
    Scheme scheme = Schemes.builtIn().scheme("hunan-yueyanglou/2021").orElseThrow();

    Reckoning proportional = reckoning(line(report, scheme));
    assertThat(proportional.points()).isEqualTo(Interval.exactly(new BigDecimal("2.22")));
    assertThat(proportional.range().upper()).isGreaterThan(new BigDecimal("2.222"));
    assertThat(line(report, scheme).verdict()).isEqualTo(ScoreLine.Verdict.POSSIBLE);
  }

  /** 26÷24 is 108.333…%, of which 0.83 follows; of the printed 108.33% it is 0.835, thus 0.84. */
  @Test
  void points_may_be_taken_from_the_rate_as_it_is_printed() {
    assertThat(staffing("0.83").verdict()).isEqualTo(ScoreLine.Verdict.POSSIBLE);
    assertThat(staffing("0.84").verdict()).isEqualTo(ScoreLine.Verdict.POSSIBLE);
    assertThat(staffing("0.86").verdict()).isNotEqualTo(ScoreLine.Verdict.POSSIBLE);
  }

  private static ScoreLine staffing(String score) {
    ReadingFixture report =
        ReadingFixture.report(YEAR)
            .fact("staffing.quota.total", "24人", YEAR, Basis.YEAR_END)
            .fact("staffing.actual.total", "26人", YEAR, Basis.YEAR_END)
            .department()
            .under("投入", "预算配置")
            .row("财政供养人员控制率", Column.POINTS, "5", Column.SCORE, score)
            .done();
    return line(report, Schemes.builtIn().scheme("hunan-yueyanglou/2021").orElseThrow());
  }

  private static Reckoning reckoning(ScoreLine line) {
    return ((Outcome.Computed) line.outcome()).reckonings().getFirst();
  }

  @Test
  void a_target_overdone_asks_for_a_reason_from_where_the_scheme_says() throws IOException {
    ReadingFixture report = row("数量指标", "10", "≥100场", "135场");
    Scheme from120 = scheme("overAchievement: 120\n");

    assertThat(line(report, from120).excess())
        .hasValueSatisfying(words -> assertThat(words).contains("135"));
    assertThat(Explanation.of(line(report, from120)).parts())
        .anyMatch(part -> part.text().contains("请说明超额完成的原因"));
    assertThat(overachieved(report, from120))
        .singleElement()
        .satisfies(found -> assertThat(found.message()).contains("120%"));
    for (String none : List.of("overAchievement: 140\n", "overAchievement: {remove: yes}\n")) {
      assertThat(line(report, scheme(none)).excess()).isEmpty();
      assertThat(overachieved(report, scheme(none))).isEmpty();
    }
  }

  private static List<Finding> overachieved(ReadingFixture report, Scheme scheme) {
    return new Overachieved().check(report.examination(Optional.of(scheme)));
  }

  @Test
  void a_printed_rate_does_not_stand_for_a_figure_that_is_no_rate() {
    ReadingFixture report =
        ReadingFixture.report(YEAR)
            .department()
            .under("过程", "预算执行")
            .row("支付进度", Column.POINTS, "3", Column.SCORE, "3")
            .done()
            .fact("ratio.payment_progress", "100%", YEAR, Basis.NONE);
    Scheme scheme = Schemes.builtIn().scheme("hunan-yueyanglou/2021").orElseThrow();

    assertThat(line(report, scheme).outcome()).isInstanceOf(Outcome.Missing.class);
    assertThat(new SchemeScore().check(report.examination(Optional.of(scheme)))).isEmpty();
  }
}
