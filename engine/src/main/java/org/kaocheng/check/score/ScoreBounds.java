package org.kaocheng.check.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.source.Severity;

/** Scores above their points, and scores below zero. */
public final class ScoreBounds implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "score.bounds",
          Family.SCORE,
          Severity.ERROR,
          "得分超出分值范围",
          "单项得分应在零分与该项分值之间。",
          "请核对该项的分值和得分。");

  /** More rows than this out of bounds are columns exchanged, by hand or in reading. */
  private static final int MANY = 3;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Form form : examination.reading().forms()) {
      int before = findings.size();
      boolean certain = FormSums.of(form).complete();
      for (Block block : Block.of(form)) {
        boolean adjusts = block.rows().stream().anyMatch(Rows::adjusts);
        block
            .score()
            .filter(score -> !adjusts && outside(score, block.worth()))
            .ifPresent(score -> findings.add(row(examination, block, score, certain)));
      }
      if (form.executionPoints().isPresent() && form.executionScore().isPresent()) {
        execution(examination, form, certain, findings);
      }
      if (findings.size() - before > MANY) {
        List<Finding> mine = findings.subList(before, findings.size());
        Finding all = together(form, List.copyOf(mine));
        mine.clear();
        findings.add(all);
      }
    }
    return findings;
  }

  private static Finding together(Form form, List<Finding> rows) {
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .severity(Severity.WARNING)
            .message(
                "%s有%d项得分超出分值范围，请核对分值与得分两栏是否填反：%s"
                    .formatted(
                        Rows.name(form),
                        rows.size(),
                        String.join("", rows.stream().map(Finding::message).toList())));
    rows.forEach(row -> finding.at(row.evidence()));
    return finding.build();
  }

  private static boolean outside(BigDecimal score, BigDecimal points) {
    return score.signum() < 0 || score.compareTo(points) > 0;
  }

  private static Finding row(
      Examination examination, Block block, BigDecimal score, boolean certain) {
    FindingBuilder finding =
        builder(block.name(), score, block.worth())
            .severity(block.shared() || !certain ? Severity.WARNING : Severity.ERROR);
    block.scores().forEach(fact -> finding.at(examination.evidence(fact)));
    return finding.at(examination.evidence(block.points())).build();
  }

  private static void execution(
      Examination examination, Form form, boolean certain, List<Finding> findings) {
    Fact score = form.executionScore().orElseThrow();
    Fact points = form.executionPoints().orElseThrow();
    if (score.quantity().isEmpty() || points.quantity().isEmpty()) {
      return;
    }
    BigDecimal number = score.figure().number();
    if (outside(number, points.figure().number())) {
      findings.add(
          builder("执行率", number, points.figure().number())
              .severity(certain ? Severity.ERROR : Severity.WARNING)
              .at(examination.evidence(score))
              .at(examination.evidence(points))
              .build());
    }
  }

  private static FindingBuilder builder(String name, BigDecimal score, BigDecimal points) {
    String message =
        score.signum() < 0
            ? "“%s”得分%s，不应为负数。".formatted(name, Rows.inPoints(score))
            : "“%s”得分%s，超过该项分值%s。".formatted(name, Rows.inPoints(score), Rows.inPoints(points));
    return FindingBuilder.of(CARD)
        .message(message)
        .stated(Rows.inPoints(score))
        .expected("0至" + Rows.inPoints(points));
  }
}
