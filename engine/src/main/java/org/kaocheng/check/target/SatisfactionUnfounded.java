package org.kaocheng.check.target;

import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.Sentence;
import org.kaocheng.source.Severity;

/**
 * Satisfaction of 100 % in every row where the report mentions no survey; one finding in all.
 */
public final class SatisfactionUnfounded implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "target.satisfaction-unfounded",
          Family.TARGET,
          Severity.INFO,
          "满意度没有调查依据",
          "满意度应当来自问卷、测评等调查，一律100%难以采信。",
          "写明调查方式、样本数和结果，按调查结果填写。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Row> rows =
        Rows.of(
            examination,
            row -> row.kind() == Row.RowKind.SATISFACTION && !row.actual().text().isEmpty());
    List<Row> full = rows.stream().filter(Row::isHundredPercent).toList();
    boolean most = full.size() * 2 > rows.size();
    if (!most || mentionsSurvey(examination)) {
      return List.of();
    }
    return Aggregate.of(CARD, full, "", "的满意度为100%，全文未见调查依据。");
  }

  private static boolean mentionsSurvey(Examination examination) {
    List<String> words = examination.lexicon().words("statements.survey-words");
    return examination.sentences().stream()
        .map(Sentence::text)
        .anyMatch(
            text ->
                text.contains("满意") && words.stream().anyMatch(text::contains));
  }
}
