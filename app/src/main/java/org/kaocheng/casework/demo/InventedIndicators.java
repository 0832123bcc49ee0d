package org.kaocheng.casework.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.IndicatorRows;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;

/** The indicators of an invented filing: every target reached, all points given. */
final class InventedIndicators {

  private final Scheme scheme;
  private final Office office;

  private InventedIndicators(Scheme scheme, Office office) {
    this.scheme = scheme;
    this.office = office;
  }

  /** The rows of all tables of indicators for the filing's projects. */
  static List<IndicatorRow> of(Scheme scheme, Office office, Filing filing) {
    InventedIndicators made = new InventedIndicators(scheme, office);
    List<IndicatorRow> all = new ArrayList<>();
    for (SchemeTable table : scheme.tables()) {
      List<Subject> subjects =
          table.subject() == Subject.Kind.DEPARTMENT
              ? List.of(Subject.DEPARTMENT)
              : filing.projects().stream().map(FiledProject::subject).toList();
      for (FormBlock block : table.blocks()) {
        if (block instanceof FormBlock.Indicators indicators) {
          for (Subject subject : subjects) {
            all.addAll(
                made.filled(
                    IndicatorRows.of(scheme, filing, table, indicators, subject), indicators));
          }
        }
      }
    }
    return all;
  }

  private List<IndicatorRow> filled(List<IndicatorRow> printed, FormBlock.Indicators block) {
    List<IndicatorRow> blank = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (IndicatorRow row : printed) {
      if (!row.name().isEmpty() || seen.add(row.level1() + "/" + row.level2())) {
        blank.add(row);
      }
    }
    List<IndicatorRow> filled = new ArrayList<>();
    for (int at = 0; at < blank.size(); at++) {
      filled.add(filled(blank.get(at), at + 3, points(blank, blank.get(at), block), block));
    }
    return filled;
  }

  private IndicatorRow filled(
      IndicatorRow row, int tens, BigDecimal points, FormBlock.Indicators block) {
    boolean satisfied = (row.level1() + row.level2()).contains("满意");
    boolean share = satisfied || row.level1().contains("效益") || row.level1().contains("效果");
    Map<Indicator.Column, String> texts = new EnumMap<>(Indicator.Column.class);
    texts.putAll(row.texts());
    texts.put(Indicator.Column.TARGET, share ? "≥95%" : "≥" + tens + "0" + office.measure());
    texts.put(Indicator.Column.ACTUAL, share ? "97%" : tens + "2" + office.measure());
    if (!block.goalsOnly()) {
      texts.put(Indicator.Column.POINTS, points.toPlainString());
      texts.put(Indicator.Column.SCORE, points.toPlainString());
    }
    String name = satisfied ? "服务对象满意度" : share ? "服务覆盖率" : office.product() + "数量";
    return new IndicatorRow(
        row.table(),
        row.block(),
        row.subject(),
        row.level1(),
        row.level2(),
        row.name().isEmpty() ? name : row.name(),
        texts);
  }

  /** The points printed; else the row's share of what the group leaves open. */
  private BigDecimal points(List<IndicatorRow> rows, IndicatorRow row, FormBlock.Indicators block) {
    String printed = row.text(Indicator.Column.POINTS);
    if (!printed.isEmpty()) {
      return new BigDecimal(printed);
    }
    List<IndicatorRow> group =
        rows.stream().filter(each -> each.level1().equals(row.level1())).toList();
    List<IndicatorRow> open =
        group.stream().filter(each -> each.text(Indicator.Column.POINTS).isEmpty()).toList();
    BigDecimal fixed =
        group.stream()
            .map(each -> each.text(Indicator.Column.POINTS))
            .filter(text -> !text.isEmpty())
            .map(BigDecimal::new)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal left = pointsOf(row.level1(), block).subtract(fixed);
    BigDecimal share = left.divide(BigDecimal.valueOf(open.size()), 0, RoundingMode.DOWN);
    return open.getLast() == row
        ? left.subtract(share.multiply(BigDecimal.valueOf(open.size() - 1L)))
        : share;
  }

  private BigDecimal pointsOf(String group, FormBlock.Indicators block) {
    return scheme
        .tree(block.tree())
        .flatMap(
            tree -> tree.groups().stream().filter(node -> node.label().equals(group)).findFirst())
        .flatMap(IndicatorNode::points)
        .orElse(BigDecimal.TEN);
  }
}
