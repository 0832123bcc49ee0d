package org.kaocheng.bench;

import java.io.PrintStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.ReportComposer;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.Filing;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.StoredWorkbook;
import org.kaocheng.render.DocxWriter;
import org.kaocheng.render.HtmlWriter;
import org.kaocheng.render.PdfWriter;
import org.kaocheng.render.XlsxWriter;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.workbook.WorkbookReader;
import org.kaocheng.workbook.WorkbookWriter;

/**
 * A full report with twelve project forms written; a workbook of two hundred projects read back.
 */
final class Rendering {

  private static final String SCHEME = "hunan-hengyang/2022";
  private static final int FORMS = 12;
  private static final int PROJECTS = 200;
  private static final double MILLION = 1e6;

  private Rendering() {}

  static void print(PrintStream out) throws Exception {
    Scheme scheme = Schemes.builtIn().scheme(SCHEME).orElseThrow();
    Filing filing = FilledFiling.of(scheme, FORMS);
    Composition composition = ReportComposer.compose(Answers.of(scheme, filing));
    int pages = pages(composition);
    Interleaved.Times times =
        new Interleaved()
            .add("plain POI", () -> PlainPoi.write(composition))
            .add("compose", () -> ReportComposer.compose(Answers.of(scheme, filing)))
            .add("docx", () -> DocxWriter.write(composition))
            .add("pdf", () -> PdfWriter.write(composition))
            .add("html", () -> HtmlWriter.write(composition))
            .add("xlsx", () -> XlsxWriter.write(composition))
            .medians(15, 15);
    out.printf(
        "%nrender: one report with %d project forms, %d pages, warm, against the same paragraphs and"
            + " tables with Apache POI (goal for docx ≤ 1.5)%n",
        FORMS, pages);
    times
        .nanoseconds()
        .forEach((task, time) ->
            out.printf(
                "  %-44s %8.2f ms  = %5.2f × plain POI, %6.3f ms a page%n",
                task,
                time / MILLION,
                (double) time / times.of("plain POI"),
                time / MILLION / pages));
    workbook(out, scheme);
  }

  private static int pages(Composition composition) throws Exception {
    try (PDDocument document = Loader.loadPDF(PdfWriter.write(composition).content())) {
      return document.getNumberOfPages();
    }
  }

  private static void workbook(PrintStream out, Scheme scheme) throws Exception {
    byte[] content = WorkbookWriter.write(scheme, FilledFiling.of(scheme, PROJECTS), 0);
    Ingestion ingestion = new Ingestion(Limits.STANDARD);
    Interleaved.Times times =
        new Interleaved()
            .add("cells", () -> ingestion.cells("form.xlsx", content))
            .add(
                "read back",
                () -> {
                  if (!(ingestion.cells("form.xlsx", content)
                          instanceof StoredWorkbook.Sheets sheets)
                      || WorkbookReader.read(sheets, Schemes.builtIn()::scheme).isEmpty()) {
                    throw new IllegalStateException("not read back");
                  }
                })
            .medians(3, 7);
    out.printf(
        "%nworkbook: %d projects read back, %d kB%n  %-44s %8.2f ms  = %5.2f × its cells alone%n",
        PROJECTS,
        content.length / 1024,
        "read back",
        times.of("read back") / MILLION,
        (double) times.of("read back") / times.of("cells"));
  }
}
