package org.kaocheng.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.FormCell;
import org.kaocheng.fact.Identification;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Reading;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.Lexicon;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.source.Place;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.QuantityScanner;

/** Builds small reports of an invented unit for rules on targets and statements. */
public final class TargetFixture {

  private static final int YEAR = 2023;

  private final List<Passage> passages = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Form> forms = new ArrayList<>();
  private final List<Indicator> rows = new ArrayList<>();
  private Subject subject = Subject.DEPARTMENT;
  private String title = "";
  private int table;
  private int section = -1;
  private Optional<Fact> executionPoints = Optional.empty();
  private Optional<Fact> executionScore = Optional.empty();
  private Optional<Fact> executionRate = Optional.empty();
  private Optional<Fact> totalScore = Optional.empty();

  /** An empty report of 2023. */
  public static TargetFixture report() {
    return new TargetFixture();
  }

  /** Adds a heading of the first level. */
  public TargetFixture heading(String text) {
    return heading(1, text);
  }

  /** Adds a heading. */
  public TargetFixture heading(int level, String text) {
    section = add(Passage.Kind.HEADING, level, text, 0).index();
    return this;
  }

  /** Adds a paragraph. */
  public TargetFixture paragraph(String text) {
    add(Passage.Kind.PARAGRAPH, 0, text, 0);
    return this;
  }

  /** Adds a fact for the words that begin with {@code text} in the last paragraph. */
  public TargetFixture told(String concept, String label, String text, Basis basis) {
    Passage passage = passages.getLast();
    int start = passage.text().indexOf(text);
    if (start < 0) {
      throw new IllegalArgumentException("not told: " + text);
    }
    add(concept, label, quantity(text), basis, Fact.Origin.SENTENCE, passage.part(start, start + text.length()));
    return this;
  }

  /** Begins the form of a project. */
  public TargetFixture project(String name) {
    return form(Subject.project(name), "项目支出绩效自评表");
  }

  /** Begins the form of the department. */
  public TargetFixture department() {
    return form(Subject.DEPARTMENT, "部门整体支出绩效自评表");
  }

  private TargetFixture form(Subject whose, String name) {
    close();
    subject = whose;
    title = name;
    table++;
    return this;
  }

  /** Adds the department's form as prose: rows stand in no table. */
  public TargetFixture prose(String level1, String points) {
    close();
    title = "自评情况";
    table = 0;
    Passage heading = passages.getLast();
    Fact fact = fact("indicator.group.points", level1, quantity(points), Basis.NONE, heading.place());
    forms.add(
        new Form(
            title,
            Subject.DEPARTMENT,
            0,
            List.of(),
            List.of(new Form.Group(1, level1, fact, List.of())),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    title = "";
    return this;
  }

  /** Adds the three amounts of the form in 万元; an empty text leaves one out. */
  public TargetFixture money(String original, String adjusted, String executed) {
    boolean project = subject.isProject();
    amount(project ? "project.budget" : "expenditure.total", Basis.ORIGINAL_BUDGET, original);
    amount(project ? "project.budget" : "expenditure.total", Basis.ADJUSTED_BUDGET, adjusted);
    amount(project ? "project.expenditure" : "expenditure.total", Basis.FINAL_ACCOUNTS, executed);
    return this;
  }

  /** Adds a cell with an amount in 万元 for a concept; an empty text leaves it out. */
  public TargetFixture amount(String concept, Basis basis, String text) {
    if (!text.isEmpty()) {
      Passage cell = add(Passage.Kind.CELL, 0, text, table);
      add(concept, concept, quantity(text + "万元"), basis, Fact.Origin.CELL, cell.place());
    }
    return this;
  }

  /** Adds a blank cell for a concept. */
  public TargetFixture blank(String concept, String label, Basis basis) {
    Passage cell = add(Passage.Kind.CELL, 0, "", table);
    facts.add(
        new Fact(
            facts.size(),
            concept,
            label,
            new Content.Blank(),
            new Period(YEAR, basis),
            Subject.DEPARTMENT,
            Fact.Origin.CELL,
            cell.place(),
            ""));
    return this;
  }

  /** Sets execution rate, points and score of the form. */
  public TargetFixture execution(String rate, String points, String score) {
    executionRate = Optional.of(cell("ratio.budget_execution_rate", rate));
    executionPoints = Optional.of(cell("evaluation.execution_rate.points", points));
    executionScore = Optional.of(cell("evaluation.execution_rate.score", score));
    return this;
  }

  /** Sets the total score of the form. */
  public TargetFixture total(String score) {
    totalScore = Optional.of(cell("evaluation.self_score", score));
    return this;
  }

  /** Adds a row with full marks of 10. */
  public TargetFixture row(String level2, String name, String target, String actual) {
    return row(level2, name, target, actual, "10", "10", "");
  }

  /** Adds a row; a blank points leaves the columns on points and score out. */
  public TargetFixture row(
      String level2, String name, String target, String actual, String points, String score, String reason) {
    Map<Column, FormCell> cells = new EnumMap<>(Column.class);
    Map<Column, Fact> figures = new EnumMap<>(Column.class);
    FormCell label = field(name);
    if (!target.equals("∅")) {
      cells.put(Column.TARGET, field(target));
    }
    cells.put(Column.ACTUAL, field(actual));
    if (!points.isEmpty()) {
      figures.put(Column.POINTS, cell("indicator.points", points));
      figures.put(Column.SCORE, cell("indicator.score", score));
    }
    cells.put(Column.REASON, field(reason));
    rows.add(new Indicator(rows.size(), "产出指标", level2, label, cells, figures));
    return this;
  }

  /** The findings of a rule. */
  public List<Finding> check(Rule rule) {
    return rule.check(examination());
  }

  /** What rules look at. */
  public Examination examination() {
    close();
    Reading reading =
        new Reading(
            new Identification("清溪县机关事务中心", YEAR, Identification.Level.COUNTY),
            passages,
            List.of(),
            facts,
            List.of(),
            forms,
            List.of());
    return Examination.of(reading, Taxonomy.standard(), Lexicon.standard());
  }

  private void close() {
    if (!title.isEmpty()) {
      forms.add(
          new Form(
              title,
              subject,
              table,
              rows,
              List.of(),
              executionPoints,
              executionScore,
              executionRate,
              Optional.empty(),
              totalScore,
              Optional.empty()));
    }
    rows.clear();
    title = "";
    executionPoints = Optional.empty();
    executionScore = Optional.empty();
    executionRate = Optional.empty();
    totalScore = Optional.empty();
  }

  private FormCell field(String text) {
    return new FormCell(text, add(Passage.Kind.CELL, 0, text, table).place());
  }

  private Fact cell(String concept, String text) {
    Passage cell = add(Passage.Kind.CELL, 0, text, table);
    return fact(concept, concept, quantity(text), Basis.NONE, cell.place());
  }

  private static Quantity quantity(String text) {
    return QuantityScanner.scanCell(text).getFirst();
  }

  private void add(
      String concept, String label, Quantity quantity, Basis basis, Fact.Origin origin, Place place) {
    Subject whose = concept.startsWith("project.") || concept.equals("expenditure.total") ? subject : Subject.DEPARTMENT;
    facts.add(
        new Fact(
            facts.size(),
            concept,
            label,
            new Content.Figure(quantity),
            new Period(YEAR, basis),
            whose,
            origin,
            place,
            ""));
  }

  private Fact fact(String concept, String label, Quantity quantity, Basis basis, Place place) {
    add(concept, label, quantity, basis, Fact.Origin.CELL, place);
    return facts.getLast();
  }

  private Passage add(Passage.Kind kind, int level, String text, int inTable) {
    int index = passages.size();
    Place place = new Place(index, 0, text.length(), index + 1, 0, inTable, inTable > 0 ? 1 : 0, inTable > 0 ? 1 : 0);
    Passage passage = new Passage(index, kind, level, "", text, place, section);
    passages.add(passage);
    return passage;
  }
}
