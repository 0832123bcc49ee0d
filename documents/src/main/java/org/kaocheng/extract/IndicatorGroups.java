package org.kaocheng.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.value.Patterns;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.QuantityScanner;

/**
 * The first- and second-level indicators of a block: their names carried down over merged or blank
 * cells, their points wherever they stand ({@code 产出指标（50分）}, a column of weights), a level cell
 * that spans two groups.
 */
final class IndicatorGroups {

  private static final Pattern POINTS = Pattern.compile("[（(]?(\\d{1,3}(?:\\.\\d+)?)分[)）]?");

  private final Lattice lattice;
  private final Columns columns;
  private final Facts facts;
  private final String title;
  private final Subject subject;
  private final FormBuilder form;
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

  IndicatorGroups(
      Lattice lattice,
      Columns columns,
      Facts facts,
      String title,
      Subject subject,
      FormBuilder form) {
    this.lattice = lattice;
    this.columns = columns;
    this.facts = facts;
    this.title = title;
    this.subject = subject;
    this.form = form;
  }

  /** Takes what a row says of the levels above its indicator. */
  void row(int row) {
    List<Integer> levels = columns.levels();
    for (int i = 0; i < levels.size() - (columns.targetNames() ? 0 : 1); i++) {
      level(row, i, levels.get(i));
    }
    weights(row);
  }

  /** Counts an indicator under all groups that are open. */
  void member(int id) {
    open.values().forEach(group -> group.members.add(id));
  }

  /** Gives the groups with points to the form, when the block is over. */
  void close() {
    groups.forEach(this::close);
  }

  /**
   * The names of the levels over an indicator; empty where there is none.
   *
   * @param first the first level
   * @param second the second level
   */
  record Names(String first, String second) {
    String path(String name) {
      return (first.isEmpty() ? "" : first + "/") + (second.isEmpty() ? "" : second + "/") + name;
    }
  }

  Names names() {
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
        Patterns.replaceFirst(POINTS.matcher(found.text()).replaceAll(""), "[（(](部门|预期|包含).*", "");
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
}
