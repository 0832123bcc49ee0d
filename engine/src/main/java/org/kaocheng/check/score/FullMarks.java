package org.kaocheng.check.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.Sentence;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.source.Severity;

/** Full points for every indicator while the text says that work was done only by and large. */
public final class FullMarks implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "score.all-full",
          Family.SCORE,
          Severity.INFO,
          "全部指标满分与文字表述不一致",
          "文中称基本完成而各项全部满分，自评的区分度不足。",
          "请对照完成情况逐项复核得分。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Form> scored =
        examination.reading().forms().stream()
            .filter(form -> form.indicators().stream().anyMatch(r -> Rows.lost(r).isPresent()))
            .toList();
    List<Indicator> rows =
        scored.stream()
            .flatMap(form -> form.indicators().stream())
            .filter(row -> Rows.lost(row).isPresent())
            .toList();
    if (rows.size() < 5 || !rows.stream().allMatch(Rows::full)) {
      return List.of();
    }
    List<Indicator> partly =
        rows.stream()
            .filter(row -> ScoreWords.mentions(row.text(Column.ACTUAL), "basically-done"))
            .toList();
    Optional<Sentence> sentence =
        examination.sentences().stream()
            .filter(each -> ScoreWords.mentions(each.text(), "basically-done"))
            .findFirst();
    List<Finding> findings = new ArrayList<>();
    if (!partly.isEmpty() || sentence.isPresent()) {
      findings.add(finding(examination, rows.size(), partly, sentence));
    }
    return findings;
  }

  private static Finding finding(
      Examination examination, int count, List<Indicator> partly, Optional<Sentence> sentence) {
    String words =
        partly.isEmpty()
            ? sentence.map(each -> each.text().strip()).orElse("")
            : partly.getFirst().text(Column.ACTUAL);
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .message("%d项指标全部得满分，而文中称“%s”。".formatted(count, words))
            .key("all-full");
    partly.forEach(row -> finding.at(examination.evidence(Rows.place(row, Column.ACTUAL))));
    sentence.ifPresent(each -> finding.at(examination.evidence(each.place())));
    return finding.build();
  }
}
