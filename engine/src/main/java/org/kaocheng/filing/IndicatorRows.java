package org.kaocheng.filing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.IndicatorTree;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;
import org.kaocheng.scheme.pack.ScoringRule;
import org.kaocheng.value.Decimals;

/**
 * The rows of a table of indicators: the indicators of the scheme's tree with what is filled in for
 * them, and under groups to which units add indicators of their own, those of the filing.
 */
public final class IndicatorRows {

  private final SchemeTable table;
  private final FormBlock.Indicators block;
  private final Subject subject;
  private final List<IndicatorRow> filed;
  private final List<IndicatorRow> rows = new ArrayList<>();
  private final List<IndicatorRow> open = new ArrayList<>();

  private IndicatorRows(
      Filing filing, SchemeTable table, FormBlock.Indicators block, Subject subject) {
    this.table = table;
    this.block = block;
    this.subject = subject;
    this.filed =
        new ArrayList<>(
            filing.indicators().stream()
                .filter(row ->
                    row.table().equals(table.id())
                        && row.block().equals(block.id())
                        && row.subject().equals(subject))
                .toList());
  }

  /** The rows in the order they are printed; rows of no known group stand at the end. */
  public static List<IndicatorRow> of(
      Scheme scheme,
      Filing filing,
      SchemeTable table,
      FormBlock.Indicators block,
      Subject subject) {
    return laid(scheme, filing, table, block, subject).rows;
  }

  /** A blank row for each group to which units add indicators of their own, in order. */
  public static List<IndicatorRow> open(
      Scheme scheme, SchemeTable table, FormBlock.Indicators block, Subject subject) {
    Filing blank = Filing.blank(scheme.id(), scheme.years().first());
    return List.copyOf(laid(scheme, blank, table, block, subject).open);
  }

  private static IndicatorRows laid(
      Scheme scheme,
      Filing filing,
      SchemeTable table,
      FormBlock.Indicators block,
      Subject subject) {
    IndicatorRows rows = new IndicatorRows(filing, table, block, subject);
    Optional<IndicatorTree> tree = scheme.tree(block.tree());
    if (!block.branches().isEmpty()) {
      rows.branches();
    } else if (tree.isPresent()) {
      for (IndicatorNode group : tree.get().groups()) {
        if (!isExecution(group, table)) {
          rows.group(group);
        }
      }
    }
    rows.rows.addAll(rows.filed);
    return rows;
  }

  /** Whether a group is the execution rate, and the form scores it apart. */
  private static boolean isExecution(IndicatorNode group, SchemeTable table) {
    return group.isLeaf() && group.id().equals("execution") && Derivations.showsExecution(table);
  }

  /** Whether units add indicators of their own under a group. */
  private static boolean takesRows(IndicatorNode node) {
    return node.rule().filter(ScoringRule.ByTarget.class::isInstance).isPresent();
  }

  private void branches() {
    for (FormBlock.Branch branch : block.branches()) {
      for (String level2 : branch.level2()) {
        own(branch.level1(), level2, true);
      }
    }
  }

  /** A first-level indicator with all under it. */
  private void group(IndicatorNode group) {
    boolean takesRows = takesRows(group);
    if (group.isLeaf() && takesRows) {
      own(group.label(), "", true);
    } else if (group.isLeaf()) {
      fixed(group, group.label(), Optional.empty());
    }
    group.children().forEach(child -> below(child, group.label(), Optional.empty(), takesRows));
  }

  /** A lower indicator with all under it. */
  private void below(
      IndicatorNode node, String level1, Optional<IndicatorNode> level2, boolean takesRows) {
    if (!node.isLeaf()) {
      boolean takes = takesRows || takesRows(node);
      node.children().forEach(child -> below(child, level1, Optional.of(node), takes));
      if (takesRows) {
        own(level1, node.label(), false);
      }
    } else if (takesRows && node.rule().isEmpty()) {
      own(level1, node.label(), true);
    } else {
      fixed(node, level1, level2);
    }
  }

  /** An indicator of the tree. */
  private void fixed(IndicatorNode node, String level1, Optional<IndicatorNode> level2) {
    String second = level2.map(IndicatorNode::label).orElse("");
    Optional<IndicatorRow> own =
        filed.stream()
            .filter(row ->
                row.level1().equals(level1)
                    && row.level2().equals(second)
                    && row.name().equals(node.label()))
            .findFirst();
    own.ifPresent(filed::remove);
    Map<Indicator.Column, String> texts = new EnumMap<>(Indicator.Column.class);
    own.ifPresent(row -> texts.putAll(row.texts()));
    node.points()
        .ifPresent(points ->
            texts.putIfAbsent(
                Indicator.Column.POINTS, Decimals.plain(points.stripTrailingZeros())));
    if (!node.criterion().isEmpty()) {
      texts.putIfAbsent(Indicator.Column.CRITERION, node.criterion());
    }
    rows.add(
        new IndicatorRow(table.id(), block.id(), subject, level1, second, node.label(), texts));
  }

  /** The unit's own indicators under two levels; blank ones where it has none. */
  private void own(String level1, String level2, boolean orBlank) {
    List<IndicatorRow> own =
        filed.stream()
            .filter(row -> row.level1().equals(level1) && row.level2().equals(level2))
            .toList();
    filed.removeAll(own);
    rows.addAll(own);
    IndicatorRow blank =
        new IndicatorRow(table.id(), block.id(), subject, level1, level2, "", Map.of());
    open.add(blank);
    if (own.isEmpty() && orBlank) {
      for (int each = 0; each < Math.max(1, block.blankRows()); each++) {
        rows.add(blank);
      }
    }
  }
}
