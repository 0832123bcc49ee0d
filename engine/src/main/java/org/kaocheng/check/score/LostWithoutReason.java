package org.kaocheng.check.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.FormCell;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Decimals;

/** Points lost in rows whose field for the reason is blank. */
public final class LostWithoutReason implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "score.reason-blank",
          Family.SCORE,
          Severity.WARNING,
          "扣分未说明原因",
          "扣分而不写原因，问题无从整改，审核人也无法判断扣分是否恰当。",
          "请逐项填写扣分（偏差）原因及改进措施。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Form form : examination.reading().forms()) {
      List<Block> lost = Block.of(form).stream().filter(LostWithoutReason::unexplained).toList();
      if (!lost.isEmpty() && !isExplained(examination, form)) {
        findings.add(finding(examination, form, lost));
      }
    }
    return findings;
  }

  /** Whether the form has a field of its own for reasons, below its rows, that is filled. */
  private static boolean isExplained(Examination examination, Form form) {
    return examination.reading().facts("evaluation.deviation_reason").stream()
        .filter(fact -> form.table() > 0 && fact.place().table() == form.table())
        .anyMatch(
            fact -> fact.content() instanceof Content.Words(String text) && text.length() > 2);
  }

  /** Whether points are lost and each of the block's rows has a blank field for the reason. */
  private static boolean unexplained(Block block) {
    boolean reduced = block.score().filter(score -> score.compareTo(block.worth()) < 0).isPresent();
    return reduced
        && block.rows().stream()
            .allMatch(row -> row.cell(Column.REASON).filter(FormCell::isBlank).isPresent());
  }

  private static BigDecimal lost(Block block) {
    return block.worth().subtract(block.score().orElseThrow());
  }

  private static Finding finding(Examination examination, Form form, List<Block> blocks) {
    BigDecimal total =
        blocks.stream().map(LostWithoutReason::lost).reduce(BigDecimal.ZERO, BigDecimal::add);
    String list =
        blocks.stream()
            .map(block -> "“%s”扣%s".formatted(block.name(), Rows.inPoints(lost(block))))
            .collect(Collectors.joining("、"));
    String formula =
        blocks.stream()
                .map(block ->
                    "(%s-%s)"
                        .formatted(
                            Decimals.plain(block.worth()),
                            Decimals.plain(block.score().orElseThrow())))
                .collect(Collectors.joining("+"))
            + "="
            + Decimals.plain(total);
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .message("%s共扣%s，扣分原因栏均为空白：%s。".formatted(Rows.name(form), Rows.inPoints(total), list))
            .stated("扣分原因空白")
            .formula(formula);
    for (Block block : blocks) {
      for (Indicator row : block.rows()) {
        finding.at(examination.evidence(Rows.place(row, Column.REASON)));
        finding.at(examination.evidence(Rows.place(row, Column.SCORE)));
      }
    }
    return finding.build();
  }
}
