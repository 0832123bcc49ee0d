package org.kaocheng.check.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaocheng.fact.Indicator.Column.ACTUAL;
import static org.kaocheng.fact.Indicator.Column.CRITERION;
import static org.kaocheng.fact.Indicator.Column.POINTS;
import static org.kaocheng.fact.Indicator.Column.REASON;
import static org.kaocheng.fact.Indicator.Column.SCORE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.Finding;
import org.kaocheng.check.ReadingFixture;
import org.kaocheng.check.Rule;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.source.Severity;

class CriterionRulesTest {

  private static final int YEAR = 2023;

  private static final String STAFFING = "以100%为标准。控制率≤100%，计5分；每超过一个百分点扣0.5分，扣完为止。";
  private static final String CONTROL = "控制率≤100%，计6分；每超过一个百分点扣1分，扣完为止。";
  private static final String CARD = "使用率达50%以上的，得3分；每减少一个百分点扣0.2分。";

  private static List<Finding> check(Rule rule, ReadingFixture fixture) {
    return rule.check(fixture.examination());
  }

  private static ReadingFixture row(String name, String criterion, String points, String score) {
    return ReadingFixture.report(YEAR)
        .department()
        .row(name, CRITERION, criterion, POINTS, points, SCORE, score, REASON, "")
        .done();
  }

  private static ReadingFixture staffed(String score, String actual) {
    return row("财政供养人员控制率", STAFFING, "5", score)
        .fact("staffing.quota.total", "40人", YEAR, Basis.YEAR_END)
        .fact("staffing.actual.total", actual, YEAR, Basis.YEAR_END);
  }

  @Test
  void a_score_that_no_reading_of_its_criterion_gives_is_an_error_with_the_formula() {
    assertThat(check(new CriterionScore(), staffed("5", "42人")))
        .singleElement()
        .satisfies(f -> {
          assertThat(f.severity()).isEqualTo(Severity.ERROR);
          assertThat(f.message()).contains("42÷40×100%=105%", "2.5分", "不高于100%");
          assertThat(f.stated()).isEqualTo("5分");
          assertThat(f.evidence()).hasSize(5);
        });
  }

  @Test
  void a_score_that_one_reading_gives_is_not_contradicted() {
    assertThat(check(new CriterionScore(), staffed("2.5", "42人"))).isEmpty();
    assertThat(check(new CriterionScore(), staffed("5", "40人"))).isEmpty();
  }

  @Test
  void two_different_figures_for_one_thing_make_it_a_doubt_or_leave_it_open() {
    ReadingFixture open =
        staffed("5", "42人").fact("staffing.actual.total", "39人", YEAR, Basis.YEAR_END);
    ReadingFixture doubt =
        staffed("5", "42人").fact("staffing.actual.total", "43人", YEAR, Basis.YEAR_END);

    assertThat(check(new CriterionScore(), open)).isEmpty();
    assertThat(check(new CriterionScore(), doubt))
        .singleElement()
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.WARNING));
  }

  @Test
  void last_years_figures_and_projects_say_nothing_about_this_years_score() {
    ReadingFixture fixture =
        row("在职人员控制率", STAFFING, "5", "5")
            .fact("staffing.quota.total", "40人", YEAR - 1, Basis.YEAR_END)
            .fact("staffing.actual.total", "42人", YEAR - 1, Basis.YEAR_END);

    assertThat(check(new CriterionScore(), fixture)).isEmpty();
  }

  @Test
  void a_reduced_score_is_contradicted_where_the_rate_is_full() {
    ReadingFixture fixture =
        row("固定资产利用率", "每低于100%一个百分点扣0.1分，扣完为止。", "3", "2")
            .fact("asset.fixed.total", "80.20万元", YEAR, Basis.YEAR_END)
            .fact("asset.fixed.in_use", "80.20万元", YEAR, Basis.YEAR_END);

    assertThat(check(new CriterionScore(), fixture))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("=100%", "自评2分", "90%"));
  }

  @Test
  void a_change_is_measured_against_last_year_on_the_same_basis() {
    ReadingFixture fixture =
        row("“三公经费”变动率", "变动率≤0，计5分；变动率＞0，每超过一个百分点扣0.5分。", "5", "5")
            .fact("three_publics.total", "5.50万元", YEAR, Basis.FINAL_ACCOUNTS)
            .fact("three_publics.total", "5.00万元", YEAR - 1, Basis.FINAL_ACCOUNTS);

    assertThat(check(new CriterionScore(), fixture))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("(5.50-5.00)÷5.00×100%=10%", "应得"));
  }

  @Test
  void a_criterion_left_to_judgement_contradicts_nothing() {
    ReadingFixture fixture =
        row("在职人员控制率", "根据控制情况酌情扣分。", "5", "5")
            .fact("staffing.quota.total", "40人", YEAR, Basis.YEAR_END)
            .fact("staffing.actual.total", "42人", YEAR, Basis.YEAR_END);

    assertThat(check(new CriterionScore(), fixture)).isEmpty();
  }

  @Test
  void a_reduced_score_without_figures_tells_the_rate_it_implies() {
    assertThat(check(new ImpliedRate(), row("公务卡刷卡率", CARD, "3", "2")))
        .singleElement()
        .satisfies(f -> {
          assertThat(f.severity()).isEqualTo(Severity.WARNING);
          assertThat(f.message()).contains("推算比率为45%");
        });
    ReadingFixture printed =
        row("公务卡刷卡率", CARD, "3", "2")
            .fact("ratio.official_card_usage_rate", "45%", YEAR, Basis.NONE);
    assertThat(check(new ImpliedRate(), printed)).isEmpty();
  }

  @Test
  void full_points_for_rates_without_figures_are_gathered_into_one_hint() {
    ReadingFixture fixture =
        ReadingFixture.report(YEAR)
            .department()
            .row("重点支出安排率", CRITERION, "≥90%计5分；低于90%不得分", POINTS, "5", SCORE, "5")
            .row("政府采购执行率", CRITERION, "等于100%得3分", POINTS, "3", SCORE, "3")
            .row("公务卡刷卡率", POINTS, "3", SCORE, "3", ACTUAL, "刷卡率62%")
            .done();

    assertThat(check(new UnsupportedScore(), fixture))
        .singleElement()
        .satisfies(f -> {
          assertThat(f.severity()).isEqualTo(Severity.INFO);
          assertThat(f.message()).contains("2项", "“重点支出安排率”5分", "“政府采购执行率”3分");
        });
  }

  @Test
  void full_points_for_a_rate_beyond_the_usual_limit_need_a_reason() {
    ReadingFixture rising =
        ReadingFixture.report(YEAR)
            .department()
            .row("三公经费变动率", POINTS, "5", SCORE, "5")
            .done()
            .fact("three_publics.total", "6.00万元", YEAR, Basis.ORIGINAL_BUDGET)
            .fact("three_publics.total", "5.00万元", YEAR - 1, Basis.ORIGINAL_BUDGET);
    ReadingFixture grouped =
        ReadingFixture.report(YEAR)
            .department()
            .row("三公经费变动率")
            .group(1, "预算配置", "5", 0)
            .done()
            .labelled("indicator.group.score", "预算配置", "5分")
            .fact("three_publics.total", "6.00万元", YEAR, Basis.ORIGINAL_BUDGET)
            .fact("three_publics.total", "5.00万元", YEAR - 1, Basis.ORIGINAL_BUDGET);

    assertThat(check(new SchemeScore(), rising))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("=20%", "低于满分", "自评5分"));
    assertThat(check(new UsualRate(), grouped))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("=20%", "不高于0%", "满分5分"));
    assertThat(check(new UsualRate(), staffed("5", "42人"))).isEmpty();
  }

  @Test
  void satisfaction_reported_as_reached_contradicts_a_lower_band() {
    ReadingFixture bad = satisfaction("达标", "3");
    ReadingFixture good = satisfaction("达标", "5");
    ReadingFixture lower = satisfaction("90%", "3");

    assertThat(check(new SatisfactionScore(), bad))
        .singleElement()
        .satisfies(f -> {
          assertThat(f.severity()).isEqualTo(Severity.ERROR);
          assertThat(f.expected()).isEqualTo("5分");
          assertThat(f.message()).contains("85%（含）至95%");
        });
    assertThat(check(new SatisfactionScore(), good)).isEmpty();
    assertThat(check(new SatisfactionScore(), lower)).isEmpty();
  }

  private static ReadingFixture satisfaction(String actual, String score) {
    return ReadingFixture.report(YEAR)
        .department()
        .under("效益目标", "服务对象满意度")
        .row("企业满意率达到95%", ACTUAL, actual)
        .done()
        .department()
        .row(
            "服务对象满意度", CRITERION, "95%（含）以上计5分；85%（含）-95%，计3分；低于85%计0分。", POINTS, "5", SCORE, score)
        .done();
  }

  @Test
  void no_grade_of_a_criterion_gives_more_than_the_points() {
    assertThat(check(new ChecklistSum(), row("资金结余", "无结余，4分；有结余，2分；超过上年，不得分。", "3", "3")))
        .singleElement()
        .satisfies(found -> assertThat(found.message()).contains("最高给4分", "分值只有3分"));
    assertThat(check(new ChecklistSum(), row("资金结余", "无结余，3分；有结余，2分；超过上年，不得分。", "3", "3")))
        .isEmpty();
    assertThat(
            check(new ChecklistSum(), row("完成率", "100%，计12分；90%（含）以上，计8分；90%以下不得分。", "10", "10")))
        .hasSize(1);
  }

  @Test
  void items_of_a_checklist_must_make_the_points() {
    assertThat(check(new ChecklistSum(), row("制度", "①有制度，1分；②已执行，1分。", "3", "3")))
        .singleElement()
        .satisfies(f -> assertThat(f.formula()).isEqualTo("1+1=2"));
    assertThat(check(new ChecklistSum(), row("制度", "①有制度，1分；②已执行，2分。", "3", "3"))).isEmpty();
    assertThat(check(new ChecklistSum(), row("合规", "①合规；②完整。每出现一例扣1分。", "3", "3"))).isEmpty();
  }

  @Test
  void a_reduced_control_score_contradicts_spending_within_budget() {
    ReadingFixture fixture =
        row("“三公经费”控制率", CONTROL, "6", "4").paragraphs("全年三公经费支出严格控制在年初预算范围内。");
    ReadingFixture rule = row("“三公经费”控制率", CONTROL, "6", "4").paragraphs("确保三公经费支出控制在预算范围内。");
    ReadingFixture wordy = row("“三公经费”控制率", "", "6", "4").paragraphs("三公经费未超预算。");

    assertThat(check(new StanceScore(), fixture))
        .singleElement()
        .satisfies(f -> {
          assertThat(f.severity()).isEqualTo(Severity.ERROR);
          assertThat(f.message()).contains("102%");
        });
    assertThat(check(new ImpliedRate(), fixture)).as("told once only").isEmpty();
    assertThat(check(new StanceScore(), rule)).isEmpty();
    assertThat(check(new StanceScore(), wordy))
        .singleElement()
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.WARNING));
  }

  @Test
  void full_points_for_an_unadjusted_budget_do_not_go_with_spending_over_it() {
    ReadingFixture fixture =
        row("预算调整率", "调整率=0，计3分；0-10%（含），计2分；大于10%不得分。", "3", "3").paragraphs("个别项目实际支出超出了预算。");
    ReadingFixture quiet = row("预算调整率", "调整率=0，计3分；大于0不得分。", "3", "3").paragraphs("避免实际支出超出预算。");

    assertThat(check(new StanceScore(), fixture))
        .singleElement()
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.WARNING));
    assertThat(check(new StanceScore(), quiet)).isEmpty();
  }

  @Test
  void a_project_form_is_not_scored_by_the_departments_rates() {
    ReadingFixture fixture =
        ReadingFixture.report(YEAR)
            .project("普查经费")
            .row("在职人员控制率", CRITERION, STAFFING, POINTS, "5", SCORE, "5")
            .done()
            .fact(
                "staffing.quota.total",
                "40人",
                new Period(YEAR, Basis.YEAR_END),
                Subject.DEPARTMENT,
                "")
            .fact("staffing.actual.total", "42人", YEAR, Basis.YEAR_END);

    assertThat(check(new CriterionScore(), fixture)).isEmpty();
  }
}
