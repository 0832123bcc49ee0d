package org.kaocheng.result;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Finding;
import org.kaocheng.evaluate.scorecard.ScoreLine;
import org.kaocheng.evaluate.scorecard.Sheet;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Reading;
import org.kaocheng.report.Report;
import org.kaocheng.source.Place;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Rounding;

/**
 * The rows of one file. The same file gives the same rows.
 *
 * @param tables the rows of each table, in order; every table is present
 */
public record ResultRows(Map<ResultTable, List<ResultRow>> tables) {
  public ResultRows {
    tables = new EnumMap<>(tables);
  }

  /**
   * The rows of a file.
   *
   * @param report what became of it: unreadable or checked
   * @param sha256 the hash of its content; empty when that was not to be had
   */
  public static ResultRows of(Report report, String sha256) {
    Map<ResultTable, List<ResultRow>> tables = new EnumMap<>(ResultTable.class);
    for (ResultTable table : ResultTable.values()) {
      tables.put(table, List.of());
    }
    tables.put(ResultTable.REPORTS, List.of(ReportSummaryRow.of(report, sha256)));
    if (report instanceof Report.Checked checked) {
      tables.put(ResultTable.FINDINGS, findings(checked));
      tables.put(ResultTable.FACTS, facts(checked));
      tables.put(ResultTable.SCORECARDS, lines(checked));
      tables.put(ResultTable.PARAGRAPHS, ParagraphPrints.of(checked));
    }
    return new ResultRows(tables);
  }

  /** The rows of a table. */
  public List<ResultRow> of(ResultTable table) {
    return tables.getOrDefault(table, List.of());
  }

  private static List<ResultRow> findings(Report.Checked report) {
    List<ResultRow> rows = new ArrayList<>();
    for (Finding finding : report.findings().list()) {
      rows.add(finding(report.file(), rows.size() + 1L, finding));
    }
    return rows;
  }

  /** The row of a finding with its number in the file. */
  public static ResultRow finding(String file, long number, Finding finding) {
    Evidence first = finding.evidence().isEmpty() ? null : finding.evidence().getFirst();
    return ResultRow.of(
        file,
        number,
        finding.id(),
        finding.rule().code(),
        finding.rule().family().label(),
        finding.severity().name().toLowerCase(Locale.ROOT),
        finding.rule().title(),
        finding.message(),
        finding.stated(),
        finding.expected(),
        finding.formula(),
        String.join("\n", finding.consequences()),
        first == null ? null : count(first.place().page()),
        first == null ? null : count(first.place().line()),
        first == null ? null : first.text());
  }

  private static List<ResultRow> facts(Report.Checked report) {
    Reading reading = report.reading();
    List<ResultRow> rows = new ArrayList<>();
    for (Fact fact : reading.facts()) {
      Place place = fact.place();
      Optional<Interval> stands = fact.quantity().map(each -> each.interval(Rounding.EITHER));
      rows.add(
          ResultRow.of(
              report.file(),
              rows.size() + 1L,
              fact.concept(),
              fact.label(),
              words(fact),
              fact.quantity().map(each -> Figures.exact(each.number())).orElse(null),
              fact.quantity().map(each -> each.unit().symbol()).orElse(""),
              fact.quantity().map(each -> each.unit().base()).orElse(""),
              stands.map(each -> Figures.floor(each.lower())).orElse(null),
              stands.map(each -> Figures.ceiling(each.upper())).orElse(null),
              count(fact.period().year()),
              fact.period().basis().label(),
              fact.subject().name(),
              count(place.page()),
              count(place.line()),
              reading.text(place)));
    }
    return rows;
  }

  private static String words(Fact fact) {
    return switch (fact.content()) {
      case Content.Figure(var quantity) -> quantity.number().toPlainString();
      case Content.Words(String text) -> text;
      case Content.Blank() -> "";
    };
  }

  private static List<ResultRow> lines(Report.Checked report) {
    List<ResultRow> rows = new ArrayList<>();
    report
        .scorecard()
        .ifPresent(card -> {
          for (Sheet sheet : card.sheets()) {
            for (ScoreLine line : sheet.lines()) {
              rows.add(
                  ResultRow.of(
                      report.file(),
                      rows.size() + 1L,
                      sheet.title(),
                      sheet.subject().name(),
                      line.path(),
                      line.points().map(Figures::exact).orElse(null),
                      line.selfScore().map(Figures::exact).orElse(null),
                      Figures.floor(line.range().lower()),
                      Figures.ceiling(line.range().upper()),
                      line.verdict().label()));
            }
          }
        });
    return rows;
  }

  /** A page, line or year; missing when it is not known. */
  static @Nullable Long count(int number) {
    return number > 0 ? Long.valueOf(number) : null;
  }
}
