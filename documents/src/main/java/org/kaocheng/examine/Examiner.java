package org.kaocheng.examine;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kaocheng.check.Checker;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.extract.Extraction;
import org.kaocheng.fact.Reading;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.Outcome;
import org.kaocheng.ingest.Pending;
import org.kaocheng.report.Report;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.load.Schemes;

/**
 * Joins the steps: files are opened, read and checked. Keeps no state between files; may be used by
 * several threads at once.
 */
public final class Examiner {

  private final Ingestion ingestion = new Ingestion(Limits.STANDARD);
  private final Extraction extraction = new Extraction(Taxonomy.standard());
  private final Checker checker = Checker.standard();

  private final ReportScoring scoring;

  /** Joins the steps with the given way of scoring. */
  public Examiner(ReportScoring scoring) {
    this.scoring = scoring;
  }

  /** Scores each report by the scheme it is recognised to follow. */
  public static Examiner recognising(Schemes schemes) {
    return new Examiner(ReportScoring.recognising(schemes));
  }

  /** The files named, and those in the folders and zips named, found as they are asked for. */
  public Stream<Pending> open(List<Path> named) {
    return ingestion.findAll(named);
  }

  /** Reads and checks an opened file. */
  public Report check(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Unreadable(String name, String reason) -> new Report.Unreadable(name, reason);
      case Outcome.Readable(var document) -> {
        Reading reading = extraction.read(document);
        Scorecard card = scoring.score(reading);
        yield Report.checked(document, reading, checker.check(reading, card), card);
      }
    };
  }

  /** The files in content that is not on disk: itself, or those of a zip. */
  public Stream<Pending> open(String name, byte[] content) {
    return ingestion.findAll(name, content);
  }

  /** Reads and checks a file; the report keeps the way to the file itself. */
  public Report checkKeeping(Pending file) {
    Report report = check(file.read());
    return report instanceof Report.Checked checked ? checked.with(file.content()) : report;
  }

  /** Reads and scores an opened file. */
  public Report score(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Unreadable(String name, String reason) -> new Report.Unreadable(name, reason);
      case Outcome.Readable(var document) -> {
        Reading reading = extraction.read(document);
        yield Report.scored(document, reading, scoring.score(reading));
      }
    };
  }

  /** Reads an opened file. */
  public Report read(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Unreadable(String name, String reason) -> new Report.Unreadable(name, reason);
      case Outcome.Readable(var document) -> Report.readout(document, extraction.read(document));
    };
  }
}
