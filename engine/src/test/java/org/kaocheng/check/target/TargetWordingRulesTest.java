package org.kaocheng.check.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FormFixture;
import org.kaocheng.check.ReadingFixture;
import org.kaocheng.fact.Basis;
import org.kaocheng.source.Severity;

/** Rules on how targets are set and on promises in sentences. */
class TargetWordingRulesTest {

  private static ReadingFixture report() {
    return ReadingFixture.report(2023);
  }

  @Test
  void targets_that_slipped_by_a_row_are_an_error() {
    assertThat(
            report()
                .project("督导经费")
                .met("数量指标", "检查次数", "良好以上", "95%")
                .met("质量指标", "作风考核", "高效", "100%")
                .met("时效指标", "办理效率", "不超年初预算", "100%")
                .met("成本指标", "经费开支", "良好以上", "95%")
                .check(new ShiftedTargets()))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.ERROR);
          assertThat(finding.expected()).isEqualTo("经费开支：不超年初预算");
        });
  }

  @Test
  void a_single_doubtful_pair_is_only_a_warning() {
    assertThat(
            report()
                .project("督导经费")
                .met("数量指标", "检查次数", "12次", "12次")
                .met("质量指标", "作风考核", "优秀", "优秀")
                .met("时效指标", "办理效率", "不超预算", "100%")
                .met("成本指标", "经费开支", "按时完成", "100%")
                .check(new ShiftedTargets()))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void limits_in_rows_on_money_have_not_slipped() {
    assertThat(
            report()
                .project("督导经费")
                .met("数量指标", "检查次数", "12次", "12次")
                .met("质量指标", "预算控制", "不超预算", "100%")
                .met("时效指标", "办理效率", "高效", "100%")
                .met("成本指标", "经费开支", "不超年初预算", "100%")
                .check(new ShiftedTargets()))
        .isEmpty();
  }

  @Test
  void a_topic_is_no_target() {
    assertThat(
            report()
                .department()
                .met("经济效益指标", "廉洁", "窗口服务范围", "95%")
                .met("生态效益指标", "环保", "扬尘治理问题", "95%")
                .met("质量指标", "报告", "报告质量优良", "95%")
                .met("数量指标", "范围", "整个大院", "100%")
                .met("可持续影响指标", "环境", "工作环境改善", "100%")
                .check(new NotAValue()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).startsWith("“廉洁”、“环保”的指标值只是事项名称"));
  }

  @Test
  void half_a_pair_of_words_is_incomplete() {
    assertThat(
            report()
                .department()
                .met("社会效益指标", "便民", "既便利企业办事", "100%")
                .check(new IncompleteTarget()))
        .hasSize(1);
    assertThat(
            report()
                .department()
                .met("社会效益指标", "便民", "既方便群众又节约成本", "100%")
                .met("社会效益指标", "便民", "完成既定任务", "100%")
                .met("社会效益指标", "便民", "不仅提速，还降低成本", "100%")
                .check(new IncompleteTarget()))
        .isEmpty();
  }

  @Test
  void quantity_indicators_need_a_number() {
    assertThat(
            report()
                .department()
                .met("数量指标", "检查次数", "良好以上", "95%")
                .met("数量指标", "简报", "≥12期", "12期")
                .met("数量指标", "支出", "不超预算", "100%")
                .met("数量指标", "完成8项任务", "全部完成", "100%")
                .met("质量指标", "考核", "良好以上", "95%")
                .check(new QuantityWithoutNumber()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).isEqualTo("数量指标“检查次数”没有量化数值。"));
  }

  @Test
  void a_direction_alone_cannot_be_measured() {
    assertThat(
            report()
                .department()
                .met("经济效益指标", "促进发展", "增加", "增加")
                .met("经济效益指标", "节约", "较上年减少5%", "6%")
                .met("社会效益指标", "环境", "改善", "改善路面1200平方米")
                .check(new DirectionOnly()))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.INFO);
          assertThat(finding.message()).startsWith("“促进发展”的指标值");
        });
  }

  @Test
  void a_completion_rate_cannot_be_promised_above_100() {
    assertThat(report().paragraphs("交办事项完成率达100%以上。").check(new AboveHundred())).hasSize(1);
    assertThat(report().paragraphs("群众满意度超过100%。").check(new AboveHundred())).hasSize(1);
    assertThat(report().paragraphs("完成率达到100%，95%以上的群众满意。").check(new AboveHundred())).isEmpty();
    assertThat(report().paragraphs("税收收入完成率达100%以上。").check(new AboveHundred())).isEmpty();
    assertThat(report().paragraphs("合格率不超过100%。").check(new AboveHundred())).isEmpty();
  }

  @Test
  void a_promise_without_any_result_is_told() {
    assertThat(
            report()
                .headings("绩效目标设定情况")
                .paragraphs("编印简报不少于20期，走访企业不少于10家。")
                .told("target.quantity", "编印简报", "20期", Basis.TARGET)
                .told("target.quantity", "走访企业", "10家", Basis.TARGET)
                .headings("完成情况")
                .paragraphs("全年编印简报22期。")
                .told("achievement.quantity", "编印简报", "22期", Basis.NONE)
                .check(new PromiseWithoutResult()))
        .extracting(Finding::message)
        .containsExactly("设定目标“走访企业10家”，自评表无对应指标，正文也无完成情况。");
  }

  @Test
  void a_promise_answered_by_a_row_or_a_sentence_is_fine() {
    assertThat(
            report()
                .paragraphs("编印简报不少于20期，走访企业不少于10家。")
                .told("target.quantity", "编印简报", "20期", Basis.TARGET)
                .told("target.quantity", "走访企业", "10家", Basis.TARGET)
                .paragraphs("5月至8月先后走访企业12家次。")
                .department()
                .met("数量指标", "编印简报", "≥20期", "22期")
                .check(new PromiseWithoutResult()))
        .isEmpty();
  }

  @Test
  void promises_of_money_and_for_next_year_await_no_result() {
    assertThat(
            report()
                .paragraphs("采购不超过30万元。")
                .told("target.quantity", "采购", "30万元", Basis.TARGET)
                .headings("下一步改进措施")
                .paragraphs("组织培训不少于4次。")
                .told("target.quantity", "举办廉政培训", "4次", Basis.TARGET)
                .check(new PromiseWithoutResult()))
        .isEmpty();
  }

  @Test
  void many_promises_without_results_are_one_finding() {
    assertThat(
            report()
                .paragraphs("编印简报20期，走访企业10家，悬挂条幅15条，推送短信300条。")
                .told("target.quantity", "编印简报", "20期", Basis.TARGET)
                .told("target.quantity", "走访企业", "10家", Basis.TARGET)
                .told("target.quantity", "悬挂条幅", "15条", Basis.TARGET)
                .told("target.quantity", "推送短信", "300条", Basis.TARGET)
                .check(new PromiseWithoutResult()))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.message()).startsWith("4项量化目标");
          assertThat(finding.evidence()).hasSize(4);
        });
  }

  @Test
  void projects_told_by_plan_and_spending_lack_outputs_and_numbers() {
    ReadingFixture report =
        report()
            .paragraphs("1、宣传经费5万元。计划用于制作展板20块。实际支出5万元，执行率100%。")
            .paragraphs("2、车辆经费8万元。计划用于支付司机工资及保险。实际支出8万元，执行率100%。")
            .paragraphs("3、印刷经费3万元。计划用于印刷文件900份。实际印刷文件920份，实际支出3万元。");
    assertThat(report.check(new PlanWithoutOutput()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.evidence()).hasSize(2));
    assertThat(report.check(new PlanWithoutNumber()))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.evidence().getFirst().text()).startsWith("计划用于支付司机"));
    assertThat(report().paragraphs("计划用于明年采购。").check(new PlanWithoutOutput())).isEmpty();
    assertThat(report().paragraphs("计划用于明年采购。").check(new PlanWithoutNumber())).isEmpty();
  }

  @Test
  void the_same_target_with_two_values_asks_for_an_explanation() {
    FormFixture report =
        report()
            .department()
            .met("数量指标", "巡查督办次数", "30次以上", "100%")
            .project("巡查经费")
            .met("数量指标", "巡查次数", "不少于20次", "100%");
    assertThat(report.check(new TwoValues())).hasSize(1);
    assertThat(report.project("森林经费").met("数量指标", "巡查次数", "10次", "100%").check(new TwoValues()))
        .isEmpty();
    assertThat(
            report()
                .department()
                .met("数量指标", "巡查次数", "20次", "20次")
                .project("巡查经费")
                .met("数量指标", "巡查次数", "20次", "20次")
                .check(new TwoValues()))
        .isEmpty();
  }
}
