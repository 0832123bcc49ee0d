package org.kaocheng.web.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.form.FormPage;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormRow;
import org.kaocheng.scheme.pack.SchemeTable;

/**
 * Where a form takes rows of the unit's own.
 *
 * @param act what adds one: add-open, add-record
 * @param table the form
 * @param block the block of the form
 * @param after the number of the open row in the layout
 * @param label the words of the form that name the rows
 */
public record RowAdder(String act, String table, String block, int after, String label) {

  /** What can be added to a form. */
  static List<RowAdder> of(FilledForms forms, FormPage page) {
    List<RowAdder> adders = new ArrayList<>();
    for (FormBlock block :
        table(forms, page.sheet().table()).map(SchemeTable::blocks).orElse(List.of())) {
      if (block instanceof FormBlock.Grid grid) {
        int after = 0;
        for (FormRow row : grid.rows()) {
          if (row.repetition() == FormRow.Repetition.OPEN) {
            adders.add(
                new RowAdder("add-open", page.sheet().table(), grid.id(), after, grid.label()));
            after++;
          }
        }
      } else if (block instanceof FormBlock.Records records) {
        adders.add(
            new RowAdder("add-record", page.sheet().table(), records.id(), 0, records.label()));
      }
    }
    return adders;
  }

  /** The form of an id. */
  static Optional<SchemeTable> table(FilledForms forms, String id) {
    return forms.answers().scheme().tables().stream()
        .filter(table -> table.id().equals(id))
        .findFirst();
  }

  /** The list a field stands in; empty when in none. */
  static Optional<FormBlock.Records> records(FilledForms forms, FilingField field) {
    if (!(field instanceof FilingField.Entry(Slot slot))) {
      return Optional.empty();
    }
    return forms.answers().scheme().tables().stream()
        .filter(table -> table.subject() == slot.subject().kind())
        .flatMap(table -> table.blocks().stream())
        .filter(FormBlock.Records.class::isInstance)
        .map(FormBlock.Records.class::cast)
        .filter(records ->
            records.columns().stream()
                .anyMatch(column -> column.concept().filter(slot.concept()::equals).isPresent()))
        .findFirst();
  }
}
