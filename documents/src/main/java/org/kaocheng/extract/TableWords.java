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
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Patterns;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.SievedPattern;

/** Reads the cells of a table that hold words: {@code label：value}, sentences, named fields. */
final class TableWords {

  private static final Pattern PAIR =
      Pattern.compile("(?:其中[：:]?)?([^：:]{2,24})[：:](.*)", Pattern.DOTALL);

  private static final SievedPattern PROJECT_NAME =
      SievedPattern.of(Pattern.compile("(项目支?出?名称|项目名称及?.*|专项名称|专项资金名称)"));

  private final ConceptFinder concepts;
  private final TableConcepts labels;
  private final TableAmounts amounts;
  private final Facts facts;
  private final ProseReader prose;
  private final Passages passages;
  private final int year;
  private final List<FigureRow> figureRows;

  TableWords(
      ConceptFinder concepts,
      TableAmounts amounts,
      Facts facts,
      ProseReader prose,
      Passages passages,
      int year,
      List<FigureRow> figureRows) {
    this.concepts = concepts;
    this.labels = new TableConcepts(concepts);
    this.amounts = amounts;
    this.facts = facts;
    this.prose = prose;
    this.passages = passages;
    this.year = year;
    this.figureRows = figureRows;
  }

  void text(TableState state, LaidCell cell) {
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

  private void pair(TableState state, LaidCell cell, String label, Quantity quantity) {
    Heads heads = Heads.of(state.lattice, cell);
    PeriodWords words = PeriodWords.of(label, year);
    Optional<Concept> concept = labels.concept(words.rest(), state, quantity.unit().dimension());
    Period period =
        amounts.period(
            heads,
            PeriodWords.of("", year),
            words,
            heads.group().isEmpty() ? heads.row() : heads.group());
    if (period.basis() == Basis.NONE) {
      period = period.on(Basis.FINAL_ACCOUNTS);
    }
    String id =
        state.subject.isProject()
            ? FundRows.concept(
                words.rest(), period.basis() == Basis.FINAL_ACCOUNTS, state.furtherFunds)
            : concept.map(Concept::id).orElse("");
    if (id.isEmpty()) {
      id = amounts.unknown(cell, heads);
    }
    Fact fact =
        facts.cell(
            id,
            label,
            cell,
            TableConcepts.unit(quantity, id, concept, state, heads),
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
  void fields(TableState state, int row) {
    List<LaidCell> cells = state.lattice.row(row);
    for (int i = 0; i + 1 < cells.size(); i++) {
      LaidCell label = cells.get(i);
      LaidCell value = valueOf(cells, i);
      if (!label.isText() || label.text().length() > 20 || value.isNumber()) {
        continue;
      }
      if (PROJECT_NAME.matches(label.text()) && ProjectList.headsColumn(state, cells, label)) {
        state.projectColumn = label.column();
      } else if (PROJECT_NAME.matches(label.text()) && value.isText()) {
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

  /**
   * The cell right of a label; beyond blanks when it is all that the row holds beside the label.
   */
  private static LaidCell valueOf(List<LaidCell> cells, int label) {
    List<LaidCell> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
    boolean pair = filled.size() == 2 && filled.getFirst() == cells.get(label);
    return pair ? filled.getLast() : cells.get(label + 1);
  }

  private void named(TableState state, LaidCell label, LaidCell value) {
    concepts
        .find(label.text(), "", Dimension.NONE)
        .filter(concept ->
            concept.dimension() == Dimension.NONE && concept.labels().contains(label.text()))
        .ifPresent(concept ->
            facts.words(
                concept.id(), label.text(), value, Period.NONE, state.subject, state.title));
  }
}
