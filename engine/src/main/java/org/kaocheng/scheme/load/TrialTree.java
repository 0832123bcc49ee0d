package org.kaocheng.scheme.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.IndicatorTree;
import org.kaocheng.scheme.pack.SchemePlace;

/** Finds the indicators of a tree by the labels cases name them with. */
final class TrialTree {

  private final Optional<IndicatorTree> tree;
  private final Problems problems;
  private final List<List<IndicatorNode>> paths = new ArrayList<>();

  TrialTree(Optional<IndicatorTree> tree, Problems problems) {
    this.tree = tree;
    this.problems = problems;
    tree.ifPresent(each -> each.groups().forEach(group -> collect(List.of(), group)));
  }

  private void collect(List<IndicatorNode> above, IndicatorNode node) {
    List<IndicatorNode> path = new ArrayList<>(above);
    path.add(node);
    paths.add(List.copyOf(path));
    node.children().forEach(child -> collect(path, child));
  }

  /** A label or a path of labels as it is compared. */
  static List<String> parts(String label) {
    List<String> parts = new ArrayList<>();
    for (String part : label.split("[/／]", -1)) {
      parts.add(plain(part));
    }
    return parts;
  }

  private static String plain(String label) {
    return Taxonomy.normalise(label);
  }

  /** The indicator a label names, leaves before groups; a problem when none or several. */
  Optional<List<IndicatorNode>> find(String label, SchemePlace place) {
    List<String> parts = parts(label);
    List<List<IndicatorNode>> named = paths.stream().filter(path -> ends(path, parts)).toList();
    List<List<IndicatorNode>> leaves =
        named.stream().filter(path -> path.getLast().isLeaf()).toList();
    List<List<IndicatorNode>> found = leaves.isEmpty() ? named : leaves;
    if (found.size() == 1) {
      return Optional.of(found.getFirst());
    }
    if (found.isEmpty()) {
      problems.error(place, unknown(label));
    } else {
      String all = String.join("、", found.stream().map(TrialTree::words).toList());
      problems.error(place, "“" + label + "”在方案里有 " + found.size() + " 处，请写明上级：" + all + "。");
    }
    return Optional.empty();
  }

  private String unknown(String label) {
    Set<String> labels = new LinkedHashSet<>();
    paths.forEach(path -> labels.add(path.getLast().label()));
    String hint = Nearest.hint(label, labels);
    return "方案里没有指标“" + label + "”" + (hint.isEmpty() ? "；单位自设的指标请写 group（所在的上级指标）。" : hint);
  }

  /** The path in words: 过程/资产管理/管理制度健全性. */
  static String words(List<IndicatorNode> path) {
    return String.join("/", path.stream().map(IndicatorNode::label).toList());
  }

  private static boolean ends(List<IndicatorNode> path, List<String> parts) {
    int above = path.size() - parts.size();
    for (int i = 0; i < parts.size(); i++) {
      if (above < 0 || !isCalled(path.get(above + i), parts.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCalled(IndicatorNode node, String name) {
    return plain(node.label()).equals(name)
        || node.synonyms().stream().anyMatch(synonym -> plain(synonym).equals(name));
  }

  /** The points of an indicator: its own, else what its group has left for those without any. */
  Optional<BigDecimal> worth(List<IndicatorNode> path) {
    Optional<BigDecimal> own = path.getLast().points();
    return own.isPresent() ? own : left(path);
  }

  private Optional<BigDecimal> left(List<IndicatorNode> path) {
    List<IndicatorNode> siblings =
        path.size() > 1
            ? path.get(path.size() - 2).children()
            : tree.map(IndicatorTree::groups).orElse(List.of());
    Optional<BigDecimal> whole =
        path.size() > 1 ? worth(path.subList(0, path.size() - 1)) : tree.map(IndicatorTree::points);
    return whole.map(points ->
        siblings.stream()
            .flatMap(node -> node.points().stream())
            .reduce(points, BigDecimal::subtract));
  }
}
