package org.kaocheng.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.evaluate.scorecard.Sheet;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Identification;
import org.kaocheng.fact.Reading;
import org.kaocheng.report.Report;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Rounding;

/** A file's row in the table of reports. */
final class ReportSummaryRow {

  private ReportSummaryRow() {}

  static ResultRow of(Report report, String sha256) {
    return switch (report) {
      case Report.Unreadable(String file, String reason) -> unreadable(file, sha256, reason);
      case Report.Checked checked -> checked(checked, sha256);
      case Report.Scored _, Report.Readout _ ->
          throw new IllegalArgumentException("not a checked report: " + report.file());
    };
  }

  private static ResultRow unreadable(String file, String sha256, String reason) {
    @Nullable Object[] values = new @Nullable Object[ResultTable.REPORTS.columns().size()];
    values[0] = file;
    values[1] = sha256;
    values[
            ResultTable.REPORTS.columns().stream()
                .map(ResultColumn::name)
                .toList()
                .indexOf("reason")] =
        reason;
    return ResultRow.of(values);
  }

  private static ResultRow checked(Report.Checked report, String sha256) {
    Reading reading = report.reading();
    Identification whose = reading.identification();
    Map<Severity, Integer> counts = report.findings().counts();
    Optional<Sheet> whole = report.scorecard().flatMap(ReportSummaryRow::whole);
    Told told = new Told(reading);
    return ResultRow.of(
        report.file(),
        sha256,
        whose.unit(),
        ResultRows.count(whose.year()),
        whose.level().label(),
        report.scorecard().flatMap(Scorecard::scheme).map(each -> each.id()).orElse(null),
        report.findings().verdict().label(),
        null,
        Long.valueOf(counts.getOrDefault(Severity.ERROR, 0)),
        Long.valueOf(counts.getOrDefault(Severity.WARNING, 0)),
        Long.valueOf(counts.getOrDefault(Severity.INFO, 0)),
        Long.valueOf(report.notUnderstood().size()),
        whole.flatMap(each -> each.totals().self()).map(Figures::exact).orElse(null),
        whole.map(each -> Figures.exact(each.totals().points())).orElse(null),
        whole.map(each -> Figures.floor(each.totals().possible().lower())).orElse(null),
        whole.map(each -> Figures.ceiling(each.totals().possible().upper())).orElse(null),
        whole
            .flatMap(each -> each.totals().printedGrade())
            .map(grade -> reading.text(grade.place()).strip())
            .orElse(null),
        told.of("ratio.budget_execution_rate"),
        told.of("ratio.staffing_control_rate"),
        told.of("staffing.actual.total"),
        told.of("expenditure.total"),
        told.of("expenditure.basic.operating"),
        told.of("three_publics.total"),
        told.of("three_publics.official_reception"),
        told.of("three_publics.official_vehicle"));
  }

  /** The sheet of the department as a whole. */
  private static Optional<Sheet> whole(Scorecard card) {
    return card.sheets().stream().filter(sheet -> !sheet.subject().isProject()).findFirst();
  }

  /** What a report tells of the department and its year. */
  private record Told(Reading reading) {

    private static final List<Basis> RESULTS =
        List.of(Basis.FINAL_ACCOUNTS, Basis.YEAR_END, Basis.NONE);

    /**
     * The figure of a concept in its base unit; missing when it is told nowhere, or differently in
     * two places: figures printed to different decimals agree when both can be rounded from one.
     */
    @Nullable BigDecimal of(String concept) {
      List<Quantity> figures =
          reading.facts(concept).stream()
              .filter(fact -> !fact.subject().isProject())
              .filter(fact -> fact.period().year() == reading.identification().year())
              .filter(fact -> RESULTS.contains(fact.period().basis()))
              .flatMap(fact -> fact.quantity().stream())
              .toList();
      if (figures.isEmpty()) {
        return null;
      }
      Quantity finest = figures.getFirst();
      for (Quantity each : figures) {
        if (!each.unit().comparableWith(finest.unit())
            || !each.interval(Rounding.EITHER).meets(finest.interval(Rounding.EITHER))) {
          return null;
        }
        finest = each.decimals() > finest.decimals() ? each : finest;
      }
      return Figures.exact(finest.amount());
    }
  }
}
