package org.kaocheng.scheme.diff;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaocheng.scheme.formula.FormulaText;
import org.kaocheng.scheme.pack.ScoringRule;
import org.kaocheng.scheme.pack.Steps;
import org.kaocheng.value.Decimals;

/** Rules in plain Chinese; rules that score differently have different words. */
public final class RuleWords {

  private RuleWords() {}

  /** The rule in words. */
  public static String of(ScoringRule rule) {
    return switch (rule) {
      case ScoringRule.Deduct deduct -> deduct(deduct);
      case ScoringRule.Bands bands ->
          FormulaText.words(bands.of())
              + "分档："
              + list(bands.bands(), each -> each.range().words("") + "得" + points(each.points()));
      case ScoringRule.Cases cases ->
          list(cases.cases(), each -> FormulaText.words(each.when()) + "得" + points(each.points()))
              + cases.otherwise().map(each -> "，其他得" + points(each)).orElse("，其他未规定");
      case ScoringRule.ChecklistAdd add ->
          "逐项得分：" + list(add.items(), each -> each.text() + points(each.points()));
      case ScoringRule.ChecklistDeduct deduct ->
          "每例扣" + points(deduct.each()) + "：" + list(deduct.items(), each -> each);
      case ScoringRule.Ratio ratio ->
          ratio.of().map(FormulaText::words).orElse("完成值对照指标值")
              + "按比例得分，"
              + number(ratio.full())
              + "为满分"
              + ratio.reasonAbove().map(each -> "，达到" + number(each) + "须说明原因").orElse("");
      case ScoringRule.Threshold threshold -> threshold(threshold);
      case ScoringRule.Convert convert ->
          FormulaText.words(convert.of()) + "折算，" + number(convert.full()) + "为满分";
      case ScoringRule.Judged judged ->
          "由人评定"
              + (judged.tiers().isEmpty() ? "" : "：")
              + list(judged.tiers(), each -> each.label() + each.share().words("%"));
      case ScoringRule.ByTarget target ->
          "指标值有数的：" + of(target.quantity()) + "；没有数的：" + of(target.quality());
    };
  }

  private static String deduct(ScoringRule.Deduct rule) {
    String side =
        switch (rule.side()) {
          case OVER -> "每超过";
          case UNDER -> "每低于";
          case EITHER -> "每偏离";
        };
    String floor = rule.floor().signum() == 0 ? "扣完为止" : "最低" + points(rule.floor());
    return FormulaText.words(rule.of())
        + "以"
        + number(rule.threshold())
        + "为限，"
        + side
        + number(rule.per())
        + "扣"
        + points(rule.points())
        + "，"
        + floor
        + "（"
        + String.join("或", rule.readings().stream().map(Steps::label).toList())
        + "）";
  }

  private static String threshold(ScoringRule.Threshold rule) {
    String missed =
        switch (rule.otherwise()) {
          case NOTHING -> "否则不得分";
          case IN_PROPORTION -> "否则按比例得分";
          case LESS -> "否则不足满分";
        };
    return rule.of().map(FormulaText::words).orElse("完成值")
        + rule.met().map(each -> each.words("")).orElse("达到指标值")
        + "得满分，"
        + missed;
  }

  private static <T> String list(List<T> items, Function<T, String> words) {
    return items.stream().map(words).collect(Collectors.joining("、"));
  }

  private static String number(BigDecimal number) {
    return Decimals.plain(number);
  }

  private static String points(BigDecimal points) {
    return Decimals.plain(points) + "分";
  }
}
