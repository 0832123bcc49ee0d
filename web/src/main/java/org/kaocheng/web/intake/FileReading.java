package org.kaocheng.web.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.compose.FilingOfReading;
import org.kaocheng.compose.LeftOut;
import org.kaocheng.extract.Extraction;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Reading;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.Slot;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.Outcome;
import org.kaocheng.ingest.StoredWorkbook;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.store.Database;
import org.kaocheng.store.IntakeFile;
import org.kaocheng.workbook.FilledWorkbook;
import org.kaocheng.workbook.WorkbookCheck;
import org.kaocheng.workbook.WorkbookReader;
import org.springframework.stereotype.Component;

/** Reads files to fill in from; the last ones read are kept at hand. */
@Component
class FileReading {

  private static final int MOST_KEPT = 8;

  private static final Limits LIMITS =
      new Limits(50L << 20, 200L << 20, 10_000, 200, 200, 5_000_000, 200_000);

  private static final Slot UNIT = Slot.of("document.unit_name", Period.NONE);

  private final Ingestion ingestion = new Ingestion(LIMITS);
  private final Schemes schemes;
  private final Database database;
  private final HeavyWork heavy;
  private final Map<String, Understood> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Understood> eldest) {
          return size() > MOST_KEPT;
        }
      };

  FileReading(Schemes schemes, Database database, HeavyWork heavy) {
    this.schemes = schemes;
    this.database = database;
    this.heavy = heavy;
  }

  /** What became of a file. */
  sealed interface Read {

    /** It was understood. */
    record Done(Understood understood) implements Read {}

    /** It cannot be read; why, in Chinese. */
    record Refused(String reason) implements Read {}
  }

  /** Reads a kept file. */
  Read read(IntakeFile file, Scheme scheme) {
    String key = file.hash() + "\n" + scheme.id();
    synchronized (kept) {
      Understood known = kept.get(key);
      if (known != null) {
        return new Read.Done(known);
      }
    }
    Read read = heavy.run(() -> read(file.name(), content(file), scheme));
    if (read instanceof Read.Done(Understood understood)) {
      synchronized (kept) {
        kept.put(key, understood);
      }
    }
    return read;
  }

  /**
   * Reads a file.
   *
   * @param scheme the scheme by which a report is understood
   */
  Read read(String name, byte[] content, Scheme scheme) {
    if (ingestion.cells(name, content) instanceof StoredWorkbook.Sheets sheets) {
      Optional<WorkbookReader.Made> made = WorkbookReader.made(sheets);
      if (made.isPresent()) {
        return WorkbookReader.read(sheets, schemes::scheme)
            .<Read>map(filled -> new Read.Done(ofWorkbook(filled)))
            .orElseGet(() -> new Read.Refused("这是方案 " + made.get().scheme() + " 的填报工作簿，本系统没有这个方案"));
      }
    }
    return switch (ingestion.read(name, content)) {
      case Outcome.Unreadable(String ignored, String reason) -> new Read.Refused(reason);
      case Outcome.Readable(var document) ->
          new Read.Done(ofReport(new Extraction(Taxonomy.standard()).read(document), scheme));
    };
  }

  private static Understood ofWorkbook(FilledWorkbook filled) {
    return new Understood(
        true,
        filled.scheme(),
        filled.filing(),
        filled.filing().words(UNIT),
        WorkbookCheck.check(filled, Optional.empty(), Optional.empty()),
        List.of());
  }

  private static Understood ofReport(Reading reading, Scheme scheme) {
    Filing filing = FilingOfReading.of(scheme, reading);
    List<Understood.Left> left =
        LeftOut.of(reading, filing).stream()
            .map(fact ->
                new Understood.Left(
                    fact.label().isEmpty() ? fact.concept() : fact.label(),
                    fact.content() instanceof Content.Figure(var figure) ? figure.text() : "",
                    fact.context()))
            .toList();
    return new Understood(false, scheme, filing, reading.identification().unit(), List.of(), left);
  }

  private byte[] content(IntakeFile file) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try {
      database.contents().write(file.filingCase(), file.hash(), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return content.toByteArray();
  }
}
