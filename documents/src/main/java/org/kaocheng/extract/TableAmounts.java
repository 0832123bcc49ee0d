package org.kaocheng.extract;

import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.Concept;
import org.kaocheng.source.Problem;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.SievedPattern;

/**
 * Tells what an amount in a table is by the labels of its row and column: its concept, whose it is,
 * and of which year and basis.
 */
final class TableAmounts {

  private static final String CROSSED = "unknown";

  private static final SievedPattern ACCOUNTS = Words.sieved("{tables.accounts-heads}");

  private final TableConcepts labels;
  private final Facts facts;
  private final int year;
  private final List<Problem> notUnderstood;

  TableAmounts(ConceptFinder concepts, Facts facts, int year, List<Problem> notUnderstood) {
    this.labels = new TableConcepts(concepts);
    this.facts = facts;
    this.year = year;
    this.notUnderstood = notUnderstood;
  }

  /** The fact of an amount of money, a count or a number without a unit. */
  Fact amount(
      TableState state,
      LaidCell cell,
      Quantity quantity,
      Heads heads,
      PeriodWords column,
      PeriodWords row) {
    Dimension stated = TableConcepts.stated(quantity, heads);
    Optional<Concept> byRow = labels.concept(row.rest(), state, stated);
    Optional<Concept> byColumn =
        labels.exact(heads.column(), stated).or(() -> labels.concept(column.rest(), state, stated));
    boolean projectTotal = state.subject.isProject();
    boolean across =
        Doubts.crosses(byRow, byColumn, column)
            || Doubts.adjustment(state, heads)
            || Doubts.twinned(state, heads, column, row, year);
    Period period = period(heads, column, row, heads.group());
    String label = heads.row().isEmpty() ? heads.column() : heads.row();
    Optional<Concept> concept = byRow;
    boolean columnNames =
        byColumn.isPresent()
            && (byRow.isEmpty()
                || column.basis().isEmpty()
                    && !byColumn.get().id().equals(byRow.get().id())
                    && isHeadOver(cell, heads));
    if (columnNames) {
      concept = byColumn;
      label = heads.column();
    }
    Subject subject = state.subject;
    String id;
    Optional<LaidCell> listed = ProjectList.listed(state, cell);
    if (listed.isPresent()) {
      boolean total = ProjectList.isTotal(listed.get());
      boolean spent = period.basis() == Basis.FINAL_ACCOUNTS;
      id = (spent ? "project.expenditure" : "project.budget") + (total ? ".total" : "");
      subject =
          total
              ? Subject.DEPARTMENT
              : ProjectNames.subject(TableReader.stripNumber(listed.get().text()));
      label = listed.get().isBlank() ? label : listed.get().text();
    } else if (across) {
      id = CROSSED;
    } else if (projectTotal) {
      id = FundRows.concept(row.rest(), period.basis() == Basis.FINAL_ACCOUNTS, state.furtherFunds);
    } else if (state.projectRows
        && (concept.isEmpty()
            || !concept.get().id().startsWith("expenditure")
                && !concept.get().id().startsWith("government_procurement")
                && !concept.get().id().startsWith("three_publics"))) {
      id = period.basis() == Basis.FINAL_ACCOUNTS ? "project.expenditure" : "project.budget";
      subject = ProjectNames.subject(TableReader.stripNumber(heads.row()));
      label = heads.row();
    } else {
      id = concept.map(Concept::id).orElse("");
    }
    if (id.isEmpty()) {
      id = unknown(cell, heads);
    }
    boolean flow = concept.filter(c -> !c.stock() && c.dimension() == Dimension.MONEY).isPresent();
    if (flow && Doubts.undated(state, cell, period, year)) {
      return facts.cell(
          id,
          label,
          cell,
          TableConcepts.unit(quantity, id, concept, state, heads),
          period,
          subject,
          state.title);
    }
    Basis basis = period.basis();
    boolean stock = concept.map(Concept::stock).orElse(false);
    if (stock) {
      period =
          new Period(
              column.year() > 0
                  ? column.year()
                  : row.year() > 0 ? row.year() : state.asOf > 0 ? state.asOf : year,
              Basis.YEAR_END);
    } else if (basis == Basis.NONE) {
      period = period.on(Basis.FINAL_ACCOUNTS);
    }
    Quantity inUnit = TableConcepts.unit(quantity, id, concept, state, heads);
    return facts.cell(id, label, cell, inUnit, period, subject, state.title);
  }

  /**
   * Whether a column's head names its values: a head row of names over rows whose first cell is a
   * unit's name.
   */
  private static boolean isHeadOver(LaidCell cell, Heads heads) {
    return heads.rowLabelColumn() == 0 && cell.column() > 0 && !heads.column().isEmpty();
  }

  /** Tells that a number is not understood; gives the concept it goes by. */
  String unknown(LaidCell cell, Heads heads) {
    notUnderstood.add(
        new Problem(
            Severity.INFO,
            cell.passage().place(),
            "未能判断“"
                + (heads.row() + " " + heads.column()).strip()
                + "”下的数字"
                + cell.text()
                + "指什么"));
    return "unknown";
  }

  /**
   * The year and basis that the words at a number tell.
   *
   * @param group the head over the rows around it; empty when there is none
   */
  Period period(Heads heads, PeriodWords column, PeriodWords row, String group) {
    Basis basis = column.basis().or(row::basis).orElse(Basis.NONE);
    int foundYear = column.year() > 0 ? column.year() : row.year() > 0 ? row.year() : year;
    PeriodWords over = PeriodWords.of(heads.parent(), year);
    if (basis == Basis.NONE && !heads.parent().isEmpty()) {
      basis = over.basis().orElse(Basis.NONE);
      foundYear =
          over.year() > 0 && column.year() == 0 && row.year() == 0 ? over.year() : foundYear;
    }
    if (basis == Basis.NONE && !group.isEmpty()) {
      PeriodWords above = PeriodWords.of(group, year);
      basis = above.basis().orElse(Basis.NONE);
    }
    if (ACCOUNTS.matches(heads.column())) {
      basis = Basis.FINAL_ACCOUNTS;
    }
    return new Period(foundYear, basis);
  }
}
