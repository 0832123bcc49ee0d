package org.kaocheng.compose;

import java.util.Locale;
import org.kaocheng.document.Document;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.Outcome;
import org.kaocheng.render.CompositionDocument;
import org.kaocheng.render.DocxWriter;
import org.kaocheng.render.HtmlWriter;
import org.kaocheng.render.PdfWriter;
import org.kaocheng.render.Rendered;
import org.kaocheng.render.XlsxWriter;

/** The ways a whole report is written and read again. */
public enum Written {
  MEMORY,
  DOCX,
  HTML,
  PDF;

  /** What our reader gets from the composition written so. */
  public Document document(Composition composition) {
    return this == MEMORY
        ? CompositionDocument.of("report", composition).document()
        : read("report." + name().toLowerCase(Locale.ROOT), rendered(composition));
  }

  /** The composition as a file. */
  public Rendered rendered(Composition composition) {
    return switch (this) {
      case MEMORY -> throw new IllegalArgumentException("no file");
      case DOCX -> DocxWriter.write(composition);
      case HTML -> HtmlWriter.write(composition);
      case PDF -> PdfWriter.write(composition);
    };
  }

  /** What our reader gets from the workbook of a composition's tables. */
  static Document workbook(Composition composition) {
    return read("report.xlsx", XlsxWriter.write(composition));
  }

  private static Document read(String name, Rendered rendered) {
    return ((Outcome.Readable) new Ingestion(Limits.STANDARD).read(name, rendered.content()))
        .document();
  }
}
