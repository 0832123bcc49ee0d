package org.kaocheng.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.FormSlots;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormBlock.Role;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.IndicatorTree;
import org.kaocheng.scheme.pack.SchemeTable;
import org.kaocheng.value.Decimals;

/** The rows of a table of indicators: levels merged over their rows, points in their heads. */
final class IndicatorTable {

  private final Cells cells;
  private final SchemeTable table;
  private final FormBlock.Indicators block;
  private final Subject subject;
  private final List<IndicatorRow> indicators;

  IndicatorTable(Cells cells, SchemeTable table, FormBlock.Indicators block, Subject subject) {
    this.cells = cells;
    this.table = table;
    this.block = block;
    this.subject = subject;
    this.indicators = cells.answers().rows(table.id(), block.id(), subject);
  }

  /** The widths of its columns. */
  List<Integer> widths() {
    return block.columns().stream().map(column -> width(column.role())).toList();
  }

  private static int width(Role role) {
    return switch (role) {
      case LEVEL1, LEVEL2 -> 11;
      case LEVEL3 -> 17;
      case CRITERION -> 30;
      case TARGET, ACTUAL -> 15;
      case POINTS, SCORE -> 7;
      case DEVIATION -> 14;
    };
  }

  /** Its rows with the head first. */
  List<Sheet.Row> rows() {
    List<Sheet.Row> rows = new ArrayList<>();
    rows.add(
        new Sheet.Row(
            block.columns().stream()
                .map(column -> SheetCell.of(SheetCell.Kind.HEAD, column.label()))
                .toList()));
    for (int at = 0; at < indicators.size(); at++) {
      rows.add(row(at));
    }
    block.total().ifPresent(label -> rows.add(total(label)));
    return rows;
  }

  private Sheet.Row row(int at) {
    List<SheetCell> row = new ArrayList<>();
    for (FormBlock.IndicatorColumn column : block.columns()) {
      switch (column.role()) {
        case LEVEL1 -> {
          if (at == 0 || !sameLevel1(at, at - 1)) {
            row.add(level(at, FilingField.Part.LEVEL1).over(1, span1(at)));
          }
        }
        case LEVEL2 -> {
          if (at == 0 || !sameLevel2(at, at - 1)) {
            row.add(level(at, FilingField.Part.LEVEL2).over(1, span2(at)));
          }
        }
        case LEVEL3 -> row.add(cell(at, FilingField.Part.NAME, SheetCell.Kind.WORDS));
        case CRITERION -> row.add(cell(at, FilingField.Part.CRITERION, SheetCell.Kind.WORDS));
        case TARGET -> row.add(numbered(at, column));
        case ACTUAL -> row.add(cell(at, FilingField.Part.ACTUAL, SheetCell.Kind.WORDS));
        case POINTS -> row.add(cell(at, FilingField.Part.POINTS, SheetCell.Kind.FIGURE));
        case SCORE -> row.add(cell(at, FilingField.Part.SCORE, SheetCell.Kind.FIGURE));
        case DEVIATION -> row.add(cell(at, FilingField.Part.REASON, SheetCell.Kind.WORDS));
      }
    }
    return new Sheet.Row(row);
  }

  private SheetCell cell(int at, FilingField.Part part, SheetCell.Kind kind) {
    return cells.field(
        new FilingField.IndicatorField(table.id(), block.id(), subject, at, part), kind);
  }

  /** A target with the words that number the targets of its group before it. */
  private SheetCell numbered(int at, FormBlock.IndicatorColumn column) {
    SheetCell cell = cell(at, FilingField.Part.TARGET, SheetCell.Kind.WORDS);
    if (column.item().isEmpty() || cell.text().isEmpty()) {
      return cell;
    }
    int first = at;
    while (first > 0 && sameLevel2(first - 1, at)) {
      first--;
    }
    String number = FormLabels.numbered(column.item(), at - first + 1);
    return new SheetCell(
        number + cell.text(), 1, 1, cell.kind(), 0, cell.field(), cell.unit(), cell.derivation());
  }

  private SheetCell level(int at, FilingField.Part part) {
    IndicatorRow row = indicators.get(at);
    boolean first = part == FilingField.Part.LEVEL1;
    String name = first ? row.level1() : row.level2();
    Optional<String> points = block.showPoints() && first ? points(name) : Optional.empty();
    return SheetCell.of(
        SheetCell.Kind.HEAD, points.map(each -> name + "（" + each + "分）").orElse(name));
  }

  private Optional<String> points(String level1) {
    Optional<IndicatorTree> tree = cells.answers().scheme().tree(block.tree());
    return tree.flatMap(each ->
        each.groups().stream()
            .filter(group -> group.label().equals(level1))
            .findFirst()
            .flatMap(IndicatorNode::points)
            .map(points -> Decimals.plain(points)));
  }

  private boolean sameLevel1(int one, int other) {
    return indicators.get(one).level1().equals(indicators.get(other).level1());
  }

  private boolean sameLevel2(int one, int other) {
    return sameLevel1(one, other)
        && indicators.get(one).level2().equals(indicators.get(other).level2());
  }

  private int span1(int at) {
    int end = at + 1;
    while (end < indicators.size() && sameLevel1(end, at)) {
      end++;
    }
    return end - at;
  }

  private int span2(int at) {
    int end = at + 1;
    while (end < indicators.size() && sameLevel2(end, at)) {
      end++;
    }
    return end - at;
  }

  /** The last row: the sum of points where it is known, and the total score. */
  private Sheet.Row total(String label) {
    List<SheetCell> row = new ArrayList<>();
    int before = 0;
    while (before < block.columns().size()
        && block.columns().get(before).role() != Role.POINTS
        && block.columns().get(before).role() != Role.SCORE) {
      before++;
    }
    row.add(SheetCell.of(SheetCell.Kind.HEAD, label).over(Math.max(1, before), 1));
    for (FormBlock.IndicatorColumn column :
        block.columns().subList(before, block.columns().size())) {
      row.add(
          switch (column.role()) {
            case POINTS -> SheetCell.of(SheetCell.Kind.FIGURE, treePoints());
            case SCORE ->
                cells.slot(FormSlots.selfScore(subject, cells.answers().filing().year()), "分");
            default -> SheetCell.of(SheetCell.Kind.WORDS, "");
          });
    }
    return new Sheet.Row(row);
  }

  private String treePoints() {
    return cells
        .answers()
        .scheme()
        .tree(block.tree())
        .map(tree -> Decimals.plain(tree.points()))
        .orElse("");
  }
}
