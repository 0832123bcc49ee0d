package org.kaocheng.check.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Form.Group;
import org.kaocheng.source.Severity;

/** Points of rows against their group's, of groups against the group above, of all against 100. */
public final class PointsSum implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "score.points-sum",
          Family.SCORE,
          Severity.ERROR,
          "分值合计不符",
          "各项指标分值之和应等于所属上级指标和总分的分值，否则得分无从比较。",
          "请核对各项指标的分值，使其合计等于上级指标分值和总分。");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A gap beyond this is a part of the table lost, or two forms read as one, and no slip. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(20);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Form form : examination.reading().forms()) {
      FormSums sums = FormSums.of(form);
      groups(examination, sums, findings);
      total(examination, sums).ifPresent(findings::add);
    }
    return findings;
  }

  private static void groups(Examination examination, FormSums sums, List<Finding> findings) {
    if (!sums.pointsKnown() || sums.hasUnusedRows()) {
      return;
    }
    boolean totalFits = sums.points().compareTo(printedTotal(sums.form())) == 0;
    for (Group group : merged(sums.form())) {
      List<Block> blocks = sums.blocks().stream().filter(block -> inside(block, group)).toList();
      boolean cut =
          sums.blocks().stream().anyMatch(block -> !inside(block, group) && touches(block, group));
      BigDecimal sum = blocks.stream().map(Block::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
      BigDecimal printed = group.points().figure().number();
      if (!blocks.isEmpty() && !cut && sum.compareTo(printed) != 0) {
        findings.add(
            group(
                examination,
                group,
                blocks,
                sum,
                !totalFits && sums.provenByScores() ? Severity.ERROR : Severity.WARNING));
      }
    }
  }

  private static Finding group(
      Examination examination, Group group, List<Block> blocks, BigDecimal sum, Severity severity) {
    List<Fact> facts = blocks.stream().map(Block::points).toList();
    BigDecimal printed = group.points().figure().number();
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .severity(severity)
            .message(
                "“%s”分值%s，所列%d项指标分值合计%s，相差%s。"
                    .formatted(
                        group.name(),
                        Rows.inPoints(printed),
                        blocks.size(),
                        Rows.inPoints(sum),
                        Rows.inPoints(sum.subtract(printed).abs())))
            .stated(Rows.inPoints(printed))
            .expected(Rows.inPoints(sum))
            .formula(FormSums.formula(facts, sum))
            .at(examination.evidence(group.points()));
    facts.forEach(fact -> finding.at(examination.evidence(fact)));
    return finding.build();
  }

  private static Optional<Finding> total(Examination examination, FormSums sums) {
    BigDecimal printed = printedTotal(sums.form());
    boolean undecided = !sums.pointsKnown() || sums.hasUnusedRows() || sums.blocks().size() < 3;
    if (undecided || sums.pointsFit()) {
      return Optional.empty();
    }
    BigDecimal gap = sums.points().subtract(printed).abs();
    if (gap.compareTo(LARGE) > 0) {
      return Optional.empty();
    }
    Optional<Fact> total = sums.form().totalPoints();
    List<Fact> facts = new ArrayList<>(sums.form().executionPoints().stream().toList());
    sums.blocks().forEach(block -> facts.add(block.points()));
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .severity(sums.provenByScores() ? Severity.ERROR : Severity.WARNING)
            .message(
                "%s各项指标分值合计%s，表中总分为%s，相差%s。"
                    .formatted(
                        Rows.name(sums.form()),
                        Rows.inPoints(sums.points()),
                        Rows.inPoints(printed),
                        Rows.inPoints(gap)))
            .stated(Rows.inPoints(printed))
            .expected(Rows.inPoints(sums.points()))
            .formula(FormSums.formula(facts, sums.points()));
    total.ifPresent(fact -> finding.at(examination.evidence(fact)));
    facts.forEach(fact -> finding.at(examination.evidence(fact)));
    return Optional.of(finding.build());
  }

  private static BigDecimal printedTotal(Form form) {
    return Rows.number(form.totalPoints()).orElse(HUNDRED);
  }

  private static boolean inside(Block block, Group group) {
    return block.rows().stream().allMatch(row -> group.members().contains(row.id()));
  }

  private static boolean touches(Block block, Group group) {
    return block.rows().stream().anyMatch(row -> group.members().contains(row.id()));
  }

  /** Groups printed again after a page break are one group. */
  private static List<Group> merged(Form form) {
    Map<String, Group> merged = new LinkedHashMap<>();
    for (Group group : form.groups()) {
      if (group.points().quantity().isEmpty()) {
        continue;
      }
      String key = group.level() + group.name() + group.points().figure().number();
      Group before = merged.get(key);
      boolean continued = before != null && before.members().isEmpty() == group.members().isEmpty();
      if (before == null || !continued) {
        merged.put(before == null ? key : key + merged.size(), group);
      } else {
        Set<Integer> members = new LinkedHashSet<>(before.members());
        members.addAll(group.members());
        merged.put(
            key, new Group(group.level(), group.name(), before.points(), List.copyOf(members)));
      }
    }
    return List.copyOf(merged.values());
  }
}
