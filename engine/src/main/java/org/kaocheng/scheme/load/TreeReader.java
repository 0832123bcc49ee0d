package org.kaocheng.scheme.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.pack.Clause;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.IndicatorTree;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.SchemePlace;
import org.kaocheng.scheme.pack.ScoringRule;

/** Reads indicator trees. */
final class TreeReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Clauses clauses;
  private final Formulas formulas;
  private final RuleReader rules;
  private final RuleCheck ruleCheck;
  private final WeightsCheck weights;
  private final Problems problems;

  TreeReader(Clauses clauses, Formulas formulas, Problems problems) {
    this.clauses = clauses;
    this.formulas = formulas;
    this.rules = new RuleReader(formulas, problems);
    this.ruleCheck = new RuleCheck(problems);
    this.weights = new WeightsCheck(problems);
    this.problems = problems;
  }

  /** The trees of {@code indicators.yaml}. */
  List<IndicatorTree> read(PackNode.Mapping part) {
    Fields fields =
        new Fields(
            part, problems, "department", "department-layouts", "project", "project-layouts");
    List<IndicatorTree> trees = new ArrayList<>();
    fields.mapping("department").ifPresent(tree -> trees.add(tree(Subject.Kind.DEPARTMENT, tree)));
    layouts(fields, "department", Subject.Kind.DEPARTMENT, trees);
    fields.mapping("project").ifPresent(tree -> trees.add(tree(Subject.Kind.PROJECT, tree)));
    layouts(fields, "project", Subject.Kind.PROJECT, trees);
    return trees;
  }

  /**
   * Other layouts are for forms of the layer that names them: a tree of a layer above ends them.
   */
  private void layouts(Fields fields, String key, Subject.Kind subject, List<IndicatorTree> trees) {
    Optional<PackNode.Mapping> usual = fields.mapping(key);
    for (Fields.Named named : fields.named(key + "-layouts")) {
      String file = named.place().file();
      if (usual.filter(tree -> !isWrittenIn(file, tree)).isEmpty()) {
        trees.add(tree(subject, named.value()));
      }
    }
  }

  private static boolean isWrittenIn(String file, PackNode node) {
    return node.place().file().equals(file)
        && switch (node) {
          case PackNode.Text ignored -> true;
          case PackNode.Items items ->
              items.items().stream().allMatch(each -> isWrittenIn(file, each));
          case PackNode.Mapping mapping ->
              mapping.entries().stream()
                  .allMatch(each ->
                      each.keyPlace().file().equals(file) && isWrittenIn(file, each.value()));
        };
  }

  private IndicatorTree tree(Subject.Kind subject, PackNode.Mapping node) {
    Fields fields = new Fields(node, problems, "label", "points", "groups", "note");
    BigDecimal points = fields.number("points").orElse(HUNDRED);
    Clause clause = clauses.of(fields, Clauses.NONE);
    List<IndicatorNode> groups = new ArrayList<>();
    for (Fields.Named group : fields.named("groups")) {
      groups.add(node(group, clause, false));
    }
    weights.check(points, groups, fields.place("points"), "全部一级指标");
    return new IndicatorTree(subject, fields.words("label"), points, groups);
  }

  private IndicatorNode node(Fields.Named named, Clause around, boolean ruled) {
    Fields fields =
        new Fields(
            named.value(),
            problems,
            "label",
            "synonyms",
            "points",
            "children",
            "rule",
            "measure",
            "criterion",
            "note");
    Clause clause = clauses.of(fields, around);
    Optional<BigDecimal> points = points(fields);
    Optional<PackNode.Mapping> ruleNode = fields.mapping("rule");
    Optional<ScoringRule> rule = ruleNode.flatMap(rules::read);
    rule.ifPresent(found ->
        ruleCheck.check(
            found, ruleNode.orElseThrow(), fields.has("children") ? Optional.empty() : points));
    List<IndicatorNode> children = new ArrayList<>();
    for (Fields.Named child : fields.named("children")) {
      children.add(node(child, clause, ruled || fields.has("rule")));
    }
    String label = label(fields, named);
    if (children.isEmpty() && !ruled && !fields.has("rule")) {
      problems.warning(
          named.place(), "指标“" + label + "”没有评分规则，得分只能由人评定；如确应如此，请写 rule: {kind: judged}。");
    }
    SchemePlace place = named.place();
    points.ifPresent(
        all -> weights.check(all, children, fields.place("points"), "“" + label + "”的下级指标"));
    Optional<Formula> measure = formulas.number(fields, "measure");
    return new IndicatorNode(
        named.id(),
        label,
        fields.strings("synonyms"),
        points,
        children,
        rule,
        measure,
        fields.words("criterion"),
        clause,
        place);
  }

  private String label(Fields fields, Fields.Named named) {
    if (!fields.has("label")) {
      problems.error(named.place(), "指标“" + named.id() + "”缺少“label”（表上印的名称）。");
    }
    String label = fields.words("label");
    return label.isEmpty() ? named.id() : label;
  }

  private Optional<BigDecimal> points(Fields fields) {
    Optional<BigDecimal> points = fields.number("points");
    if (points.filter(value -> value.signum() < 0).isPresent()) {
      problems.error(fields.place("points"), "分值不能小于0。");
      return Optional.empty();
    }
    return points;
  }
}
