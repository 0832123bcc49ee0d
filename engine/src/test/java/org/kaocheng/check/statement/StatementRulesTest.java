package org.kaocheng.check.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FormFixture;
import org.kaocheng.check.ReadingFixture;
import org.kaocheng.fact.Basis;
import org.kaocheng.source.Severity;

class StatementRulesTest {

  private static ReadingFixture report() {
    return ReadingFixture.report(2023);
  }

  @Test
  void within_and_over_the_budget_of_the_same_money_contradict() {
    assertThat(
            report()
                .paragraphs("“三公”经费严格控制在预算范围内。")
                .headings("存在的问题")
                .paragraphs("“三公”经费超出预算。")
                .check(new ContradictoryStatements()))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
    assertThat(
            report()
                .paragraphs("“三公”经费严格控制在预算范围内。")
                .paragraphs("公务接待费超出预算。")
                .check(new ContradictoryStatements()))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    assertThat(
            report()
                .paragraphs("项目支出严格控制在预算范围内。")
                .paragraphs("个别项目支出超出预算。")
                .check(new ContradictoryStatements()))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    assertThat(
            report()
                .paragraphs("“三公”经费严格控制在预算范围内。")
                .paragraphs("公务接待费超出年初预算。")
                .check(new ContradictoryStatements()))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void a_part_above_the_first_budget_goes_with_a_whole_within_the_adjusted() {
    assertThat(
            report()
                .paragraphs("各项支出严格控制在预算范围内。")
                .paragraphs("项目支出超出年初预算，主要是年中追加。")
                .check(new ContradictoryStatements()))
        .isEmpty();
  }

  @Test
  void a_budget_that_may_have_been_adjusted_is_only_a_warning() {
    assertThat(
            report()
                .paragraphs("基本支出控制在预算范围内。")
                .amount("expenditure.basic", Basis.ORIGINAL_BUDGET, "100")
                .amount("expenditure.basic", Basis.FINAL_ACCOUNTS, "120")
                .check(new WithinBudgetRefuted()))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void statements_on_different_money_or_on_intentions_do_not_contradict() {
    assertThat(
            report()
                .paragraphs("“三公”经费严格控制在预算范围内。")
                .paragraphs("项目支出超出年初预算。")
                .paragraphs("三公经费如超出预算须报批，坚决避免超预算。")
                .headings("下一步改进措施")
                .paragraphs("解决三公经费超出预算的问题。")
                .check(new ContradictoryStatements()))
        .isEmpty();
  }

  @Test
  void good_and_weak_control_of_the_budget_is_a_warning() {
    assertThat(
            report()
                .paragraphs("收支预算控制良好，没有大的偏差。")
                .headings("存在的问题及改进措施")
                .paragraphs("预算管控水平还需加强。")
                .check(new ContradictoryStatements()))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void a_row_marked_met_contradicts_an_overspent_budget() {
    assertThat(
            report()
                .paragraphs("专项经费的实际支出超过了批复预算。")
                .department()
                .scored("成本指标", "将各项开支控制在预算内", FormFixture.NO_COLUMN, "达标", "", "", "")
                .check(new RowAgainstStatement()))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void figures_settle_what_words_leave_open() {
    FormFixture within =
        report()
            .paragraphs("专项经费的实际支出超过了批复预算。")
            .department()
            .money("100", "", "98")
            .met("成本指标", "各项开支", "不超预算", "达标");
    assertThat(within.check(new RowAgainstStatement()))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
    FormFixture over =
        report()
            .paragraphs("专项经费的实际支出超过了批复预算。")
            .department()
            .money("100", "", "128")
            .met("成本指标", "各项开支", "不超预算", "达标");
    assertThat(over.check(new RowAgainstStatement())).isEmpty();
  }

  @Test
  void figures_refute_a_sentence_on_the_budget() {
    assertThat(
            report()
                .paragraphs("“三公”经费控制在预算范围内。")
                .amount("three_publics.total", Basis.ORIGINAL_BUDGET, "20")
                .amount("three_publics.total", Basis.FINAL_ACCOUNTS, "26.21")
                .check(new WithinBudgetRefuted()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.formula()).isEqualTo("26.21万元－20万元=6.21万元"));
    assertThat(
            report()
                .paragraphs("“三公”经费控制在预算范围内。")
                .amount("three_publics.total", Basis.ORIGINAL_BUDGET, "26.21")
                .amount("three_publics.total", Basis.FINAL_ACCOUNTS, "26.21")
                .check(new WithinBudgetRefuted()))
        .isEmpty();
    assertThat(
            report()
                .paragraphs("“三公”经费控制在预算范围内。")
                .amount("three_publics.total", Basis.ORIGINAL_BUDGET, "20")
                .amount("three_publics.total", Basis.ADJUSTED_BUDGET, "30")
                .amount("three_publics.total", Basis.FINAL_ACCOUNTS, "26.21")
                .check(new WithinBudgetRefuted()))
        .isEmpty();
  }

  private static ReadingFixture withoutProjects(String sentence) {
    return report()
        .amount("expenditure.total", Basis.FINAL_ACCOUNTS, "871.05")
        .amount("expenditure.basic", Basis.FINAL_ACCOUNTS, "871.05")
        .blank("expenditure.project", "项目支出", Basis.FINAL_ACCOUNTS)
        .paragraphs(sentence);
  }

  @Test
  void project_money_without_project_expenditure_is_an_error() {
    assertThat(withoutProjects("对项目资金使用把关不严。").check(new ProjectMoneyWithoutProject()))
        .extracting(Finding::formula)
        .containsExactly("871.05万元－871.05万元=0");
    assertThat(withoutProjects("本年没有项目资金使用。").check(new ProjectMoneyWithoutProject())).isEmpty();
    assertThat(withoutProjects("按照项目资金使用管理办法执行。").check(new ProjectMoneyWithoutProject()))
        .isEmpty();
    assertThat(
            withoutProjects("对项目资金使用把关不严。")
                .amount("expenditure.project", Basis.FINAL_ACCOUNTS, "12")
                .check(new ProjectMoneyWithoutProject()))
        .isEmpty();
    assertThat(
            report()
                .blank("expenditure.project", "项目支出", Basis.FINAL_ACCOUNTS)
                .paragraphs("对项目资金使用把关不严。")
                .check(new ProjectMoneyWithoutProject()))
        .isEmpty();
  }

  @Test
  void one_a_month_makes_twelve_a_year() {
    assertThat(report().paragraphs("建立每月一简报机制。印发《机关简报》2期。").check(new FrequencyPromise()))
        .extracting(Finding::formula)
        .containsExactly("12－2=10");
    assertThat(report().paragraphs("建立每月一简报机制。印发《机关简报》12期。").check(new FrequencyPromise()))
        .isEmpty();
    assertThat(report().paragraphs("建立每月一简报机制。印发通报2期。").check(new FrequencyPromise())).isEmpty();
  }

  private static ReadingFixture threePublics(String reception) {
    return report()
        .department()
        .amount("three_publics.total", Basis.FINAL_ACCOUNTS, "7.72")
        .amount("three_publics.official_reception", Basis.FINAL_ACCOUNTS, reception)
        .blank("three_publics.official_vehicle_operation", "公务用车运维费", Basis.FINAL_ACCOUNTS)
        .done();
  }

  @Test
  void a_use_told_without_an_amount_is_told() {
    String use = "日常经费用于印刷和公务用车运行维护。";
    assertThat(threePublics("7.72").paragraphs(use).check(new UseWithoutAmount())).hasSize(1);
    assertThat(threePublics("5").paragraphs(use).check(new UseWithoutAmount())).isEmpty();
    assertThat(threePublics("7.72").paragraphs("用于办公。").check(new UseWithoutAmount())).isEmpty();
  }

  @Test
  void weak_execution_does_not_go_with_full_marks() {
    assertThat(
            report()
                .paragraphs("支出预算执行率有待提升。")
                .department()
                .execution("10", "10", "100%")
                .check(new WeakExecutionFullMarks()))
        .hasSize(1);
    assertThat(
            report()
                .paragraphs("支出预算执行率有待提升。")
                .department()
                .execution("10", "8.5", "85%")
                .check(new WeakExecutionFullMarks()))
        .isEmpty();
  }

  @Test
  void unfinished_work_does_not_go_with_100_points() {
    String unfinished = "已有3个项目完工，其余项目正在有序推进。";
    assertThat(
            report()
                .paragraphs(unfinished)
                .department()
                .total("", "100")
                .check(new UnfinishedFullMarks()))
        .hasSize(1);
    assertThat(
            report()
                .paragraphs(unfinished)
                .department()
                .total("", "96")
                .check(new UnfinishedFullMarks()))
        .isEmpty();
    assertThat(
            report()
                .paragraphs("未完成目标的扣2分。")
                .department()
                .total("", "100")
                .check(new UnfinishedFullMarks()))
        .isEmpty();
  }

  @Test
  void vague_targets_with_100_points_are_a_hint() {
    assertThat(
            report()
                .headings("存在的问题")
                .paragraphs("绩效指标设置较为笼统。")
                .department()
                .total("", "100")
                .check(new WeakTargetsFullMarks()))
        .extracting(Finding::severity)
        .containsExactly(Severity.INFO);
    assertThat(
            report()
                .paragraphs("绩效指标明确、合理。")
                .department()
                .total("", "100")
                .check(new WeakTargetsFullMarks()))
        .isEmpty();
  }

  @Test
  void basically_done_with_full_marks_everywhere_is_a_hint() {
    FormFixture full =
        report()
            .paragraphs("我单位基本完成了年度目标。")
            .department()
            .met("数量指标", "简报", "12期", "12期")
            .met("质量指标", "合格率", "100%", "100%")
            .met("时效指标", "及时", "及时", "及时");
    assertThat(full.check(new BasicallyDoneFullMarks())).hasSize(1);
    assertThat(
            report()
                .paragraphs("我单位基本完成了年度目标。")
                .department()
                .met("数量指标", "简报", "12期", "12期")
                .met("质量指标", "合格率", "100%", "100%")
                .scored("时效指标", "及时", "及时", "及时", "10", "9", "")
                .check(new BasicallyDoneFullMarks()))
        .isEmpty();
  }

  @Test
  void a_department_is_no_project() {
    assertThat(
            report().department().met("经济效益", "经济效益", "本项目不以营利为目的", "达标").check(new OwnProject()))
        .hasSize(1);
    assertThat(
            report()
                .project("绿化经费")
                .met("经济效益", "经济效益", "本项目不以营利为目的", "达标")
                .check(new OwnProject()))
        .isEmpty();
  }
}
