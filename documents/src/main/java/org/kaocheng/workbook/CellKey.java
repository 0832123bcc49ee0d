package org.kaocheng.workbook;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.kaocheng.filing.FilingField;
import org.kaocheng.form.FieldKey;

/**
 * What the row's key says of one cell.
 *
 * @param marker the number of its column, which stands in the sheet's hidden first row
 * @param role how it gets what stands in it
 * @param kind what is to stand in it
 * @param detail the unit of a figure, the words before each of several items; else empty
 * @param field what it stands for
 */
record CellKey(int marker, Role role, Kind kind, String detail, FilingField field) {

  /** How a cell gets what stands in it. */
  enum Role {
    /** It is typed. */
    INPUT(':'),
    /** A formula computes it from others. */
    DERIVED('='),
    /** A formula shows what is typed elsewhere. */
    COPY('~');

    private final char sign;

    Role(char sign) {
      this.sign = sign;
    }
  }

  /** What is to stand in a cell. */
  enum Kind {
    FIGURE('F'),
    WORDS('W'),
    /** Several entries, one a line. */
    ITEMS('I');

    private final char sign;

    Kind(char sign) {
      this.sign = sign;
    }
  }

  CellKey {
    requireNonNull(role, "role is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(detail, "detail is null");
    requireNonNull(field, "field is null");
  }

  /** The key as one word: {@code 3:F万元;e|d|…}. */
  String text() {
    return "" + marker + role.sign + kind.sign + FieldKey.join(detail) + ";" + FieldKey.of(field);
  }

  /** The key a word is; empty when it is none. */
  static Optional<CellKey> read(String word) {
    int at = 0;
    while (at < word.length() && Character.isDigit(word.charAt(at))) {
      at++;
    }
    int end = word.indexOf(';');
    if (at == 0 || at > 6 || end < at + 2) {
      return Optional.empty();
    }
    int marker = Integer.parseInt(word.substring(0, at));
    String detail = FieldKey.split(word.substring(at + 2, end)).getFirst();
    for (Role role : Role.values()) {
      for (Kind kind : Kind.values()) {
        if (role.sign == word.charAt(at) && kind.sign == word.charAt(at + 1)) {
          return FieldKey.read(word.substring(end + 1))
              .map(field -> new CellKey(marker, role, kind, detail, field));
        }
      }
    }
    return Optional.empty();
  }

  /** The same of another field. */
  CellKey of(FilingField other) {
    return new CellKey(marker, role, kind, detail, other);
  }
}
