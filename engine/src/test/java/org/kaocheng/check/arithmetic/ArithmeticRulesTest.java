package org.kaocheng.check.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.Finding;
import org.kaocheng.check.ReadingFixture;
import org.kaocheng.check.Rule;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Expression;
import org.kaocheng.fact.Fact;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.QuantityScanner;

class ArithmeticRulesTest {

  private static final int YEAR = 2023;

  /** A report whose every figure is a paragraph of its own, with the claims made of them. */
  private static final class Figures {
    private final ReadingFixture report = ReadingFixture.report(YEAR);

    Fact figure(String concept, String text) {
      return figure(concept, text, Basis.FINAL_ACCOUNTS);
    }

    Fact figure(String concept, String text, Basis basis) {
      Quantity quantity = QuantityScanner.scan(text).getFirst();
      String label = text.substring(0, quantity.start());
      report.paragraphs(text).told(concept, label, quantity.text(), basis);
      return report.lastFact();
    }

    Figures claim(Claim.Kind kind, Fact stated, Expression computed) {
      return claim(kind, stated, Claim.Comparison.EQUAL, computed, "其中：");
    }

    Figures claim(
        Claim.Kind kind,
        Fact stated,
        Claim.Comparison comparison,
        Expression computed,
        String ground) {
      report.claims(
          new Claim(
              kind, stated, comparison, computed, Claim.Certainty.CERTAIN, stated.place(), ground));
      return this;
    }

    List<Finding> check(Rule rule) {
      return report.check(rule);
    }
  }

  private static Expression of(Fact fact) {
    return new Expression.Figure(fact);
  }

  private static void assertSays(List<Finding> findings, String stated, String... words) {
    assertThat(findings)
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.severity()).isEqualTo(Severity.ERROR);
          assertThat(finding.stated()).isEqualTo(stated);
          assertThat(finding.message() + finding.formula()).contains(words);
        });
  }

  private static List<Finding> sum(String whole) {
    Figures figures = new Figures();
    Fact total = figures.figure("x.total", "办公费合计" + whole);
    Fact one = figures.figure("x.one", "印刷费12.35万元");
    Fact other = figures.figure("x.other", "邮电费7.40万元");
    return figures
        .claim(Claim.Kind.SUM, total, Expression.sum(List.of(one, other)))
        .check(new SumOfParts());
  }

  @Test
  void a_whole_must_be_the_sum_of_its_parts() {
    assertThat(sum("19.75万元")).isEmpty();
    assertSays(sum("19.95万元"), "19.95万元", "19.75万元", "12.35＋7.4");
  }

  private static List<Finding> part(String part) {
    Figures figures = new Figures();
    Fact whole = figures.figure("x.whole", "差旅费20万元");
    Fact some = figures.figure("x.part", "其中市内交通费" + part);
    return figures
        .claim(Claim.Kind.PART, some, Claim.Comparison.AT_MOST, of(whole), "其中")
        .check(new PartOfWhole());
  }

  @Test
  void a_part_must_not_exceed_its_whole() {
    assertThat(part("18万元")).isEmpty();
    assertSays(part("28万元"), "28万元", "不应大于20万元");
  }

  private static List<Finding> difference(String stated) {
    Figures figures = new Figures();
    Fact now = figures.figure("x.now", "本年会议费9.60万元");
    Fact before = figures.figure("x.before", "上年会议费12.10万元");
    Fact less = figures.figure("x.less", "减少" + stated);
    return figures
        .claim(Claim.Kind.DIFFERENCE, less, Expression.difference(of(before), of(now)))
        .check(new StatedDifference());
  }

  @Test
  void a_stated_change_must_be_the_difference_of_the_two_years() {
    assertThat(difference("2.50万元")).isEmpty();
    assertSays(difference("3.50万元"), "3.50万元", "2.5万元");
  }

  private static Expression percent(Expression part, Expression whole) {
    return Expression.percent(part, whole);
  }

  private static List<Finding> rate(
      Claim.Kind kind, Rule rule, String first, String second, String stated) {
    Figures figures = new Figures();
    Fact numerator = figures.figure("x.numerator", first);
    Fact denominator = figures.figure("x.denominator", second);
    Fact printed = figures.figure("x.rate", stated);
    Expression computed =
        kind == Claim.Kind.GROWTH
            ? percent(Expression.difference(of(numerator), of(denominator)), of(denominator))
            : percent(of(numerator), of(denominator));
    return figures.claim(kind, printed, computed).check(rule);
  }

  @Test
  void a_growth_rate_must_follow_from_the_two_figures() {
    Rule rule = new StatedGrowth();

    assertThat(rate(Claim.Kind.GROWTH, rule, "本年11.2万元", "上年10.0万元", "增长12%")).isEmpty();
    assertSays(rate(Claim.Kind.GROWTH, rule, "本年11.2万元", "上年10.0万元", "增长15%"), "15%", "12.00%");
  }

  @Test
  void a_share_must_follow_from_part_and_whole() {
    Rule rule = new StatedShare();

    assertThat(rate(Claim.Kind.SHARE, rule, "印刷费30万元", "支出120万元", "占25%")).isEmpty();
    assertSays(rate(Claim.Kind.SHARE, rule, "印刷费30万元", "支出120万元", "占35%"), "35%", "25.00%");
  }

  @Test
  void a_rate_must_follow_from_its_figures() {
    Rule rule = new StatedRate();

    assertThat(rate(Claim.Kind.RATE, rule, "支出95万元", "预算100万元", "执行率95%")).isEmpty();
    assertSays(rate(Claim.Kind.RATE, rule, "支出95万元", "预算100万元", "执行率98%"), "98%", "95.00%");
  }

  @Test
  void a_printed_formula_must_give_the_printed_result() {
    Rule rule = new PrintedFormula();

    assertThat(rate(Claim.Kind.FORMULA, rule, "在职36人", "编制40人", "控制率90%")).isEmpty();
    assertSays(rate(Claim.Kind.FORMULA, rule, "在职36人", "编制40人", "控制率96%"), "96%", "90.00%");
  }

  private static List<Finding> count(int listed) {
    Figures figures = new Figures();
    Fact announced = figures.figure("x.count", "开展以下4项");
    Expression counted = new Expression.Constant(BigDecimal.valueOf(listed), "列出的项数");
    return figures
        .claim(Claim.Kind.COUNT, announced, Claim.Comparison.EQUAL, counted, "文中写明4项")
        .check(new AnnouncedCount());
  }

  @Test
  void an_announced_number_must_be_that_of_the_items_listed() {
    assertThat(count(4)).isEmpty();
    assertSays(count(3), "4项", "实际列出");
  }

  private static List<Finding> same(String elsewhere) {
    Figures figures = new Figures();
    Fact one = figures.figure("x.same", "培训费15.60万元");
    Fact other = figures.figure("x.again", "表中培训费" + elsewhere);
    return figures
        .claim(Claim.Kind.SAME, other, Claim.Comparison.EQUAL, of(one), "同一数据“培训费”在不同位置的填报")
        .check(new SameFigure());
  }

  @Test
  void one_figure_must_be_printed_the_same_everywhere() {
    assertThat(same("15.60万元")).isEmpty();
    assertSays(same("16.50万元"), "15.60万元", "不一致", "16.5");
  }

  private static List<Finding> unit(String part) {
    Figures figures = new Figures();
    Fact whole = figures.figure("x.total", "维修费合计45.30万元");
    Fact one = figures.figure("x.one", "房屋维修30.10万元");
    Fact other = figures.figure("x.other", "设备维修" + part);
    return figures
        .claim(Claim.Kind.SUM, whole, Expression.sum(List.of(one, other)))
        .check(new UnitSlip());
  }

  @Test
  void an_amount_that_foots_only_in_another_unit_has_the_wrong_unit() {
    assertThat(unit("15.20万元")).isEmpty();
    assertSays(unit("15.20元"), "15.20元", "15.20万元", "单位");
  }

  @Test
  void an_uncertain_reading_is_never_an_error() {
    Figures figures = new Figures();
    Fact total = figures.figure("x.total", "合计30万元");
    Fact one = figures.figure("x.one", "一项12万元");
    Fact other = figures.figure("x.other", "另一项15万元");
    figures.report.claims(
        new Claim(
            Claim.Kind.SUM,
            total,
            Claim.Comparison.EQUAL,
            Expression.sum(List.of(one, other)),
            Claim.Certainty.LIKELY,
            total.place(),
            "所列分项"));

    assertThat(figures.check(new SumOfParts()))
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
  }
}
