package org.kaocheng.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.kaocheng.check.Checker;
import org.kaocheng.check.Findings;
import org.kaocheng.extract.Extraction;
import org.kaocheng.fact.Reading;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.Outcome;
import org.kaocheng.report.Report;
import org.kaocheng.report.ReportWriter;
import org.kaocheng.report.TextReport;
import org.kaocheng.report.TextStyle;
import org.kaocheng.scheme.Taxonomy;

/** A whole check in memory, and what it is measured against. */
final class Pipeline {

  private final Ingestion ingestion = new Ingestion(Limits.STANDARD);
  private final Extraction extraction = new Extraction(Taxonomy.standard());
  private final Checker checker = Checker.standard();

  /** Reads, checks and writes the findings as text to nowhere; returns how many there are. */
  int check(String name, byte[] content) throws IOException {
    if (!(ingestion.read(name, content) instanceof Outcome.Readable(var document))) {
      throw new IllegalStateException("unreadable: " + name);
    }
    Reading reading = extraction.read(document);
    Findings findings = checker.check(reading);
    try (ReportWriter writer = new TextReport(Writer.nullWriter(), TextStyle.PLAIN)) {
      writer.write(Report.checked(document, reading, findings));
    }
    return findings.list().size();
  }

  /** The plain text of a docx as Apache POI extracts it; returns its length. */
  static int poiText(byte[] docx) throws IOException {
    try (XWPFWordExtractor extractor =
        new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
      return extractor.getText().length();
    }
  }
}
