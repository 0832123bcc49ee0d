package org.kaocheng.check.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FormFixture;
import org.kaocheng.check.ReadingFixture;
import org.kaocheng.fact.Basis;
import org.kaocheng.source.Severity;

/** Rules that hold the results of rows against their targets. */
class ResultRulesTest {

  private static ReadingFixture report() {
    return ReadingFixture.report(2023);
  }

  @Test
  void a_result_below_the_target_told_in_the_text_contradicts_met() {
    assertThat(
            report()
                .paragraphs("全年印发各类简报共计57件，同比减少3%。")
                .told("achievement.quantity", "印发各类简报", "57件", Basis.NONE)
                .department()
                .scored("数量指标", "指标2：印发简报60份", FormFixture.NO_COLUMN, "达标", "", "", "")
                .check(new MissedElsewhere()))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.ERROR);
          assertThat(finding.formula()).isEqualTo("57件＜60份");
          assertThat(finding.expected()).isEqualTo("57件，完成95.00%");
        });
  }

  @Test
  void a_result_that_reaches_the_target_is_met() {
    assertThat(
            report()
                .paragraphs("全年印发各类简报共计60余件。")
                .told("achievement.quantity", "印发各类简报", "60余件", Basis.NONE)
                .department()
                .met("数量指标", "印发简报", "60份", "达标")
                .check(new MissedElsewhere()))
        .isEmpty();
  }

  @Test
  void one_of_several_results_that_reaches_the_target_settles_it() {
    assertThat(
            report()
                .paragraphs("上半年印发简报20份，全年印发简报61份。")
                .told("achievement.quantity", "印发简报", "20份", Basis.NONE)
                .told("achievement.quantity", "印发简报", "61份", Basis.NONE)
                .department()
                .met("数量指标", "印发简报", "60份", "达标")
                .check(new MissedElsewhere()))
        .isEmpty();
  }

  @Test
  void results_of_other_work_or_in_other_units_do_not_count() {
    assertThat(
            report()
                .paragraphs("收到上级简报12份，印发简报覆盖31人，呈报文稿5份。")
                .told("achievement.quantity", "收到上级简报", "12份", Basis.NONE)
                .told("achievement.quantity", "印发简报覆盖", "31人", Basis.NONE)
                .told("achievement.quantity", "呈报文稿", "5份", Basis.NONE)
                .department()
                .met("数量指标", "印发简报", "60份", "达标")
                .check(new MissedElsewhere()))
        .isEmpty();
  }

  @Test
  void a_count_that_may_be_a_part_of_the_year_is_no_error() {
    assertThat(missed("春节期间印发简报20份。", "20份")).isEmpty();
    assertThat(missed("印发简报57份。", "57份"))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  private static List<Finding> missed(String sentence, String count) {
    return report()
        .paragraphs(sentence)
        .told("achievement.quantity", "印发简报", count, Basis.NONE)
        .department()
        .met("数量指标", "印发简报", "60份", "达标")
        .check(new MissedElsewhere());
  }

  @Test
  void a_row_that_misses_its_own_target_with_full_marks_is_told() {
    assertThat(
            report()
                .department()
                .met("数量指标", "培训场次", "≥12场", "9场")
                .met("质量指标", "办结率", "100%", "98%")
                .check(new TargetMissed()))
        .extracting(Finding::formula)
        .containsExactly("9场＜12场", "98%＜100%");
  }

  @Test
  void met_explained_or_marked_down_rows_are_left_alone() {
    assertThat(
            report()
                .department()
                .met("数量指标", "培训场次", "≥12场", "12场")
                .met("数量指标", "培训场次", "5-8场", "9场")
                .scored("数量指标", "培训场次", "≥12场", "9场", "10", "7.5", "")
                .scored("数量指标", "培训场次", "≥12场", "9场", "10", "10", "疫情防控要求减少聚集")
                .met("时效指标", "办理时间", "10天", "8天")
                .met("质量指标", "差错率", "1%", "0.5%")
                .met("成本指标", "成本节约率", "5%", "8%")
                .met("时效指标", "服务时间", "8小时", "10小时")
                .met("成本指标", "预算控制率", "100%", "97%")
                .check(new TargetMissed()))
        .isEmpty();
  }

  @Test
  void a_percentage_for_a_count_is_in_the_wrong_unit() {
    assertThat(
            report()
                .department()
                .met("数量指标", "巡查次数", "30次以上", "100%")
                .met("数量指标", "面积", "东院500平方米，西院700平方米", "100%")
                .check(new ResultUnit()))
        .hasSize(2)
        .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
  }

  @Test
  void percentages_counts_and_words_in_their_own_unit_are_fine() {
    assertThat(
            report()
                .department()
                .met("质量指标", "合格率", "≥95%", "100%")
                .met("数量指标", "巡查次数", "30次以上", "31次")
                .met("质量指标", "资料", "资料齐全", "100%")
                .met("质量指标", "作风", "落实中央八项规定精神", "100%")
                .met("数量指标", "覆盖率", "覆盖12个乡镇的95%", "100%")
                .met("时效指标", "回复", "24小时内回复", "100%")
                .met("时效指标", "年度", "2023年", "100%")
                .met("质量指标", "机制", "落实1+3机制", "100%")
                .check(new ResultUnit()))
        .isEmpty();
  }

  @Test
  void results_that_repeat_the_operator_are_copies() {
    assertThat(
            report()
                .department()
                .met("数量指标", "巡查次数", "≥200", "≥200")
                .met("数量指标", "简报", "不少于12期", "不少于12期")
                .met("满意度指标", "群众满意度", "≥95%", "≥95%")
                .met("质量指标", "合格率", "100%", "100%")
                .met("质量指标", "办结率", "≥95%", "96%")
                .check(new ResultCopied()))
        .extracting(Finding::message)
        .containsExactly("数量指标中“巡查次数”、“简报”的完成值照抄指标值，未填实际完成数。", "满意度指标中“群众满意度”的完成值照抄指标值，未填实际完成数。");
  }

  @Test
  void open_results_are_gathered_in_one_hint() {
    FormFixture report =
        report()
            .department()
            .met("质量指标", "考核", "良好", "95%以上")
            .met("满意度指标", "群众", "满意", "90%以上")
            .met("质量指标", "合格率", "≥95%", "96%");
    assertThat(report.check(new OpenResult()))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.INFO);
          assertThat(finding.evidence()).hasSize(4);
        });
    assertThat(report().department().met("质量指标", "合格率", "≥95%", "≥95%").check(new OpenResult()))
        .isEmpty();
  }

  @Test
  void a_verdict_is_no_result_for_a_number() {
    assertThat(
            report()
                .department()
                .met("数量指标", "巡查30次", FormFixture.NO_COLUMN, "达标")
                .met("质量指标", "运行平稳", FormFixture.NO_COLUMN, "达标")
                .check(new VerdictOnly()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).startsWith("“巡查”为定量目标"));
    assertThat(report().department().met("数量指标", "巡查", "30次", "30次").check(new VerdictOnly()))
        .isEmpty();
  }

  @Test
  void satisfaction_of_100_percent_needs_a_survey() {
    FormFixture bad =
        report()
            .department()
            .met("满意度指标", "群众满意度", "满意", "100%")
            .met("满意度指标", "干部满意度", "满意", "100%");
    assertThat(bad.check(new SatisfactionUnfounded())).hasSize(1);
    assertThat(
            report()
                .paragraphs("共发放满意度调查问卷120份。")
                .department()
                .met("满意度指标", "群众满意度", "满意", "100%")
                .check(new SatisfactionUnfounded()))
        .isEmpty();
    assertThat(
            report()
                .department()
                .met("满意度指标", "群众满意度", "≥95%", "96.5%")
                .check(new SatisfactionUnfounded()))
        .isEmpty();
  }

  @Test
  void far_more_than_the_target_asks_for_a_reason() {
    assertThat(
            report()
                .department()
                .met("数量指标", "巡查次数", "≥20次", "45次")
                .met("数量指标", "会议", "≥1次", "3次")
                .met("数量指标", "培训人数", "≥100人", "149人")
                .check(new Overachieved()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.formula()).isEqualTo("45次÷20次×100%=225.00%"));
    assertThat(
            report()
                .department()
                .scored("数量指标", "巡查次数", "≥20次", "45次", "10", "10", "上级临时增加任务")
                .check(new Overachieved()))
        .isEmpty();
  }

  @Test
  void a_rate_in_words_lacks_data() {
    assertThat(
            report()
                .department()
                .scored("", "政府采购节资率", FormFixture.NO_COLUMN, "未超支", "2", "2", "")
                .scored("", "公开率", FormFixture.NO_COLUMN, "按要求公开95%", "2", "2", "")
                .scored("", "管理制度", FormFixture.NO_COLUMN, "健全", "2", "2", "")
                .check(new RatioWithoutFigure()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).isEqualTo("“政府采购节资率”没有具体数据，只有文字。"));
  }

  @Test
  void benefits_scored_without_a_figure_are_told() {
    assertThat(
            report()
                .headings("（七）履职效益30分")
                .paragraphs("2023年各项工作在服务对象满意度等方面取得良好成效。")
                .headings("（八）其他")
                .check(new BenefitWithoutFigure()))
        .isEmpty();
    assertThat(benefit("2023年各项工作在服务对象满意度等方面取得良好成效。")).hasSize(1);
    assertThat(benefit("服务对象满意度96.5%。")).isEmpty();
  }

  private static List<Finding> benefit(String text) {
    return report()
        .headings("（七）履职效益30分")
        .prose()
        .toldGroup(1, "履职效益", "30分")
        .done()
        .paragraphs(text)
        .check(new BenefitWithoutFigure());
  }

  @Test
  void a_row_with_a_score_needs_a_result() {
    FormFixture report =
        ReadingFixture.report(2023)
            .department()
            .met("数量指标", "巡查次数", "≥12次", "13次")
            .met("数量指标", "培训人次", "≥80人次", "86人次")
            .met("质量指标", "合格率", "≥95%", "97%")
            .met("时效指标", "完成时间", "12月底前", "12月20日")
            .met("满意度指标", "群众满意度", "≥90%", "");

    assertThat(report.check(new ResultMissing()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("群众满意度", "完成值空白"));
  }

  @Test
  void a_column_of_results_that_nobody_uses_is_left_alone() {
    assertThat(
            ReadingFixture.report(2023)
                .department()
                .met("数量指标", "巡查次数", "≥12次", "")
                .met("数量指标", "培训人次", "≥80人次", "")
                .met("质量指标", "合格率", "≥95%", "97%")
                .check(new ResultMissing()))
        .isEmpty();
  }
}
