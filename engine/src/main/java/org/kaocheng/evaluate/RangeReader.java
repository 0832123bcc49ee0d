package org.kaocheng.evaluate;

import static org.kaocheng.evaluate.CriterionWords.NUMBER;
import static org.kaocheng.evaluate.CriterionWords.anyOf;
import static org.kaocheng.evaluate.CriterionWords.words;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kaocheng.value.Range;

/**
 * Finds the range a text speaks of: {@code ≥90%}, {@code 80%（含）-90%}, {@code 90＞S≥80}, {@code
 * (80%,90%]}, {@code 大于60%小于80%}, {@code 达50%以上}. Several comparisons in one text are joined by 且.
 */
final class RangeReader {

  private static final String UNIT = "(" + anyOf("units") + "?)";
  private static final String INCLUDED = "(\\(?不?含[0-9.]*%?(?:本数)?\\)?)?";
  private static final String TRAILING = "(\\(不?含[0-9.]*%?(?:本数)?\\))?";
  private static final String SIGN = "(<|≤|>|≥)";
  private static final String LOW = "(?<![0-9.])(-?" + NUMBER + ")";
  private static final String HIGH = "(" + NUMBER + ")";
  private static final String SUFFIX = "(" + anyOf("suffix-at-least", "suffix-at-most") + ")";

  private static final Pattern BRACKETS =
      Pattern.compile("([\\[(])" + LOW + UNIT + "[,@]" + HIGH + UNIT + "([\\])])");
  private static final Pattern SQUARE =
      Pattern.compile("(\\[)" + LOW + UNIT + "[-~]" + HIGH + UNIT + "([\\])])");
  private static final Pattern DOUBLE =
      Pattern.compile(LOW + UNIT + SIGN + "([^0-9<>≤≥=]{0,15})" + SIGN + HIGH + UNIT);
  private static final Pattern SPAN =
      Pattern.compile(
          "(?:介于|在)?(?<![0-9.])("
              + NUMBER
              + ")"
              + UNIT
              + INCLUDED
              + "(?:-|~|至|到|与|和)"
              + HIGH
              + UNIT
              + INCLUDED
              + "(?:之间|以下|以内|区间)?");
  private static final Pattern OPERATOR =
      Pattern.compile(
          "("
              + anyOf("at-least", "more-than", "at-most", "less-than", "equal")
              + ")(?:或)?(-?"
              + NUMBER
              + ")"
              + UNIT
              + INCLUDED
              + SUFFIX
              + "?"
              + TRAILING);
  private static final Pattern AFTER = Pattern.compile(LOW + UNIT + INCLUDED + SUFFIX + TRAILING);
  private static final Pattern BARE = Pattern.compile(LOW + "(%)");

  private final Set<String> units = new LinkedHashSet<>();
  private @Nullable Range range;
  private boolean contradictory;
  private String text;

  private RangeReader(String text) {
    this.text = text;
  }

  /** The range in a plain text; a bare percentage ({@code 完成率100%}) counts as equality. */
  static Optional<Comparison> read(String plain) {
    return new RangeReader(plain).run(true);
  }

  /** The range in a plain text, which must be marked by an operator or two ends. */
  static Optional<Comparison> readMarked(String plain) {
    return new RangeReader(plain).run(false);
  }

  private Optional<Comparison> run(boolean bare) {
    take(BRACKETS, this::brackets);
    take(SQUARE, this::brackets);
    take(DOUBLE, this::twoSigns);
    take(SPAN, this::span);
    take(OPERATOR, this::operator);
    take(AFTER, this::after);
    if (bare && range == null) {
      take(BARE, m -> add(Range.exactly(number(m, 1)), unit(m, 2)));
    }
    Range found = range;
    boolean oneUnit = units.size() <= 1;
    return found == null || contradictory || !oneUnit
        ? Optional.empty()
        : Optional.of(new Comparison(found, units.isEmpty() ? "" : units.iterator().next(), text));
  }

  private interface Taker {
    void take(Matcher matcher);
  }

  private void take(Pattern pattern, Taker taker) {
    Matcher matcher = pattern.matcher(text);
    StringBuilder rest = new StringBuilder();
    int from = 0;
    while (matcher.find()) {
      taker.take(matcher);
      rest.append(text, from, matcher.start()).append(' ');
      from = matcher.end();
    }
    text = rest.append(text.substring(from)).toString();
  }

  private void add(Range found, String unit) {
    Range before = range;
    Optional<Range> both = before == null ? Optional.of(found) : before.intersect(found);
    contradictory |= both.isEmpty();
    range = both.orElse(found);
    if (!unit.isEmpty()) {
      units.add(unit);
    }
  }

  private void brackets(Matcher m) {
    add(
        new Range(
            Optional.of(number(m, 2)),
            "[".equals(m.group(1)),
            Optional.of(number(m, 4)),
            "]".equals(m.group(6))),
        unit(m, 3) + (unit(m, 3).isEmpty() ? unit(m, 5) : ""));
  }

  private void twoSigns(Matcher m) {
    add(sided(number(m, 1), mirrored(m.group(3))), unit(m, 2));
    add(sided(number(m, 6), m.group(5)), unit(m, 7));
  }

  private void span(Matcher m) {
    boolean marked = m.group(3) != null || m.group(6) != null;
    boolean low = !marked || included(m.group(3));
    boolean high = !marked || included(m.group(6));
    String unit = unit(m, 5).isEmpty() ? unit(m, 2) : unit(m, 5);
    if (marked && m.group(3) != null && m.group(3).contains("不")) {
      high |= m.group(6) == null;
    } else if (marked && m.group(6) != null && m.group(6).contains("不")) {
      low |= m.group(3) == null;
    }
    BigDecimal a = number(m, 1);
    BigDecimal b = number(m, 4);
    boolean ascending = a.compareTo(b) <= 0;
    add(
        ascending
            ? new Range(Optional.of(a), low, Optional.of(b), high)
            : new Range(Optional.of(b), high, Optional.of(a), low),
        unit);
  }

  private void operator(Matcher m) {
    String word = m.group(1);
    BigDecimal value = number(m, 2);
    String suffix = m.group(5);
    String included = m.group(4) == null ? m.group(6) : m.group(4);
    if (words("equal").contains(word) && suffix == null) {
      add(Range.exactly(value), unit(m, 3));
      return;
    }
    boolean up =
        suffix == null
            ? words("at-least").contains(word) || words("more-than").contains(word)
            : words("suffix-at-least").contains(suffix);
    boolean closed =
        included != null
            ? included(included)
            : suffix != null || words("at-least").contains(word) || words("at-most").contains(word);
    add(up ? Range.from(value, closed) : Range.upTo(value, closed), unit(m, 3));
  }

  private void after(Matcher m) {
    boolean up = words("suffix-at-least").contains(m.group(4));
    String included = m.group(3) == null ? m.group(5) : m.group(3);
    boolean closed = included == null || included(included);
    add(up ? Range.from(number(m, 1), closed) : Range.upTo(number(m, 1), closed), unit(m, 2));
  }

  private static boolean included(@Nullable String words) {
    return words != null && !words.contains("不");
  }

  private static Range sided(BigDecimal value, String sign) {
    return switch (sign) {
      case "<" -> Range.upTo(value, false);
      case "≤" -> Range.upTo(value, true);
      case ">" -> Range.from(value, false);
      default -> Range.from(value, true);
    };
  }

  private static String mirrored(String sign) {
    return switch (sign) {
      case "<" -> ">";
      case "≤" -> "≥";
      case ">" -> "<";
      default -> "≤";
    };
  }

  private static BigDecimal number(Matcher m, int group) {
    return new BigDecimal(m.group(group));
  }

  private static String unit(Matcher m, int group) {
    String unit = m.group(group);
    return unit == null ? "" : unit;
  }
}
