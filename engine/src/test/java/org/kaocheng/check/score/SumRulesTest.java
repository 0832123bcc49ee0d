package org.kaocheng.check.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaocheng.fact.Indicator.Column.ACTUAL;
import static org.kaocheng.fact.Indicator.Column.POINTS;
import static org.kaocheng.fact.Indicator.Column.SCORE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FormFixture;
import org.kaocheng.check.ReadingFixture;
import org.kaocheng.check.Rule;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.source.Severity;

class SumRulesTest {

  private static final int YEAR = 2023;

  private static List<Finding> check(Rule rule, ReadingFixture fixture) {
    return rule.check(fixture.examination());
  }

  /** Execution 10, output 50 in three rows, benefit 40 in two rows of which the last is given. */
  private static FormFixture form(String output, String lastScore) {
    return ReadingFixture.report(YEAR)
        .department()
        .execution("10", "10", "100%")
        .under("产出指标", "数量指标")
        .row("编印月报", POINTS, output, SCORE, "20")
        .row("开展调查", POINTS, "20", SCORE, "18")
        .row("培训人员", POINTS, "10", SCORE, "10")
        .under("效益指标", "社会效益指标")
        .row("服务决策", POINTS, "20", SCORE, "20")
        .row("数据公信力", POINTS, "20", SCORE, lastScore)
        .group(1, "产出指标", "50", 0, 1, 2)
        .group(1, "效益指标", "40", 3, 4);
  }

  @Test
  void points_that_add_up_to_their_groups_and_the_total_are_fine() {
    assertThat(check(new PointsSum(), form("20", "20").total("100", "98").done())).isEmpty();
  }

  @Test
  void a_group_whose_rows_make_less_than_its_points_is_an_error_with_both_sums() {
    List<Finding> found = check(new PointsSum(), form("15", "20").total("100", "98").done());

    assertThat(found).hasSize(2).allMatch(f -> f.severity() == Severity.ERROR);
    assertThat(found.getFirst().message()).contains("产出指标", "50分", "45分", "相差5分");
    assertThat(found.getFirst().formula()).isEqualTo("15+20+10=45");
    assertThat(found.get(1).expected()).isEqualTo("95分");
  }

  @Test
  void a_group_mismatch_is_only_a_warning_where_the_total_fits_since_rows_may_be_misgrouped() {
    ReadingFixture fixture =
        ReadingFixture.report(YEAR)
            .department()
            .row("甲", POINTS, "40", SCORE, "40")
            .row("乙", POINTS, "30", SCORE, "30")
            .row("丙", POINTS, "30", SCORE, "30")
            .group(1, "产出指标", "50", 0)
            .group(1, "效益指标", "50", 1, 2)
            .total("100", "100")
            .done();

    assertThat(check(new PointsSum(), fixture))
        .hasSize(2)
        .allMatch(f -> f.severity() == Severity.WARNING);
  }

  @Test
  void a_group_printed_again_after_a_page_break_is_one_group() {
    ReadingFixture fixture =
        ReadingFixture.report(YEAR)
            .department()
            .under("过程", "管理")
            .row("甲", POINTS, "40", SCORE, "40")
            .row("乙", POINTS, "30", SCORE, "30")
            .row("丙", POINTS, "30", SCORE, "30")
            .group(1, "过程", "100", 0)
            .group(1, "过程", "100", 1, 2)
            .total("100", "100")
            .done();

    assertThat(check(new PointsSum(), fixture)).isEmpty();
  }

  @Test
  void template_rows_that_nobody_filled_leave_points_undecided() {
    ReadingFixture fixture =
        ReadingFixture.report(YEAR)
            .department()
            .row("甲", POINTS, "40", SCORE, "40", ACTUAL, "完成")
            .row("乙", POINTS, "30", SCORE, "30", ACTUAL, "完成")
            .row("丙", POINTS, "10", SCORE, "", ACTUAL, "")
            .total("100", "")
            .done();

    assertThat(check(new PointsSum(), fixture)).isEmpty();
    assertThat(check(new ScoreTotal(), fixture)).isEmpty();
    assertThat(check(new BlankTotal(), fixture)).isEmpty();
  }

  @Test
  void rows_that_repeat_a_part_are_not_added() {
    ReadingFixture fixture =
        ReadingFixture.report(YEAR)
            .department()
            .row("甲", POINTS, "60", SCORE, "60")
            .row("其中：甲一", POINTS, "30", SCORE, "30")
            .row("乙", POINTS, "30", SCORE, "28")
            .row("丙", POINTS, "10", SCORE, "10")
            .total("100", "98")
            .done();

    assertThat(check(new PointsSum(), fixture)).isEmpty();
    assertThat(check(new ScoreTotal(), fixture)).isEmpty();
  }

  @Test
  void scores_that_add_to_another_total_are_an_error_with_the_sum_written_out() {
    ReadingFixture fixture =
        form("20", "19")
            .total("100", "96")
            .done()
            .fact("evaluation.self_score", "96分", Period.NONE, Subject.DEPARTMENT, "自评得分");

    List<Finding> found = check(new ScoreTotal(), fixture);

    assertThat(found)
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.ERROR);
          assertThat(finding.formula()).isEqualTo("10+20+18+10+20+19=97");
          assertThat(finding.stated()).isEqualTo("96分");
          assertThat(finding.expected()).isEqualTo("97分");
          assertThat(finding.evidence()).hasSize(8);
        });
  }

  @Test
  void a_blank_score_leaves_the_total_undecided() {
    assertThat(check(new ScoreTotal(), form("20", "").total("100", "60").done())).isEmpty();
  }

  @Test
  void a_points_cell_merged_over_three_rows_counts_once_and_its_scores_together() {
    ReadingFixture fixture =
        ReadingFixture.report(YEAR)
            .department()
            .under("效果", "履职效益")
            .row("经济效益", POINTS, "15", SCORE, "4")
            .row("社会效益", POINTS, "", SCORE, "4")
            .row("生态效益", POINTS, "", SCORE, "4")
            .under("产出", "职责履行")
            .row("重点工作", POINTS, "45", SCORE, "45")
            .row("日常工作", POINTS, "40", SCORE, "40")
            .group(1, "效果", "15", 0, 1, 2)
            .total("100", "97")
            .done();

    assertThat(check(new PointsSum(), fixture)).isEmpty();
    assertThat(check(new ScoreTotal(), fixture)).isEmpty();
    assertThat(check(new ScoreBounds(), fixture)).isEmpty();
    assertThat(check(new SharedPoints(), fixture))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("3项指标共15分"));
  }

  @Test
  void a_total_not_printed_and_a_part_of_the_table_lost_prove_nothing() {
    ReadingFixture untold = form("15", "20").done();
    ReadingFixture lost =
        ReadingFixture.report(YEAR)
            .department()
            .row("甲", POINTS, "20", SCORE, "20")
            .row("乙", POINTS, "20", SCORE, "20")
            .row("丙", POINTS, "20", SCORE, "20")
            .total("100", "97")
            .done();

    assertThat(check(new PointsSum(), untold)).as("the group only").hasSize(1);
    assertThat(check(new PointsSum(), lost)).isEmpty();
    assertThat(check(new ScoreTotal(), lost)).isEmpty();
  }

  @Test
  void many_scores_out_of_bounds_are_told_once_as_columns_exchanged() {
    FormFixture form = ReadingFixture.report(YEAR).department();
    for (String name : List.of("甲", "乙", "丙", "丁")) {
      form.row(name, POINTS, "4", SCORE, "5");
    }

    assertThat(check(new ScoreBounds(), form.done()))
        .singleElement()
        .satisfies(f -> {
          assertThat(f.severity()).isEqualTo(Severity.WARNING);
          assertThat(f.message()).contains("4项", "填反");
        });
  }

  @Test
  void a_blank_total_is_told_with_what_it_should_be() {
    List<Finding> found = check(new BlankTotal(), form("20", "20").total("100", "").done());

    assertThat(found).singleElement().satisfies(f -> assertThat(f.expected()).isEqualTo("98分"));
    assertThat(check(new BlankTotal(), form("20", "20").total("100", "98").done())).isEmpty();
  }

  @Test
  void last_years_score_retold_is_no_headline_but_a_year_that_may_be_a_slip_is() {
    Period last = new Period(YEAR - 1, Basis.NONE);
    ReadingFixture retold =
        form("20", "20")
            .total("100", "98")
            .done()
            .fact("evaluation.self_score", "98分", Period.NONE, Subject.DEPARTMENT, "自评得分")
            .fact("evaluation.self_score", "95分", last, Subject.DEPARTMENT, "上年自评得分");
    ReadingFixture slip =
        form("20", "20")
            .done()
            .fact("evaluation.self_score", "95分", last, Subject.DEPARTMENT, "2022年自评得分");

    assertThat(check(new HeadlineScore(), retold)).isEmpty();
    assertThat(retold.reading().selfScores()).hasSize(2);
    assertThat(retold.reading().facts("evaluation.self_score")).hasSize(3);
    assertThat(check(new HeadlineScore(), slip)).hasSize(1);
  }

  @Test
  void a_headline_that_is_no_total_of_the_form_is_an_error() {
    ReadingFixture good =
        form("20", "20")
            .total("100", "98")
            .done()
            .fact("evaluation.self_score", "98分", Period.NONE, Subject.DEPARTMENT, "自评得分");
    ReadingFixture bad =
        form("20", "20")
            .total("100", "98")
            .done()
            .fact("evaluation.self_score", "99分", Period.NONE, Subject.DEPARTMENT, "自评得分");
    ReadingFixture doubtful =
        form("20", "20")
            .total("100", "98")
            .done()
            .fact("evaluation.self_score", "99分", Period.NONE, Subject.DEPARTMENT, "得分");

    assertThat(check(new HeadlineScore(), good)).isEmpty();
    assertThat(check(new HeadlineScore(), bad))
        .singleElement()
        .satisfies(f -> {
          assertThat(f.severity()).isEqualTo(Severity.ERROR);
          assertThat(f.message()).contains("99分", "98分");
        });
    assertThat(check(new HeadlineScore(), doubtful))
        .singleElement()
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.WARNING));
  }

  @Test
  void scores_outside_their_points_are_errors_except_for_bonus_rows() {
    ReadingFixture bad =
        ReadingFixture.report(YEAR)
            .department()
            .row("甲", POINTS, "5", SCORE, "6")
            .row("乙", POINTS, "5", SCORE, "-1")
            .done();
    ReadingFixture bonus =
        ReadingFixture.report(YEAR).department().row("获奖加分", POINTS, "0", SCORE, "2").done();

    assertThat(check(new ScoreBounds(), bad)).hasSize(2);
    assertThat(check(new ScoreBounds(), form("20", "20").done())).isEmpty();
    assertThat(check(new ScoreBounds(), bonus)).isEmpty();
    assertThat(
            check(
                new ScoreBounds(),
                ReadingFixture.report(YEAR).department().execution("10", "11", "").done()))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("执行率", "11分", "10分"));
  }

  @Test
  void a_row_that_may_have_been_lost_in_reading_is_no_wrong_total() {
    ReadingFixture lost =
        ReadingFixture.report(YEAR)
            .department()
            .row("甲", POINTS, "40", SCORE, "40")
            .row("乙", POINTS, "40", SCORE, "38")
            .total("", "96")
            .done();
    ReadingFixture beyond =
        ReadingFixture.report(YEAR)
            .department()
            .row("甲", POINTS, "40", SCORE, "40")
            .row("乙", POINTS, "40", SCORE, "38")
            .total("", "70")
            .done();

    assertThat(check(new ScoreTotal(), lost)).isEmpty();
    assertThat(check(new ScoreTotal(), beyond))
        .singleElement()
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.WARNING));
  }

  @Test
  void two_forms_read_as_one_are_no_wrong_points() {
    ReadingFixture merged =
        ReadingFixture.report(YEAR)
            .department()
            .row("甲", POINTS, "90", SCORE, "90")
            .row("乙", POINTS, "90", SCORE, "90")
            .row("丙", POINTS, "10", SCORE, "10")
            .total("100", "100")
            .done();

    assertThat(check(new PointsSum(), merged)).isEmpty();
  }

  @Test
  void a_score_above_its_points_is_only_a_doubt_where_the_table_is_not_whole() {
    ReadingFixture part =
        ReadingFixture.report(YEAR)
            .department()
            .row("甲", POINTS, "10", SCORE, "12")
            .total("100", "")
            .done();

    assertThat(check(new ScoreBounds(), part))
        .singleElement()
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.WARNING));
  }
}
