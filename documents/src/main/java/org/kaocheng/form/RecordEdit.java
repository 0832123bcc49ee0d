package org.kaocheng.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FormSlots;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormColumn;

/** Rows of a list: of units, of persons. */
public final class RecordEdit {

  private RecordEdit() {}

  /** The filing with a blank row more at the end of a list. */
  public static Filing added(Filing filing, Subject subject, FormBlock.Records records) {
    List<FormColumn> columns =
        records.columns().stream().filter(column -> column.concept().isPresent()).toList();
    if (columns.isEmpty()) {
      return filing;
    }
    List<Integer> items =
        FormSlots.items(
            filing,
            subject,
            concepts(records),
            FormSlots.firstItem(records),
            Math.max(1, records.least()));
    FormColumn first = columns.getFirst();
    Map<Slot, Content> entries = new LinkedHashMap<>(filing.entries());
    entries.put(
        new Slot(
            subject,
            first.concept().orElseThrow(),
            first.period().in(filing.year()),
            items.getLast() + 1),
        new Content.Blank());
    return filing.with(entries);
  }

  /** The filing without a row of a list; those behind it move up. */
  public static Filing removed(
      Filing filing, Subject subject, FormBlock.Records records, int item) {
    List<String> concepts = concepts(records);
    Map<Slot, Content> entries = new LinkedHashMap<>();
    filing
        .entries()
        .forEach((slot, content) -> {
          boolean listed =
              slot.subject().equals(subject)
                  && concepts.contains(slot.concept())
                  && slot.item() >= Math.max(1, item);
          if (!listed) {
            entries.put(slot, content);
          } else if (slot.item() > item) {
            entries.put(
                new Slot(slot.subject(), slot.concept(), slot.period(), slot.item() - 1), content);
          }
        });
    return filing.with(entries);
  }

  private static List<String> concepts(FormBlock.Records records) {
    return records.columns().stream().flatMap(column -> column.concept().stream()).toList();
  }
}
