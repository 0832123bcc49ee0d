package org.kaocheng.compose;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.kaocheng.filing.Derivation;
import org.kaocheng.filing.FilingField;
import org.kaocheng.value.Unit;

/**
 * A cell of a sheet.
 *
 * @param text what is printed in it; line breaks are {@code \n}; empty when blank
 * @param columnSpan how many columns it covers, from 1
 * @param rowSpan how many rows it covers, from 1
 * @param kind what it is
 * @param indent how deep its text is set in, from 0
 * @param field what is filled in there; empty for words of the form
 * @param unit the unit of its figure; {@link Unit#NONE} when it holds none
 * @param derivation how its figure follows from others; empty when it is typed
 */
public record SheetCell(
    String text,
    int columnSpan,
    int rowSpan,
    Kind kind,
    int indent,
    Optional<FilingField> field,
    Unit unit,
    Optional<Derivation> derivation) {

  /** What a cell is. */
  public enum Kind {
    /** A head over columns or beside rows: centred. */
    HEAD,
    /** The label of a row. */
    LABEL,
    /** A figure. */
    FIGURE,
    /** Short words: a name, a date, a grade: centred. */
    WORD,
    /** Running words. */
    WORDS,
    /** Filled by hand on paper: a signature. */
    SIGNATURE
  }

  public SheetCell {
    requireNonNull(text, "text is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(field, "field is null");
    requireNonNull(unit, "unit is null");
    requireNonNull(derivation, "derivation is null");
    if (columnSpan < 1 || rowSpan < 1) {
      throw new IllegalArgumentException("a cell covers at least one place");
    }
  }

  /** Words of the form. */
  public static SheetCell of(Kind kind, String text) {
    return new SheetCell(text, 1, 1, kind, 0, Optional.empty(), Unit.NONE, Optional.empty());
  }

  /** The same over so many columns and rows. */
  public SheetCell over(int columns, int rows) {
    return new SheetCell(text, columns, rows, kind, indent, field, unit, derivation);
  }

  /** The same with words of the form before what is filled in. */
  public SheetCell labelled(String label) {
    return new SheetCell(label + text, columnSpan, rowSpan, kind, indent, field, unit, derivation);
  }

  /** The same set in. */
  public SheetCell in(int depth) {
    return new SheetCell(text, columnSpan, rowSpan, kind, depth, field, unit, derivation);
  }
}
