package org.kaocheng.check.period;

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
import org.kaocheng.value.Patterns;

/**
 * A form headed with an earlier year, （2021年度）, in a report whose other forms bear its own year.
 */
public final class FormYearRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "period.form-year",
          Family.PERIOD,
          Severity.WARNING,
          "表头年度与报告年度不一致",
          "附表标注的年度与报告年度不一致，表中数据属于哪一年不清楚。",
          "请改为报告年度，并核对表中数据。");

  private static final Pattern YEAR =
      Pattern.compile("[（(][\\s\\u3000]*(20[0-9]{2})[\\s\\u3000]*年度[\\s\\u3000]*[）)]");
  private static final int LONGEST = 60;

  /** The first passages, among which the report's title stands. */
  private static final int TITLE = 10;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    int year = examination.reading().identification().year();
    List<Evidence> others = new ArrayList<>();
    String stated = "";
    boolean own = false;
    for (Passage passage : examination.reading().passages()) {
      Matcher matcher = YEAR.matcher(passage.text());
      own |= passage.index() < TITLE && isTitle(passage, year);
      if (passage.squeezed().length() <= LONGEST && matcher.find()) {
        int found = Integer.parseInt(matcher.group(1));
        own |= found == year;
        if (found < year) {
          stated = matcher.group(1);
          others.add(Spots.at(examination, passage, matcher.start(), matcher.end()));
        }
      }
    }
    if (others.isEmpty() || !own) {
      return List.of();
    }
    return List.of(
        FindingBuilder.of(CARD)
            .message(year + "年度报告的附表标注为“" + stated + "年度”，请核改。")
            .stated(stated + "年度")
            .expected(year + "年度")
            .at(others)
            .build());
  }

  /** Whether the report's title names its year: 2023年度…自评报告. */
  private static boolean isTitle(Passage passage, int year) {
    String text = passage.squeezed();
    return text.length() <= LONGEST
        && text.contains(year + "年")
        && Patterns.matches(text, "(?s).*(?:自评|评价)报告.*");
  }
}
