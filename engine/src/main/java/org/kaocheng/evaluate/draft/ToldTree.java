package org.kaocheng.evaluate.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.evaluate.GradeBands;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.fact.Subject;
import org.kaocheng.value.FullWidth;

/**
 * A scoring told in numbered headings and paragraphs, each with its points: （一）目标设定10分, 1.在职人员控制率
 * （5分）：…. How deep one lies is told by the style of its number: a style not seen above it lies
 * deeper.
 */
final class ToldTree {

  private static final int LONGEST_NAME = 24;
  private static final int FEWEST = 3;
  private static final Pattern DIGITS = Pattern.compile("[0-9一二三四五六七八九十百]+");

  /** The name, the points in brackets or bare, the criterion. */
  private static final Pattern ITEM =
      Pattern.compile(
          "([^0-9（(：:。；;]{2,"
              + LONGEST_NAME
              + "}?)[（(]?(?:满分|分值|计|共)?([0-9]+(?:\\.[0-9]+)?)分[）)]?(?:[：:。，,；;]?$|[：:。；;](.*))",
          Pattern.DOTALL);

  private record Open(String style, Branch branch) {}

  private final List<Branch> roots = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private int number;

  private ToldTree() {}

  /** The scoring; empty when fewer than three items have points. */
  static Optional<ScoringTree> of(Reading reading) {
    ToldTree tree = new ToldTree();
    reading.passages().stream()
        .filter(passage -> passage.kind() != Passage.Kind.CELL)
        .forEach(tree::add);
    if (tree.number < FEWEST) {
      return Optional.empty();
    }
    tree.roots.forEach(FormTree::settle);
    return Optional.of(
        new ScoringTree(Subject.Kind.DEPARTMENT, "", true, total(reading), tree.roots));
  }

  static Optional<BigDecimal> total(Reading reading) {
    Set<BigDecimal> totals = new HashSet<>();
    for (Fact fact : reading.facts("scheme.points_total")) {
      totals.add(fact.figure().number().stripTrailingZeros());
    }
    return totals.size() == 1 ? Optional.of(totals.iterator().next()) : Optional.empty();
  }

  private void add(Passage passage) {
    String text = passage.squeezed();
    String printed = FullWidth.squeezed(passage.number());
    String bare = text.startsWith(printed) ? text.substring(printed.length()) : text;
    Matcher item = ITEM.matcher(bare);
    boolean numbered = !printed.isEmpty();
    if (numbered && item.matches()) {
      item(DIGITS.matcher(printed).replaceAll("0"), item);
    } else if (numbered
        || passage.kind() == Passage.Kind.HEADING
        || GradeBands.parse(passage.text()).isPresent()) {
      open.clear();
    } else if (!open.isEmpty()) {
      Branch last = open.getLast().branch();
      last.criterion += bare;
    }
  }

  private void item(String style, Matcher item) {
    for (int depth = open.size() - 1; depth >= 0; depth--) {
      if (open.get(depth).style().equals(style)) {
        open.subList(depth, open.size()).clear();
      }
    }
    Branch branch = new Branch(FormTree.label(item.group(1)));
    branch.number = ++number;
    branch.printed = Optional.of(new BigDecimal(item.group(2)));
    branch.criterion = Optional.ofNullable(item.group(3)).orElse("");
    List<Branch> siblings = open.isEmpty() ? roots : open.getLast().branch().children;
    siblings.add(branch);
    open.add(new Open(style, branch));
  }
}
