package org.kaocheng.mutation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kaocheng.check.Checker;
import org.kaocheng.check.Finding;
import org.kaocheng.extract.Extraction;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.Outcome;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.source.Severity;

/** Reads and checks a file held in memory, the whole way a user's file goes. */
final class Examined {

  private static final Ingestion INGESTION = new Ingestion(Limits.STANDARD);
  private static final Extraction EXTRACTION = new Extraction(Taxonomy.standard());
  private static final Checker CHECKER = Checker.standard();

  private Examined() {}

  /** All findings. */
  static List<Finding> findings(String name, byte[] content) {
    return switch (INGESTION.read(name, content)) {
      case Outcome.Unreadable(String _, String reason) ->
          throw new AssertionError(name + ": " + reason);
      case Outcome.Readable(var document) -> CHECKER.check(EXTRACTION.read(document)).list();
    };
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
