package org.kaocheng.check.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.evaluate.scorecard.Explanation;
import org.kaocheng.evaluate.scorecard.ScoreLine;
import org.kaocheng.evaluate.scorecard.ScoreLine.Grounds;
import org.kaocheng.evaluate.scorecard.ScoreLine.Verdict;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.evaluate.scorecard.Sheet;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Decimals;

/**
 * A self-score that every reading of the scheme's rule contradicts. Silent where the report prints
 * the criterion itself, which {@link CriterionScore} holds it against, where the row gives a
 * reason, and where it is less than the row's own target earns.
 */
public final class SchemeScore implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
              "score.scheme",
              Family.SCORE,
              Severity.WARNING,
              "得分与评分办法不符",
              "评分办法规定了该项如何计分，自评得分应能据此算出。",
              "请按评分办法和文中数据重新计算该项得分；确应如此计分的，请写明依据。")
          .yieldingTo(
              "target.limit-exceeded",
              "target.missed",
              "target.missed-elsewhere",
              "score.usual-rate",
              "score.perfect-execution");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Sheet sheet : examination.scorecard().map(Scorecard::sheets).orElse(List.of())) {
      for (ScoreLine line : sheet.lines(Verdict.CONTRADICTED)) {
        if (line.grounds() == Grounds.SCHEME && !isExplained(line) && !isModest(line)) {
          findings.add(finding(examination, sheet, line));
        }
      }
    }
    findings.addAll(totals(examination));
    return findings;
  }

  /** Totals told without scores of single indicators, where the rules leave less than that. */
  private static List<Finding> totals(Examination examination) {
    return examination.scorecard().map(Scorecard::sheets).orElse(List.of()).stream()
        .filter(sheet -> sheet.totals().printed().isPresent() && sheet.totals().exceeds())
        .filter(sheet -> sheet.lines().stream().allMatch(line -> line.self().isEmpty()))
        .map(sheet -> total(examination, sheet))
        .toList();
  }

  private static Finding total(Examination examination, Sheet sheet) {
    Fact printed = sheet.totals().printed().orElseThrow();
    String most = Decimals.brief(sheet.totals().possible().upper(), 2) + "分";
    String self = Rows.inPoints(printed.figure().number());
    List<ScoreLine> lines = sheet.lines().stream().filter(line -> !line.facts().isEmpty()).toList();
    String reasons =
        lines.stream()
            .map(line ->
                "“%s”%s".formatted(line.name(), words(Explanation.of(line).parts(), "代入", "结果")))
            .collect(Collectors.joining("；"));
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .message("“%s”自评总分%s，按评分办法最多得%s：%s。".formatted(sheet.name(), self, most, reasons))
            .stated(self)
            .expected("不超过" + most)
            .key(sheet.name() + "总分")
            .at(examination.evidence(printed));
    lines.stream()
        .flatMap(line -> line.facts().stream())
        .forEach(fact -> finding.at(examination.evidence(fact)));
    return finding.build();
  }

  /**
   * Whether the unit gave itself less than its own target earns, which it may for reasons of its
   * own; that none is written is for {@link LostWithoutReason} and {@link ReachedButReduced}.
   */
  private static boolean isModest(ScoreLine line) {
    boolean target = line.row().filter(row -> !row.text(Column.TARGET).isEmpty()).isPresent();
    return target
        && line.selfInterval()
            .filter(self -> self.upper().compareTo(line.range().lower()) < 0)
            .isPresent();
  }

  private static boolean isExplained(ScoreLine line) {
    return line.row()
        .filter(row -> !row.text(Column.REASON).isEmpty() || !row.text(Column.CRITERION).isEmpty())
        .isPresent();
  }

  private static Finding finding(Examination examination, Sheet sheet, ScoreLine line) {
    List<Explanation.Part> parts = Explanation.of(line).parts();
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .message(
                "“%s”：%s。%s。"
                    .formatted(line.name(), words(parts, "代入", "说明", "结果"), words(parts, "自评")))
            .stated(Rows.inPoints(line.selfScore().orElseThrow()))
            .expected(words(parts, "结果"))
            .formula(words(parts, "公式", "代入"))
            .key(sheet.name() + line.path())
            .at(score(examination, line));
    line.row().ifPresent(row -> places(examination, row, finding));
    line.facts().forEach(fact -> finding.at(examination.evidence(fact)));
    return finding.build();
  }

  private static String words(List<Explanation.Part> parts, String... labels) {
    return parts.stream()
        .filter(part -> List.of(labels).contains(part.label()))
        .map(part -> part.text().replaceFirst("。$", ""))
        .collect(Collectors.joining("；"));
  }

  private static Evidence score(Examination examination, ScoreLine line) {
    return examination.evidence(line.self().orElseThrow());
  }

  private static void places(Examination examination, Indicator row, FindingBuilder finding) {
    for (Column column : List.of(Column.POINTS, Column.ACTUAL, Column.TARGET)) {
      row.fact(column).ifPresent(fact -> finding.at(examination.evidence(fact)));
    }
  }
}
