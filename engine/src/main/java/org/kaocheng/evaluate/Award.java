package org.kaocheng.evaluate;

import static org.kaocheng.evaluate.CriterionWords.NUMBER;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a clause of a criterion gives or takes, with the condition before it.
 *
 * @param kind what it does
 * @param condition the words since the last award
 * @param text the award as written
 * @param amount the points given or taken; empty for the kinds that need none
 */
record Award(Kind kind, String condition, String text, Optional<BigDecimal> amount) {

  enum Kind {
    /** 计n分. */
    POINTS,
    /** 得满分. */
    FULL,
    /** 不得分. */
    NONE,
    /** 扣n分. */
    DEDUCT,
    /** 按比例计分. */
    PROPORTION,
    /** 扣1—2分, 酌情扣分. */
    UNCLEAR
  }

  private static final String GIVE = "(?:可?(?:得|计|记|给|赋|评|打)(?:为)?)";

  private static final Pattern AWARD =
      Pattern.compile(
          ("(?<unclear>(?:酌情|视情|适当)[^,。;]*?(?:扣|得|计|给|减)[^,。;]*?分|(?:扣减?|得|计|给|赋)(?:NUM分?[-~至]NUM分|一定分)|(?:得|计)NUM分(?:以上|以下|至))"
                  + "|(?<deductshare>扣(?:除|减)?(?:该项|本项|该指标|本指标)?(?:指标)?(?:权重|分值|满分|总分)?(?:分值|分)?的?(?<share>NUM)%(?:的?(?:权重|分值|权重分|分))?)"
                  + "|(?<deduct>(?:相应|各|再|则)?(?:倒扣|扣减|扣除|扣去|扣掉|扣分|减扣|扣|减去|减)(?:该项|本项)?(?<taken>NUM)分)"
                  + "|(?<proportion>(?:得分=|得分为)[^,。;]+|按(?:照)?(?:实际|指标|完成)*(?:的)?(?:比例|比率|完成率)(?:计算)?(?:折算)?(?:后)?(?:计|得|给|赋|记|扣)?(?:减)?分)"
                  + "|(?<none>(?:该项|本项|此项|则|均)*(?:不得分|不计分|不给分|不记分|GIVE零分|扣全分|扣完全部分值|全扣|扣除全部分值))"
                  + "|(?<full>GIVE?(?:满分|全分|标准分)(?!NUM))"
                  + "|(?<points>(?:GIVE|(?<=[,:;)])|(?<=[%下上内间]))(?<given>NUM)分(?!制|之|以|[-~至]))")
              .replace("NUM", NUMBER)
              .replace("GIVE", GIVE));

  /** The awards of a sentence in order; what stands after the last is {@link Split#tail}. */
  static Split split(String sentence) {
    List<Award> awards = new ArrayList<>();
    Matcher matcher = AWARD.matcher(sentence);
    int from = 0;
    while (matcher.find()) {
      String condition = trimmed(sentence.substring(from, matcher.start()));
      awards.add(award(matcher, condition));
      from = matcher.end();
    }
    return new Split(awards, trimmed(sentence.substring(from)));
  }

  /**
   * A sentence cut at its awards.
   *
   * @param awards the awards
   * @param tail the words after the last
   */
  record Split(List<Award> awards, String tail) {}

  private static Award award(Matcher matcher, String condition) {
    String text = matcher.group();
    if (matcher.group("points") != null) {
      return with(Kind.POINTS, condition, text, matcher.group("given"));
    }
    if (matcher.group("deduct") != null) {
      return with(Kind.DEDUCT, condition, text, matcher.group("taken"));
    }
    Kind kind =
        matcher.group("full") != null
            ? Kind.FULL
            : matcher.group("none") != null
                ? Kind.NONE
                : matcher.group("proportion") != null ? Kind.PROPORTION : Kind.UNCLEAR;
    return matcher.group("deductshare") != null
        ? new Award(
            Kind.DEDUCT,
            condition,
            text + SHARE,
            Optional.of(new BigDecimal(matcher.group("share"))))
        : new Award(kind, condition, text, Optional.empty());
  }

  /** Marks an amount that is a percentage of the indicator's points. */
  private static final String SHARE = "（占分值）";

  private static Award with(Kind kind, String condition, String text, String amount) {
    return new Award(kind, condition, text, Optional.of(new BigDecimal(amount)));
  }

  /** The points given or taken by an indicator worth {@code points}. */
  BigDecimal worth(BigDecimal points) {
    return switch (kind) {
      case FULL -> points;
      case NONE, PROPORTION, UNCLEAR -> BigDecimal.ZERO;
      case POINTS, DEDUCT -> {
        BigDecimal raw = amount.orElse(BigDecimal.ZERO);
        yield text.endsWith(SHARE) ? raw.multiply(points).movePointLeft(2) : raw;
      }
    };
  }

  private static String trimmed(String text) {
    return text.replaceFirst("^[,:;、。的则]+", "").replaceFirst("[,:;、。]+$", "");
  }
}
