package org.kaocheng.check;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.check.text.Numeral;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Grid;
import org.kaocheng.fact.Identification;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.scheme.Lexicon;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.source.Place;

/** Builds a reading from headings, paragraphs and tables, without any file. */
public final class PassageFixture {

  private static final Lexicon LEXICON = Lexicon.standard();
  private static final Taxonomy TAXONOMY = Taxonomy.standard();

  private final Identification identification;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Grid> grids = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Form> forms = new ArrayList<>();
  private int section = -1;

  private PassageFixture(Identification identification) {
    this.identification = identification;
  }

  /** The report of a county bureau for 2022. */
  public static PassageFixture report() {
    return report("云溪县档案馆", 2022, Identification.Level.COUNTY);
  }

  /** A report of the given unit, year and level. */
  public static PassageFixture report(String unit, int year, Identification.Level level) {
    return new PassageFixture(new Identification(unit, year, level));
  }

  /** Adds headings of the level that their numbers say. */
  public PassageFixture headings(String... texts) {
    for (String text : texts) {
      int level = Numeral.parse(text).map(n -> n.style().ordinal() + 1).orElse(1);
      String number = Numeral.parse(text).map(Numeral::text).orElse("");
      section = add(Passage.Kind.HEADING, level, number, text, 0, 0, 0);
    }
    return this;
  }

  /** Adds paragraphs. */
  public PassageFixture paragraphs(String... texts) {
    for (String text : texts) {
      String number = Numeral.parse(text).map(Numeral::text).orElse("");
      add(Passage.Kind.PARAGRAPH, 0, number, text, 0, 0, 0);
    }
    return this;
  }

  /** Adds a table; cells are separated by {@code |}, a cell {@code <} is covered from the left. */
  public PassageFixture table(String... rows) {
    int table = grids.size() + 1;
    List<List<Grid.Slot>> slots = new ArrayList<>();
    for (String row : rows) {
      List<Grid.Slot> line = new ArrayList<>();
      for (String cell : row.split("\\|", -1)) {
        if ("<".equals(cell)) {
          line.add(new Grid.Slot(line.getLast().passage(), false));
        } else {
          int index = add(Passage.Kind.CELL, 0, "", cell, table, slots.size() + 1, line.size() + 1);
          line.add(new Grid.Slot(index, true));
        }
      }
      slots.add(line);
    }
    grids.add(new Grid(table, "", slots));
    return this;
  }

  /** Adds facts. */
  public PassageFixture facts(Fact... more) {
    facts.addAll(List.of(more));
    return this;
  }

  /** Adds forms. */
  public PassageFixture forms(Form... more) {
    forms.addAll(List.of(more));
    return this;
  }

  /** The place of the first passage with that text. */
  public Place place(String text) {
    return passages.stream()
        .filter(passage -> passage.text().equals(text))
        .findFirst()
        .orElseThrow()
        .place();
  }

  /** What was built. */
  public Reading reading() {
    return new Reading(identification, passages, grids, facts, List.of(), forms, List.of());
  }

  /** What the rule finds. */
  public List<Finding> check(Rule rule) {
    return rule.check(Examination.of(reading(), TAXONOMY, LEXICON));
  }

  /** The messages of what the rule finds. */
  public List<String> messages(Rule rule) {
    return check(rule).stream().map(Finding::message).toList();
  }

  private int add(
      Passage.Kind kind, int level, String number, String text, int table, int row, int column) {
    int index = passages.size();
    Place place = new Place(index, 0, text.length(), index + 1, 0, table, row, column);
    passages.add(new Passage(index, kind, level, number, text, place, section));
    return index;
  }
}
