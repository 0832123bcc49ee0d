package org.kaocheng.check.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.fact.Indicator;
import org.kaocheng.scheme.Lexicon;
import org.kaocheng.scheme.Yaml;
import org.kaocheng.source.Severity;

/** Targets that break off after the first half of a pair of words: 既… without 又. */
public final class IncompleteTarget implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "target.incomplete",
          Family.TARGET,
          Severity.WARNING,
          "指标值语句不完整",
          "语句不完整的指标值无法考核。",
          "补全指标值。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Row row : Rows.of(examination)) {
      String text = row.target().text();
      boolean own = !row.indicator().text(Indicator.Column.TARGET).isBlank();
      missing(examination.lexicon(), text)
          .filter(ignored -> own)
          .ifPresent(pair -> findings.add(finding(row, pair)));
    }
    return findings;
  }

  /** The pair of words of which only the first stands in the text, written 既…又…. */
  private static Optional<String> missing(Lexicon lexicon, String text) {
    for (Map<String, Object> row : lexicon.table("statements.word-pairs")) {
      String first = Yaml.string(row.get("first"), "");
      int at = text.indexOf(first);
      List<String> then = Yaml.strings(row.get("then"));
      boolean other = Yaml.strings(row.get("not")).stream().anyMatch(text::contains);
      if (at >= 0 && !other) {
        String rest = text.substring(at + first.length());
        if (then.stream().noneMatch(rest::contains)) {
          return Optional.of(first + "……" + then.getFirst() + "……");
        }
      }
    }
    return Optional.empty();
  }

  private static Finding finding(Row row, String pair) {
    return FindingBuilder.of(CARD)
        .message(
            row.title() + "指标值“" + row.target().text() + "”语句不完整，“" + pair + "”只有前半句。")
        .stated(row.target().text())
        .at(row.targetPlace())
        .build();
  }
}
