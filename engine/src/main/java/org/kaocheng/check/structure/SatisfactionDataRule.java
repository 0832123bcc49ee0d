package org.kaocheng.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.target.BenefitWithoutFigure;
import org.kaocheng.check.text.Spots;
import org.kaocheng.fact.Passage;
import org.kaocheng.source.Severity;

/**
 * Satisfaction is scored or claimed in the text and no figure for it stands anywhere. Reports with
 * an indicator table that has a row for it are left to the rules on targets.
 */
public final class SatisfactionDataRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "structure.satisfaction-data",
          Family.STRUCTURE,
          Severity.WARNING,
          "满意度无数据",
          "满意度参与评分而没有调查数据，得分没有依据。",
          "请补充调查对象、样本量和满意率。");

  private static final Pattern NAMED = Pattern.compile("[\\u4E00-\\u9FFF]{0,6}满意(?:度|率)");
  private static final Pattern SATISFIED = Pattern.compile("满意");
  private static final Pattern FIGURE =
      Pattern.compile(
          "满意[^。；]{0,30}?[0-9]+(?:\\.[0-9]+)?\\s*[%％]|[0-9]+(?:\\.[0-9]+)?\\s*[%％][^。；]{0,6}满意"
              + "|满意(?:度|率)[^。；]{0,12}?(?:[6-9][0-9](?:\\.[0-9]+)?|100)\\s*分(?!值)|(?:问卷|调查)[^。；]{0,30}[0-9]+\\s*(?:份|人)");

  @Override
  public RuleCard card() {
    return CARD;
  }

  /** Whether a form in running text scores satisfaction: the rule on its benefits speaks of it. */
  private static boolean isScoredInProse(Examination examination) {
    return !new BenefitWithoutFigure().check(examination).isEmpty();
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Evidence> places = new ArrayList<>();
    if (isScoredInProse(examination)) {
      return List.of();
    }
    if (examination.index().passages(FIGURE).stream()
        .anyMatch(passage -> FIGURE.matcher(passage.text()).find())) {
      return List.of();
    }
    for (Passage passage : examination.index().passages(SATISFIED)) {
      if (!Spots.isProse(passage) && passage.text().contains("满意")) {
        return List.of();
      }
      Matcher matcher = NAMED.matcher(passage.text());
      while (matcher.find()) {
        places.add(Spots.at(examination, passage, matcher.start(), matcher.end()));
      }
    }
    return places.isEmpty()
        ? List.of()
        : List.of(
            FindingBuilder.of(CARD)
                .message("文中提到满意度，但没有满意率或调查数据，请补充依据。")
                .stated("（无数据）")
                .at(places)
                .build());
  }
}
