package org.kaocheng.check.structure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaocheng.scheme.Lexicon;
import org.kaocheng.scheme.LexiconMemo;
import org.kaocheng.scheme.Yaml;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Patterns;

/**
 * A field that must be filled: one row of {@code structure.fields}.
 *
 * @param label the label without white space, colon and words for seals
 * @param kind fields of one kind make one finding
 * @param severity how much a blank one matters
 * @param inCells whether it is looked for as a cell with its value to the right
 * @param inLines whether it is looked for as a label with colon in running text
 */
record RequiredField(
    Pattern label, String kind, Severity severity, boolean inCells, boolean inLines) {

  RequiredField {
    requireNonNull(label, "label is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(severity, "severity is null");
  }

  private static final LexiconMemo<List<RequiredField>> ALL =
      new LexiconMemo<>(
          lexicon -> lexicon.table("structure.fields").stream().map(RequiredField::of).toList());

  /** The rows of {@code structure.fields}. */
  static List<RequiredField> all(Lexicon lexicon) {
    return ALL.of(lexicon);
  }

  private static RequiredField of(Map<String, Object> row) {
    String where = Yaml.string(row.get("where"), "both");
    return new RequiredField(
        Patterns.of(Yaml.string(row.get("label"), "")),
        Yaml.string(row.get("kind"), ""),
        Severity.valueOf(Yaml.string(row.get("severity"), "info").toUpperCase(Locale.ROOT)),
        !"line".equals(where),
        !"cell".equals(where));
  }

  /** The field looked for in cells under that label. */
  static Optional<RequiredField> inCells(List<RequiredField> all, String label) {
    return all.stream().filter(f -> f.inCells && f.label.matcher(label).matches()).findFirst();
  }

  /** The field looked for in running text under that label. */
  static Optional<RequiredField> inLines(List<RequiredField> all, String label) {
    return all.stream().filter(f -> f.inLines && f.label.matcher(label).matches()).findFirst();
  }
}
