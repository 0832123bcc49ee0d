package org.kaocheng.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.FormCell;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Subject;

/** A scoring given in headed paragraphs instead of a table: （二）预算配置5分 … 满分5分，得分5分。 */
final class ProseForm {

  private static final Pattern GROUP =
      Pattern.compile("(?:.*?[、)）.])?([^\\d（(]{2,20}?)[（(]?(?:满分)?\\d+(?:\\.\\d+)?分[)）]?[。：:]?");
  private static final Pattern NAME = Pattern.compile("^([^。：:，,；;]{2,24}?)[：:].*", Pattern.DOTALL);

  private ProseForm() {}

  private static final class Open {
    final String name;
    final Fact points;
    final List<Integer> members = new ArrayList<>();

    Open(String name, Fact points) {
      this.name = name;
      this.points = points;
    }
  }

  /**
   * The form, if at least two headed groups with points are found.
   *
   * @param year the year the report is on: a score of an earlier one is not the form's
   */
  static Optional<Form> of(List<Statement> statements, int year) {
    List<Open> groups = new ArrayList<>();
    List<Indicator> indicators = new ArrayList<>();
    Optional<Fact> total = Optional.empty();
    for (Statement statement : statements) {
      Passage passage = statement.passage();
      if (passage.kind() == Passage.Kind.HEADING) {
        Matcher matcher = GROUP.matcher(Passages.bare(passage.text()));
        Optional<Mention> points =
            statement.mentions().stream()
                .filter(m -> m.fact().concept().equals("indicator.group.points"))
                .findFirst();
        if (matcher.matches() && points.isPresent()) {
          groups.add(new Open(matcher.group(1), points.get().fact()));
        }
        continue;
      }
      if (passage.kind() != Passage.Kind.PARAGRAPH) {
        continue;
      }
      row(statement, groups, indicators);
      Optional<Fact> self =
          statement.mentions().stream()
              .map(Mention::fact)
              .filter(f -> f.concept().equals("evaluation.self_score"))
              .filter(f -> f.period().year() == year)
              .findFirst();
      total = total.or(() -> self);
    }
    if (groups.size() < 2 || indicators.isEmpty()) {
      return Optional.empty();
    }
    List<Form.Group> closed =
        groups.stream().map(g -> new Form.Group(1, g.name, g.points, g.members)).toList();
    return Optional.of(
        new Form(
            "正文评分",
            Subject.DEPARTMENT,
            0,
            indicators,
            closed,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            total,
            Optional.empty()));
  }

  private static void row(Statement statement, List<Open> groups, List<Indicator> indicators) {
    Optional<Fact> points = fact(statement, "indicator.points");
    Optional<Fact> score =
        fact(statement, "indicator.score").or(() -> fact(statement, "indicator.group.score"));
    if (groups.isEmpty() || points.isEmpty() && score.isEmpty()) {
      return;
    }
    Open group = groups.getLast();
    Passage passage = statement.passage();
    String text = Passages.bare(passage.text());
    String bare =
        text.substring(Math.min(text.length(), Passages.squeeze(passage.number()).length()));
    Matcher matcher = NAME.matcher(bare);
    boolean own = !passage.number().isEmpty() && matcher.matches();
    String name = own ? matcher.group(1) : group.name;
    Map<Column, FormCell> cells = new EnumMap<>(Column.class);
    Map<Column, Fact> found = new EnumMap<>(Column.class);
    points.ifPresent(fact -> put(cells, found, Column.POINTS, fact));
    score.ifPresent(fact -> put(cells, found, Column.SCORE, fact));
    cells.put(Column.ACTUAL, new FormCell(bare, passage.place()));
    int id = indicators.size();
    group.members.add(id);
    indicators.add(
        new Indicator(id, group.name, "", new FormCell(name, passage.place()), cells, found));
  }

  private static void put(
      Map<Column, FormCell> cells, Map<Column, Fact> found, Column column, Fact fact) {
    cells.put(column, new FormCell(fact.figure().numeral(), fact.place()));
    found.put(column, fact);
  }

  private static Optional<Fact> fact(Statement statement, String concept) {
    return statement.mentions().stream()
        .map(Mention::fact)
        .filter(f -> f.concept().equals(concept))
        .findFirst();
  }
}
