package org.kaocheng.workbook;

import static java.util.Objects.requireNonNull;

import org.kaocheng.filing.FilingField;
import org.kaocheng.source.Severity;

/**
 * Something missing or wrong in a field of a form.
 *
 * @param severity how much it matters
 * @param page the number of the form, from 0
 * @param field the field
 * @param message what is wrong and what to do, in Chinese
 */
public record FieldProblem(Severity severity, int page, FilingField field, String message) {
  public FieldProblem {
    requireNonNull(severity, "severity is null");
    requireNonNull(field, "field is null");
    requireNonNull(message, "message is null");
  }
}
