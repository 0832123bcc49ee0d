package org.kaocheng.evaluate.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.FormFixture;
import org.kaocheng.check.ReadingFixture;
import org.kaocheng.evaluate.scorecard.ScoreLine.Grounds;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Identification;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.value.Decimals;

/** A department's form is scored by the tree its own names are of, not by whichever comes first. */
class LayoutsTest {

  private static final int YEAR = 2023;
  private static final Scheme BASE = Schemes.builtIn().scheme(Schemes.BASE).orElseThrow();

  /** A department that no pack knows, with 10, 40, 40 and 10 points. */
  private static ReadingFixture byTarget(String output, String benefit) {
    FormFixture form =
        ReadingFixture.report("澄江县水务局", YEAR, Identification.Level.COUNTY)
            .department()
            .execution("10", "10", "")
            .under("产出指标", "数量指标");
    row(form, "巡河里程", output, "≥400公里", "300公里");
    form.under("产出指标", "成本指标");
    row(form, "单公里成本", "10", "不高于100元", "150元");
    form.under("效益指标", "社会效益指标");
    row(form, "水质达标率", benefit, "≥95%", "96%");
    form.under("满意度指标", "服务对象满意度指标");
    row(form, "用水户满意度", "10", "≥90%", "81%");
    return form.done()
        .fact("expenditure.total", "950万元", YEAR, Basis.FINAL_ACCOUNTS)
        .fact("expenditure.total", "1000万元", YEAR, Basis.ADJUSTED_BUDGET);
  }

  private static void row(
      FormFixture form, String name, String points, String target, String actual) {
    form.row(
        name,
        Column.POINTS,
        points,
        Column.SCORE,
        points,
        Column.TARGET,
        target,
        Column.ACTUAL,
        actual);
  }

  private static Sheet sheet(ReadingFixture report) {
    return Scorer.score(report.reading(), Optional.of(BASE), List.of(), Optional.empty())
        .sheets()
        .getFirst();
  }

  private static List<String> scores(ReadingFixture report) {
    return sheet(report).lines().stream()
        .map(line -> {
          String low = Decimals.plain(line.range().lower());
          String high = Decimals.plain(line.range().upper());
          return line.name() + " " + (low.equals(high) ? low : low + "~" + high);
        })
        .toList();
  }

  @Test
  void a_form_of_execution_output_benefit_and_satisfaction_is_scored_by_the_rules_for_them() {
    assertThat(scores(byTarget("30", "40")))
        .containsExactly("预算执行率 9.5", "巡河里程 22.5", "单公里成本 5", "水质达标率 40", "用水户满意度 9");
  }

  @Test
  void its_points_are_those_it_prints() {
    ReadingFixture report = byTarget("40", "30");

    assertThat(scores(report)).contains("巡河里程 30", "水质达标率 30");
    assertThat(sheet(report).totals().points()).isEqualByComparingTo("100");
    assertThat(sheet(report).lines()).allMatch(line -> line.notes().isEmpty());
  }

  @Test
  void a_criterion_it_prints_is_read_where_the_tree_leaves_a_row_to_judgement() {
    ReadingFixture report =
        ReadingFixture.report("澄江县水务局", YEAR, Identification.Level.COUNTY)
            .department()
            .under("产出指标", "数量指标")
            .row("巡河里程", Column.POINTS, "60", Column.TARGET, "≥400公里", Column.ACTUAL, "400公里")
            .under("效益指标", "社会效益指标")
            .row(
                "宣传成效",
                Column.POINTS,
                "40",
                Column.SCORE,
                "40",
                Column.TARGET,
                "提高",
                Column.ACTUAL,
                "提高",
                Column.CRITERION,
                "①进村宣传，20分；②进校宣传，20分")
            .done();

    ScoreLine judged = sheet(report).lines().getLast();

    assertThat(judged.grounds()).isEqualTo(Grounds.PRINTED);
    assertThat(judged.outcome()).isInstanceOf(Outcome.Evidence.class);
  }

  @Test
  void a_form_of_the_national_frame_is_still_scored_by_the_frame() {
    ReadingFixture report =
        ReadingFixture.report("澄江县水务局", YEAR, Identification.Level.COUNTY)
            .department()
            .under("投入", "预算配置")
            .row("在职人员控制率", Column.POINTS, "50", Column.SCORE, "50")
            .under("效果", "履职效益")
            .row("社会效益", Column.POINTS, "50", Column.SCORE, "50")
            .done()
            .fact("staffing.quota.total", "48人", YEAR, Basis.YEAR_END)
            .fact("staffing.actual.total", "50人", YEAR, Basis.YEAR_END);

    assertThat(scores(report)).containsExactly("在职人员控制率 0~49.99", "社会效益 0~50");
  }

  @Test
  void a_jurisdiction_with_a_tree_of_its_own_has_no_other_layout_of_the_base() {
    Scheme own = Schemes.builtIn().scheme("hunan-hengyang/2022").orElseThrow();

    assertThat(BASE.trees()).hasSize(3);
    assertThat(own.trees()).hasSize(2);
  }
}
