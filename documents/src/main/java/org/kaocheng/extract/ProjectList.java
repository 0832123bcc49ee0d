package org.kaocheng.extract;

import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Subject;
import org.kaocheng.value.SievedPattern;

/** A list of projects under a head row: 序号 · 项目名称 · 预算数 · 执行数. */
final class ProjectList {

  private static final SievedPattern TOTAL = Words.sieved("{tables.list-totals}([(（].*)?");

  /** What heads of amounts say. */
  private static final SievedPattern AMOUNT_HEAD = Words.sieved(".*{tables.list-amounts}.*");

  private ProjectList() {}

  /** In a list of projects under a head row (序号 · 项目名称 · 预算数): the name in the cell's row. */
  static Optional<LaidCell> listed(TableState state, LaidCell cell) {
    if (state.projectColumn < 0 || cell.column() <= state.projectColumn) {
      return Optional.empty();
    }
    List<LaidCell> row = state.lattice.row(cell.row());
    Optional<LaidCell> total =
        row.stream()
            .filter(c -> c.isText() && c.column() <= state.projectColumn && TOTAL.matches(c.text()))
            .findFirst();
    return total.or(() ->
        row.stream()
            .filter(c ->
                c.column() <= state.projectColumn && state.projectColumn < c.end() && !c.isNumber())
            .findFirst());
  }

  static Subject subject(TableState state, LaidCell cell) {
    return listed(state, cell)
        .filter(name -> !name.isBlank() && !TOTAL.matches(name.text()))
        .map(name -> ProjectNames.subject(TableReader.stripNumber(name.text())))
        .orElse(state.subject);
  }

  /**
   * Whether 项目名称 heads a column of names and is not the label of one project: further heads stand
   * beside it.
   */
  static boolean headsColumn(TableState state, List<LaidCell> row, LaidCell label) {
    boolean heads =
        row.stream()
                .filter(c ->
                    c.isText()
                        && c.column() > label.column()
                        && c.text().length() <= 20
                        && AMOUNT_HEAD.matches(c.text()))
                .count()
            >= 2;
    boolean numbers = row.stream().anyMatch(LaidCell::isNumber);
    return heads && !numbers && label.row() + 1 < state.lattice.rows().size();
  }

  /** Whether the name stands for all projects: 合计, or nothing. */
  static boolean isTotal(LaidCell name) {
    return name.isBlank() || TOTAL.matches(name.text());
  }
}
