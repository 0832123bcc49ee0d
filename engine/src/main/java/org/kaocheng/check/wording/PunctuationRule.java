package org.kaocheng.check.wording;

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
import org.kaocheng.check.text.Spots;
import org.kaocheng.fact.Passage;
import org.kaocheng.source.Severity;

/** Two punctuation marks side by side of which only one can stand. */
public final class PunctuationRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "wording.punctuation",
          Family.WORDING,
          Severity.INFO,
          "标点重复",
          "连用的标点多为修改后遗留。",
          "请保留一个正确的标点。");

  private static final Pattern DOUBLED =
      Pattern.compile("[。，；：、](?<![。，；：、]{2})[。，；：、](?![。，；：、])");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Evidence> places = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    for (Passage passage : examination.index().passages(DOUBLED)) {
      Matcher matcher = DOUBLED.matcher(passage.text());
      while (matcher.find()) {
        marks.add(matcher.group());
        places.add(Spots.at(examination, passage, matcher.start(), matcher.end()));
      }
    }
    if (places.isEmpty()) {
      return List.of();
    }
    return List.of(
        FindingBuilder.of(CARD)
            .message("标点连用" + Spots.quoted(marks) + "，请保留一个正确的标点。")
            .stated(marks.getFirst())
            .at(places)
            .build());
  }
}
