package org.kaocheng.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.check.Checker;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Finding;
import org.kaocheng.compose.ReportComposer;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.compose.Span;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.evaluate.scorecard.Scorer;
import org.kaocheng.extract.Extraction;
import org.kaocheng.fact.Reading;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FilingField;
import org.kaocheng.render.CompositionDocument;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.source.Place;

/**
 * What would be found in the report that is made of a workbook, told at the cells it is made of.
 */
public final class WorkbookFindings {

  /** Blank fields are told cell by cell, see {@link Missing}. */
  private static final String BLANK_FIELDS = "structure.blank-field";

  private final FilledWorkbook workbook;
  private final Map<FilingField, FilledWorkbook.Cell> places;
  private final CompositionDocument report;

  private WorkbookFindings(FilledWorkbook workbook, CompositionDocument report) {
    this.workbook = workbook;
    this.places = workbook.places();
    this.report = report;
  }

  /** The findings in the order of the report. */
  public static List<CellProblem> of(FilledWorkbook workbook) {
    Answers answers = Answers.of(workbook.scheme(), workbook.filing());
    CompositionDocument report = CompositionDocument.of("report", ReportComposer.compose(answers));
    return new WorkbookFindings(workbook, report).findings();
  }

  private List<CellProblem> findings() {
    Reading reading = new Extraction(Taxonomy.standard()).read(report.document());
    Scorecard card =
        new Scorer(Optional.of(workbook.scheme())).score(reading, List.of(), Optional.empty());
    List<CellProblem> problems = new ArrayList<>();
    for (Finding finding : Checker.standard().check(reading, card).list()) {
      if (finding.rule().code().equals(BLANK_FIELDS)) {
        continue;
      }
      Optional<FilledWorkbook.Cell> cell =
          finding.evidence().stream()
              .map(Evidence::place)
              .flatMap(place -> cell(place).stream())
              .findFirst();
      String rule = "［" + finding.rule().code() + "］";
      problems.add(
          new CellProblem(
              finding.severity(),
              cell.map(FilledWorkbook.Cell::sheet).orElse(""),
              cell.map(FilledWorkbook.Cell::address).orElse(""),
              finding.message() + rule));
    }
    return problems;
  }

  /** The cell of the workbook that what stands at a place comes from. */
  private Optional<FilledWorkbook.Cell> cell(Place place) {
    Optional<FilingField> field =
        report
            .cell(place)
            .flatMap(SheetCell::field)
            .or(() -> report.span(place).flatMap(Span::field));
    return field.map(places::get);
  }
}
