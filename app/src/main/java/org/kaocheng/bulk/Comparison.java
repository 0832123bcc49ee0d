package org.kaocheng.bulk;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.peer.CarriedFigure;
import org.kaocheng.check.peer.CopiedParagraph;
import org.kaocheng.check.peer.FullMarksAmidErrors;
import org.kaocheng.check.peer.LastYearRetold;
import org.kaocheng.check.peer.OutlierAmongPeers;
import org.kaocheng.check.peer.PeerMeasure;
import org.kaocheng.check.peer.PeerReport;
import org.kaocheng.check.peer.SameParagraph;
import org.kaocheng.result.ResultRow;
import org.kaocheng.result.ResultRows;
import org.kaocheng.value.Interval;

/** Compares the reports of a run with one another and with last year's, and adds what is found. */
final class Comparison {

  private final ResultDatabase database;
  private final Map<String, List<Finding>> found = new TreeMap<>();

  private Comparison(ResultDatabase database) {
    this.database = database;
  }

  /**
   * Adds the findings, in place of those of an earlier run.
   *
   * @param last the result of last year; empty to compare within this one only
   */
  static void add(ResultDatabase database, Optional<Path> last) throws SQLException, IOException {
    Comparison comparison = new Comparison(database);
    List<PeerReport> reports = comparison.reports();
    comparison.take(new OutlierAmongPeers().check(reports));
    comparison.take(new FullMarksAmidErrors().check(reports));
    comparison.take(new CopiedParagraph().check(comparison.paragraphs()));
    comparison.take(new LastYearRetold().check(comparison.carried("facts", "reports")));
    if (last.isPresent()) {
      comparison.take(
          new LastYearRetold()
              .check(
                  comparison.carried(
                      parquet(last.get(), "facts"), parquet(last.get(), "reports"))));
    }
    comparison.write();
  }

  private static String parquet(Path folder, String table) throws IOException {
    Path file = folder.resolve(table + ".parquet");
    if (!Files.isRegularFile(file)) {
      throw new IOException("no " + file);
    }
    return "read_parquet('" + file.toString().replace("'", "''") + "')";
  }

  private void take(Map<String, List<Finding>> findings) {
    findings.forEach(
        (file, list) -> found.computeIfAbsent(file, key -> new ArrayList<>()).addAll(list));
  }

  private List<PeerReport> reports() throws SQLException {
    return database.query(
        """
        select file, unit, coalesce(year, 0), coalesce(level, ''), execution_rate, staffing_rate, staff,
          operating, three_publics, reception, self_score, points, errors, warnings
        from reports where verdict is not null and unit <> '' and year is not null order by file
        """,
        Comparison::report);
  }

  private static PeerReport report(ResultSet row) throws SQLException {
    Map<PeerMeasure, BigDecimal> measures = new EnumMap<>(PeerMeasure.class);
    put(measures, PeerMeasure.EXECUTION_RATE, row.getBigDecimal(5));
    put(measures, PeerMeasure.STAFFING_RATE, row.getBigDecimal(6));
    BigDecimal staff = row.getBigDecimal(7);
    put(measures, PeerMeasure.OPERATING_PER_HEAD, perHead(row.getBigDecimal(8), staff));
    put(measures, PeerMeasure.PUBLICS_PER_HEAD, perHead(row.getBigDecimal(9), staff));
    put(measures, PeerMeasure.RECEPTION_PER_HEAD, perHead(row.getBigDecimal(10), staff));
    return new PeerReport(
        row.getString(1),
        row.getString(2),
        row.getInt(3),
        row.getString(4),
        measures,
        Optional.ofNullable(row.getBigDecimal(11)),
        Optional.ofNullable(row.getBigDecimal(12)),
        row.getLong(13),
        row.getLong(14));
  }

  private static void put(
      Map<PeerMeasure, BigDecimal> measures,
      PeerMeasure measure,
      @org.jspecify.annotations.Nullable BigDecimal value) {
    if (value != null) {
      measures.put(measure, value);
    }
  }

  private static @org.jspecify.annotations.Nullable BigDecimal perHead(
      @org.jspecify.annotations.Nullable BigDecimal amount,
      @org.jspecify.annotations.Nullable BigDecimal staff) {
    return amount == null || staff == null || staff.signum() <= 0
        ? null
        : amount.divide(staff, 2, java.math.RoundingMode.HALF_UP);
  }

  /** The paragraphs whose words stand in several files, and not in those of many units. */
  private List<SameParagraph> paragraphs() throws SQLException {
    return database.query(
        """
        select p.print, coalesce(p.figures, ''), p.file, r.unit, coalesce(r.year, 0), p.text
        from paragraphs p join reports r on r.file = p.file
        where r.unit <> '' and p.print in (
          select q.print from paragraphs q join reports s on s.file = q.file
          group by q.print having count(distinct q.file) > 1 and count(distinct s.unit) <= %d)
        order by p.file, p.number
        """
            .formatted(CopiedParagraph.MOST_UNITS),
        row ->
            new SameParagraph(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5),
                row.getString(6)));
  }

  /**
   * Figures of the year before in each report, beside those its unit's report of that year told:
   * only where none of the places that tell it agrees with any of the others.
   */
  private List<CarriedFigure> carried(String lastFacts, String lastReports) throws SQLException {
    return database.query(
        """
        select n.file, any_value(n.unit), arg_min(f.label, f.number), f.year, f.basis,
          arg_min(f.value || f.unit, f.number), arg_min(g.value || g.unit, g.number),
          arg_min(f.low, f.number), arg_min(f.high, f.number),
          arg_min(g.low, g.number), arg_min(g.high, g.number), min(l.file)
        from reports n
        join facts f on f.file = n.file and f.year = n.year - 1
        join %s l on l.unit = n.unit and l.year = n.year - 1 and l.file <> n.file
        join %s g on g.file = l.file and g.concept = f.concept and g.year = f.year
          and g.basis = f.basis and g.base = f.base
        where n.unit <> '' and f.subject = '' and g.subject = '' and f.basis in ('决算', '年末')
          and f.base in ('元', '人') and f.low is not null and g.low is not null
        group by n.file, f.concept, f.year, f.basis
        having count(*) filter (where f.high >= g.low and g.high >= f.low) = 0
        order by n.file, f.concept, f.basis
        """
            .formatted(lastReports, lastFacts),
        row ->
            new CarriedFigure(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4) + "年" + row.getString(5),
                row.getString(6),
                row.getString(7),
                new Interval(row.getBigDecimal(8), row.getBigDecimal(9)),
                new Interval(row.getBigDecimal(10), row.getBigDecimal(11)),
                row.getString(12)));
  }

  private void write() throws SQLException {
    database.execute("delete from findings where family = '" + Family.PEERS.label() + "'");
    Map<String, Long> last = new TreeMap<>();
    database.query(
        "select file, max(number) from findings group by file",
        row -> last.put(row.getString(1), row.getLong(2)));
    List<ResultRow> rows = new ArrayList<>();
    found.forEach((file, findings) -> {
      long number = last.getOrDefault(file, 0L);
      for (Finding finding : findings) {
        rows.add(ResultRows.finding(file, ++number, finding));
      }
    });
    database.addFindings(rows);
  }
}
