package org.kaocheng.evaluate.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kaocheng.evaluate.CriterionParser;
import org.kaocheng.evaluate.Rubric;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.ScoringRule;

/** Drafts a lowest-level indicator: where it stands, its criterion in short, its rule. */
final class LeafDrafter {

  private static final int LONGEST_CRITERION = 160;

  private final Known known;
  private final LocalNames names;
  private final Questions questions;
  private int leaves;
  private int computed;

  LeafDrafter(Known known, LocalNames names, Questions questions) {
    this.known = known;
    this.names = names;
    this.questions = questions;
  }

  /** How many indicators were drafted. */
  int leaves() {
    return leaves;
  }

  /** How many of them have a rule that computes. */
  int computed() {
    return computed;
  }

  /** Adds what an indicator has beside its label and points. */
  void draft(
      Branch branch,
      String id,
      Optional<IndicatorNode> base,
      String where,
      boolean told,
      DraftNode.Builder builder) {
    leaves++;
    if (branch.isRow()) {
      builder.put("clause", "第" + branch.number + (told ? "项" : "行"));
    }
    String criterion = shortened(branch.criterion);
    if (!criterion.isEmpty()) {
      builder.put("criterion", criterion);
    }
    if (criterion.isEmpty() && inherits(branch, base)) {
      computed++;
      builder.note(ask(where, "没有印评分标准，沿用上一层的规则。"));
      return;
    }
    RuleDraft rule = rule(branch, id);
    computed += rule.computes() ? 1 : 0;
    if (!rule.computes() && base.flatMap(IndicatorNode::measure).isEmpty()) {
      known.formula(branch.label).ifPresent(found -> builder.put("measure", found.text()));
    }
    rule.questions().forEach(text -> builder.note(ask(where, text)));
    builder.put("rule", rule.rule());
  }

  private RuleDraft rule(Branch branch, String id) {
    boolean execution = !branch.isRow() && branch.label.contains("执行率");
    Optional<BigDecimal> points = branch.points.filter(all -> all.signum() > 0);
    if (points.isEmpty() && !branch.criterion.isEmpty()) {
      return RuleDraft.judged("没有单独的分值，评分标准暂由人评定。");
    }
    String text = execution ? "得分=预算执行率×分值" : branch.criterion;
    Rubric rubric = CriterionParser.parse(text, points.orElse(BigDecimal.ONE));
    RuleDraft draft = RuleDrafter.draft(rubric, names.of(branch.label, id, rubric));
    return execution
        ? new RuleDraft(draft.rule(), List.of("执行率的分值单独印出，没有印算法；除以年初预算还是全年预算请核对。"))
        : draft;
  }

  /** Whether a scoring rule of the layer below stands for the same points. */
  private static boolean inherits(Branch branch, Optional<IndicatorNode> base) {
    return base.filter(node -> node.points().isPresent() && node.isLeaf())
        .filter(
            node -> branch.points.filter(p -> p.compareTo(node.points().get()) == 0).isPresent())
        .flatMap(IndicatorNode::rule)
        .filter(rule -> !(rule instanceof ScoringRule.Judged))
        .isPresent();
  }

  private String ask(String where, String text) {
    return questions.ask("indicators.yaml", where, text);
  }

  private static String shortened(String criterion) {
    String one = criterion.replaceAll("\\s+", "");
    return one.length() <= LONGEST_CRITERION ? one : one.substring(0, LONGEST_CRITERION) + "…";
  }
}
