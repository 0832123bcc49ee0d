package org.kaocheng.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.Concept;
import org.kaocheng.source.Problem;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Patterns;
import org.kaocheng.value.Quantity;

/** Reads the number cells of a table outside its evaluation blocks, by their labels. */
final class TableNumbers {

  /** Columns and rows that count lines and hold no figures. */
  private static final Pattern SEQUENCE = Words.pattern("{tables.numbering-heads}");

  private static final Pattern LINE_NUMBERS = Words.pattern("{tables.line-numbers}");

  /** A row of increases in per cent under amounts: 2016年比2015年增减%. */
  private static final Pattern CHANGE_ROW =
      Words.pattern(".*{tables.change-words}[^，。]{0,4}{tables.change-measures}[)）]?.*");

  private static final Pattern SHARE_HEAD = Words.pattern(".*{tables.rate-heads}.*");

  /** 执行率, also with its formula: 执行率（B/A）. */
  private static final Pattern RATE = Words.pattern("{tables.execution-rate}(\\(.*\\)|（.*）)?");

  private static final String CROSSED = "unknown";

  private static final Pattern HEAD_POINTS = Pattern.compile(".*得分[(（]\\d{1,3}分.*");

  private static final Pattern EXECUTION_POINTS =
      Words.pattern("{tables.execution-points}([(（].*)?");
  private static final Pattern POINTS_ROW = Words.pattern("{tables.points-rows}");
  private static final Pattern EXECUTION_SCORE =
      Words.pattern("{tables.execution-scores}([(（].*)?");
  private static final Pattern SELF_SCORE = Words.pattern(".*{tables.self-scores}.*");
  private static final Pattern ACCOUNTS = Words.pattern("{tables.accounts-heads}");

  /** Rows of numbers that are no figures: telephones, codes. */
  private static final Pattern NAMED_NUMBER = Words.pattern(".*{tables.contact-heads}.*");

  private final ConceptFinder concepts;
  private final TableConcepts labels;
  private final Facts facts;
  private final int year;
  private final List<Problem> notUnderstood;

  TableNumbers(ConceptFinder concepts, Facts facts, int year, List<Problem> notUnderstood) {
    this.concepts = concepts;
    this.labels = new TableConcepts(concepts);
    this.facts = facts;
    this.year = year;
    this.notUnderstood = notUnderstood;
  }

  Optional<Fact> read(TableState state, LaidCell cell) {
    Quantity quantity = cell.quantities().getFirst();
    Heads heads = Heads.of(state.lattice, cell);
    if (SEQUENCE.matcher(heads.column()).matches() || LINE_NUMBERS.matcher(heads.row()).matches()) {
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
    if (quantity.unit().isNone() && NAMED_NUMBER.matcher(heads.row()).matches()) {
      return Optional.empty();
    }
    PeriodWords column = PeriodWords.of(heads.column(), year);
    PeriodWords rowWords = PeriodWords.of(heads.row(), year);
    String group = heads.group();
    if (quantity.unit().isNone()
        && HalfTables.ownLabel(state.lattice.row(cell.row()), cell)
        && labels
            .concept(rowWords.rest(), state, Dimension.MONEY)
            .filter(c -> c.dimension() == Dimension.MONEY)
            .isPresent()) {
      return Optional.of(
          amount(
              state,
              cell,
              quantity,
              heads.withoutColumn(),
              PeriodWords.of("", year),
              rowWords,
              group));
    }
    if (EXECUTION_POINTS.matcher(heads.column()).matches()
        || POINTS_ROW.matcher(heads.row()).matches() && heads.column().isEmpty()) {
      Fact fact = points("evaluation.execution_rate.points", "分值", state, cell, quantity);
      state.form.executionPoints(fact);
      return Optional.of(fact);
    }
    if (EXECUTION_SCORE.matcher(heads.column()).matches()) {
      Fact fact = points("evaluation.execution_rate.score", "得分", state, cell, quantity);
      state.form.executionScore(fact);
      pointsOfHead(state, cell, heads);
      return Optional.of(fact);
    }
    if (SELF_SCORE.matcher(heads.row()).matches()) {
      return Optional.of(points("evaluation.self_score", heads.row(), state, cell, quantity));
    }
    boolean percent =
        quantity.unit().dimension() == Dimension.PERCENT
            || SHARE_HEAD.matcher(heads.column()).matches()
            || CHANGE_ROW.matcher(heads.row()).matches();
    if (percent) {
      return Optional.of(rate(state, cell, quantity, heads));
    }
    return Optional.of(amount(state, cell, quantity, heads, column, rowWords, group));
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
                RATE.matcher(label).matches() ? "预算执行率" : label.equals("控制率") ? "在职人员控制率" : label,
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

  private Fact amount(
      TableState state,
      LaidCell cell,
      Quantity quantity,
      Heads heads,
      PeriodWords column,
      PeriodWords row,
      String group) {
    Dimension stated = TableConcepts.stated(quantity, heads);
    Optional<Concept> byRow = labels.concept(row.rest(), state, stated);
    Optional<Concept> byColumn =
        labels.exact(heads.column(), stated).or(() -> labels.concept(column.rest(), state, stated));
    boolean projectTotal = state.subject.isProject();
    boolean across =
        Doubts.crosses(byRow, byColumn, column)
            || Doubts.adjustment(state, heads)
            || Doubts.twinned(state, heads, column, row, year);
    Period period = period(heads, column, row, group);
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
    if (ACCOUNTS.matcher(heads.column()).matches()) {
      basis = Basis.FINAL_ACCOUNTS;
    }
    return new Period(foundYear, basis);
  }
}
