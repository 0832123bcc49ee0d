package org.kaocheng.check.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaocheng.fact.Indicator.Column.ACTUAL;
import static org.kaocheng.fact.Indicator.Column.POINTS;
import static org.kaocheng.fact.Indicator.Column.REASON;
import static org.kaocheng.fact.Indicator.Column.SCORE;
import static org.kaocheng.fact.Indicator.Column.TARGET;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FormFixture;
import org.kaocheng.check.ReadingFixture;
import org.kaocheng.check.Rule;
import org.kaocheng.check.Rules;
import org.kaocheng.check.plausibility.PaymentProgress;
import org.kaocheng.check.structure.NotAReportRule;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.source.Severity;

class ReasonAndGradeRulesTest {

  private static final int YEAR = 2023;

  private static final Period ACTUALS = new Period(YEAR, Basis.FINAL_ACCOUNTS);
  private static final Period ADJUSTED = new Period(YEAR, Basis.ADJUSTED_BUDGET);

  private static List<Finding> check(Rule rule, ReadingFixture fixture) {
    return rule.check(fixture.examination());
  }

  @Test
  void points_lost_beside_blank_reasons_are_one_warning_for_the_form() {
    ReadingFixture fixture =
        ReadingFixture.report(YEAR)
            .department()
            .row("甲项", POINTS, "6", SCORE, "4", REASON, "")
            .row("乙项", POINTS, "7", SCORE, "6", REASON, "")
            .row("丙项", POINTS, "5", SCORE, "3", REASON, "数据迟报两次")
            .row("丁项", POINTS, "5", SCORE, "5", REASON, "")
            .done();

    assertThat(check(new LostWithoutReason(), fixture))
        .singleElement()
        .satisfies(f -> {
          assertThat(f.message()).contains("共扣3分", "“甲项”扣2分", "“乙项”扣1分").doesNotContain("丙项");
          assertThat(f.formula()).isEqualTo("(6-4)+(7-6)=3");
          assertThat(f.evidence()).hasSize(4);
        });
  }

  @Test
  void forms_without_a_reason_column_are_asked_only_where_the_target_was_reached() {
    ReadingFixture fixture =
        ReadingFixture.report(YEAR)
            .department()
            .row("甲项", TARGET, "提高", ACTUAL, "提高", POINTS, "6", SCORE, "5")
            .row("乙项", TARGET, "≥95%", ACTUAL, "90%", POINTS, "6", SCORE, "5")
            .row("丙项", TARGET, "提高", ACTUAL, "提高", POINTS, "6", SCORE, "6")
            .done();

    assertThat(check(new LostWithoutReason(), fixture)).isEmpty();
    assertThat(check(new ReachedButReduced(), fixture))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("1项指标", "“甲项”5/6分").doesNotContain("乙项"));
  }

  private static ReadingFixture graded(String score, String grade) {
    return ReadingFixture.report(YEAR)
        .fact("evaluation.self_score", score, Period.NONE, Subject.DEPARTMENT, "自评得分")
        .words("evaluation.grade", grade, 0);
  }

  @Test
  void a_grade_outside_its_printed_band_is_an_error() {
    String bands = "等级：85分（含）以上为优秀；75分（含）-85分为良好；60分以下为差。";

    assertThat(check(new GradeBand(), graded("84分", "优秀").paragraphs(bands)))
        .singleElement()
        .satisfies(f -> {
          assertThat(f.severity()).isEqualTo(Severity.ERROR);
          assertThat(f.expected()).isEqualTo("良好");
        });
    assertThat(check(new GradeBand(), graded("85分", "优").paragraphs(bands))).isEmpty();
    assertThat(check(new GradeBand(), graded("85分", "中").paragraphs(bands))).isEmpty();
  }

  @Test
  void last_years_score_and_grade_neither_excuse_this_years_nor_are_held_against_it() {
    Period last = new Period(YEAR - 1, Basis.NONE);
    String bands = "90分以上为优，80—90分为良，60—80分为中，60分以下为差。";
    ReadingFixture wrong =
        graded("93分", "良")
            .paragraphs(bands)
            .fact("evaluation.self_score", "85分", last, Subject.DEPARTMENT, "上年自评得分");
    ReadingFixture right =
        graded("93分", "优")
            .paragraphs(bands)
            .fact("evaluation.self_score", "85分", last, Subject.DEPARTMENT, "上年自评得分");
    right
        .paragraphs("上年等次为良")
        .facts(
            new Fact(
                right.lastFact().id() + 1,
                "evaluation.grade",
                "评价等级",
                new Content.Words("良"),
                last,
                Subject.DEPARTMENT,
                Fact.Origin.SENTENCE,
                right.place("上年等次为良"),
                ""));

    assertThat(check(new GradeBand(), wrong))
        .singleElement()
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.ERROR));
    assertThat(right.reading().facts("evaluation.grade")).hasSize(2);
    assertThat(check(new GradeBand(), right)).isEmpty();
  }

  @Test
  void without_printed_bands_the_usual_ones_raise_only_a_doubt() {
    assertThat(check(new GradeBand(), graded("88分", "优")))
        .singleElement()
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.WARNING));
    assertThat(check(new GradeBand(), graded("92分", "优秀"))).isEmpty();
    assertThat(check(new GradeBand(), graded("72分", "中"))).isEmpty();
  }

  private static FormFixture execution(String rate, String original, String spent) {
    return ReadingFixture.report(YEAR)
        .project("普查经费")
        .execution("10", "10", rate)
        .money("project.budget", original, Basis.ORIGINAL_BUDGET)
        .money("project.expenditure", spent, Basis.FINAL_ACCOUNTS);
  }

  @Test
  void full_execution_points_over_the_budget_are_told_with_amount_and_share() {
    ReadingFixture over =
        execution("150%", "20万元", "30万元").row("甲", POINTS, "90", SCORE, "90", REASON, "").done();
    ReadingFixture explained =
        execution("150%", "20万元", "30万元")
            .row("甲", POINTS, "90", SCORE, "90", REASON, "年中追加")
            .done();

    assertThat(check(new ExecutionMarks(), over))
        .singleElement()
        .satisfies(
            f -> assertThat(f.message()).contains("普查经费", "超年初预算10万元", "50%", "偏差原因", "10分"));
    assertThat(check(new ExecutionMarks(), explained)).isEmpty();
  }

  @Test
  void a_rate_below_one_hundred_that_rounds_to_full_points_is_left_alone() {
    assertThat(check(new ExecutionMarks(), execution("99.99%", "30万元", "29.997万元").done()))
        .isEmpty();
    assertThat(
            check(
                new ExecutionMarks(),
                execution("100%", "20万元", "30万元")
                    .money("project.budget", "30万元", Basis.ADJUSTED_BUDGET)
                    .done()))
        .isEmpty();
    assertThat(check(new SchemeScore(), execution("99.99%", "30万元", "29.997万元").done())).isEmpty();
    ReadingFixture less = execution("92%", "30万元", "27.6万元").done();
    assertThat(check(new ExecutionMarks(), less)).isEmpty();
    assertThat(check(new SchemeScore(), less))
        .as("by the scheme's rule on the printed rate")
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("92%", "应得9.2分", "自评10分"));
  }

  @Test
  void how_far_spending_may_exceed_the_budget_without_a_reason_is_the_schemes_to_say() {
    ReadingFixture slightly = execution("110%", "20万元", "22万元").done();
    ReadingFixture far = execution("150%", "20万元", "30万元").done();

    assertThat(check(new ExecutionMarks(), slightly)).isEmpty();
    assertThat(check(new ExecutionMarks(), far)).hasSize(1);
    assertThat(new ExecutionMarks().check(far.examination(Optional.empty()))).isEmpty();
  }

  @Test
  void a_deviation_blaming_the_execution_rate_needs_points_lost_there() {
    ReadingFixture bad =
        ReadingFixture.report(YEAR)
            .department()
            .execution("10", "10", "100%")
            .done()
            .words("evaluation.deviation_reason", "预算完成率有待提高", 1);
    ReadingFixture good =
        ReadingFixture.report(YEAR)
            .department()
            .execution("10", "9", "90%")
            .done()
            .words("evaluation.deviation_reason", "预算完成率有待提高", 1);

    assertThat(check(new DeviationReason(), bad))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("满分10分"));
    assertThat(check(new DeviationReason(), good)).isEmpty();
  }

  private static ReadingFixture project(String sentence, String budget, String spent, String rate) {
    Subject subject = Subject.project("普查经费");
    return ReadingFixture.report(YEAR)
        .labelled("scheme.weight", "预算执行率", "10分")
        .labelled("scheme.weight", "产出", "90分")
        .paragraphs(sentence)
        .told("project.budget", "project.budget", budget, ADJUSTED, subject)
        .told("project.expenditure", "project.expenditure", spent, ACTUALS, subject)
        .told("ratio.budget_execution_rate", "ratio.budget_execution_rate", rate, ACTUALS, subject)
        .told(
            "evaluation.self_score",
            "evaluation.self_score",
            "100分",
            new Period(YEAR, Basis.NONE),
            subject);
  }

  @Test
  void a_hundred_points_beside_a_lower_execution_rate_is_told_with_the_proportional_score() {
    ReadingFixture bad = project("安排40万元，支出38.1万元，执行率95%，得100分。", "40万元", "38.1万元", "95%");
    ReadingFixture good = project("安排40万元，支出40.0万元，执行率100%，得100分。", "40万元", "40.0万元", "100%");

    assertThat(check(new PerfectScore(), bad))
        .singleElement()
        .satisfies(f -> {
          assertThat(f.message()).contains("普查经费", "95.25%", "99.53分");
          assertThat(f.formula()).isEqualTo("90+10×95.25%=99.53");
        });
    assertThat(check(new PerfectScore(), good)).isEmpty();
  }

  private static ReadingFixture prose(boolean complete) {
    ReadingFixture fixture =
        ReadingFixture.report(YEAR)
            .prose()
            .row("目标明确", POINTS, "40", SCORE, "40")
            .row("工作成效")
            .group(1, "目标设定", "40", 0)
            .group(1, "职责履行", "60", 1)
            .done()
            .labelled("evaluation.self_score", "综合自评", "100分");
    return complete ? fixture.labelled("indicator.group.score", "职责履行", "60分") : fixture;
  }

  @Test
  void groups_without_a_score_leave_the_total_without_ground() {
    assertThat(check(new MissingComponents(), prose(false)))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("“职责履行”（60分）", "合计40分", "缺少60分"));
    assertThat(check(new MissingComponents(), prose(true))).isEmpty();
  }

  @Test
  void weights_without_any_score_leave_the_total_without_ground() {
    ReadingFixture fixture =
        ReadingFixture.report(YEAR)
            .labelled("scheme.weight", "产出", "60分")
            .labelled("scheme.weight", "效益", "40分")
            .labelled("evaluation.self_score", "自评得分", "100分");

    assertThat(check(new MissingComponents(), fixture))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("仅给出总分100分", "产出60分"));
    assertThat(check(new MissingComponents(), graded("100分", "优秀"))).isEmpty();
  }

  @Test
  void open_work_is_held_against_full_marks_only_where_results_are_told() {
    String sentence = "十个点位中三个已建成，其余点位正在有序推进。";
    ReadingFixture bad = graded("100分", "优秀").headings("六、绩效情况").paragraphs(sentence);
    ReadingFixture problems = graded("100分", "优秀").headings("七、存在的问题").paragraphs(sentence);
    ReadingFixture modest = graded("95分", "优秀").headings("六、绩效情况").paragraphs(sentence);

    assertThat(check(new OpenWork(), bad))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("其余点位正在有序推进"));
    assertThat(check(new OpenWork(), problems)).isEmpty();
    assertThat(check(new OpenWork(), modest)).isEmpty();
  }

  @Test
  void full_points_everywhere_do_not_go_with_work_done_by_and_large() {
    assertThat(check(new FullMarks(), five("5").paragraphs("年度任务基本完成。")))
        .singleElement()
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.INFO));
    assertThat(check(new FullMarks(), five("4").paragraphs("年度任务基本完成。"))).isEmpty();
    assertThat(check(new FullMarks(), five("5").paragraphs("年度任务全部完成。"))).isEmpty();
  }

  private static ReadingFixture paid(String progress, String spent) {
    Subject first = Subject.project("普查经费");
    Period budget = new Period(YEAR, Basis.ORIGINAL_BUDGET);
    return ReadingFixture.report(YEAR)
        .fact("ratio.payment_progress", progress, YEAR, Basis.NONE)
        .fact("project.budget", "20万元", budget, first, "")
        .fact("project.expenditure", spent, ACTUALS, first, "");
  }

  @Test
  void a_payment_progress_of_one_hundred_does_not_go_with_projects_left_unpaid() {
    assertThat(check(new PaymentProgress(), paid("100%", "15.6万元")))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("78%", "普查经费"));
    assertThat(check(new PaymentProgress(), paid("78%", "15.6万元"))).isEmpty();
    assertThat(check(new PaymentProgress(), paid("100%", "20万元"))).isEmpty();
  }

  private static ReadingFixture five(String last) {
    FormFixture form = ReadingFixture.report(YEAR).department();
    for (String name : List.of("甲", "乙", "丙", "丁")) {
      form.row(name, POINTS, "5", SCORE, "5");
    }
    return form.row("戊", POINTS, "5", SCORE, last).done();
  }

  @Test
  void no_rule_but_that_for_other_files_speaks_about_an_empty_report() {
    for (Rule rule : Rules.all().stream().filter(r -> !(r instanceof NotAReportRule)).toList()) {
      assertThat(rule.check(ReadingFixture.report(YEAR).paragraphs("无").examination()))
          .as(rule.card().code())
          .isEmpty();
    }
  }

  @Test
  void every_score_rule_is_registered_once_and_documented() {
    List<String> codes =
        Rules.all().stream()
            .filter(rule -> rule.getClass().getPackageName().endsWith(".score"))
            .map(rule -> rule.card().code())
            .toList();

    assertThat(codes).hasSize(24).doesNotHaveDuplicates();
    assertThat(Rules.all())
        .allSatisfy(rule -> {
          assertThat(rule.card().why()).endsWith("。");
          assertThat(rule.card().remedy()).endsWith("。");
        });
  }

  @Test
  void a_grade_told_beside_the_score_is_held_against_the_bands() {
    String bands = "优秀：90分（含）-100分；良好：80分（含）-90分；较差：80分以下。";
    ReadingFixture wrong = told("自评得分78分，自评等级为“优秀”。", "78分").paragraphs(bands);
    ReadingFixture right = told("自评得分98分，自评等级为“优秀”。", "98分").paragraphs(bands);

    assertThat(check(new GradeBand(), wrong))
        .singleElement()
        .satisfies(f -> assertThat(f.expected()).isEqualTo("较差"));
    assertThat(check(new GradeBand(), right)).isEmpty();
  }

  private static ReadingFixture told(String sentence, String score) {
    return ReadingFixture.report(YEAR)
        .paragraphs(sentence)
        .told(
            "evaluation.self_score",
            "evaluation.self_score",
            score,
            Period.NONE,
            Subject.DEPARTMENT);
  }

  @Test
  void a_reason_below_the_table_explains_the_points_lost() {
    ReadingFixture silent = lost();
    ReadingFixture explained = lost().words("evaluation.deviation_reason", "部分路段雨季停工，工期顺延。", 1);

    assertThat(check(new LostWithoutReason(), silent)).hasSize(1);
    assertThat(check(new LostWithoutReason(), explained)).isEmpty();
  }

  private static ReadingFixture lost() {
    return ReadingFixture.report(YEAR)
        .department()
        .row("完工率", POINTS, "10", SCORE, "8", REASON, "")
        .done();
  }

  @Test
  void scores_told_beside_their_weights_and_figures_that_make_no_scheme_are_no_gap() {
    ReadingFixture beside =
        weights("投入40分，得38分。", "40分")
            .paragraphs("产出60分，自评得分58分。")
            .told("scheme.weight", "scheme.weight", "60分", Period.NONE, Subject.DEPARTMENT);
    ReadingFixture scheme =
        weights("投入40分。", "40分")
            .paragraphs("产出60分。")
            .told("scheme.weight", "scheme.weight", "60分", Period.NONE, Subject.DEPARTMENT);
    ReadingFixture loose =
        weights("群众满意度84.6分。", "84.6分")
            .paragraphs("比上年提高1.3分。")
            .told("scheme.weight", "scheme.weight", "1.3分", Period.NONE, Subject.DEPARTMENT);

    assertThat(check(new MissingComponents(), beside)).isEmpty();
    assertThat(check(new MissingComponents(), loose)).isEmpty();
    assertThat(check(new MissingComponents(), scheme)).hasSize(1);
  }

  private static ReadingFixture weights(String sentence, String weight) {
    return ReadingFixture.report(YEAR)
        .paragraphs(sentence)
        .told("scheme.weight", "scheme.weight", weight, Period.NONE, Subject.DEPARTMENT)
        .fact("evaluation.self_score", "96分", Period.NONE, Subject.DEPARTMENT, "自评得分");
  }
}
