package org.kaocheng.check.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.Sentence;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Patterns;

/** Work that the text says is unfinished, beside a full self-score. */
public final class OpenWork implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "score.open-work",
          Family.SCORE,
          Severity.WARNING,
          "工作未完成仍自评满分",
          "正文写明部分工作尚未完成，与满分自评不相称。",
          "请按实际完成情况计分，或说明这些工作不属于当年目标。");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final List<Pattern> UNFINISHED = ScoreWords.patterns("unfinished");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    Optional<Fact> score =
        examination.reading().selfScores().stream()
            .filter(fact -> !fact.subject().isProject())
            .filter(
                fact -> fact.quantity().filter(q -> q.number().compareTo(HUNDRED) == 0).isPresent())
            .findFirst();
    if (score.isEmpty()) {
      return List.of();
    }
    List<Sentence> open =
        examination.sentences().stream()
            .filter(sentence -> unfinished(examination, sentence))
            .filter(sentence -> !amongProblems(examination.reading(), sentence.passage()))
            .toList();
    return open.isEmpty() ? List.of() : List.of(finding(examination, score.get(), open));
  }

  private static boolean unfinished(Examination examination, Sentence sentence) {
    return UNFINISHED.stream()
        .filter(pattern -> examination.index().mayMatch(pattern, sentence.passage()))
        .anyMatch(pattern -> pattern.matcher(sentence.text()).find());
  }

  /** Problems and plans belong where they stand: only results are held against the score. */
  private static boolean amongProblems(Reading reading, Passage passage) {
    int section = passage.section();
    while (section >= 0) {
      Passage heading = reading.passages().get(section);
      if (Patterns.matches(heading.text(), "(?s).*(问题|改进|建议|措施|计划|打算).*")) {
        return true;
      }
      section = heading.section() < section ? heading.section() : -1;
    }
    return false;
  }

  private static Finding finding(Examination examination, Fact score, List<Sentence> open) {
    String quoted =
        open.stream()
            .limit(3)
            .map(sentence -> "“" + sentence.text().strip() + "”")
            .collect(Collectors.joining("、"));
    FindingBuilder finding =
        FindingBuilder.of(CARD).message("自评100分，而文中写明尚有工作未完成：%s。".formatted(quoted)).stated("100分");
    open.forEach(sentence -> finding.at(examination.evidence(sentence.place())));
    return finding.at(examination.evidence(score)).build();
  }
}
