package org.kaocheng.evaluate.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.ScoringRule;
import org.kaocheng.value.Decimals;

/** Drafts the indicator tree of a form. */
final class TreeDrafter {

  private final Known known;
  private final String source;
  private final LeafDrafter leaves;
  private final Questions questions;
  private boolean told;

  TreeDrafter(Known known, String source, LeafDrafter leaves, Questions questions) {
    this.known = known;
    this.source = source;
    this.leaves = leaves;
    this.questions = questions;
  }

  /** Adds a tree to {@code indicators.yaml}. */
  void draft(ScoringTree scoring, DraftNode.Builder file) {
    List<Branch> roots = scoring.roots();
    DraftNode.Builder tree = new DraftNode.Builder();
    BigDecimal printed = scoring.whole();
    BigDecimal sum = scoring.sum();
    told = scoring.told();
    boolean open = roots.stream().anyMatch(root -> root.points.isEmpty());
    int order = sum.compareTo(printed);
    BigDecimal points = order > 0 || order < 0 && !open ? sum : printed;
    boolean project = scoring.subject() == Subject.Kind.PROJECT;
    String key = project ? "project" : "department";
    if (told) {
      file.note(
          questions.ask(
              "indicators.yaml",
              project ? "项目支出" : "部门整体支出",
              "指标和分值读自正文，不是表格；请核对哪些话是评分标准、哪些只是自评情况。"));
    }
    if (points.compareTo(printed) != 0) {
      tree.note(
          questions.ask(
              "indicators.yaml",
              project ? "项目支出" : "部门整体支出",
              "一级指标合计 "
                  + Decimals.plain(sum)
                  + " 分，总分应为 "
                  + Decimals.plain(printed)
                  + " 分；请核对各级分值。"));
    }
    tree.put("points", points);
    tree.put("groups", nodes(roots, known.inherited(scoring.subject()), "", false));
    file.put(key, tree.block());
  }

  private DraftNode.Mapping nodes(
      List<Branch> branches, List<IndicatorNode> inherited, String path, boolean ruled) {
    List<String> ids = ids(branches, inherited);
    DraftNode.Builder builder = new DraftNode.Builder();
    for (IndicatorNode node : inherited) {
      boolean unused =
          branches.stream().allMatch(branch -> branch.own)
              && node.isLeaf()
              && node.points().isEmpty();
      if (!ids.contains(node.id()) && !unused) {
        builder.put(node.id(), removed());
      }
    }
    for (int i = 0; i < branches.size(); i++) {
      String id = ids.get(i);
      Optional<IndicatorNode> base =
          inherited.stream().filter(node -> node.id().equals(id)).findFirst();
      builder.put(id, node(branches.get(i), id, base, path, ruled));
    }
    return builder.block();
  }

  private static DraftNode.Mapping removed() {
    return new DraftNode.Builder().put("remove", "yes").inline();
  }

  private DraftNode.Mapping node(
      Branch branch, String id, Optional<IndicatorNode> base, String path, boolean ruled) {
    String where = path.isEmpty() ? branch.label : path + "／" + branch.label;
    DraftNode.Builder builder = new DraftNode.Builder().put("label", branch.label);
    branch.questions.forEach(text -> builder.note(questions.ask("indicators.yaml", where, text)));
    branch.points.ifPresent(points -> builder.put("points", points));
    if (path.isEmpty()) {
      builder.put("source", source);
    }
    boolean ownBelow = !branch.isLeaf() && branch.children.stream().allMatch(child -> child.own);
    if (branch.own || ownBelow) {
      if (!ruled) {
        byTarget(builder, base, where);
      }
    } else if (branch.isLeaf()) {
      leaves.draft(branch, id, base, where, told, builder);
    }
    children(branch, base, where, ruled || ownBelow, builder);
    return builder.node();
  }

  private void children(
      Branch branch,
      Optional<IndicatorNode> base,
      String where,
      boolean ruled,
      DraftNode.Builder builder) {
    List<IndicatorNode> inherited = base.map(IndicatorNode::children).orElse(List.of());
    if (!branch.isLeaf()) {
      builder.put("children", nodes(branch.children, inherited, where, ruled));
    } else if (!inherited.isEmpty()) {
      builder.put("children", removed());
    }
  }

  /** The rule of rows that a unit adds itself. */
  private void byTarget(DraftNode.Builder builder, Optional<IndicatorNode> base, String where) {
    boolean inherited =
        base.flatMap(IndicatorNode::rule)
            .filter(ScoringRule.ByTarget.class::isInstance)
            .isPresent();
    if (inherited) {
      return;
    }
    builder.note(
        questions.ask("indicators.yaml", where, "三级指标由单位自设，没有印评分标准；暂按全国办法：有数的按完成比例，没有数的由人评定。"));
    builder.put(
        "rule",
        new DraftNode.Builder()
            .put("kind", "by-target")
            .put(
                "quantity",
                new DraftNode.Builder()
                    .put("kind", "threshold")
                    .put("otherwise", "in-proportion")
                    .inline())
            .put("quality", new DraftNode.Builder().put("kind", "judged").inline())
            .inline());
  }

  /** Ids in ASCII: of the inherited indicator, of other schemes' for that label, or numbered. */
  private List<String> ids(List<Branch> branches, List<IndicatorNode> inherited) {
    List<Optional<String>> found = new ArrayList<>();
    Set<String> used = new LinkedHashSet<>();
    for (Branch branch : branches) {
      Optional<String> id =
          Known.among(inherited, branch.label).map(IndicatorNode::id).filter(used::add);
      found.add(id);
    }
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < branches.size(); i++) {
      Branch branch = branches.get(i);
      ids.add(
          found
              .get(i)
              .or(() -> known.id(branch.label).filter(used::add))
              .orElseGet(() -> numbered(branch, used)));
    }
    return ids;
  }

  private static String numbered(Branch branch, Set<String> used) {
    int number = Math.max(branch.number, 1);
    String word = branch.isLeaf() && !branch.own ? "indicator-" : "group-";
    while (!used.add(word + number)) {
      number++;
    }
    return word + number;
  }
}
