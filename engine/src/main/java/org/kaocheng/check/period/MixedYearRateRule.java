package org.kaocheng.check.period;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.Sentence;
import org.kaocheng.check.text.Years;
import org.kaocheng.source.Severity;

/**
 * One year's budget and another year's spending made into one execution rate: 2024年预算…，2023年支出…，
 * 执行率100%. An error when the printed rate is that very quotient; comparisons of years are left
 * alone.
 */
public final class MixedYearRateRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "period.mixed-years",
          Family.PERIOD,
          Severity.ERROR,
          "比率的分子分母年度不一致",
          "用不同年度的预算和支出计算执行率没有意义，多为年份误写。",
          "请核对年份，改为同一年度的数据。");

  private static final Pattern RATE =
      Pattern.compile(
          "(20[0-9]{2})年[^。；]{0,16}?(?:预算|收入|指标)[^。；0-9]{0,8}([0-9]+(?:\\.[0-9]+)?)\\s*(万元|亿元|元)"
              + "[^。；0-9]{0,6}(20[0-9]{2})年([^。；0-9]{0,10}(?:支出|执行|决算)[^。；0-9]{0,6})([0-9]+(?:\\.[0-9]+)?)\\s*"
              + "(万元|亿元|元)[^。；0-9]{0,10}率[^。；0-9]{0,4}([0-9]+(?:\\.([0-9]+))?)\\s*[%％]");
  private static final Pattern COMPARISON = Pattern.compile("同比|比上年|较上年|增长率|变动率|增加|减少|增长|下降|结转");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    int year = examination.reading().identification().year();
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : examination.sentences(RATE)) {
      Matcher matcher = RATE.matcher(sentence.text());
      if (Years.in(sentence.text()).size() == 2
          && !COMPARISON.matcher(sentence.text()).find()
          && matcher.find()
          && !matcher.group(1).equals(matcher.group(4))) {
        findings.add(finding(examination, sentence, matcher, year));
      }
    }
    return findings;
  }

  private static Finding finding(
      Examination examination, Sentence sentence, Matcher matcher, int year) {
    boolean secondIsOdd = matcher.group(1).equals(String.valueOf(year)) || year == 0;
    String wrong = secondIsOdd ? matcher.group(4) : matcher.group(1);
    String right = secondIsOdd ? matcher.group(1) : matcher.group(4);
    Optional<String> formula = formula(matcher);
    int offset = sentence.place().start();
    int group = secondIsOdd ? 4 : 1;
    return FindingBuilder.of(CARD)
        .severity(formula.isPresent() && year > 0 ? Severity.ERROR : Severity.WARNING)
        .message(
            "同一执行率的预算写"
                + matcher.group(1)
                + "年、支出写"
                + matcher.group(4)
                + "年，其中“"
                + wrong
                + "年”疑为“"
                + right
                + "年”之误。")
        .stated(wrong + "年")
        .expected(right + "年")
        .formula(formula.orElse(""))
        .key(sentence.text())
        .at(
            examination.evidence(
                sentence
                    .passage()
                    .part(offset + matcher.start(group), offset + matcher.end(group) + 1)))
        .build();
  }

  /** The quotient with its figures when it is the printed rate; empty when it is not. */
  private static Optional<String> formula(Matcher matcher) {
    BigDecimal budget = new BigDecimal(matcher.group(2));
    if (budget.signum() == 0 || !matcher.group(3).equals(matcher.group(7))) {
      return Optional.empty();
    }
    int decimals = matcher.group(9) == null ? 0 : matcher.group(9).length();
    BigDecimal spent = new BigDecimal(matcher.group(6)).multiply(BigDecimal.valueOf(100));
    BigDecimal rate = new BigDecimal(matcher.group(8));
    boolean same =
        spent.divide(budget, decimals, RoundingMode.HALF_UP).compareTo(rate) == 0
            || spent.divide(budget, decimals, RoundingMode.DOWN).compareTo(rate) == 0;
    return same
        ? Optional.of(matcher.group(6) + "÷" + matcher.group(2) + "×100%=" + matcher.group(8) + "%")
        : Optional.empty();
  }
}
