package org.kaocheng.evaluate.scorecard;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.scheme.pack.Scheme;

/**
 * A report scored.
 *
 * @param scheme the scheme it is scored by; empty when by the printed criteria only
 * @param grounds why that scheme, Chinese phrases; empty when it was chosen by the user
 * @param asOf the day whose rules count
 * @param sheets the forms scored, in reading order
 */
public record Scorecard(
    Optional<Scheme> scheme, List<String> grounds, LocalDate asOf, List<Sheet> sheets) {
  public Scorecard {
    requireNonNull(scheme, "scheme is null");
    grounds = List.copyOf(grounds);
    requireNonNull(asOf, "asOf is null");
    sheets = List.copyOf(sheets);
  }

  /** The line of a form's row. */
  public Optional<ScoreLine> line(Form form, Indicator row) {
    return sheets.stream()
        .filter(sheet -> sheet.form().filter(form::equals).isPresent())
        .flatMap(sheet -> sheet.lines().stream())
        .filter(line -> line.row().filter(row::equals).isPresent())
        .findFirst();
  }
}
