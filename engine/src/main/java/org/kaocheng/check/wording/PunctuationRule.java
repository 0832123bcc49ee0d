package org.kaocheng.check.wording;

import java.util.ArrayList;
import java.util.List;
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

  private static final String MARKS = "。，；：、";

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Evidence> places = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    for (Passage passage : examination.reading().passages()) {
      String text = passage.text();
      for (int at = nextPair(text, 0); at >= 0; at = nextPair(text, at + 2)) {
        marks.add(text.substring(at, at + 2));
        places.add(Spots.at(examination, passage, at, at + 2));
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

  /** Where two marks stand together and no third one; -1 when nowhere from {@code from} on. */
  private static int nextPair(String text, int from) {
    int run = 0;
    for (int at = from; at <= text.length(); at++) {
      if (at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0) {
        run++;
      } else if (run == 2) {
        return at - 2;
      } else {
        run = 0;
      }
    }
    return -1;
  }
}
