package org.kaocheng.check.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.evaluate.FormMoney;
import org.kaocheng.evaluate.PrintedFigures;
import org.kaocheng.evaluate.Target;
import org.kaocheng.fact.Fact;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Bound;
import org.kaocheng.value.Quantity;

/**
 * A row promises to stay within a limit of money and claims it met, while the money spent is more.
 * Silent when the limit is for a part of the money (工资总额), when spending equals it, and when the
 * row lost points. The limit is the report's own, so that no scheme is asked.
 */
public final class LimitExceeded implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "target.limit-exceeded",
          Family.TARGET,
          Severity.ERROR,
          "成本控制目标实际未达到",
          "成本指标的完成情况要与实际支出一致，超出限额即为未完成。",
          "按实际支出填写完成值，相应扣分并说明超支原因；如限额口径与支出口径不同，请注明。");

  /** Words that name all of the money and no part of it. */
  private static final Pattern GENERAL =
      Pattern.compile(
          "经费|支出|开支|费用|费|成本|资金|预算|控制|金额|总额|总|数额|数|率|项目|部门|整体|全年|年度|经济|指标|实际|投入|财政|在|内|的");

  /** A limit in 元 for the year, where it comes from, and how it is written in a formula. */
  private record Limit(BigDecimal yuan, String words, Optional<Fact> fact) {}

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    MoneyWords words = MoneyWords.of(examination.lexicon());
    List<Finding> findings = new ArrayList<>();
    for (Row row : Rows.of(examination, Row::claimsMet)) {
      FormMoney money = Rows.money(examination, row.form());
      if (words.isOfAllMoney(row) && isOfWhole(examination, row, money)) {
        limit(row, money)
            .flatMap(limit -> exceeded(examination, row, money, limit))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  /**
   * Whether a limit in money can be for all of it: it is near a budget, or nothing but general
   * words name it and no other cost of the form has a limit of its own.
   */
  private static boolean isOfWhole(Examination examination, Row row, FormMoney money) {
    Optional<BigDecimal> limit = row.target().single().flatMap(Amounts::yuan);
    if (row.target().is(Target.Kind.BUDGET_LIMIT) || limit.isEmpty()) {
      return true;
    }
    BigDecimal times = BigDecimal.valueOf(row.target().every().times());
    BigDecimal year = limit.get().multiply(times);
    boolean near = money.isNearBudget(year);
    long limits =
        Rows.of(
                examination,
                each -> each.kind() == Row.RowKind.COST && each.form().equals(row.form()))
            .stream()
            .filter(each -> Amounts.yuan(each.target()).isPresent())
            .count();
    boolean general = GENERAL.matcher(row.label()).replaceAll("").isEmpty();
    boolean named =
        row.form().subject().isProject()
            && row.form().subject().name().contains(GENERAL.matcher(row.label()).replaceAll(""));
    return near || limits <= 1 && (general || named);
  }

  private static Optional<Limit> limit(Row row, FormMoney money) {
    if (row.target().is(Target.Kind.BUDGET_LIMIT)) {
      return money.limit(row.target()).map(LimitExceeded::budget);
    }
    if (row.target().perHead()) {
      return Optional.empty();
    }
    return row.target().single().filter(LimitExceeded::isLimit).flatMap(q -> number(row, q));
  }

  private static Limit budget(Fact fact) {
    return new Limit(
        PrintedFigures.interval(fact).upper(),
        fact.period().basis().label() + Amounts.printed(fact),
        Optional.of(fact));
  }

  private static BigDecimal amount(Fact fact) {
    return fact.figure().amount();
  }

  private static boolean isLimit(Quantity quantity) {
    return quantity.bound() == Bound.AT_MOST || quantity.bound() == Bound.LESS_THAN;
  }

  private static Optional<Limit> number(Row row, Quantity quantity) {
    BigDecimal times = BigDecimal.valueOf(row.target().every().times());
    return Amounts.yuan(quantity)
        .map(yuan -> new Limit(yuan.multiply(times), row.target().text(), Optional.empty()));
  }

  private static Optional<Finding> exceeded(
      Examination examination, Row row, FormMoney money, Limit limit) {
    return money
        .spent()
        .filter(fact -> PrintedFigures.interval(fact).lower().compareTo(limit.yuan()) > 0)
        .map(
            fact -> finding(examination, row, limit, fact, money.within(row.form()).equals(money)));
  }

  private static Finding finding(
      Examination examination, Row row, Limit limit, Fact executed, boolean own) {
    BigDecimal spent = amount(executed);
    BigDecimal over = spent.subtract(limit.fact().map(LimitExceeded::amount).orElse(limit.yuan()));
    boolean sure = own && (row.kind() == Row.RowKind.COST || limit.fact().isEmpty());
    FindingBuilder builder =
        FindingBuilder.of(CARD)
            .severity(sure ? Severity.ERROR : Severity.WARNING)
            .message(
                row.title()
                    + "目标为“"
                    + row.target().text()
                    + "”，实际支出"
                    + Amounts.printed(executed)
                    + each(row, limit, executed)
                    + "，超出"
                    + Amounts.wan(over)
                    + "，却按完成填列"
                    + (row.hasFullMarks() ? "并得满分。" : "。"))
            .stated(row.actual().text())
            .expected("未完成：" + Amounts.printed(executed) + "＞" + limit.words())
            .formula(formula(row, limit, executed, over))
            .key(row.form().subject().name() + row.indicator().path())
            .at(row.targetPlace())
            .at(row.actualPlace())
            .at(examination.evidence(executed));
    limit.fact().map(examination::evidence).ifPresent(builder::at);
    return builder.build();
  }

  private static String formula(Row row, Limit limit, Fact executed, BigDecimal over) {
    String spent = Amounts.printed(executed);
    BigDecimal base = limit.fact().map(LimitExceeded::amount).orElse(limit.yuan());
    String excess = spent + "－" + Amounts.wan(base) + "=" + Amounts.wan(over);
    String share = excess + "，超出" + Amounts.percent(over, base);
    return isForSpan(row, limit)
        ? spent + "÷" + row.target().every().times() + "=" + mean(row, executed) + "；" + share
        : share;
  }

  private static boolean isForSpan(Row row, Limit limit) {
    return row.target().every().times() > 1 && limit.fact().isEmpty();
  }

  private static String each(Row row, Limit limit, Fact executed) {
    return isForSpan(row, limit) ? "，平均" + mean(row, executed) : "";
  }

  private static String mean(Row row, Fact executed) {
    BigDecimal spans = BigDecimal.valueOf(row.target().every().times() * 10_000L);
    return Amounts.quotient(amount(executed), spans).toPlainString()
        + "万元/"
        + row.target().every().label();
  }
}
