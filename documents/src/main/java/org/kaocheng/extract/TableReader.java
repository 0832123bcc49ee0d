package org.kaocheng.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.Concept;
import org.kaocheng.source.Problem;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Patterns;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Unit;
import org.kaocheng.value.Units;

/**
 * Reads a table: every number by the labels left of it and above it, {@code label：value} cells,
 * named text fields, and the evaluation blocks in it.
 */
final class TableReader {

  /** A form goes on in the next table when no more than this many passages stand between. */
  private static final int NEAR = 8;

  private static final Pattern PAIR =
      Pattern.compile("(?:其中[：:]?)?([^：:]{2,24})[：:](.*)", Pattern.DOTALL);
  private static final Pattern MONEY_UNIT =
      Pattern.compile("(?:单位|金额|资金)?[：:（(]\\s*(人民币)?(亿元|千万元|百万元|万元|千元|元)\\s*[)）]?");
  private static final Pattern CAPTION_UNIT = Pattern.compile("单位[：:]\\s*(人民币)?(亿元|百万元|万元|千元|元)");
  private static final Pattern PROJECT_NAME = Pattern.compile("(项目支?出?名称|项目名称及?.*|专项名称|专项资金名称)");
  private static final Pattern YEAR_LINE =
      Pattern.compile("[（(]\\s*(20\\d\\d)\\s*年度?\\s*[)）]|^(20\\d\\d)\\s*年度$|(20\\d\\d)\\s*年度");
  private static final Pattern AS_OF = Pattern.compile("(?:截止|截至)[^\\d]{0,6}(20\\d\\d)");

  /** Columns and rows that count lines and hold no figures. */
  private static final Pattern SEQUENCE =
      Pattern.compile("序号|行次|栏次|编号|顺序号|(科目|项目|预算|单位|功能)?(编码|代码)");

  private static final Pattern LINE_NUMBERS = Pattern.compile("栏次|行次|列次");

  /** A row of increases in per cent under amounts: 2016年比2015年增减%. */
  private static final Pattern CHANGE_ROW =
      Pattern.compile(".*(增减|增长|变动|同比|升降|增|减)[^，。]{0,4}([%％]|率|幅度|幅|百分比|比例)[)）]?.*");

  /** What heads of amounts say. */
  private static final Pattern AMOUNT_HEAD =
      Pattern.compile(".*(预算|执行|决算|支出|金额|资金|到位|下达|安排|得分|万元).*");

  private static final Pattern TOTAL = Pattern.compile("(合计|总计|小计|合 *计|总 *计)([(（].*)?");
  private static final Pattern SHARE_HEAD =
      Pattern.compile(".*(执行率|完成率|控制率|变动率|比例|比率|百分比|占比|率|%).*");

  private final ConceptFinder concepts;
  private final Facts facts;
  private final ProseReader prose;
  private final Passages passages;
  private final int year;
  private final List<Form> forms;
  private final List<FigureRow> figureRows;
  private final List<Problem> notUnderstood;
  private Optional<FormBuilder> unfinished = Optional.empty();
  private int unfinishedEnd;

  TableReader(
      ConceptFinder concepts,
      Facts facts,
      ProseReader prose,
      Passages passages,
      int year,
      List<Form> forms,
      List<FigureRow> figureRows,
      List<Problem> notUnderstood) {
    this.concepts = concepts;
    this.facts = facts;
    this.prose = prose;
    this.passages = passages;
    this.year = year;
    this.forms = forms;
    this.figureRows = figureRows;
    this.notUnderstood = notUnderstood;
  }

  /** What is known while reading down a table. */
  private static final class State {
    final Lattice lattice;
    final String title;
    Unit money;
    Subject subject = Subject.DEPARTMENT;
    String section = "";
    boolean projectRows;
    int projectColumn = -1;
    int asOf;
    final FormBuilder form;

    State(Lattice lattice, String title, Unit money, FormBuilder form) {
      this.lattice = lattice;
      this.title = title;
      this.money = money;
      this.form = form;
    }
  }

  void read(Lattice lattice) {
    String title = title(lattice);
    FormBuilder begun =
        begun(lattice, title).orElseGet(() -> new FormBuilder(title, lattice.table()));
    State state =
        new State(lattice, title.isEmpty() ? begun.title() : title, moneyUnit(lattice), begun);
    state.asOf = asOf(lattice);
    int row = 0;
    while (row < lattice.rows().size()) {
      Optional<Columns> columns = Columns.of(lattice.row(row));
      if (columns.isPresent() && row + 1 < lattice.rows().size()) {
        row =
            new IndicatorBlock(
                    lattice,
                    columns.get(),
                    facts,
                    prose,
                    passages,
                    year,
                    state.title,
                    state.subject,
                    state.form)
                .read(row + 1, this::isTotal);
      } else if (isTotal(lattice.row(row))) {
        total(state, row);
        row++;
      } else {
        plain(state, row);
        row++;
      }
    }
    state.form.build(state.subject).ifPresent(forms::add);
    unfinished =
        state.form.isEmpty() && state.form.hasExecution()
            ? Optional.of(state.form)
            : Optional.empty();
    unfinishedEnd = lastPassage(lattice);
  }

  /**
   * The form whose head of funds stands in the table right above, when a converter or page break
   * has cut the two apart.
   */
  private Optional<FormBuilder> begun(Lattice lattice, String title) {
    int first =
        lattice.rows().getFirst().isEmpty()
            ? 0
            : lattice.rows().getFirst().getFirst().passage().index();
    return unfinished
        .filter(form -> title.isEmpty() || title.equals(form.title()))
        .filter(form -> first - unfinishedEnd <= NEAR);
  }

  private static int lastPassage(Lattice lattice) {
    return lattice.rows().stream()
        .flatMap(List::stream)
        .mapToInt(cell -> cell.passage().index())
        .max()
        .orElse(0);
  }

  // ---- titles and units ----

  private static String title(Lattice lattice) {
    for (int r = 0; r < Math.min(2, lattice.rows().size()); r++) {
      List<LaidCell> filled = lattice.row(r).stream().filter(cell -> !cell.isBlank()).toList();
      if (filled.size() == 1
          && filled.getFirst().text().length() <= 40
          && filled.getFirst().text().contains("表")) {
        return filled.getFirst().text();
      }
    }
    return lattice.title();
  }

  /** The year of 截止时间：2021-12-31 right above the table, 0 when none. */
  private int asOf(Lattice lattice) {
    int first =
        lattice.rows().getFirst().isEmpty()
            ? 0
            : lattice.rows().getFirst().getFirst().passage().index();
    for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
      Matcher matcher = AS_OF.matcher(Passages.squeeze(passages.list().get(i).text()));
      if (matcher.find()) {
        return Integer.parseInt(matcher.group(1));
      }
    }
    return 0;
  }

  private Unit moneyUnit(Lattice lattice) {
    int first =
        lattice.rows().getFirst().isEmpty()
            ? 0
            : lattice.rows().getFirst().getFirst().passage().index();
    for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
      Matcher caption = CAPTION_UNIT.matcher(Passages.squeeze(passages.list().get(i).text()));
      if (caption.find()) {
        return Units.of(caption.group(2)).orElse(Unit.NONE);
      }
    }
    for (List<LaidCell> row : lattice.rows()) {
      for (LaidCell cell : row) {
        Matcher unit = MONEY_UNIT.matcher(cell.text());
        if (cell.isText() && cell.text().length() <= 40 && unit.find()) {
          return Units.of(unit.group(2)).orElse(Unit.NONE);
        }
      }
    }
    return Units.of("万元").orElseThrow();
  }

  // ---- rows ----

  private boolean isTotal(List<LaidCell> row) {
    return row.stream()
            .anyMatch(cell ->
                cell.isText()
                    && Patterns.matches(
                        cell.text(), "(总分|总得分|合计得分|得分合计|总计得分|自评总分|分值合计|总分值|合计)([(（].*[)）])?"))
        && row.stream().filter(LaidCell::isText).count() <= 3
        && row.stream().anyMatch(cell -> cell.isNumber() && points(cell.quantities().getFirst()));
  }

  private static boolean points(Quantity quantity) {
    return (quantity.unit().isNone() || quantity.unit().dimension() == Dimension.POINTS)
        && quantity.number().compareTo(java.math.BigDecimal.valueOf(200)) <= 0;
  }

  /** 总分 | 100 | 97: the first number is the points, the last, when there are several, the score. */
  private void total(State state, int row) {
    if (state.form.isEmpty()) {
      plain(state, row);
      return;
    }
    List<LaidCell> cells = state.lattice.row(row);
    List<LaidCell> numbers = cells.stream().filter(LaidCell::isNumber).toList();
    Period period = new Period(year, Basis.NONE);
    for (int i = 0; i < numbers.size(); i++) {
      LaidCell cell = numbers.get(i);
      boolean score =
          i == numbers.size() - 1
              && (numbers.size() > 1 || state.form.scoreColumn() == cell.column());
      String concept = score ? "evaluation.self_score" : "evaluation.points_total";
      Fact fact =
          facts.cell(
              concept,
              score ? "总分得分" : "总分",
              cell,
              inUnit(cell.quantities().getFirst(), "分"),
              period,
              state.subject,
              state.title);
      if (score) {
        state.form.totalScore(fact, cell);
      } else {
        state.form.totalPoints(fact);
      }
    }
    if (numbers.size() == 1) {
      cells.stream()
          .filter(cell -> cell.isBlank() && cell.column() > numbers.getFirst().column())
          .findFirst()
          .ifPresent(state.form::blankTotalScore);
    }
    words(state, row);
  }

  static Quantity inUnit(Quantity quantity, String symbol) {
    return quantity.unit().isNone() ? quantity.in(Units.of(symbol).orElse(Unit.NONE)) : quantity;
  }

  private void plain(State state, int row) {
    List<LaidCell> cells = state.lattice.row(row);
    section(state, cells);
    yearLine(state, cells);
    List<FigureRow.Figure> figures = new ArrayList<>();
    for (LaidCell cell : cells) {
      if (cell.isNumber()) {
        number(state, cell).ifPresent(fact -> figures.add(new FigureRow.Figure(cell, fact)));
      } else if (cell.isText()) {
        text(state, cell);
      } else if (cells.stream().anyMatch(LaidCell::isNumber)) {
        blank(state, cell);
      }
    }
    words(state, row);
    if (!cells.isEmpty()) {
      figureRows.add(
          new FigureRow(state.lattice, row, rowLabelCell(cells), figures, state.subject));
    }
  }

  private static Optional<LaidCell> rowLabelCell(List<LaidCell> cells) {
    LaidCell label = null;
    for (LaidCell cell : cells) {
      if (cell.isNumber()) {
        break;
      }
      if (cell.isText()) {
        label = cell;
      }
    }
    if (label == null || cells.stream().noneMatch(LaidCell::isNumber)) {
      return cells.stream().filter(LaidCell::isText).findFirst();
    }
    return Optional.of(label);
  }

  /** A row of one filled cell names what follows. */
  private static void section(State state, List<LaidCell> cells) {
    List<LaidCell> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
    if (filled.isEmpty()) {
      return;
    }
    LaidCell first = filled.getFirst();
    if (filled.size() == 1 && first.isText() && first.text().length() <= 40) {
      state.section = first.text();
    }
    if (first.isText() && first.column() == 0) {
      String bare = first.text();
      if (Patterns.matches(bare, ".*项目支出.*|.*(业务工作|运行维护|专项).*[一个项目行]*.*")
          && !Patterns.matches(bare, ".*(名称|自评表).*")) {
        state.projectRows = true;
      } else if (Patterns.matches(bare, ".*(基本支出|三公|政府采购|厉行节约|财政供养|资金总额|人员|公用).*")) {
        state.projectRows = false;
      }
    }
  }

  private void yearLine(State state, List<LaidCell> cells) {
    for (LaidCell cell : cells) {
      if (cell.isText() && cell.text().length() <= 60) {
        Years.fact(cell.passage(), YEAR_LINE, facts, Fact.Origin.CELL, state.title);
      }
    }
  }

  // ---- numbers ----

  private Optional<Fact> number(State state, LaidCell cell) {
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
    PeriodWords column = PeriodWords.of(heads.column(), year);
    PeriodWords rowWords = PeriodWords.of(heads.row(), year);
    String group = heads.group();
    if (quantity.unit().isNone()
        && HalfTables.ownLabel(state.lattice.row(cell.row()), cell)
        && concept(rowWords.rest(), state, Dimension.MONEY)
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
    if (Patterns.matches(heads.column(), "(分值|权重|标准分)")
        || Patterns.matches(heads.row(), "(分值|权重)") && heads.column().isEmpty()) {
      Fact fact =
          facts.cell(
              "evaluation.execution_rate.points",
              "分值",
              cell,
              inUnit(quantity, "分"),
              new Period(year, Basis.NONE),
              state.subject,
              state.title);
      state.form.executionPoints(fact);
      return Optional.of(fact);
    }
    if (Patterns.matches(heads.column(), "(自评)?得分")) {
      Fact fact =
          facts.cell(
              "evaluation.execution_rate.score",
              "得分",
              cell,
              inUnit(quantity, "分"),
              new Period(year, Basis.NONE),
              state.subject,
              state.title);
      state.form.executionScore(fact);
      return Optional.of(fact);
    }
    if (Patterns.matches(heads.row(), ".*(综合得分|自评得分|总得分|评价得分|自评总?分|综合评分).*")) {
      Fact fact =
          facts.cell(
              "evaluation.self_score",
              heads.row(),
              cell,
              inUnit(quantity, "分"),
              new Period(year, Basis.NONE),
              state.subject,
              state.title);
      return Optional.of(fact);
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
  private void blank(State state, LaidCell cell) {
    if (state.subject.isProject()) {
      return;
    }
    Heads heads = Heads.of(state.lattice, cell);
    PeriodWords column = PeriodWords.of(heads.column(), year);
    PeriodWords row = PeriodWords.of(heads.row(), year);
    Optional<Concept> byRow = concept(row.rest(), state, Dimension.MONEY);
    Optional<Concept> byColumn = concept(column.rest(), state, Dimension.MONEY);
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

  private Fact rate(State state, LaidCell cell, Quantity quantity, Heads heads) {
    String label =
        heads.column().isEmpty() || Patterns.matches(heads.column(), ".*\\d.*")
            ? heads.row()
            : heads.column();
    Optional<Concept> concept =
        concepts
            .find(
                label.equals("执行率") ? "预算执行率" : label.equals("控制率") ? "在职人员控制率" : label,
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
            inUnit(quantity, "%"),
            new Period(year, basis),
            subject(state, cell),
            state.title);
    if (fact.concept().equals("ratio.budget_execution_rate")) {
      state.form.executionRate(fact);
    }
    return fact;
  }

  private static int stockYear(Heads heads, int otherwise) {
    return heads.neighbourYear() > 0 ? heads.neighbourYear() : otherwise;
  }

  private Fact amount(
      State state,
      LaidCell cell,
      Quantity quantity,
      Heads heads,
      PeriodWords column,
      PeriodWords row,
      String group) {
    Dimension stated = stated(quantity, heads);
    Optional<Concept> byRow = concept(row.rest(), state, stated);
    Optional<Concept> byColumn = concept(column.rest(), state, stated);
    boolean projectTotal = state.subject.isProject();
    Period period = period(heads, column, row, group);
    String label = heads.row().isEmpty() ? heads.column() : heads.row();
    Optional<Concept> concept = byRow;
    boolean columnNames =
        byColumn.isPresent()
            && (byRow.isEmpty()
                || column.basis().isEmpty()
                    && !byColumn.get().id().equals(byRow.get().id())
                    && isHeadOver(state, cell, heads));
    if (columnNames) {
      concept = byColumn;
      label = heads.column();
    }
    Subject subject = state.subject;
    String id;
    Optional<LaidCell> listed = listed(state, cell);
    if (listed.isPresent()) {
      boolean total = listed.get().isBlank() || TOTAL.matcher(listed.get().text()).matches();
      boolean spent = period.basis() == Basis.FINAL_ACCOUNTS;
      id = (spent ? "project.expenditure" : "project.budget") + (total ? ".total" : "");
      subject =
          total
              ? Subject.DEPARTMENT
              : Subject.project(ProseReader.projectName(stripNumber(listed.get().text())));
      label = listed.get().isBlank() ? label : listed.get().text();
    } else if (projectTotal) {
      id = projectConcept(row.rest(), period);
    } else if (state.projectRows
        && (concept.isEmpty()
            || !concept.get().id().startsWith("expenditure")
                && !concept.get().id().startsWith("government_procurement")
                && !concept.get().id().startsWith("three_publics"))) {
      id = period.basis() == Basis.FINAL_ACCOUNTS ? "project.expenditure" : "project.budget";
      subject = Subject.project(ProseReader.projectName(stripNumber(heads.row())));
      label = heads.row();
    } else {
      id = concept.map(Concept::id).orElse("");
    }
    if (id.isEmpty()) {
      id = unknown(cell, heads);
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
    Quantity inUnit = unit(quantity, id, concept, state, heads);
    return facts.cell(id, label, cell, inUnit, period, subject, state.title);
  }

  /** In a list of projects under a head row (序号 · 项目名称 · 预算数): the name in the cell's row. */
  private static Optional<LaidCell> listed(State state, LaidCell cell) {
    if (state.projectColumn < 0 || cell.column() <= state.projectColumn) {
      return Optional.empty();
    }
    List<LaidCell> row = state.lattice.row(cell.row());
    Optional<LaidCell> total =
        row.stream()
            .filter(c ->
                c.isText()
                    && c.column() <= state.projectColumn
                    && TOTAL.matcher(c.text()).matches())
            .findFirst();
    return total.or(() ->
        row.stream()
            .filter(c ->
                c.column() <= state.projectColumn && state.projectColumn < c.end() && !c.isNumber())
            .findFirst());
  }

  private static Subject subject(State state, LaidCell cell) {
    return listed(state, cell)
        .filter(name -> !name.isBlank() && !TOTAL.matcher(name.text()).matches())
        .map(name -> Subject.project(ProseReader.projectName(stripNumber(name.text()))))
        .orElse(state.subject);
  }

  /**
   * Whether 项目名称 heads a column of names and is not the label of one project: further heads stand
   * beside it.
   */
  private static boolean headsColumn(State state, List<LaidCell> row, LaidCell label) {
    boolean heads =
        row.stream()
                .filter(c ->
                    c.isText()
                        && c.column() > label.column()
                        && c.text().length() <= 20
                        && AMOUNT_HEAD.matcher(c.text()).matches())
                .count()
            >= 2;
    boolean numbers = row.stream().anyMatch(LaidCell::isNumber);
    return heads && !numbers && label.row() + 1 < state.lattice.rows().size();
  }

  /** What the number's own unit or a head of measures (数量, 价值) says it measures. */
  private static Dimension stated(Quantity quantity, Heads heads) {
    if (!quantity.unit().isNone()) {
      return quantity.unit().dimension();
    }
    if (Patterns.matches(heads.column(), ".*(价值|金额|万元|原值|净值).*")) {
      return Dimension.MONEY;
    }
    if (Patterns.matches(heads.column(), "(数量|面积|数目)([(（].*)?")) {
      return Patterns.matches(heads.row(), ".*(平方米|面积|㎡).*") || heads.column().startsWith("面积")
          ? Dimension.AREA
          : Dimension.COUNT;
    }
    return Dimension.NONE;
  }

  /**
   * Whether a column's head names its values: a head row of names over rows whose first cell is a
   * unit's name.
   */
  private static boolean isHeadOver(State state, LaidCell cell, Heads heads) {
    return heads.rowLabelColumn() == 0 && cell.column() > 0 && !heads.column().isEmpty();
  }

  private String unknown(LaidCell cell, Heads heads) {
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

  private Period period(Heads heads, PeriodWords column, PeriodWords row, String group) {
    Basis basis = column.basis().or(row::basis).orElse(Basis.NONE);
    int foundYear = column.year() > 0 ? column.year() : row.year() > 0 ? row.year() : year;
    if (basis == Basis.NONE && !group.isEmpty()) {
      PeriodWords above = PeriodWords.of(group, year);
      basis = above.basis().orElse(Basis.NONE);
    }
    if (Patterns.matches(heads.column(), "(全年|年度)?执行数|支出数|执行金额|实际支出")) {
      basis = Basis.FINAL_ACCOUNTS;
    }
    return new Period(foundYear, basis);
  }

  private static String projectConcept(String row, Period period) {
    if (Patterns.matches(row, ".*(当年|本年)?.*(财政拨款|财政资金).*")) {
      return "project.current_year_appropriation";
    }
    if (Patterns.matches(row, ".*(结转|结余).*")) {
      return "project.carryover_from_prior_year";
    }
    if (Patterns.matches(row, ".*其他.*")) {
      return "project.other_funds";
    }
    return period.basis() == Basis.FINAL_ACCOUNTS ? "project.expenditure" : "project.budget";
  }

  private Optional<Concept> concept(String label, State state, Dimension stated) {
    String scope =
        state.subject.isProject()
            ? "project."
            : state.title.contains("固定资产") ? "asset.fixed" : "three_publics.";
    return concepts.find(label, scope, stated).map(concept -> fixed(concept, state));
  }

  /** 资产总额 in a table of fixed assets is the total of fixed assets. */
  private Concept fixed(Concept concept, State state) {
    return concept.id().equals("asset.total") && state.title.contains("固定资产")
        ? concepts.find("固定资产合计", "", Dimension.MONEY).orElse(concept)
        : concept;
  }

  private static Quantity unit(
      Quantity quantity, String id, Optional<Concept> concept, State state, Heads heads) {
    if (!quantity.unit().isNone()) {
      return quantity;
    }
    Dimension dimension = concept.map(Concept::dimension).orElse(Dimension.MONEY);
    if (id.startsWith("project.")) {
      dimension = Dimension.MONEY;
    }
    Matcher own = Pattern.compile("[（(]([^()（）]{1,6})[)）]").matcher(heads.row() + heads.column());
    while (own.find()) {
      Optional<Unit> named = Units.of(own.group(1));
      if (named.isPresent() && named.get().dimension() == dimension) {
        return quantity.in(named.get());
      }
    }
    return switch (dimension) {
      case MONEY -> quantity.in(state.money);
      case PERCENT -> inUnit(quantity, "%");
      case AREA -> inUnit(quantity, "平方米");
      case POINTS -> inUnit(quantity, "分");
      case COUNT -> inUnit(quantity, id.startsWith("staffing") ? "人" : "个");
      default -> quantity;
    };
  }

  static String stripNumber(String label) {
    return Numbering.of(label)
        .map(n -> label.substring(Math.min(label.length(), Passages.squeeze(n.text()).length())))
        .orElse(label);
  }

  // ---- text cells ----

  private void text(State state, LaidCell cell) {
    Matcher pair = PAIR.matcher(cell.text());
    List<Quantity> quantities = cell.quantities();
    if (quantities.isEmpty()) {
      return;
    }
    if (pair.matches()
        && quantities.size() == 1
        && pair.group(2).equals(Passages.squeeze(quantities.getFirst().text()))) {
      pair(state, cell, pair.group(1), quantities.getFirst());
      return;
    }
    if (cell.text().length() > 6 && !Patterns.matches(cell.text(), ".*[（(][\\d.]+分[)）]")) {
      Heads heads = Heads.of(state.lattice, cell);
      Stage stage =
          Stage.byHeadings(List.of(heads.column(), heads.row(), state.section))
              .orElse(Stage.ACHIEVEMENT);
      prose.read(
          cell.passage(), passages.headingsAbove(cell.passage()), stage, Fact.Origin.SENTENCE);
    }
  }

  private void pair(State state, LaidCell cell, String label, Quantity quantity) {
    Heads heads = Heads.of(state.lattice, cell);
    PeriodWords words = PeriodWords.of(label, year);
    Optional<Concept> concept = concept(words.rest(), state, quantity.unit().dimension());
    Period period =
        period(
            heads,
            PeriodWords.of("", year),
            words,
            heads.group().isEmpty() ? heads.row() : heads.group());
    if (period.basis() == Basis.NONE) {
      period = period.on(Basis.FINAL_ACCOUNTS);
    }
    String id =
        state.subject.isProject()
            ? projectConcept(words.rest(), period)
            : concept.map(Concept::id).orElse("");
    if (id.isEmpty()) {
      id = unknown(cell, heads);
    }
    Fact fact =
        facts.cell(
            id,
            label,
            cell,
            unit(quantity, id, concept, state, heads),
            period,
            state.subject,
            state.title);
    figureRows.add(
        new FigureRow(
            state.lattice,
            cell.row(),
            Optional.of(cell),
            List.of(new FigureRow.Figure(cell, fact)),
            state.subject));
  }

  /** Named text fields: the label's neighbour to the right. */
  private void words(State state, int row) {
    List<LaidCell> cells = state.lattice.row(row);
    for (int i = 0; i + 1 < cells.size(); i++) {
      LaidCell label = cells.get(i);
      LaidCell value = cells.get(i + 1);
      if (!label.isText() || label.text().length() > 20 || value.isNumber()) {
        continue;
      }
      if (PROJECT_NAME.matcher(label.text()).matches() && headsColumn(state, cells, label)) {
        state.projectColumn = label.column();
      } else if (PROJECT_NAME.matcher(label.text()).matches() && value.isText()) {
        state.projectColumn = -1;
        state.subject = Subject.project(value.text());
        facts.words(
            "project.name",
            label.text(),
            value,
            new Period(year, Basis.NONE),
            state.subject,
            state.title);
      } else if (Patterns.matches(label.text(), "(综合)?(评定|评价|绩效)?(等级|等次)")) {
        facts.words(
            "evaluation.grade",
            label.text(),
            value,
            new Period(year, Basis.NONE),
            state.subject,
            state.title);
      } else {
        named(state, label, value);
      }
    }
  }

  private void named(State state, LaidCell label, LaidCell value) {
    concepts
        .find(label.text(), "", Dimension.NONE)
        .filter(concept ->
            concept.dimension() == Dimension.NONE && concept.labels().contains(label.text()))
        .ifPresent(concept ->
            facts.words(
                concept.id(), label.text(), value, Period.NONE, state.subject, state.title));
  }
}
