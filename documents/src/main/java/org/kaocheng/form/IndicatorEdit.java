package org.kaocheng.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Indicator;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.IndicatorRow;

/** Changes to the rows of a table of indicators, named by their number as they are laid out. */
public final class IndicatorEdit {

  private final Filing filing;
  private final FilingField.IndicatorField field;
  private final List<IndicatorRow> laid;
  private final List<IndicatorRow> filed;

  private IndicatorEdit(Answers answers, FilingField.IndicatorField field) {
    this.filing = answers.filing();
    this.field = field;
    this.laid = answers.rows(field.table(), field.block(), field.subject());
    this.filed = new ArrayList<>(filing.indicators());
  }

  /** The filing after a text was typed into a row; levels and names the scheme fixes stay. */
  static Filing apply(Answers answers, FilingField.IndicatorField field, String text) {
    IndicatorEdit edit = new IndicatorEdit(answers, field);
    if (field.row() >= edit.laid.size()
        || field.part() == FilingField.Part.LEVEL1
        || field.part() == FilingField.Part.LEVEL2) {
      return edit.filing;
    }
    IndicatorRow shown = edit.laid.get(field.row());
    int at = edit.index(field.row()).orElseGet(() -> edit.file(shown));
    IndicatorRow row = edit.filed.get(at);
    edit.filed.set(at, edit.with(row, text));
    return edit.done();
  }

  /** The filing with a blank row more after a row, under the same levels. */
  public static Filing added(Answers answers, FilingField.IndicatorField field) {
    IndicatorEdit edit = new IndicatorEdit(answers, field);
    if (field.row() >= edit.laid.size()) {
      return edit.filing;
    }
    IndicatorRow shown = edit.laid.get(field.row());
    int at = edit.index(field.row()).orElseGet(() -> edit.file(shown));
    edit.filed.add(at + 1, blank(shown));
    return edit.done();
  }

  /** The filing without a row. */
  public static Filing removed(Answers answers, FilingField.IndicatorField field) {
    IndicatorEdit edit = new IndicatorEdit(answers, field);
    if (field.row() < edit.laid.size()) {
      edit.index(field.row()).ifPresent(at -> edit.filed.remove((int) at));
    }
    return edit.done();
  }

  private static IndicatorRow blank(IndicatorRow row) {
    return new IndicatorRow(
        row.table(), row.block(), row.subject(), row.level1(), row.level2(), "", Map.of());
  }

  /** Where the row that is laid out at a number is filed; empty when it is not. */
  private Optional<Integer> index(int number) {
    IndicatorRow shown = laid.get(number);
    long before = laid.subList(0, number).stream().filter(shown::equals).count();
    for (int at = 0; at < filed.size(); at++) {
      if (filed.get(at).equals(shown) && before-- == 0) {
        return Optional.of(at);
      }
    }
    // A fixed indicator is laid out with the scheme's points and criterion.
    for (int at = 0; at < filed.size() && !shown.name().isEmpty(); at++) {
      if (isSameIndicator(filed.get(at), shown)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private static boolean isSameIndicator(IndicatorRow one, IndicatorRow other) {
    return one.table().equals(other.table())
        && one.block().equals(other.block())
        && one.subject().equals(other.subject())
        && one.level1().equals(other.level1())
        && one.level2().equals(other.level2())
        && one.name().equals(other.name());
  }

  /** Files a row that is laid out without being filed, with the blank ones beside it. */
  private int file(IndicatorRow shown) {
    if (!shown.name().isEmpty()) {
      filed.add(
          new IndicatorRow(
              shown.table(),
              shown.block(),
              shown.subject(),
              shown.level1(),
              shown.level2(),
              shown.name(),
              Map.of()));
      return filed.size() - 1;
    }
    int first = filed.size();
    int place = 0;
    for (int at = 0; at < laid.size(); at++) {
      if (laid.get(at).equals(shown)) {
        place = at == field.row() ? filed.size() : place;
        filed.add(blank(shown));
      }
    }
    return Math.max(first, place);
  }

  private IndicatorRow with(IndicatorRow row, String text) {
    boolean named = field.part() == FilingField.Part.NAME;
    Map<Indicator.Column, String> texts = new EnumMap<>(Indicator.Column.class);
    texts.putAll(row.texts());
    if (!named) {
      texts.put(field.part().column(), text);
    }
    return new IndicatorRow(
        row.table(),
        row.block(),
        row.subject(),
        row.level1(),
        row.level2(),
        named ? text : row.name(),
        texts);
  }

  private Filing done() {
    return new Filing(
        filing.scheme(),
        filing.year(),
        filing.entries(),
        filing.projects(),
        filed,
        filing.openRows(),
        filing.words());
  }
}
