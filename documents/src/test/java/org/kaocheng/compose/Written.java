package org.kaocheng.compose;

import org.kaocheng.document.Document;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.Outcome;
import org.kaocheng.render.CompositionDocument;
import org.kaocheng.render.DocxWriter;
import org.kaocheng.render.HtmlWriter;
import org.kaocheng.render.PdfWriter;
import org.kaocheng.render.XlsxWriter;

/** The ways a whole report is written and read again. */
enum Written {
  MEMORY,
  DOCX,
  HTML,
  PDF;

  /** What our reader gets from the composition written so. */
  Document document(Composition composition) {
    return switch (this) {
      case MEMORY -> CompositionDocument.of("report", composition).document();
      case DOCX -> read("report.docx", DocxWriter.write(composition).content());
      case HTML -> read("report.html", HtmlWriter.write(composition).content());
      case PDF -> read("report.pdf", PdfWriter.write(composition).content());
    };
  }

  /** What our reader gets from the workbook of a composition's tables. */
  static Document workbook(Composition composition) {
    return read("report.xlsx", XlsxWriter.write(composition).content());
  }

  private static Document read(String name, byte[] content) {
    return ((Outcome.Readable) new Ingestion(Limits.STANDARD).read(name, content)).document();
  }
}
