package org.kaocheng.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Period;
import org.kaocheng.scheme.Concept;
import org.kaocheng.value.SievedPattern;

/** Where the labels of a number leave open what it is, or of which period. */
final class Doubts {

  private static final SievedPattern ADJUSTMENT =
      SievedPattern.of(Pattern.compile("(年度|年中)?(预算)?(调整|追加|追减|调增|调减)(预算)?(金额|数|额)?([(（].*)?"));
  private static final SievedPattern ADJUSTED =
      SievedPattern.of(Pattern.compile("(预算确定|确定预算|核定预算|最终预算|全年预算|调整后的?预算)数?([(（].*)?"));

  private Doubts() {}

  /** 结转结余 of 基本支出: a figure of two names, and neither's total. */
  static boolean crosses(Optional<Concept> row, Optional<Concept> column, PeriodWords words) {
    return row.isPresent()
        && column.isPresent()
        && words.basis().isEmpty()
        && !row.get().id().endsWith(".total")
        && column.get().stock()
        && !row.get().stock();
  }

  /** 预算调整数 beside 预算确定数: what was added to the budget, and not the adjusted budget. */
  static boolean adjustment(TableState state, Heads heads) {
    return ADJUSTMENT.matches(heads.column())
        && state.lattice.rows().stream()
            .flatMap(List::stream)
            .anyMatch(cell -> cell.isText() && ADJUSTED.matches(cell.text()));
  }

  /** A head that stands twice in its row, with nothing to say what sets the two apart. */
  static boolean twinned(
      TableState state, Heads heads, PeriodWords column, PeriodWords row, int year) {
    boolean told =
        column.basis().isPresent()
            || row.basis().isPresent()
            || column.year() > 0
            || row.year() > 0
            || PeriodWords.of(heads.parent(), year).basis().isPresent();
    return !told
        && !heads.column().isEmpty()
        && state.lattice.rows().stream()
            .anyMatch(cells ->
                cells.stream().noneMatch(LaidCell::isNumber)
                    && cells.stream().filter(cell -> cell.text().equals(heads.column())).count()
                        >= 2);
  }

  /**
   * Whether nothing tells what the amount is of: it stands with its label above all heads, in a
   * table whose heads set budget against accounts.
   */
  static boolean undated(TableState state, LaidCell cell, Period period, int year) {
    return period.basis() == Basis.NONE
        && state.lattice.rows().subList(0, cell.row() + 1).stream()
            .flatMap(List::stream)
            .filter(each -> each.isText() && each.text().length() <= 16)
            .allMatch(each -> state.basis(each.text(), year).isEmpty())
        && state.lattice.rows().subList(cell.row() + 1, state.lattice.rows().size()).stream()
                .flatMap(List::stream)
                .filter(each -> each.isText() && each.text().length() <= 16)
                .flatMap(each -> state.basis(each.text(), year).stream())
                .distinct()
                .count()
            >= 2;
  }
}
