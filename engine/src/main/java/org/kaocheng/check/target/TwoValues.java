package org.kaocheng.check.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Quantity;

/**
 * The same counted target with two values: in the department's form and in exactly one project's.
 * Several projects may each do a part of the whole, so then nothing is said.
 */
public final class TwoValues implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "target.two-values",
          Family.TARGET,
          Severity.WARNING,
          "同一指标两处目标值不同",
          "同一工作在整体表与项目表中的目标应当一致或能说明关系。",
          "统一两处指标值，或写明各自的口径。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Row> counted =
        Rows.of(
            examination,
            row ->
                row.target().single().filter(q -> q.unit().dimension() == Dimension.COUNT).isPresent());
    List<Finding> findings = new ArrayList<>();
    for (Row whole : counted) {
      if (!whole.form().subject().isProject()) {
        only(counted, whole, Labels.of(examination.lexicon()))
            .filter(project -> differs(whole, project))
            .ifPresent(project -> findings.add(finding(whole, project)));
      }
    }
    return findings;
  }

  private static Optional<Row> only(List<Row> counted, Row whole, Labels labels) {
    List<Row> alike =
        counted.stream()
            .filter(row -> row.form().subject().isProject())
            .filter(row -> unit(row).unit().comparableWith(unit(whole).unit()))
            .filter(row -> isAlike(labels, row.label(), whole.label()))
            .toList();
    return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
  }

  /** 督查次数 and 督查督办次数: one name is the other with at most as many characters put in. */
  private static boolean isAlike(Labels labels, String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
    }
    return shorter.length() >= 4
        && at == shorter.length()
        && longer.length() - shorter.length() <= 3
        && labels.content(shorter).length() >= 2;
  }

  private static Quantity unit(Row row) {
    return row.target().single().orElseThrow();
  }

  private static boolean differs(Row one, Row other) {
    return unit(one).amount().compareTo(unit(other).amount()) != 0;
  }

  private static Finding finding(Row whole, Row project) {
    return FindingBuilder.of(CARD)
        .message(
            "“"
                + whole.label()
                + "”在整体支出自评表中的目标为“"
                + whole.target().text()
                + "”，在"
                + project.form().subject().name()
                + "项目自评表中“"
                + project.label()
                + "”为“"
                + project.target().text()
                + "”，不一致。")
        .stated(whole.target().text())
        .expected(project.target().text())
        .at(whole.targetPlace())
        .at(project.targetPlace())
        .build();
  }
}
