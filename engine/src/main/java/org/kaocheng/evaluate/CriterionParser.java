package org.kaocheng.evaluate;

import static org.kaocheng.evaluate.CriterionWords.NUMBER;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads 评分标准 into rules.
 *
 * <p>The text is cut into sentences and each sentence at its awards (计n分, 扣n分, 不得分, 按比例计分); the
 * words before an award are its condition: a range, a step (每超过一个百分点), a case to be counted, or
 * words to be judged. Whatever is left and holds figures is kept as {@link Criterion.Unparsed}.
 */
public final class CriterionParser {

  private static final Pattern STANDARD =
      Pattern.compile("以(" + NUMBER + ")%为(?:评价|评分|考核)?(?:标准|基准|基数|满分|目标)");
  private static final Pattern LIMIT =
      Pattern.compile("(?:最多|最高|累计最多|至多)扣(?:减|除)?(?:至)?(" + NUMBER + ")分");
  private static final Pattern ENDING =
      Pattern.compile("[(,]?(?:" + CriterionWords.patterns("endings") + ")[)]?");
  private static final Pattern DEFINITION =
      Pattern.compile("[^。;,=]*(?:率|度|比例|比重|程度|比率)=[^。;=]*[÷/×*][^。;=]*");
  private static final Pattern ITEM =
      Pattern.compile("[①-⑳]|[(][1-9][)]|(?<=^|[。;])[1-9][.、](?![0-9])");

  /** Another condition beside the range; a second name of the rate is none. */
  private static final Pattern JOINED =
      Pattern.compile("或|每|(?:且|并|同时|但)(?!(?:\\S{0,12}(?:率|度|比例|比重|值))?\\s*$)");

  private static final Pattern CASE = Pattern.compile("每");

  private final RubricBuilder builder;

  private CriterionParser(String text, BigDecimal points) {
    builder = new RubricBuilder(text, points);
  }

  /**
   * The rules in a criterion.
   *
   * @param text the criterion as printed
   * @param points the points of its indicator
   */
  public static Rubric parse(String text, BigDecimal points) {
    Parsed key = new Parsed(text, points);
    Rubric known = REMEMBERED.get(key);
    if (known != null) {
      return known;
    }
    CriterionParser parser = new CriterionParser(text, points);
    parser.read(PlainText.of(text));
    Rubric rubric = parser.builder.build();
    if (REMEMBERED.size() >= MOST_REMEMBERED) {
      REMEMBERED.clear();
    }
    REMEMBERED.put(key, rubric);
    return rubric;
  }

  private record Parsed(String text, BigDecimal points) {}

  /** Departments of one place print the same criteria. */
  private static final Map<Parsed, Rubric> REMEMBERED = new ConcurrentHashMap<>();

  private static final int MOST_REMEMBERED = 2_000;

  private void read(String plain) {
    Matcher standard = STANDARD.matcher(plain);
    if (standard.find()) {
      builder.standard(new BigDecimal(standard.group(1)));
      builder.note(standard.group());
    }
    Matcher limit = LIMIT.matcher(plain);
    if (limit.find()) {
      builder.maximum(new BigDecimal(limit.group(1)));
    }
    String text = STANDARD.matcher(plain).replaceAll("");
    text = LIMIT.matcher(text).replaceAll("");
    text = ENDING.matcher(text).replaceAll("");
    text = definitionsTaken(text);
    Matcher item = ITEM.matcher(text);
    if (item.find()) {
      items(text);
    } else {
      sentences(text);
    }
  }

  private String definitionsTaken(String text) {
    StringBuilder rest = new StringBuilder();
    Matcher matcher = DEFINITION.matcher(text);
    while (matcher.find()) {
      boolean award = matcher.group().contains("得分") || matcher.group().contains("分值");
      if (!award) {
        builder.note(matcher.group());
      }
      matcher.appendReplacement(rest, Matcher.quoteReplacement(award ? matcher.group() : ""));
    }
    return matcher.appendTail(rest).toString();
  }

  /** A numbered list: each item to its first full stop or semicolon, the rest as sentences. */
  private void items(String text) {
    Matcher matcher = ITEM.matcher(text);
    int from = 0;
    boolean listed = false;
    while (matcher.find()) {
      section(text.substring(from, matcher.start()), listed);
      from = matcher.end();
      listed = true;
    }
    section(text.substring(from), listed);
  }

  private void section(String text, boolean item) {
    if (!item) {
      sentences(text);
      return;
    }
    String[] parts = text.split("[。;]", 2);
    Award.Split split = Award.split(parts[0]);
    boolean range =
        !split.awards().isEmpty()
            && (RangeReader.read(split.awards().getFirst().condition()).isPresent()
                || CASE.matcher(split.awards().getFirst().condition()).find());
    if (range) {
      sentence(parts[0]);
    } else {
      item(split, parts[0]);
    }
    if (parts.length > 1) {
      sentences(parts[1]);
    }
  }

  private void item(Award.Split split, String text) {
    boolean plain = split.awards().size() == 1 && split.tail().isEmpty();
    Optional<BigDecimal> points =
        plain && split.awards().getFirst().kind() == Award.Kind.POINTS
            ? split.awards().getFirst().amount()
            : Optional.empty();
    if (!split.awards().isEmpty() && points.isEmpty()) {
      builder.unparsed(text);
    }
    builder.item(
        new Criterion.Item(
            points.isPresent() ? split.awards().getFirst().condition() : text, points));
  }

  private void sentences(String text) {
    for (String sentence : text.split("[。;!]")) {
      if (!sentence.isBlank()) {
        sentence(sentence);
      }
    }
  }

  private void sentence(String sentence) {
    Award.Split split = Award.split(sentence);
    split.awards().forEach(this::clause);
    String tail = split.tail();
    if (tail.isEmpty()) {
      return;
    }
    if (tail.chars().anyMatch(c -> c >= '0' && c <= '9')
        || tail.contains("扣")
        || tail.contains("得分")) {
      builder.unparsed(tail);
    } else {
      builder.note(tail);
    }
  }

  private void clause(Award award) {
    String condition = award.condition();
    switch (award.kind()) {
      case UNCLEAR -> builder.unparsed(condition + award.text());
      case DEDUCT -> deduction(award);
      case POINTS, FULL, NONE -> {
        if (CASE.matcher(condition).find()) {
          builder.condition(condition, award.text());
        } else {
          range(award)
              .ifPresentOrElse(
                  c -> builder.band(c, award.worth(builder.points())), () -> words(award));
        }
      }
      case PROPORTION -> proportion(award);
    }
  }

  /** A condition without a range: words to judge, or figures that were not understood. */
  private void words(Award award) {
    boolean figures = award.condition().chars().anyMatch(c -> c >= '0' && c <= '9');
    if (figures) {
      builder.unparsed(award.condition() + award.text());
    } else {
      builder.condition(award.condition(), award.text());
    }
  }

  /** The range of a condition that says nothing besides. */
  private static Optional<Comparison> range(Award award) {
    return RangeReader.read(award.condition())
        .filter(comparison -> !comparison.leavesFigures())
        .filter(comparison -> !JOINED.matcher(comparison.rest()).find());
  }

  private void deduction(Award award) {
    Optional<StepClause> step = StepClause.read(award.condition());
    BigDecimal worth = award.worth(builder.points());
    if (step.isPresent() && worth.signum() > 0) {
      builder.step(step.get(), worth, award.condition() + award.text());
    } else if (CASE.matcher(award.condition()).find()) {
      builder.perCase(worth, award.condition() + award.text());
    } else {
      range(award)
          .ifPresentOrElse(
              c -> builder.band(c, builder.points().subtract(worth)), () -> words(award));
    }
  }

  private void proportion(Award award) {
    boolean deducts = award.text().contains("扣");
    boolean formula = award.text().startsWith("得分");
    boolean plain =
        !formula
            || award
                .text()
                .matches(
                    "得分[=为].*(率|度|比例|实际|/|÷).*[×*](本项|该项|指标)?(权重|分值|满分|标准分|" + NUMBER + "分?).*");
    if (deducts || !plain) {
      builder.unparsed(award.condition() + award.text());
      return;
    }
    Optional<Comparison> range = range(award);
    boolean figures = award.condition().chars().anyMatch(c -> c >= '0' && c <= '9');
    if (range.isEmpty() && figures) {
      builder.unparsed(award.condition() + award.text());
    } else {
      builder.convert(range);
    }
  }
}
