package org.kaocheng.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Period;
import org.kaocheng.scheme.Concept;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Patterns;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.SievedPattern;

/** Reads the number cells of a table outside its evaluation blocks, by their labels. */
final class TableNumbers {

  /** Columns and rows that count lines and hold no figures. */
  private static final SievedPattern SEQUENCE = Words.sieved("{tables.numbering-heads}");

  private static final SievedPattern LINE_NUMBERS = Words.sieved("{tables.line-numbers}");

  /** A row of increases in per cent under amounts: 2016年比2015年增减%. */
  private static final SievedPattern CHANGE_ROW =
      Words.sieved(".*{tables.change-words}[^，。]{0,4}{tables.change-measures}[)）]?.*");

  private static final SievedPattern SHARE_HEAD = Words.sieved(".*{tables.rate-heads}.*");

  /** 执行率, also with its formula: 执行率（B/A）. */
  private static final SievedPattern RATE = Words.sieved("{tables.execution-rate}(\\(.*\\)|（.*）)?");

  private static final Pattern HEAD_POINTS = Pattern.compile(".*得分[(（]\\d{1,3}分.*");

  private static final SievedPattern EXECUTION_POINTS =
      Words.sieved("{tables.execution-points}([(（].*)?");
  private static final SievedPattern POINTS_ROW = Words.sieved("{tables.points-rows}");
  private static final SievedPattern EXECUTION_SCORE =
      Words.sieved("{tables.execution-scores}([(（].*)?");
  private static final SievedPattern SELF_SCORE = Words.sieved(".*{tables.self-scores}.*");

  /** Rows of numbers that are no figures: telephones, codes. */
  private static final SievedPattern NAMED_NUMBER = Words.sieved(".*{tables.contact-heads}.*");

  private final ConceptFinder concepts;
  private final TableConcepts labels;
  private final Facts facts;
  private final int year;
  private final TableAmounts amounts;

  TableNumbers(ConceptFinder concepts, Facts facts, int year, TableAmounts amounts) {
    this.concepts = concepts;
    this.labels = new TableConcepts(concepts);
    this.facts = facts;
    this.year = year;
    this.amounts = amounts;
  }

  Optional<Fact> read(TableState state, LaidCell cell) {
    Quantity quantity = cell.quantities().getFirst();
    Heads heads = Heads.of(state.lattice, cell);
    if (SEQUENCE.matches(heads.column()) || LINE_NUMBERS.matches(heads.row())) {
      facts.cell(
          "table.sequence",
          heads.column(),
          cell,
          quantity,
          Period.NONE,
          state.subject,
          state.title);
      return Optional.empty();
    }
    if (quantity.unit().isNone() && NAMED_NUMBER.matches(heads.row())) {
      return Optional.empty();
    }
    PeriodWords column = PeriodWords.of(heads.column(), year);
    PeriodWords rowWords = PeriodWords.of(heads.row(), year);
    if (quantity.unit().isNone()
        && HalfTables.ownLabel(state.lattice.row(cell.row()), cell)
        && labels
            .concept(rowWords.rest(), state, Dimension.MONEY)
            .filter(c -> c.dimension() == Dimension.MONEY)
            .isPresent()) {
      return Optional.of(
          amounts.amount(
              state, cell, quantity, heads.withoutColumn(), PeriodWords.of("", year), rowWords));
    }
    if (EXECUTION_POINTS.matches(heads.column())
        || POINTS_ROW.matches(heads.row()) && heads.column().isEmpty()) {
      Fact fact = points("evaluation.execution_rate.points", "分值", state, cell, quantity);
      state.form.executionPoints(fact);
      return Optional.of(fact);
    }
    if (EXECUTION_SCORE.matches(heads.column())) {
      Fact fact = points("evaluation.execution_rate.score", "得分", state, cell, quantity);
      state.form.executionScore(fact);
      pointsOfHead(state, cell, heads);
      return Optional.of(fact);
    }
    if (SELF_SCORE.matches(heads.row())) {
      return Optional.of(points("evaluation.self_score", heads.row(), state, cell, quantity));
    }
    boolean percent =
        quantity.unit().dimension() == Dimension.PERCENT
            || SHARE_HEAD.matches(heads.column())
            || CHANGE_ROW.matches(heads.row());
    if (percent) {
      return Optional.of(rate(state, cell, quantity, heads));
    }
    return Optional.of(amounts.amount(state, cell, quantity, heads, column, rowWords));
  }

  /**
   * An empty field for money in a row that has figures: the concept is there, the figure is not.
   */
  void blank(TableState state, LaidCell cell) {
    if (state.subject.isProject()) {
      return;
    }
    Heads heads = Heads.of(state.lattice, cell);
    PeriodWords column = PeriodWords.of(heads.column(), year);
    PeriodWords row = PeriodWords.of(heads.row(), year);
    Optional<Concept> byRow = labels.concept(row.rest(), state, Dimension.MONEY);
    Optional<Concept> byColumn = labels.concept(column.rest(), state, Dimension.MONEY);
    Optional<Concept> found =
        byRow.isEmpty() && heads.rowLabelColumn() == 0
            ? byColumn
            : byRow.filter(c -> column.basis().isPresent());
    Basis basis = column.basis().or(row::basis).orElse(Basis.FINAL_ACCOUNTS);
    Period period = new Period(column.year() > 0 ? column.year() : year, basis);
    found.ifPresent(concept ->
        facts.words(
            concept.id(),
            byRow.isEmpty() ? heads.column() : heads.row(),
            cell,
            period,
            state.subject,
            state.title));
  }

  private Fact points(
      String concept, String label, TableState state, LaidCell cell, Quantity quantity) {
    return facts.cell(
        concept,
        label,
        cell,
        TableReader.inUnit(quantity, "分"),
        new Period(year, Basis.NONE),
        state.subject,
        state.title);
  }

  private Fact rate(TableState state, LaidCell cell, Quantity quantity, Heads heads) {
    String label =
        heads.column().isEmpty() || Patterns.matches(heads.column(), ".*\\d.*")
            ? heads.row()
            : heads.column();
    Optional<Concept> concept =
        concepts
            .find(
                RATE.matches(label) ? "预算执行率" : label.equals("控制率") ? "在职人员控制率" : label,
                "ratio",
                Dimension.PERCENT)
            .filter(c -> c.id().startsWith("ratio."));
    PeriodWords head = PeriodWords.of(heads.column(), year);
    int year = head.year() > 0 ? head.year() : stockYear(heads, this.year);
    Basis basis =
        concept.map(c -> c.stock() || c.id().startsWith("ratio.staffing")).orElse(false)
            ? Basis.YEAR_END
            : Basis.FINAL_ACCOUNTS;
    Fact fact =
        facts.cell(
            concept.map(Concept::id).orElse("ratio.other"),
            label,
            cell,
            TableReader.inUnit(quantity, "%"),
            new Period(year, basis),
            ProjectList.subject(state, cell),
            state.title);
    if (fact.concept().equals("ratio.budget_execution_rate")) {
      state.form.executionRate(fact);
    }
    return fact;
  }

  /** 得分（20分×执行率）: the points stand in the head of the scores. */
  private void pointsOfHead(TableState state, LaidCell cell, Heads heads) {
    Matcher points = HEAD_POINTS.matcher(heads.column());
    if (state.form.hasExecution() || !points.matches()) {
      return;
    }
    state.lattice.rows().subList(0, cell.row()).stream()
        .flatMap(List::stream)
        .filter(head -> head.text().equals(heads.column()))
        .findFirst()
        .ifPresent(head ->
            head.quantities().stream()
                .filter(q -> q.unit().dimension() == Dimension.POINTS)
                .findFirst()
                .ifPresent(q ->
                    state.form.executionPoints(
                        facts.cell(
                            "evaluation.execution_rate.points",
                            "分值",
                            head,
                            q,
                            new Period(year, Basis.NONE),
                            state.subject,
                            state.title))));
  }

  private static int stockYear(Heads heads, int otherwise) {
    return heads.neighbourYear() > 0 ? heads.neighbourYear() : otherwise;
  }
}
