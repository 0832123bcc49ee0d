package org.kaocheng.check.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.kaocheng.check.text.Years;
import org.kaocheng.fact.Passage;
import org.kaocheng.source.Severity;

/** The cut-off date of a table lies at the end of an earlier year than the report's. */
public final class StaleCutoffRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "period.stale-cutoff",
          Family.PERIOD,
          Severity.WARNING,
          "数据截止时间为以前年度",
          "本年度自评应当反映本年末的数据，截止时间为上年末多系照搬预算文本。",
          "请更新为本年末数据，或说明采用上年末数据的理由。");

  private static final Pattern CUTOFF =
      Pattern.compile(
          "(?:截[止至](?:时间|日期)?|统计时点|填报时点)[：:]?\\s*(20[0-9]{2})\\s*[-—./年]\\s*12\\s*[-—./月]\\s*31\\s*日?");
  private static final Pattern STOCK =
      Pattern.compile(
          "截[止至]到?\\s*(20[0-9]{2})\\s*年(?:\\s*12\\s*月\\s*31\\s*日|\\s*12\\s*月底|年?末|年?底)[，,]?"
              + "[^。；，,]{0,16}(?:资产|在职|实有|编制|人员)");
  private static final Pattern COMPARED = Pattern.compile("比|较|上年|期初|年初|结转|增加|减少");
  private static final int LONGEST = 40;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    int year = examination.reading().identification().year();
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : examination.reading().passages()) {
      Matcher matcher = CUTOFF.matcher(passage.text());
      boolean label = passage.squeezed().length() <= LONGEST;
      if (!label) {
        prose(examination, passage, year).ifPresent(findings::add);
      }
      if (label && matcher.find() && Integer.parseInt(matcher.group(1)) < year) {
        findings.add(
            FindingBuilder.of(CARD)
                .message(
                    year + "年度报告的表中数据" + matcher.group().strip() + "，应为" + year + "年末，请更新或说明理由。")
                .stated(matcher.group(1) + "-12-31")
                .expected(year + "-12-31")
                .at(Spots.at(examination, passage, matcher.start(), matcher.end()))
                .build());
      }
    }
    return findings;
  }

  /** A sentence that tells assets or staff of an earlier year's end and names no other year. */
  private static Optional<Finding> prose(Examination examination, Passage passage, int year) {
    Matcher matcher = STOCK.matcher(passage.text());
    if (year == 0 || !matcher.find() || Integer.parseInt(matcher.group(1)) != year - 1) {
      return Optional.empty();
    }
    Evidence place = Spots.at(examination, passage, matcher.start(), matcher.end());
    boolean compared = COMPARED.matcher(place.text()).find();
    if (compared || Years.in(place.text()).size() > 1) {
      return Optional.empty();
    }
    return Optional.of(
        FindingBuilder.of(CARD)
            .message(
                year
                    + "年度报告写“"
                    + Spots.brief(matcher.group(), 30)
                    + "”，应为"
                    + year
                    + "年末数据，请更新或说明理由。")
            .stated(matcher.group(1) + "年末")
            .expected(year + "年末")
            .key(matcher.group())
            .at(place)
            .build());
  }
}
