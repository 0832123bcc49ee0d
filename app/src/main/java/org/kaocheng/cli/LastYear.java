package org.kaocheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaocheng.compose.FilingOfReading;
import org.kaocheng.extract.Extraction;
import org.kaocheng.filing.Filing;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.Outcome;
import org.kaocheng.ingest.StoredWorkbook;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.workbook.CarryForward;
import org.kaocheng.workbook.FilledWorkbook;
import org.kaocheng.workbook.WorkbookReader;

/**
 * What was filed for the year before: a workbook that was filled in, or any readable report.
 *
 * @param file the file, for messages
 * @param scheme the scheme it was filled in by
 */
record LastYear(Path file, Scheme scheme, Filing filing) {

  private static final Ingestion INGESTION = new Ingestion(Limits.STANDARD);

  /**
   * Reads what was filed for the year before.
   *
   * @param chosen the new year's scheme, by which a report is read
   * @throws UsageException when the file cannot be read, with the reason
   */
  static LastYear read(Schemes schemes, Scheme chosen, Path file) throws IOException {
    Optional<FilledWorkbook> workbook = workbook(schemes, file);
    if (workbook.isPresent()) {
      return new LastYear(file, workbook.get().scheme(), workbook.get().filing());
    }
    return switch (INGESTION.read(file)) {
      case Outcome.Unreadable(String name, String reason) ->
          throw new UsageException(name + "：" + reason);
      case Outcome.Readable(var document) -> {
        var reading = new Extraction(Taxonomy.standard()).read(document);
        yield new LastYear(file, chosen, FilingOfReading.of(chosen, reading));
      }
    };
  }

  private static Optional<FilledWorkbook> workbook(Schemes schemes, Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    return INGESTION.cells(file.toString(), Files.readAllBytes(file))
            instanceof StoredWorkbook.Sheets sheets
        ? WorkbookReader.read(sheets, schemes::scheme)
        : Optional.empty();
  }

  /**
   * The filing to begin the next year with.
   *
   * @param year the next year as asked for; null for the one after the file's
   * @throws UsageException when the file is of another year
   */
  Filing carriedForward(Scheme chosen, @Nullable Integer year) {
    int before = filing.year();
    if (before == 0 && year == null) {
      throw new UsageException("“" + file + "”中没有读出年度，请用 --year 指定新的年度。");
    }
    int now = year == null ? before + 1 : year;
    if (before != 0 && now != before + 1) {
      throw new UsageException(
          "“" + file + "”是 " + before + " 年度的，只能结转到 " + (before + 1) + " 年度，不能是 " + now + " 年度。");
    }
    return CarryForward.of(chosen, now, scheme, filing);
  }
}
