package org.kaocheng.web.intake;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Content;
import org.kaocheng.filing.Filing;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.workbook.CellProblem;

/**
 * What was understood of a file to fill in from.
 *
 * @param workbook whether it is a workbook of ours, and not a report
 * @param scheme the scheme it is understood by
 * @param filing what it has for that scheme's forms
 * @param unit whose it is; empty when it does not say
 * @param problems what is missing or wrong in a workbook, by sheet and cell
 * @param leftOut what a report prints in its tables and the scheme's forms have no place for
 */
record Understood(
    boolean workbook,
    Scheme scheme,
    Filing filing,
    String unit,
    List<CellProblem> problems,
    List<Left> leftOut) {

  /**
   * Something that has no place.
   *
   * @param label what it is called
   * @param text what it is
   * @param context where it stands; may be empty
   */
  record Left(String label, String text, String context) {
    Left {
      requireNonNull(label, "label is null");
      requireNonNull(text, "text is null");
      requireNonNull(context, "context is null");
    }
  }

  Understood {
    requireNonNull(scheme, "scheme is null");
    requireNonNull(filing, "filing is null");
    requireNonNull(unit, "unit is null");
    problems = List.copyOf(problems);
    leftOut = List.copyOf(leftOut);
  }

  /** The year it is of; empty when it does not say. */
  public Optional<Integer> year() {
    return filing.year() == 0 ? Optional.empty() : Optional.of(filing.year());
  }

  /** How many figures it has for the forms. */
  public long figures() {
    return filing.entries().values().stream().filter(Content.Figure.class::isInstance).count();
  }
}
