package org.kaocheng.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kaocheng.compose.Composition;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.source.Problem;

/** The formats a report is written in. */
public enum ReportFormat {
  /** A Word document by the scheme's template. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  /** Pages as they are printed. */
  PDF("application/pdf"),
  /** A workbook of the forms. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** A web page that needs nothing from outside. */
  HTML("text/html;charset=UTF-8");

  private final String mediaType;

  ReportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The format of an extension: docx. */
  public static Optional<ReportFormat> of(String extension) {
    for (ReportFormat each : values()) {
      if (each.extension().equals(extension)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The extension of its files, without a dot. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }

  /**
   * Writes a report.
   *
   * @param scheme the id of the scheme whose template a Word document is written by; the standard
   *     template where it is wrong, which is among the problems then
   */
  public Rendered write(Composition composition, Schemes schemes, String scheme) {
    return switch (this) {
      case DOCX -> word(composition, ReportTemplates.of(schemes, scheme));
      case PDF -> PdfWriter.write(composition);
      case XLSX -> XlsxWriter.write(composition);
      case HTML -> HtmlWriter.write(composition);
    };
  }

  private static Rendered word(Composition composition, DocxTemplate.Loaded template) {
    Rendered rendered =
        DocxWriter.write(composition, template.template().orElseGet(DocxTemplate::standard));
    if (template.template().isPresent()) {
      return rendered;
    }
    List<Problem> problems = new ArrayList<>(template.problems());
    problems.addAll(rendered.problems());
    return new Rendered(rendered.content(), problems);
  }
}
