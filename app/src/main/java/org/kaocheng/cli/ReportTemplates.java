package org.kaocheng.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import org.kaocheng.render.DocxTemplate;
import org.kaocheng.scheme.load.PackTemplate;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.source.Problem;

/** The Word templates reports are written by. */
final class ReportTemplates {

  /** The template of a report in the folder {@code templates} of a pack. */
  static final String FILE = "report.docx";

  private ReportTemplates() {}

  /**
   * The template of a scheme, the nearest layer's; the standard one when none has any.
   *
   * @throws UsageException when it is wrong, with all that is wrong
   */
  static DocxTemplate of(Schemes schemes, String id) {
    Optional<PackTemplate> found = schemes.template(id, FILE);
    if (found.isEmpty()) {
      return DocxTemplate.standard();
    }
    DocxTemplate.Loaded loaded = DocxTemplate.read(found.get().name(), found.get().content());
    return loaded
        .template()
        .orElseThrow(() ->
            new UsageException(
                loaded.problems().stream()
                    .map(Problem::message)
                    .collect(Collectors.joining("\n"))));
  }
}
