package org.kaocheng.check.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.Finding;
import org.kaocheng.check.ReadingFixture;
import org.kaocheng.check.Rule;
import org.kaocheng.fact.Basis;
import org.kaocheng.source.Severity;

/** What needs a word of explanation, and what does not. */
class PlausibilityRulesTest {

  private final ReadingFixture report = ReadingFixture.report(2023);

  private void say(String sentence) {
    report.paragraphs(sentence);
  }

  private void fact(String concept, int year, Basis basis, String figure) {
    report.fact(concept, figure, year, basis);
  }

  private List<Finding> check(Rule rule) {
    return report.check(rule);
  }

  @Test
  void basic_expenditure_a_fifth_above_its_budget_is_a_warning() {
    fact("expenditure.basic", 2023, Basis.ORIGINAL_BUDGET, "1000.00万元");
    fact("expenditure.basic", 2023, Basis.FINAL_ACCOUNTS, "1200.00万元");
    List<Finding> findings = check(new OverInitialBudget());
    assertThat(findings)
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.WARNING);
          assertThat(finding.message()).contains("超出200万元（20.00%）", "为年初预算1000.00万元的120.00%");
          assertThat(finding.evidence()).hasSize(2);
        });
  }

  @Test
  void a_little_above_the_budget_is_a_hint_and_below_it_nothing() {
    fact("expenditure.basic", 2023, Basis.ORIGINAL_BUDGET, "1000万元");
    fact("expenditure.basic", 2023, Basis.FINAL_ACCOUNTS, "1060万元");
    fact("expenditure.project", 2023, Basis.ORIGINAL_BUDGET, "500万元");
    fact("expenditure.project", 2023, Basis.FINAL_ACCOUNTS, "480万元");
    assertThat(check(new OverInitialBudget()))
        .extracting(Finding::severity)
        .containsExactly(Severity.INFO);
  }

  @Test
  void an_explained_overrun_is_no_finding() {
    fact("expenditure.basic", 2023, Basis.ORIGINAL_BUDGET, "1000万元");
    fact("expenditure.basic", 2023, Basis.FINAL_ACCOUNTS, "1300万元");
    say("基本支出较年初预算增加，主要是调整工资标准、补发奖金。");
    assertThat(check(new OverInitialBudget())).isEmpty();
  }

  @Test
  void figures_that_disagree_are_left_to_other_rules() {
    fact("expenditure.basic", 2023, Basis.ORIGINAL_BUDGET, "1000万元");
    fact("expenditure.basic", 2023, Basis.FINAL_ACCOUNTS, "1300万元");
    fact("expenditure.basic", 2023, Basis.FINAL_ACCOUNTS, "900万元");
    assertThat(check(new OverInitialBudget())).isEmpty();
  }

  @Test
  void three_publics_that_rise_while_the_report_claims_a_cut_are_a_warning() {
    fact("three_publics.total", 2022, Basis.FINAL_ACCOUNTS, "20万元");
    fact("three_publics.total", 2023, Basis.FINAL_ACCOUNTS, "25万元");
    assertThat(check(new PriorYearChange())).isEmpty();
    say("严格压缩三公经费开支。");
    assertThat(check(new PriorYearChange()))
        .extracting(Finding::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void project_expenditure_that_grows_by_half_is_a_hint() {
    fact("expenditure.project", 2022, Basis.FINAL_ACCOUNTS, "200万元");
    fact("expenditure.project", 2023, Basis.FINAL_ACCOUNTS, "320万元");
    assertThat(check(new PriorYearChange()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("较上年增长60.00%"));
  }

  @Test
  void a_tenth_of_the_reception_budget_spent_is_a_hint() {
    fact("three_publics.official_reception", 2023, Basis.ORIGINAL_BUDGET, "48万元");
    fact("three_publics.official_reception", 2023, Basis.FINAL_ACCOUNTS, "1.64万元");
    assertThat(check(new FarBelowBudget()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("3.42%"));
    fact("expenditure.project", 2023, Basis.ORIGINAL_BUDGET, "100万元");
    fact("expenditure.project", 2023, Basis.FINAL_ACCOUNTS, "95万元");
    assertThat(check(new FarBelowBudget())).hasSize(1);
  }

  @Test
  void more_staff_than_posts_in_one_category_is_a_warning() {
    fact("staffing.quota.total", 2023, Basis.YEAR_END, "30人");
    fact("staffing.actual.total", 2023, Basis.YEAR_END, "29人");
    fact("staffing.quota.logistics_worker", 2023, Basis.YEAR_END, "1人");
    fact("staffing.actual.logistics_worker", 2023, Basis.YEAR_END, "2人");
    assertThat(check(new StaffingOverQuota()))
        .extracting(Finding::message)
        .containsExactly("工勤编制1名，在职2人，超编1人。");
  }
}
