package org.kaocheng.check.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.text.Field;
import org.kaocheng.check.text.Likeness;
import org.kaocheng.check.text.Sheet;
import org.kaocheng.check.text.Spots;
import org.kaocheng.fact.Passage;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Patterns;

/** The reporting unit under another full name in the head of a form; short forms are left alone. */
public final class UnitNameRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "names.unit",
          Family.CONSISTENCY,
          Severity.WARNING,
          "填报单位名称不一致",
          "附表的填报单位与报告单位名称不一致，可能误用了其他单位的表。",
          "请核对后统一为单位全称。");

  private static final String HEADS = "填报单位|单位名称|部门名称|部门[（(]单位[）)]名称";
  private static final Pattern HEAD = Pattern.compile(HEADS);
  private static final Pattern LINE =
      Pattern.compile("(?:" + HEADS + ")(?:[（(]盖章[）)])?[：:][\\s\\u3000]*([\\u4E00-\\u9FFF]{6,30})");
  private static final int LARGEST_CHANGE = 2;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    String unit = Patterns.replaceAll(examination.reading().identification().unit(), "\\s", "");
    List<Finding> findings = new ArrayList<>();
    if (unit.length() < 6) {
      return findings;
    }
    for (Passage passage : examination.index().passages(LINE)) {
      Matcher matcher = LINE.matcher(passage.text());
      while (matcher.find()) {
        if (isOther(matcher.group(1), unit)) {
          findings.add(finding(examination, passage, matcher.start(1), matcher.end(1), unit));
        }
      }
    }
    for (Sheet sheet : Sheet.all(examination)) {
      for (List<Field> row : sheet.rows()) {
        for (Field field : row) {
          boolean head =
              examination.index().mayMatch(HEAD, field.passage())
                  && Patterns.matches(Patterns.replaceAll(field.text(), "[：:]", ""), HEADS);
          sheet
              .right(field)
              .filter(value -> head && isOther(value.text(), unit))
              .ifPresent(value ->
                  findings.add(
                      finding(
                          examination, value.passage(), 0, value.passage().text().length(), unit)));
        }
      }
    }
    return findings;
  }

  /** Whether the name is neither the unit's nor a part of it, but differs by a slip only. */
  private static boolean isOther(String name, String unit) {
    return name.length() >= 6
        && !name.contains(unit)
        && !unit.contains(name)
        && Likeness.difference(name, unit)
            .filter(
                d -> d.left().length() <= LARGEST_CHANGE && d.right().length() <= LARGEST_CHANGE)
            .isPresent();
  }

  private static Finding finding(
      Examination examination, Passage passage, int start, int end, String unit) {
    String stated = passage.text().substring(start, end).strip();
    return FindingBuilder.of(CARD)
        .message("填报单位写作“" + stated + "”，与报告单位“" + unit + "”不一致，请核改。")
        .stated(stated)
        .expected(unit)
        .at(Spots.at(examination, passage, start, end))
        .build();
  }
}
