package org.kaocheng.compose;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FormSlots;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormColumn;

/** The rows of a list: a row for each unit or person, heads over their columns. */
final class RecordTable {

  private final Cells cells;
  private final Filing filing;
  private final FormBlock.Records block;
  private final Subject subject;

  RecordTable(Cells cells, FormBlock.Records block, Subject subject) {
    this.cells = cells;
    this.filing = cells.answers().filing();
    this.block = block;
    this.subject = subject;
  }

  /** The widths of its columns. */
  List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    for (int at = 0; at < block.columns().size(); at++) {
      widths.add(at == 0 ? 20 : 14);
    }
    return widths;
  }

  /** Its rows with the heads first. */
  List<Sheet.Row> rows() {
    List<Sheet.Row> rows = new ArrayList<>();
    if (!block.label().isEmpty()) {
      rows.add(
          new Sheet.Row(
              List.of(
                  SheetCell.of(SheetCell.Kind.HEAD, block.label())
                      .over(block.columns().size(), 1))));
    }
    rows.addAll(heads());
    List<String> concepts =
        block.columns().stream().flatMap(column -> column.concept().stream()).toList();
    for (int item :
        FormSlots.items(
            filing, subject, concepts, FormSlots.firstItem(block), Math.max(1, block.least()))) {
      rows.add(row(item));
    }
    return rows;
  }

  private List<Sheet.Row> heads() {
    boolean grouped = block.columns().stream().anyMatch(column -> !column.group().isEmpty());
    List<SheetCell> upper = new ArrayList<>();
    List<SheetCell> lower = new ArrayList<>();
    for (int at = 0; at < block.columns().size(); at++) {
      FormColumn column = block.columns().get(at);
      SheetCell head =
          SheetCell.of(SheetCell.Kind.HEAD, FormLabels.of(column.label(), filing.year()));
      if (!grouped) {
        upper.add(head);
      } else if (column.group().isEmpty()) {
        upper.add(head.over(1, 2));
      } else {
        if (at == 0 || !block.columns().get(at - 1).group().equals(column.group())) {
          upper.add(SheetCell.of(SheetCell.Kind.HEAD, column.group()).over(groupSpan(at), 1));
        }
        lower.add(head);
      }
    }
    return grouped
        ? List.of(new Sheet.Row(upper), new Sheet.Row(lower))
        : List.of(new Sheet.Row(upper));
  }

  private int groupSpan(int at) {
    String group = block.columns().get(at).group();
    int end = at + 1;
    while (end < block.columns().size() && block.columns().get(end).group().equals(group)) {
      end++;
    }
    return end - at;
  }

  private Sheet.Row row(int item) {
    List<SheetCell> row = new ArrayList<>();
    for (FormColumn column : block.columns()) {
      row.add(
          column.concept().isEmpty() || column.blank()
              ? SheetCell.of(SheetCell.Kind.SIGNATURE, "")
              : cells.slot(
                  new Slot(
                      subject, column.concept().get(), column.period().in(filing.year()), item),
                  ""));
    }
    return new Sheet.Row(row);
  }
}
