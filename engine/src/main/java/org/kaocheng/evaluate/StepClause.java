package org.kaocheng.evaluate;

import static org.kaocheng.evaluate.CriterionWords.NUMBER;
import static org.kaocheng.evaluate.CriterionWords.anyOf;
import static org.kaocheng.evaluate.CriterionWords.words;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kaocheng.evaluate.Criterion.Direction;

/**
 * A condition of the kind 每超过一个百分点.
 *
 * @param before the words before 每, which may hold the threshold
 * @param direction on which side points are lost; empty when the words do not say
 * @param threshold the threshold printed within it: 每低于100%一个百分点
 * @param per the width of a step
 * @param unit {@code %} for percentage points, else the counted unit
 */
record StepClause(
    String before,
    Optional<Direction> direction,
    Optional<BigDecimal> threshold,
    BigDecimal per,
    String unit) {

  private static final Pattern STEP =
      Pattern.compile(
          "每(?:再)?(?<direction>"
              + anyOf("over", "under", "either")
              + ")?(?:了)?(?:(?:标准|目标|基准|计划|指标|预算|规定|上年|平均|要求)(?:值|数|水平|率)?)?"
              + "(?:(?<threshold>"
              + NUMBER
              + ")%的?)?(?<number>"
              + NUMBER
              + "|[一二两三四五六七八九十])?个?(?<unit>"
              + anyOf("percentage-points", "units")
              + ")(?:的|时|及以上|以内)?$");
  private static final String NUMERALS = "一二三四五六七八九十";

  /** The step in a condition, if it is one. */
  static Optional<StepClause> read(String condition) {
    Matcher matcher = STEP.matcher(condition);
    if (!matcher.find()) {
      return Optional.empty();
    }
    boolean point = words("percentage-points").contains(matcher.group("unit"));
    Optional<Direction> direction = direction(matcher.group("direction"));
    if (!point && direction.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new StepClause(
            condition.substring(0, matcher.start()),
            direction,
            Optional.ofNullable(matcher.group("threshold")).map(BigDecimal::new),
            number(matcher.group("number")),
            point ? "%" : matcher.group("unit")));
  }

  private static Optional<Direction> direction(@Nullable String word) {
    if (word == null) {
      return Optional.empty();
    }
    if (words("over").contains(word)) {
      return Optional.of(Direction.OVER);
    }
    return Optional.of(words("under").contains(word) ? Direction.UNDER : Direction.EITHER);
  }

  private static BigDecimal number(@Nullable String text) {
    if (text == null) {
      return BigDecimal.ONE;
    }
    if ("两".equals(text)) {
      return BigDecimal.TWO;
    }
    int numeral = NUMERALS.indexOf(text);
    return numeral >= 0 ? BigDecimal.valueOf(numeral + 1) : new BigDecimal(text);
  }
}
