package org.kaocheng.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kaocheng.check.Finding;
import org.kaocheng.check.peer.CarriedFigure;
import org.kaocheng.check.peer.ComparedParagraph;
import org.kaocheng.check.peer.CopiedParagraph;
import org.kaocheng.check.peer.FullMarksAmidErrors;
import org.kaocheng.check.peer.HeapedScores;
import org.kaocheng.check.peer.LastYearRetold;
import org.kaocheng.check.peer.OutlierAmongPeers;
import org.kaocheng.check.peer.PeerMeasure;
import org.kaocheng.check.peer.PeerReport;
import org.kaocheng.check.peer.StaffOfTwoYears;
import org.kaocheng.check.peer.StaffingLeap;

/**
 * Compares the reports of a run with one another and with last year's. The questions are SQL that
 * DuckDB and Spark both understand.
 */
public final class Comparison {

  /** Answers questions about the tables of a run, which are known by their ids. */
  @FunctionalInterface
  public interface Tables {

    /** The rows of an answer in its order: texts, whole numbers as Long, figures as BigDecimal. */
    List<ResultRow> answer(String sql);
  }

  /**
   * The tables of last year's run.
   *
   * @param facts what stands for them in SQL
   * @param reports likewise
   * @param paragraphs likewise
   */
  public record LastYear(String facts, String reports, String paragraphs) {}

  private final Tables tables;
  private final Map<String, List<Finding>> found = new TreeMap<>();

  private Comparison(Tables tables) {
    this.tables = tables;
  }

  /**
   * The rows of what is found, numbered after the findings each file has.
   *
   * @param last last year's run; empty to compare within this one only
   */
  public static List<ResultRow> findings(Tables tables, Optional<LastYear> last) {
    Comparison comparison = new Comparison(tables);
    List<PeerReport> reports = comparison.reports();
    comparison.take(new OutlierAmongPeers().check(reports));
    comparison.take(new FullMarksAmidErrors().check(reports));
    comparison.take(new HeapedScores().check(reports));
    comparison.take(new CopiedParagraph().check(comparison.paragraphs(last)));
    List<CarriedFigure> carried =
        new ArrayList<>(comparison.carried(new LastYear("facts", "reports", "paragraphs")));
    last.ifPresent(year -> carried.addAll(comparison.carried(year)));
    comparison.take(new LastYearRetold().check(carried));
    List<StaffOfTwoYears> staff = new ArrayList<>(comparison.staff("reports"));
    last.ifPresent(year -> staff.addAll(comparison.staff(year.reports())));
    comparison.take(new StaffingLeap().check(staff));
    return comparison.rows();
  }

  private void take(Map<String, List<Finding>> findings) {
    findings.forEach(
        (file, list) -> found.computeIfAbsent(file, key -> new ArrayList<>()).addAll(list));
  }

  private List<PeerReport> reports() {
    return query(
        """
        select file, unit, coalesce(year, 0), coalesce(level, ''), execution_rate, staffing_rate, staff,
          operating, three_publics, reception, self_score, points, errors, warnings
        from reports where verdict is not null and unit <> '' and year is not null order by file
        """,
        Comparison::report);
  }

  private <T> List<T> query(String sql, Function<Answer, T> reader) {
    return tables.answer(sql).stream().map(row -> reader.apply(new Answer(row))).toList();
  }

  private static PeerReport report(Answer row) {
    Map<PeerMeasure, BigDecimal> measures = new EnumMap<>(PeerMeasure.class);
    put(measures, PeerMeasure.EXECUTION_RATE, row.figure(5));
    put(measures, PeerMeasure.STAFFING_RATE, row.figure(6));
    BigDecimal staff = row.figure(7);
    put(measures, PeerMeasure.OPERATING_PER_HEAD, perHead(row.figure(8), staff));
    put(measures, PeerMeasure.PUBLICS_PER_HEAD, perHead(row.figure(9), staff));
    put(measures, PeerMeasure.RECEPTION_PER_HEAD, perHead(row.figure(10), staff));
    return new PeerReport(
        row.text(1),
        row.text(2),
        row.year(3),
        row.text(4),
        measures,
        Optional.ofNullable(row.figure(11)),
        Optional.ofNullable(row.figure(12)),
        row.count(13),
        row.count(14));
  }

  private static void put(
      Map<PeerMeasure, BigDecimal> measures, PeerMeasure measure, @Nullable BigDecimal value) {
    if (value != null) {
      measures.put(measure, value);
    }
  }

  private static @Nullable BigDecimal perHead(
      @Nullable BigDecimal amount, @Nullable BigDecimal staff) {
    return amount == null || staff == null || staff.signum() <= 0
        ? null
        : amount.divide(staff, 2, RoundingMode.HALF_UP);
  }

  private List<ComparedParagraph> paragraphs(Optional<LastYear> last) {
    List<ComparedParagraph> paragraphs =
        new ArrayList<>(query(AlikeParagraphs.of(last), row -> paragraph(row, false)));
    last.ifPresent(
        year -> paragraphs.addAll(query(AlikeParagraphs.past(year), row -> paragraph(row, true))));
    return paragraphs;
  }

  private static ComparedParagraph paragraph(Answer row, boolean past) {
    return new ComparedParagraph(
        row.text(1), row.text(2), row.text(3), row.text(4), row.year(5), row.text(6), past);
  }

  /**
   * Figures and self-scores of the year before, as this year's reports and last year's tell them.
   */
  private List<CarriedFigure> carried(LastYear last) {
    List<CarriedFigure> carried = new ArrayList<>(figures(last));
    carried.addAll(query(RetoldScores.of(last), Comparison::carriedFigure));
    return carried;
  }

  /**
   * Figures of the year before in each report, beside those its unit's report of that year told:
   * only where none of the places that tell it agrees with any of the others.
   */
  private List<CarriedFigure> figures(LastYear last) {
    return query(
        """
        select n.file, any_value(n.unit), min_by(f.label, f.number), f.year, f.basis,
          min_by(f.value || f.unit, f.number), min_by(g.value || g.unit, g.number),
          min_by(f.low, f.number), min_by(f.high, f.number),
          min_by(g.low, g.number), min_by(g.high, g.number), min(l.file)
        from reports n
        join facts f on f.file = n.file and f.year = n.year - 1
        join %s l on l.unit = n.unit and l.year = n.year - 1
        join %s g on g.file = l.file and g.concept = f.concept and g.year = f.year
          and g.basis = f.basis and g.base = f.base
        where n.unit <> '' and f.subject = '' and g.subject = '' and f.basis in ('决算', '年末')
          and f.base in ('元', '人') and f.low is not null and g.low is not null
        group by n.file, f.concept, f.year, f.basis
        having count(*) filter (where f.high >= g.low and g.high >= f.low) = 0
        order by n.file, f.concept, f.basis
        """
            .formatted(last.reports(), last.facts()),
        Comparison::carriedFigure);
  }

  private static CarriedFigure carriedFigure(Answer row) {
    return new CarriedFigure(
        row.text(1),
        row.text(2),
        row.text(3),
        row.year(4) + "年" + row.text(5),
        row.text(6),
        row.text(7),
        row.range(8),
        row.range(10),
        row.text(12));
  }

  /**
   * The people of each unit in two years running; where last year has several files, only when none
   * of them tells the same number.
   *
   * @param last what stands for last year's reports in SQL
   */
  private List<StaffOfTwoYears> staff(String last) {
    return query(
        """
        select n.file, any_value(n.unit), any_value(n.year), any_value(n.staff),
          min_by(l.staff, l.file), min(l.file)
        from reports n
        join %s l on l.unit = n.unit and l.year = n.year - 1
        where n.unit <> '' and n.staff is not null and l.staff is not null
        group by n.file
        having count(*) filter (where l.staff = n.staff) = 0
        order by n.file
        """
            .formatted(last),
        row ->
            new StaffOfTwoYears(
                row.text(1), row.text(2), row.year(3), row.amount(4), row.amount(5), row.text(6)));
  }

  private List<ResultRow> rows() {
    Map<String, Long> last = new TreeMap<>();
    query(
            "select file, max(number) from findings group by file",
            row -> Map.entry(row.text(1), row.count(2)))
        .forEach(each -> last.put(each.getKey(), each.getValue()));
    List<ResultRow> rows = new ArrayList<>();
    found.forEach((file, findings) -> {
      long number = last.getOrDefault(file, 0L);
      for (Finding finding : findings) {
        rows.add(ResultRows.finding(file, ++number, finding));
      }
    });
    return rows;
  }
}
