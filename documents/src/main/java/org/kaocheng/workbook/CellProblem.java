package org.kaocheng.workbook;

import static java.util.Objects.requireNonNull;

import org.kaocheng.source.Severity;

/**
 * Something missing or wrong in a workbook.
 *
 * @param severity how much it matters
 * @param sheet the sheet's name; empty for the workbook as a whole
 * @param cell the cell, as Excel names it: C14, C14:E14; empty for the sheet as a whole
 * @param message what is wrong and what to do, in Chinese
 */
public record CellProblem(Severity severity, String sheet, String cell, String message) {
  public CellProblem {
    requireNonNull(severity, "severity is null");
    requireNonNull(sheet, "sheet is null");
    requireNonNull(cell, "cell is null");
    requireNonNull(message, "message is null");
  }

  /** Where it is: 附件2!C14; empty for the workbook as a whole. */
  public String place() {
    return cell.isEmpty() ? sheet : sheet + "!" + cell;
  }
}
