package org.kaocheng.render;

import java.util.List;
import java.util.Optional;
import org.kaocheng.scheme.load.PackTemplate;
import org.kaocheng.scheme.load.Schemes;

/** The Word templates reports are written by. */
public final class ReportTemplates {

  /** The template of a report in the folder {@code templates} of a pack. */
  public static final String FILE = "report.docx";

  private ReportTemplates() {}

  /**
   * The template of a scheme, the nearest layer's; the standard one when none has any.
   *
   * @return the template, or all that is wrong with it
   */
  public static DocxTemplate.Loaded of(Schemes schemes, String id) {
    Optional<PackTemplate> found = schemes.template(id, FILE);
    return found.isEmpty()
        ? new DocxTemplate.Loaded(Optional.of(DocxTemplate.standard()), List.of())
        : DocxTemplate.read(found.get().name(), found.get().content());
  }
}
