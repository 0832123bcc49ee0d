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
import org.kaocheng.check.text.Field;
import org.kaocheng.check.text.Sheet;
import org.kaocheng.check.text.Spots;
import org.kaocheng.fact.Passage;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Patterns;

/**
 * A staff head with last year's year in this year's form. Proven when the value under it stands in
 * the text as this year's; columns for several years are left alone.
 */
public final class StaleHeadRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "period.stale-head",
          Family.PERIOD,
          Severity.ERROR,
          "表头年度未更新",
          "表头年度与报告年度不一致，所填数据属于哪一年不清楚。",
          "请将表头年度改为报告年度，并核对所填数据。");

  private static final Pattern HEAD =
      Pattern.compile("(20[0-9]{2})年(?:度|末|底)?(?:实际|实有)?(?:在职|在编|在岗|实有)?(?:人数|人员数|人员)");
  private static final Pattern STAFF = Pattern.compile("(?:在职|实有|在编|在岗)[^，。；0-9]{0,8}([0-9]+)人");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    int year = examination.reading().identification().year();
    List<Finding> findings = new ArrayList<>();
    if (year == 0) {
      return findings;
    }
    for (Sheet sheet : Sheet.all(examination)) {
      for (List<Field> row : sheet.rows()) {
        for (Field field : row) {
          Matcher matcher = HEAD.matcher(field.text());
          if (matcher.matches()
              && Integer.parseInt(matcher.group(1)) < year
              && row.stream().noneMatch(f -> f != field && HEAD.matcher(f.text()).matches())) {
            findings.add(finding(examination, sheet, field, matcher.group(1), year));
          }
        }
      }
    }
    return findings;
  }

  private static Finding finding(
      Examination examination, Sheet sheet, Field head, String stated, int year) {
    Optional<Field> value =
        sheet
            .covering(head.row() + 1, head.column())
            .filter(f -> Patterns.matches(f.text(), "[0-9]+"));
    Optional<Evidence> proof = value.flatMap(field -> proof(examination, field.text(), year));
    String expected = head.text().replace(stated, String.valueOf(year));
    FindingBuilder builder =
        FindingBuilder.of(CARD)
            .severity(
                proof.isPresent() && speaksOf(sheet, year) ? Severity.ERROR : Severity.WARNING)
            .message(
                year
                    + "年度报告的表头写作“"
                    + head.text()
                    + "”"
                    + value
                        .filter(ignored -> proof.isPresent())
                        .map(field -> "，而所填" + field.text() + "人即正文" + year + "年的人数")
                        .orElse("")
                    + "，应为“"
                    + expected
                    + "”。")
            .stated(head.text())
            .expected(expected)
            .at(Spots.whole(head.passage()));
    value.ifPresent(field -> builder.at(Spots.whole(field.passage())));
    proof.ifPresent(builder::at);
    return builder.build();
  }

  /**
   * Whether another head of the table names the report's year, so that the year is read rightly.
   */
  private static boolean speaksOf(Sheet sheet, int year) {
    return sheet.rows().stream()
        .flatMap(List::stream)
        .anyMatch(field -> field.text().startsWith(year + "年"));
  }

  /** The sentence of the text that gives the same number of staff for the report's year. */
  private static Optional<Evidence> proof(Examination examination, String number, int year) {
    for (Passage passage : examination.index().passages(STAFF)) {
      Matcher matcher = STAFF.matcher(passage.text());
      while (Spots.isProse(passage) && matcher.find()) {
        Evidence place = Spots.at(examination, passage, matcher.start(), matcher.end());
        boolean other = place.text().contains((year - 1) + "年") || place.text().contains("上年");
        if (matcher.group(1).equals(number) && !other) {
          return Optional.of(place);
        }
      }
    }
    return Optional.empty();
  }
}
