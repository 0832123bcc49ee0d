package org.kaocheng.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.FormCell;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.value.Patterns;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.QuantityScanner;

/**
 * Reads the indicator rows under one head: level names carried down over merged or blank cells,
 * group points wherever they stand ({@code 产出指标（50分）}, a column of weights), a level cell that
 * spans two groups, template rows left blank.
 */
final class IndicatorBlock {

  /** A score that another than the department gave: 财政评分, 复核得分. */
  static final String REVIEW = "indicator.review_score";

  private static final Pattern POINTS = Pattern.compile("[（(]?(\\d{1,3}(?:\\.\\d+)?)分[)）]?");
  private static final Pattern NAMED_POINTS =
      Pattern.compile("[（(](\\d{1,3}(?:\\.\\d+)?)\\s*分[)）]\\s*$");
  private static final Pattern END = Words.pattern("{tables.indicators-end}");

  private final Lattice lattice;
  private final Columns columns;
  private final Facts facts;
  private final ProseReader prose;
  private final Passages passages;
  private final Period period;
  private final String title;
  private final Subject subject;
  private final FormBuilder form;
  private final List<FigureRow> figureRows;
  private final Map<Integer, Group> open = new LinkedHashMap<>();
  private final List<Group> groups = new ArrayList<>();

  /** A level cell and the rows under it. */
  private static final class Group {
    final int level;
    final LaidCell cell;
    final String name;
    final List<Fact> points = new ArrayList<>();
    final List<String> names = new ArrayList<>();
    final List<Integer> members = new ArrayList<>();

    Group(int level, LaidCell cell, String name) {
      this.level = level;
      this.cell = cell;
      this.name = name;
    }
  }

  IndicatorBlock(
      Lattice lattice,
      Columns columns,
      Facts facts,
      ProseReader prose,
      Passages passages,
      int year,
      String title,
      Subject subject,
      FormBuilder form,
      List<FigureRow> figureRows) {
    this.lattice = lattice;
    this.columns = columns;
    this.facts = facts;
    this.prose = prose;
    this.passages = passages;
    this.period = new Period(year, Basis.NONE);
    this.title = title;
    this.subject = subject;
    this.form = form;
    this.figureRows = figureRows;
  }

  /** Reads from {@code row} on; gives the first row that is not part of the block. */
  int read(int row, Predicate<List<LaidCell>> isTotal) {
    form.columns(columns);
    int at = row;
    while (at < lattice.rows().size() && !ends(lattice.row(at), isTotal)) {
      Optional<Columns> head = Columns.of(lattice, at);
      if (head.isPresent()) {
        if (!sameHead(head.get())) {
          break;
        }
        at += head.get().headRows();
        continue;
      }
      indicator(at);
      at++;
    }
    groups.forEach(this::close);
    return at;
  }

  private boolean sameHead(Columns found) {
    return found.cells().equals(columns.cells()) && found.levels().equals(columns.levels());
  }

  private static boolean ends(List<LaidCell> row, Predicate<List<LaidCell>> isTotal) {
    if (isTotal.test(row)) {
      return true;
    }
    Optional<LaidCell> first = row.stream().filter(cell -> !cell.isBlank()).findFirst();
    if (first.isEmpty()) {
      return false;
    }
    boolean label =
        END.matcher(first.get().text()).matches()
            || Patterns.matches(first.get().text(), "总\\s*分|合计|总计");
    boolean alone =
        row.stream().filter(cell -> !cell.isBlank()).count() == 1 && first.get().columnSpan() > 3;
    return label && first.get().column() <= 1 || alone;
  }

  private void indicator(int row) {
    List<Integer> levels = columns.levels();
    for (int i = 0; i < levels.size() - (columns.targetNames() ? 0 : 1); i++) {
      level(row, i, levels.get(i));
    }
    weights(row);
    int nameColumn =
        columns.targetNames() ? columns.cells().getOrDefault(Column.TARGET, -1) : levels.getLast();
    Optional<LaidCell> name = lattice.at(row, nameColumn);
    Map<Column, FormCell> cells = new EnumMap<>(Column.class);
    Map<Column, LaidCell> laid = new EnumMap<>(Column.class);
    for (Map.Entry<Column, Integer> entry : columns.cells().entrySet()) {
      lattice
          .at(row, entry.getValue())
          .filter(cell -> cell.row() == row || shared(entry.getKey()))
          .ifPresent(cell -> {
            cells.put(
                entry.getKey(),
                new FormCell(written(entry.getKey(), row, cell), cell.passage().place()));
            if (cell.row() == row) {
              laid.put(entry.getKey(), cell);
            }
          });
    }
    if (name.isEmpty() || empty(name.get(), row, laid)) {
      return;
    }
    Names names = names();
    Map<Column, Fact> found = new EnumMap<>(Column.class);
    String path = names.path(name.get().text());
    fact(laid, Column.POINTS, "indicator.points", "分值", path)
        .or(() -> namedPoints(name.get(), cells, path))
        .ifPresent(fact -> found.put(Column.POINTS, fact));
    fact(laid, Column.SCORE, "indicator.score", "得分", path)
        .ifPresent(fact -> found.put(Column.SCORE, fact));
    reviews(row, name.get(), path);
    words(laid, Column.TARGET, "indicator.target", "指标值", path)
        .ifPresent(fact -> found.put(Column.TARGET, fact));
    words(laid, Column.ACTUAL, "indicator.actual", "完成值", path)
        .ifPresent(fact -> found.put(Column.ACTUAL, fact));
    if (columns.targetNames()) {
      prose.read(
          name.get().passage(),
          passages.headingsAbove(name.get().passage()),
          Stage.TARGET,
          Fact.Origin.SENTENCE);
    }
    int id = form.nextIndicator();
    open.values().forEach(group -> group.members.add(id));
    form.add(
        new Indicator(
            id,
            names.first(),
            names.second(),
            new FormCell(name.get().text(), name.get().passage().place()),
            cells,
            found));
  }

  /** The text of a field, with the sign and the unit that stand in columns of their own. */
  private String written(Column column, int row, LaidCell cell) {
    return switch (column) {
      case TARGET -> columns.measures().target(lattice, row, cell.text());
      case ACTUAL -> columns.measures().result(lattice, row, cell.text());
      case POINTS, SCORE, CRITERION, REASON -> cell.text();
    };
  }

  /** Points printed behind the indicator's name, in a table without a column for them. */
  private Optional<Fact> namedPoints(LaidCell name, Map<Column, FormCell> cells, String path) {
    if (columns.cells().containsKey(Column.POINTS) || columns.targetNames()) {
      return Optional.empty();
    }
    Matcher matcher = NAMED_POINTS.matcher(name.passage().text());
    if (!matcher.find()) {
      return Optional.empty();
    }
    return QuantityScanner.scanCell(matcher.group(1)).stream()
        .findFirst()
        .map(quantity -> TableReader.inUnit(quantity, "分").shifted(matcher.start(1)))
        .map(quantity -> {
          cells.put(Column.POINTS, new FormCell(matcher.group(1), name.passage().place()));
          return facts.cell(
              "indicator.points", "分值", name, quantity, period, subject, title + "|" + path);
        });
  }

  /** The scores of others than the department, for the sums of their columns. */
  private void reviews(int row, LaidCell name, String path) {
    List<FigureRow.Figure> figures = new ArrayList<>();
    for (int column : columns.reviews()) {
      lattice
          .at(row, column)
          .filter(cell -> cell.row() == row && cell.isNumber())
          .ifPresent(cell ->
              figures.add(
                  new FigureRow.Figure(
                      cell,
                      facts.cell(
                          REVIEW,
                          "复核得分",
                          cell,
                          TableReader.inUnit(cell.quantities().getFirst(), "分"),
                          period,
                          subject,
                          title + "|" + path))));
    }
    if (!figures.isEmpty()) {
      figureRows.add(new FigureRow(lattice, row, Optional.of(name), figures, subject));
    }
  }

  /** A reason may be given once for several rows. */
  private static boolean shared(Column column) {
    return column == Column.CRITERION;
  }

  private static boolean empty(LaidCell name, int row, Map<Column, LaidCell> laid) {
    boolean nothing =
        laid.entrySet().stream()
            .filter(e -> e.getKey() != Column.REASON && e.getKey() != Column.CRITERION)
            .allMatch(e -> e.getValue().isBlank());
    return nothing && (name.isBlank() || name.row() < row)
        || nothing && laid.values().stream().allMatch(LaidCell::isBlank);
  }

  private record Names(String first, String second) {
    String path(String name) {
      return (first.isEmpty() ? "" : first + "/") + (second.isEmpty() ? "" : second + "/") + name;
    }
  }

  private Names names() {
    List<Group> current = List.copyOf(open.values());
    String second = current.size() > 1 ? current.get(1).name : "";
    String first = "";
    if (!current.isEmpty()) {
      Group outer = current.getFirst();
      first = outer.names.size() > 1 ? FirstLevels.belongs(outer.names, second) : outer.name;
    }
    return new Names(first, second);
  }

  private void level(int row, int depth, int column) {
    Optional<LaidCell> cell = lattice.at(row, column).filter(c -> c.row() == row && c.isText());
    if (cell.isEmpty() || cell.get().column() > column) {
      return;
    }
    LaidCell found = cell.get();
    Group current = open.get(column);
    String name =
        found.text().replaceAll(POINTS.pattern(), "").replaceFirst("[（(](部门|预期|包含).*", "");
    if (current != null && current.name.equals(name)) {
      return; // the head of a group repeated after a page break
    }
    open.keySet().removeIf(key -> key >= column);
    Group group = new Group(depth + 1, found, name);
    open.put(column, group);
    groups.add(group);
    printedPoints(group);
  }

  private void printedPoints(Group group) {
    Matcher matcher = POINTS.matcher(group.cell.passage().text());
    int from = 0;
    while (matcher.find()) {
      int start = matcher.start(1);
      String named = Passages.squeeze(group.cell.passage().text().substring(from, matcher.start()));
      group.names.add(named.isEmpty() ? group.name : named);
      from = matcher.end();
      QuantityScanner.scanCell(matcher.group(1)).stream()
          .findFirst()
          .ifPresent(
              q -> group.points.add(points(group, TableReader.inUnit(q, "分").shifted(start))));
    }
  }

  private Fact points(Group group, Quantity quantity) {
    return facts.add(
        "indicator.group.points",
        group.name,
        new Content.Figure(quantity),
        Period.NONE,
        subject,
        Fact.Origin.CELL,
        group.cell.passage().part(quantity.start(), quantity.end()),
        title);
  }

  /** A column of weights right of a level column holds that level's points. */
  private void weights(int row) {
    for (Map.Entry<Integer, Integer> weight : columns.weights().entrySet()) {
      Optional<LaidCell> cell =
          lattice.at(row, weight.getKey()).filter(c -> c.row() == row && c.isNumber());
      Group group = open.get(weight.getValue());
      if (cell.isPresent() && group != null && group.points.isEmpty()) {
        Quantity quantity = TableReader.inUnit(cell.get().quantities().getFirst(), "分");
        group.points.add(
            facts.cell(
                "indicator.group.points",
                group.name,
                cell.get(),
                quantity,
                Period.NONE,
                subject,
                title));
      }
    }
  }

  private void close(Group group) {
    if (group.points.size() == 1) {
      form.add(new Form.Group(group.level, group.name, group.points.getFirst(), group.members));
    } else if (group.points.size() > 1) {
      split(group);
    }
  }

  /**
   * A cell that names two groups: rows go to the first until its points are reached, then to the
   * second.
   */
  private void split(Group group) {
    List<Integer> rest = new ArrayList<>(group.members);
    for (int i = 0; i < group.points.size(); i++) {
      List<Integer> mine = new ArrayList<>();
      BigDecimal sum = BigDecimal.ZERO;
      BigDecimal wanted = group.points.get(i).figure().number();
      while (!rest.isEmpty() && (sum.compareTo(wanted) < 0 || i == group.points.size() - 1)) {
        int member = rest.removeFirst();
        mine.add(member);
        sum = sum.add(form.points(member));
      }
      form.add(new Form.Group(group.level, group.names.get(i), group.points.get(i), mine));
    }
  }

  private Optional<Fact> fact(
      Map<Column, LaidCell> laid, Column column, String concept, String label, String path) {
    LaidCell cell = laid.get(column);
    if (cell == null || cell.quantities().isEmpty() || !cell.isNumber()) {
      return Optional.empty();
    }
    Quantity quantity = TableReader.inUnit(cell.quantities().getFirst(), "分");
    return Optional.of(
        facts.cell(concept, label, cell, quantity, period, subject, title + "|" + path));
  }

  private Optional<Fact> words(
      Map<Column, LaidCell> laid, Column column, String concept, String label, String path) {
    LaidCell cell = laid.get(column);
    if (cell == null) {
      return Optional.empty();
    }
    return Optional.of(
        facts.words(
            concept,
            label,
            cell,
            written(column, cell.row(), cell),
            period,
            subject,
            title + "|" + path));
  }
}
