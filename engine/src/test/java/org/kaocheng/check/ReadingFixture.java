package org.kaocheng.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.kaocheng.check.text.Numeral;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.evaluate.scorecard.Scorer;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Grid;
import org.kaocheng.fact.Identification;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Reading;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.Lexicon;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.source.Place;
import org.kaocheng.value.QuantityScanner;

/**
 * Builds a reading of an invented report without any file: headings, paragraphs, tables, facts and,
 * by {@link FormFixture}, forms.
 */
public final class ReadingFixture {

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final Taxonomy TAXONOMY = Taxonomy.standard();

  private static final Optional<Scheme> BASE = Schemes.builtIn().scheme(Schemes.BASE);

  private final Identification identification;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Grid> grids = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Supplier<Form>> forms = new ArrayList<>();
  private int section = -1;
  private int lastFormTable;

  private ReadingFixture(Identification identification) {
    this.identification = identification;
  }

  /** The report of a county bureau for 2022. */
  public static ReadingFixture report() {
    return report(2022);
  }

  /** The report of a county bureau. */
  public static ReadingFixture report(int year) {
    return report("云溪县档案馆", year, Identification.Level.COUNTY);
  }

  /** A report of the given unit, year and level. */
  public static ReadingFixture report(String unit, int year, Identification.Level level) {
    return new ReadingFixture(new Identification(unit, year, level));
  }

  int year() {
    return identification.year();
  }

  // ---- text and tables ----

  /** Adds headings of the level that their numbers say. */
  public ReadingFixture headings(String... texts) {
    for (String text : texts) {
      int level = Numeral.parse(text).map(n -> n.style().ordinal() + 1).orElse(1);
      section = add(Passage.Kind.HEADING, level, number(text), text, 0, 0, 0).index();
    }
    return this;
  }

  /** Adds paragraphs. */
  public ReadingFixture paragraphs(String... texts) {
    for (String text : texts) {
      add(Passage.Kind.PARAGRAPH, 0, number(text), text, 0, 0, 0);
    }
    return this;
  }

  private static String number(String text) {
    return Numeral.parse(text).map(Numeral::text).orElse("");
  }

  /** Adds a table; cells are separated by {@code |}, a cell {@code <} is covered from the left. */
  public ReadingFixture table(String... rows) {
    int table = grids.size() + 1;
    List<List<Grid.Slot>> slots = new ArrayList<>();
    for (String row : rows) {
      List<Grid.Slot> line = new ArrayList<>();
      for (String cell : row.split("\\|", -1)) {
        if ("<".equals(cell)) {
          line.add(new Grid.Slot(line.getLast().passage(), false));
        } else {
          Passage added =
              add(Passage.Kind.CELL, 0, "", cell, table, slots.size() + 1, line.size() + 1);
          line.add(new Grid.Slot(added.index(), true));
        }
      }
      slots.add(line);
    }
    grids.add(new Grid(table, "", slots));
    return this;
  }

  /** A new cell of a table of which no grid is made. */
  Place cell(String text, int table) {
    int at = table > 0 ? 1 : 0;
    return add(Passage.Kind.CELL, 0, "", text, table, at, at).place();
  }

  private Passage add(
      Passage.Kind kind, int level, String number, String text, int table, int row, int column) {
    int index = passages.size();
    Place place = new Place(index, 0, text.length(), index + 1, 0, table, row, column);
    passages.add(new Passage(index, kind, level, number, text, place, section));
    return passages.getLast();
  }

  // ---- facts ----

  /** Adds a figure of the department in a paragraph of its own. */
  public ReadingFixture fact(String concept, String text, int year, Basis basis) {
    return fact(concept, text, new Period(year, basis), Subject.DEPARTMENT, "");
  }

  /** Adds a figure without a period, labelled: a weight, a group's score. */
  public ReadingFixture labelled(String concept, String label, String text) {
    return fact(concept, text, Period.NONE, Subject.DEPARTMENT, label);
  }

  /** Adds a figure in a paragraph of its own. */
  public ReadingFixture fact(
      String concept, String text, Period period, Subject subject, String label) {
    paragraphs(text);
    add(concept, label, figure(text), period, subject, passages.getLast().place());
    return this;
  }

  /** Adds a figure of the report's year whose words stand in the last paragraph. */
  public ReadingFixture told(String concept, String label, String text, Basis basis) {
    return told(concept, label, text, new Period(year(), basis), Subject.DEPARTMENT);
  }

  /** Adds a figure whose words stand in the last paragraph. */
  public ReadingFixture told(
      String concept, String label, String text, Period period, Subject subject) {
    Passage last = passages.getLast();
    int start = last.text().indexOf(text);
    if (start < 0) {
      throw new IllegalArgumentException(text + " is not in " + last.text());
    }
    add(concept, label, figure(text), period, subject, last.part(start, start + text.length()));
    return this;
  }

  /** Adds words as a fact, in a cell of a table. */
  public ReadingFixture words(String concept, String text, int table) {
    add(
        concept,
        concept,
        new Content.Words(text),
        Period.NONE,
        Subject.DEPARTMENT,
        cell(text, table));
    return this;
  }

  /** Adds an amount in 万元 of the department in a cell outside the tables. */
  public ReadingFixture amount(String concept, Basis basis, String text) {
    String money = text + "万元";
    return cell(concept, concept, money, figure(money), basis);
  }

  /** Adds a blank cell for a concept outside the tables. */
  public ReadingFixture blank(String concept, String label, Basis basis) {
    return cell(concept, label, "", new Content.Blank(), basis);
  }

  private ReadingFixture cell(
      String concept, String label, String text, Content content, Basis basis) {
    Period period = new Period(year(), basis);
    add(concept, label, content, period, Subject.DEPARTMENT, cell(text, 0));
    return this;
  }

  static Content figure(String text) {
    return new Content.Figure(QuantityScanner.scanCell(text).getFirst());
  }

  Fact add(
      String concept, String label, Content content, Period period, Subject subject, Place place) {
    Fact.Origin origin =
        passages.get(place.passage()).kind() == Passage.Kind.CELL
            ? Fact.Origin.CELL
            : Fact.Origin.SENTENCE;
    facts.add(new Fact(facts.size(), concept, label, content, period, subject, origin, place, ""));
    return facts.getLast();
  }

  /** Adds facts. */
  public ReadingFixture facts(Fact... more) {
    facts.addAll(List.of(more));
    return this;
  }

  /** The fact added last. */
  public Fact lastFact() {
    return facts.getLast();
  }

  /** Adds claims that the report makes with its figures. */
  public ReadingFixture claims(Claim... more) {
    claims.addAll(List.of(more));
    return this;
  }

  // ---- forms ----

  /** Adds forms. */
  public ReadingFixture forms(Form... more) {
    for (Form form : more) {
      forms.add(() -> form);
    }
    return this;
  }

  /** Begins the department's form in a table of its own. */
  public FormFixture department() {
    return form(Subject.DEPARTMENT, "部门整体支出绩效自评表");
  }

  /** Begins a project's form in a table of its own. */
  public FormFixture project(String name) {
    return form(Subject.project(name), "项目支出绩效自评表");
  }

  /** Begins a form told in paragraphs, under the last heading. */
  public FormFixture prose() {
    return form(Subject.DEPARTMENT, "自评情况", 0);
  }

  private FormFixture form(Subject subject, String title) {
    lastFormTable++;
    return form(subject, title, lastFormTable);
  }

  private FormFixture form(Subject subject, String title, int table) {
    FormFixture form = new FormFixture(this, title, subject, table);
    forms.add(form::build);
    return form;
  }

  // ---- what was built ----

  /** The place of the first passage with that text. */
  public Place place(String text) {
    return passages.stream()
        .filter(passage -> passage.text().equals(text))
        .findFirst()
        .orElseThrow()
        .place();
  }

  Place lastPlace() {
    return passages.getLast().place();
  }

  /** What was built. */
  public Reading reading() {
    List<Form> built = forms.stream().map(Supplier::get).toList();
    return new Reading(identification, passages, grids, facts, claims, built, List.of());
  }

  /** What rules look at, the report scored by the national base. */
  public Examination examination() {
    return examination(BASE);
  }

  /** What rules look at, the report scored by a scheme, or by none. */
  public Examination examination(Optional<Scheme> scheme) {
    Reading reading = reading();
    Scorecard card = Scorer.score(reading, scheme, List.of(), Optional.empty());
    return Examination.of(reading, TAXONOMY, LEXICON, card);
  }

  /** What the rule finds. */
  public List<Finding> check(Rule rule) {
    return rule.check(examination());
  }

  /** What all rules find together, the report scored by the national base. */
  public List<Finding> findings() {
    return findings(BASE);
  }

  /** What all rules find together, the report scored by a scheme, or by none. */
  public List<Finding> findings(Optional<Scheme> scheme) {
    Reading reading = reading();
    Scorecard card = Scorer.score(reading, scheme, List.of(), Optional.empty());
    return Checker.standard().check(reading, card).list();
  }

  /** The messages of what the rule finds. */
  public List<String> messages(Rule rule) {
    return check(rule).stream().map(Finding::message).toList();
  }
}
