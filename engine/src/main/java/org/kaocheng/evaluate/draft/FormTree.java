package org.kaocheng.evaluate.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.value.Decimals;

/** The tree of a form's rows with the points of each. */
final class FormTree {

  private static final String POINTS_BEHIND = "[（(]?[0-9.]+\\s*分[)）]?$";
  private static final String EXECUTION = "预算执行率";

  private final List<Branch> roots = new ArrayList<>();

  private FormTree() {}

  /** The tree of a form. */
  static ScoringTree of(Form form) {
    return new ScoringTree(
        form.subject().kind(),
        form.title(),
        form.table() == 0,
        form.totalPoints().map(fact -> fact.figure().number()),
        branches(form));
  }

  private static List<Branch> branches(Form form) {
    FormTree tree = new FormTree();
    form.indicators().forEach(tree::add);
    form.groups().forEach(group -> tree.group(group, form));
    form.executionPoints().ifPresent(fact -> tree.execution(fact.figure().number()));
    tree.roots.forEach(FormTree::own);
    tree.roots.forEach(FormTree::settle);
    share(tree.roots, Optional.empty());
    return tree.roots;
  }

  static String label(String printed) {
    String bare = printed.strip().replaceFirst(POINTS_BEHIND, "").strip();
    String label = DraftWords.STANDARD.withoutEnd("trailing", bare);
    return label.isEmpty() ? printed.strip() : label;
  }

  private void add(Indicator row) {
    List<Branch> siblings = roots;
    Optional<Branch> around = Optional.empty();
    for (String level : List.of(label(row.level1()), label(row.level2()))) {
      boolean again = around.filter(branch -> branch.label.equals(level)).isPresent();
      if (!level.isEmpty() && !again) {
        around = Optional.of(child(siblings, level));
        siblings = around.get().children;
      }
    }
    String name = label(row.name().text());
    boolean itself = around.filter(b -> b.label.equals(name) && b.isLeaf()).isPresent();
    Branch leaf = itself ? around.get() : new Branch(name.isEmpty() ? "指标" : name);
    leaf.number = row.id() + 1;
    leaf.criterion = row.text(Column.CRITERION);
    leaf.target = row.cell(Column.TARGET).isPresent();
    leaf.printed =
        row.fact(Column.POINTS)
            .map(fact -> fact.figure().number())
            .filter(points -> points.signum() >= 0);
    if (!itself) {
      siblings.add(leaf);
    }
  }

  private static Branch child(List<Branch> siblings, String label) {
    Optional<Branch> found =
        siblings.stream().filter(b -> b.label.equals(label) && !b.isRow()).findFirst();
    if (found.isPresent()) {
      return found.get();
    }
    Branch fresh = new Branch(label);
    siblings.add(fresh);
    return fresh;
  }

  private void group(Form.Group group, Form form) {
    String label = label(group.name());
    BigDecimal points = group.points().figure().number();
    if (group.members().isEmpty()) {
      if (group.level() == 1 && roots.stream().noneMatch(root -> root.label.equals(label))) {
        child(roots, label).printed = Optional.of(points);
      }
      return;
    }
    Indicator first = form.indicators().get(group.members().getFirst());
    Optional<Branch> root = find(roots, label(first.level1()));
    Optional<Branch> branch =
        group.level() == 1 ? root : root.flatMap(found -> find(found.children, label));
    branch.filter(found -> found.printed.isEmpty()).ifPresent(b -> b.printed = Optional.of(points));
  }

  private static Optional<Branch> find(List<Branch> siblings, String label) {
    return siblings.stream().filter(branch -> branch.label.equals(label)).findFirst();
  }

  private void execution(BigDecimal points) {
    if (roots.stream().noneMatch(root -> root.label.contains("执行率"))) {
      Branch branch = new Branch(EXECUTION);
      branch.printed = Optional.of(points);
      roots.addFirst(branch);
    }
  }

  /** Rows with targets and without criteria are the unit's own, and no part of a scheme. */
  private static void own(Branch branch) {
    branch.children.forEach(FormTree::own);
    boolean own =
        !branch.isLeaf()
            && branch.children.stream().allMatch(b -> b.isLeaf() && b.isRow())
            && branch.children.stream().allMatch(b -> b.criterion.isEmpty())
            && branch.children.stream().anyMatch(b -> b.target);
    if (own) {
      branch.own = true;
      branch.points = branch.printed;
      branch.shared = Optional.of(sum(branch.children, b -> b.printed)).filter(s -> s.signum() > 0);
      branch.children.clear();
    }
  }

  static void settle(Branch branch) {
    if (branch.own) {
      return;
    }
    if (branch.isLeaf()) {
      branch.points = branch.printed;
      return;
    }
    branch.children.forEach(FormTree::settle);
    share(branch.children, branch.printed);
    boolean open = branch.children.stream().anyMatch(child -> child.points.isEmpty());
    BigDecimal known = sum(branch.children, child -> child.points);
    BigDecimal all = known.add(sum(branch.children, FormTree::distributed));
    if (branch.printed.isEmpty()) {
      branch.points = all.signum() > 0 ? Optional.of(all) : Optional.empty();
      return;
    }
    BigDecimal printed = branch.printed.get();
    int order = known.compareTo(printed);
    branch.points = branch.printed;
    if (order > 0 || order < 0 && !open) {
      branch.points = Optional.empty();
      branch.questions.add(
          "表上印 "
              + Decimals.plain(printed)
              + " 分，下级合计 "
              + Decimals.plain(known)
              + " 分，合不上；先不写本级分值。");
    }
  }

  /** What open rows share, where it is printed. */
  private static Optional<BigDecimal> distributed(Branch branch) {
    return branch.points.isPresent() ? Optional.empty() : branch.shared;
  }

  /**
   * Rows without points under a row that has some share its cell, unless the group has points left
   * for them.
   */
  private static void share(List<Branch> rows, Optional<BigDecimal> whole) {
    boolean left = whole.filter(all -> sum(rows, row -> row.points).compareTo(all) < 0).isPresent();
    if (left) {
      return;
    }
    for (int i = 1; i < rows.size(); i++) {
      Branch row = rows.get(i);
      Branch before = rows.get(i - 1);
      boolean blank = row.isRow() && row.points.isEmpty() && row.isLeaf();
      boolean pointed = before.isLeaf() && before.points.isPresent() && before.isRow();
      if (blank && pointed) {
        before.shared = before.points;
        before.points = Optional.empty();
        before.questions.add(
            "分值 " + before.shared.map(Decimals::plain).orElse("") + " 分与下面没有分值的行共用，由单位分配；如应分开请写明。");
      }
    }
  }

  static BigDecimal sum(List<Branch> branches, Function<Branch, Optional<BigDecimal>> points) {
    return branches.stream()
        .flatMap(branch -> points.apply(branch).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
