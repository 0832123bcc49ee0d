package org.kaocheng.mutation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kaocheng.check.Checker;
import org.kaocheng.check.Finding;
import org.kaocheng.document.Document;
import org.kaocheng.examine.ReportScoring;
import org.kaocheng.extract.Extraction;
import org.kaocheng.fact.Reading;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.Outcome;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.source.Severity;

/** Reads and checks a file held in memory, the whole way a user's file goes. */
final class Examined {

  private static final Ingestion INGESTION = new Ingestion(Limits.STANDARD);
  private static final Extraction EXTRACTION = new Extraction(Taxonomy.standard());
  private static final ReportScoring SCORING = ReportScoring.recognising(Schemes.builtIn());
  private static final Checker CHECKER = Checker.standard();

  private Examined() {}

  /** All findings. */
  static List<Finding> findings(String name, byte[] content) {
    return switch (INGESTION.read(name, content)) {
      case Outcome.Unreadable(String _, String reason) ->
          throw new AssertionError(name + ": " + reason);
      case Outcome.Readable(var document) -> findings(document);
    };
  }

  private static List<Finding> findings(Document document) {
    Reading reading = EXTRACTION.read(document);
    return CHECKER.check(reading, SCORING.score(reading)).list();
  }

  /** Errors and warnings of a text. */
  static List<Finding> doubts(String name, String text) {
    return doubts(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Errors and warnings. */
  static List<Finding> doubts(String name, byte[] content) {
    return findings(name, content).stream()
        .filter(each -> each.severity() != Severity.INFO)
        .toList();
  }
}
