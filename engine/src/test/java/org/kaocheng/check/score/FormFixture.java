package org.kaocheng.check.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kaocheng.check.Examination;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.evaluate.scorecard.Scorer;
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
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.source.Place;
import org.kaocheng.value.Bound;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Unit;

/** Builds a reading with evaluation forms for tests; the invented unit reports on 2023. */
final class FormFixture {

  static final int YEAR = 2023;

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
  private static final Map<String, Unit> UNITS =
      Map.of(
          "%", new Unit("%", Dimension.PERCENT, "%", BigDecimal.ONE),
          "万元", new Unit("万元", Dimension.MONEY, "元", BigDecimal.valueOf(10_000)),
          "人", new Unit("人", Dimension.COUNT, "人", BigDecimal.ONE),
          "分", new Unit("分", Dimension.POINTS, "分", BigDecimal.ONE));

  private final List<Passage> passages = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Form> forms = new ArrayList<>();
  private int section = -1;

  /** A heading above what follows. */
  FormFixture heading(String text) {
    Place place = passage(Passage.Kind.HEADING, 1, text, 0);
    section = place.passage();
    return this;
  }

  /** A paragraph. */
  FormFixture text(String text) {
    passage(Passage.Kind.PARAGRAPH, 0, text, 0);
    return this;
  }

  /** A fact in a passage of its own: {@code fact("expenditure.total", "12.5万元", 2023, …)}. */
  FormFixture fact(String concept, String text, int year, Basis basis) {
    return fact(concept, text, new Period(year, basis), Subject.DEPARTMENT, "");
  }

  /** A fact in a passage of its own. */
  FormFixture fact(String concept, String text, Period period, Subject subject, String label) {
    add(concept, label, text, period, subject, passage(Passage.Kind.PARAGRAPH, 0, text, 0), "");
    return this;
  }

  /** A fact that stands within the paragraph added last. */
  FormFixture factInside(String concept, String text, Period period, Subject subject) {
    Passage last = passages.getLast();
    int start = last.text().indexOf(text);
    if (start < 0) {
      throw new IllegalArgumentException(text + " is not in " + last.text());
    }
    add(concept, concept, text, period, subject, last.part(start, start + text.length()), "");
    return this;
  }

  /** A fact labelled and placed for a group's score, a weight or the like. */
  FormFixture labelled(String concept, String label, String text) {
    return fact(concept, text, Period.NONE, Subject.DEPARTMENT, label);
  }

  /** Words as a fact, in a table. */
  FormFixture words(String concept, String text, int table) {
    Place place = passage(Passage.Kind.CELL, 0, text, table);
    facts.add(
        new Fact(
            facts.size(),
            concept,
            concept,
            new Content.Words(text),
            Period.NONE,
            Subject.DEPARTMENT,
            Fact.Origin.CELL,
            place,
            ""));
    return this;
  }

  /** A form of the department in the given table. */
  FormBuilder form(int table) {
    return new FormBuilder(this, table, Subject.DEPARTMENT);
  }

  /** A form of a project in the given table. */
  FormBuilder form(int table, String project) {
    return new FormBuilder(this, table, Subject.project(project));
  }

  Reading reading() {
    return new Reading(
        new Identification("青川市统计局", YEAR, Identification.Level.CITY),
        passages,
        List.of(),
        facts,
        List.of(),
        forms,
        List.of());
  }

  /** The examination of a report scored by the national base. */
  Examination examination() {
    return examination(Schemes.builtIn().scheme(Schemes.BASE));
  }

  /** The examination of a report scored by a scheme, or by none. */
  Examination examination(Optional<Scheme> scheme) {
    Scorecard card = Scorer.score(reading(), scheme, List.of(), Optional.empty());
    return Examination.of(reading(), Taxonomy.standard(), Lexicon.standard(), card);
  }

  private Place passage(Passage.Kind kind, int level, String text, int table) {
    int index = passages.size();
    Place place = new Place(index, 0, text.length(), index + 1, 0, table, 0, 0);
    passages.add(new Passage(index, kind, level, "", text, place, section));
    return place;
  }

  private Fact add(
      String concept,
      String label,
      String text,
      Period period,
      Subject subject,
      Place place,
      String context) {
    Fact fact =
        new Fact(
            facts.size(),
            concept,
            label,
            new Content.Figure(quantity(text)),
            period,
            subject,
            place.table() > 0 ? Fact.Origin.CELL : Fact.Origin.SENTENCE,
            place,
            context);
    facts.add(fact);
    return fact;
  }

  static Quantity quantity(String text) {
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no number in " + text);
    }
    String numeral = matcher.group();
    BigDecimal number = new BigDecimal(numeral);
    Unit unit = UNITS.getOrDefault(text.substring(matcher.end()).strip(), Unit.NONE);
    return new Quantity(
        text,
        numeral,
        number,
        number.scale(),
        unit,
        Bound.EXACT,
        Optional.empty(),
        0,
        text.length(),
        matcher.start(),
        true);
  }

  /** Builds one form row by row. */
  static final class FormBuilder {

    private final FormFixture fixture;
    private final int table;
    private final Subject subject;
    private final List<Indicator> rows = new ArrayList<>();
    private final List<Form.Group> groups = new ArrayList<>();
    private @Nullable Fact executionPoints;
    private @Nullable Fact executionScore;
    private @Nullable Fact executionRate;
    private @Nullable Fact totalPoints;
    private @Nullable Fact totalScore;
    private @Nullable FormCell totalCell;
    private String level1 = "";
    private String level2 = "";

    private FormBuilder(FormFixture fixture, int table, Subject subject) {
      this.fixture = fixture;
      this.table = table;
      this.subject = subject;
    }

    /** The levels of the rows that follow. */
    FormBuilder under(String first, String second) {
      level1 = first;
      level2 = second;
      return this;
    }

    /** A row; cells alternate column and text: {@code row("办结率", POINTS, "5", SCORE, "4")}. */
    FormBuilder row(String name, Object... cells) {
      Map<Column, FormCell> fields = new EnumMap<>(Column.class);
      Map<Column, Fact> figures = new EnumMap<>(Column.class);
      FormCell nameCell = cell(name);
      for (int i = 0; i < cells.length; i += 2) {
        Column column = (Column) cells[i];
        FormCell cell = cell((String) cells[i + 1]);
        fields.put(column, cell);
        boolean figure = column == Column.POINTS || column == Column.SCORE;
        if (figure && !cell.isBlank()) {
          String concept = column == Column.POINTS ? "indicator.points" : "indicator.score";
          figures.put(column, figure(concept, cell.text(), cell.place()));
        }
      }
      rows.add(new Indicator(rows.size(), level1, level2, nameCell, fields, figures));
      return this;
    }

    /** A group of the rows with the given numbers. */
    FormBuilder group(int level, String name, String points, Integer... members) {
      Fact fact = figure("indicator.group.points", points, cell(points).place());
      groups.add(new Form.Group(level, name, fact, List.of(members)));
      return this;
    }

    /** Points, score and rate of execution; an empty text leaves one out. */
    FormBuilder execution(String points, String score, String rate) {
      executionPoints = optional("evaluation.execution_rate.points", points);
      executionScore = optional("evaluation.execution_rate.score", score);
      executionRate = optional("ratio.budget_execution_rate", rate);
      return this;
    }

    /** A sum of money in the form's table. */
    FormBuilder money(String concept, String text, Basis basis) {
      Place place = cell(text).place();
      fixture.add(concept, concept, text, new Period(YEAR, basis), subject, place, "");
      return this;
    }

    /** Total points and total score; a blank score leaves a blank field. */
    FormBuilder total(String points, String score) {
      totalPoints = optional("evaluation.points_total", points);
      totalCell = cell(score);
      totalScore =
          score.isEmpty() ? null : figure("evaluation.self_score", score, totalCell.place());
      return this;
    }

    FormFixture done() {
      fixture.forms.add(
          new Form(
              "自评表",
              subject,
              table,
              rows,
              groups,
              Optional.ofNullable(executionPoints),
              Optional.ofNullable(executionScore),
              Optional.ofNullable(executionRate),
              Optional.ofNullable(totalPoints),
              Optional.ofNullable(totalScore),
              Optional.ofNullable(totalCell)));
      return fixture;
    }

    private @Nullable Fact optional(String concept, String text) {
      return text.isEmpty() ? null : figure(concept, text, cell(text).place());
    }

    private Fact figure(String concept, String text, Place place) {
      return fixture.add(concept, concept, text, new Period(YEAR, Basis.NONE), subject, place, "");
    }

    private FormCell cell(String text) {
      return new FormCell(text, fixture.passage(Passage.Kind.CELL, 0, text, table));
    }
  }
}
