package org.kaocheng.check.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FormFixture;
import org.kaocheng.check.ReadingFixture;
import org.kaocheng.source.Severity;

/** Rules on limits of money. */
class LimitRulesTest {

  private static FormFixture form(String name, String original, String adjusted, String executed) {
    return ReadingFixture.report(2023).project(name).money(original, adjusted, executed);
  }

  @Test
  void spending_above_the_limit_marked_as_met_is_an_error() {
    assertThat(
            form("绿化管护费", "80", "95.5", "95.5")
                .met("成本指标", "经费开支", "不超过80万元", "100%")
                .check(new LimitExceeded()))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.ERROR);
          assertThat(finding.message())
              .isEqualTo("绿化管护费“经费开支”目标为“不超过80万元”，实际支出95.5万元，超出15.5万元，却按完成填列并得满分。");
          assertThat(finding.formula()).isEqualTo("95.5万元－80万元=15.5万元，超出19.38%");
        });
  }

  @Test
  void spending_equal_to_the_limit_is_met() {
    assertThat(
            form("绿化管护费", "80", "80", "80")
                .met("成本指标", "经费开支", "不超过80万元", "100%")
                .met("成本指标", "经费开支", "不超预算", "100%")
                .check(new LimitExceeded()))
        .isEmpty();
  }

  @Test
  void a_limit_rounded_to_fewer_decimals_is_met() {
    assertThat(
            form("绿化管护费", "38.17", "38.1692", "38.1692")
                .met("成本指标", "经费开支", "不超过年初预算", "100%")
                .check(new LimitExceeded()))
        .isEmpty();
  }

  @Test
  void not_above_the_budget_holds_for_the_adjusted_budget() {
    assertThat(
            form("绿化管护费", "80", "95.5", "95.5")
                .met("成本指标", "经费开支", "不超预算", "100%")
                .check(new LimitExceeded()))
        .isEmpty();
  }

  @Test
  void the_budget_at_the_start_of_the_year_is_not_adjusted() {
    assertThat(
            form("绿化管护费", "80", "95.5", "95.5")
                .met("成本指标", "经费开支", "不超年初预算", "100%")
                .check(new LimitExceeded()))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void a_limit_per_month_is_held_against_a_twelfth() {
    assertThat(
            form("取暖补助", "112.5", "185.16", "185.16")
                .met("数量指标", "取暖费", "每月不超过10万元", "100%")
                .check(new LimitExceeded()))
        .singleElement()
        .satisfies(finding ->
            assertThat(finding.formula()).startsWith("185.16万元÷12=15.43万元/月；185.16万元－120万元"));
    assertThat(
            form("取暖补助", "112.5", "120", "120")
                .met("数量指标", "取暖费", "每月不超过10万元", "100%")
                .check(new LimitExceeded()))
        .isEmpty();
  }

  @Test
  void a_limit_for_a_part_of_the_money_says_nothing_of_the_whole() {
    assertThat(
            form("聘用人员及设备购置经费", "16.8", "418", "418")
                .met("成本指标", "工资", "工资总额不超过年初预算", "100%")
                .met("成本指标", "人均标准", "每人不超过300元", "100%")
                .met("成本指标", "设备单价", "不超过5万元", "100%")
                .check(new LimitExceeded()))
        .isEmpty();
  }

  @Test
  void a_row_that_lost_points_does_not_claim_to_be_met() {
    assertThat(
            form("绿化管护费", "80", "95.5", "95.5")
                .scored("成本指标", "经费开支", "不超过80万元", "超支", "10", "6", "物价上涨")
                .check(new LimitExceeded()))
        .isEmpty();
  }

  @Test
  void money_of_another_subject_is_not_held_against_the_limit() {
    assertThat(
            ReadingFixture.report(2023)
                .project("绿化管护费")
                .money("80", "95.5", "95.5")
                .project("信息化运维费")
                .met("成本指标", "经费开支", "不超过50万元", "100%")
                .check(new LimitExceeded()))
        .isEmpty();
  }

  @Test
  void pay_per_head_above_its_limit_asks_for_an_explanation() {
    assertThat(
            form("护林员聘用经费", "152.5", "152.5", "152.5")
                .met("数量指标", "聘用护林员", "30人", "30人")
                .met("成本指标", "护林员平均月工资", "不高于3800元", "100%")
                .check(new PerHeadLimit()))
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.WARNING);
          assertThat(finding.formula()).isEqualTo("152.5万元÷30人÷12个月=4236.11元＞3800元");
        });
  }

  @Test
  void pay_per_head_within_its_limit_is_fine() {
    assertThat(
            form("护林员聘用经费", "136.8", "136.8", "136.8")
                .met("数量指标", "聘用护林员", "30人", "30人")
                .met("成本指标", "护林员平均月工资", "不高于3800元", "100%")
                .check(new PerHeadLimit()))
        .isEmpty();
  }

  @Test
  void pay_per_head_is_not_derived_from_two_counts_of_people() {
    assertThat(
            form("护林员聘用经费", "152.5", "152.5", "152.5")
                .met("数量指标", "聘用护林员", "30人", "30人")
                .met("数量指标", "培训护林员", "60人", "60人")
                .met("成本指标", "护林员平均月工资", "不高于3800元", "100%")
                .check(new PerHeadLimit()))
        .isEmpty();
  }

  @Test
  void a_cost_target_equal_to_the_accounts_looks_set_afterwards() {
    assertThat(
            ReadingFixture.report(2023)
                .department()
                .money("1728.23", "2140", "2140")
                .met("成本指标", "整体支出金额", "2140万元", "2140万元")
                .check(new SetFromAccounts()))
        .singleElement()
        .satisfies(finding ->
            assertThat(finding.formula()).isEqualTo("2140万元－1728.23万元=411.77万元（23.83%）"));
  }

  @Test
  void a_cost_target_equal_to_the_first_budget_is_fine() {
    assertThat(
            ReadingFixture.report(2023)
                .department()
                .money("2140", "2140", "2140")
                .met("成本指标", "整体支出金额", "2140万元", "2140万元")
                .check(new SetFromAccounts()))
        .isEmpty();
  }

  @Test
  void indicators_for_a_small_part_of_the_money_are_told() {
    assertThat(
            form("聘用人员及设备购置经费", "16.87", "418.45", "418.45")
                .met("数量指标", "人数", "4人", "4人")
                .met("成本指标", "工资", "工资总额不超过年初预算", "100%")
                .check(new FundCoverage()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("401.58万元（95.97%）"));
    assertThat(
            form("聘用人员经费", "16.87", "418.45", "418.45")
                .met("成本指标", "工资", "工资总额不超过年初预算", "100%")
                .check(new FundCoverage()))
        .isEmpty();
  }

  @Test
  void a_limit_for_one_of_several_costs_is_not_for_all_the_money() {
    assertThat(
            form("数据平台建设", "80", "80", "80")
                .met("成本指标", "软件开发成本", "不超过30万元", "28万元")
                .met("成本指标", "硬件成本", "不超过50万元", "50万元")
                .check(new LimitExceeded()))
        .isEmpty();
  }

  @Test
  void an_exceeded_limit_is_told_once() {
    FormFixture report =
        form("绿化管护费", "80", "95.5", "95.5").met("成本指标", "经费开支", "不超过80万元", "95.5万元");

    assertThat(report.check(new LimitExceeded())).hasSize(1);
    assertThat(report.check(new TargetMissed())).hasSize(1);
    assertThat(report.done().findings())
        .filteredOn(found -> found.rule().code().startsWith("target."))
        .singleElement()
        .satisfies(found -> {
          assertThat(found.rule().code()).isEqualTo("target.limit-exceeded");
          assertThat(found.consequences()).anyMatch(each -> each.contains("未达到目标却得满分"));
        });
  }
}
