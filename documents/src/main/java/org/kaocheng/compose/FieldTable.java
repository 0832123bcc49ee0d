package org.kaocheng.compose;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.FieldKinds;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FormSlots;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormField;

/** The rows of labelled fields: under the words of a head, in halves, or one below the other. */
final class FieldTable {

  private final Cells cells;
  private final Filing filing;
  private final FormBlock.Fields block;
  private final Subject subject;

  FieldTable(Cells cells, FormBlock.Fields block, Subject subject) {
    this.cells = cells;
    this.filing = cells.answers().filing();
    this.block = block;
    this.subject = subject;
  }

  private boolean inHalves() {
    return block.fields().stream().anyMatch(field -> field.side() != FormField.Side.WHOLE);
  }

  private boolean inline() {
    return block.fields().stream().anyMatch(FormField::inline);
  }

  /** The widths of its columns. */
  List<Integer> widths() {
    if (block.isUnderHead()) {
      List<Integer> widths = new ArrayList<>();
      if (!block.label().isEmpty()) {
        widths.add(24);
      }
      block.fields().forEach(field -> widths.add(24));
      return widths;
    }
    if (inHalves()) {
      List<Integer> widths = new ArrayList<>();
      if (!block.label().isEmpty()) {
        widths.add(20);
      }
      widths.addAll(inline() ? List.of(40, 40) : List.of(20, 20, 20, 20));
      return widths;
    }
    return List.of(25, 75);
  }

  /** Its rows. */
  List<Sheet.Row> rows() {
    if (block.isUnderHead()) {
      return underHead();
    }
    return inHalves() ? halves() : below();
  }

  private List<Sheet.Row> underHead() {
    List<SheetCell> head = new ArrayList<>();
    List<SheetCell> filled = new ArrayList<>();
    if (!block.label().isEmpty()) {
      head.add(SheetCell.of(SheetCell.Kind.HEAD, block.label()).over(1, 2));
    }
    for (int at = 0; at < block.fields().size(); at++) {
      head.add(
          SheetCell.of(SheetCell.Kind.HEAD, FormLabels.of(block.head().get(at), filing.year())));
      filled.add(value(block.fields().get(at)));
    }
    return List.of(new Sheet.Row(head), new Sheet.Row(filled));
  }

  private List<Sheet.Row> halves() {
    List<Sheet.Row> rows = new ArrayList<>();
    int width = inline() ? 1 : 2;
    if (!block.head().isEmpty()) {
      rows.add(
          new Sheet.Row(
              block.head().stream()
                  .map(word -> SheetCell.of(SheetCell.Kind.HEAD, word).over(width, 1))
                  .toList()));
    }
    List<FormField> left = on(FormField.Side.LEFT);
    List<FormField> right = on(FormField.Side.RIGHT);
    for (int at = 0; at < Math.max(left.size(), right.size()); at++) {
      List<SheetCell> row = new ArrayList<>();
      half(left, at, row, width);
      half(right, at, row, width);
      rows.add(new Sheet.Row(row));
    }
    for (FormField field : on(FormField.Side.WHOLE)) {
      rows.add(new Sheet.Row(List.of(label(field), value(field).over(2 * width - 1, 1))));
    }
    return block.label().isEmpty() ? rows : beside(rows);
  }

  /** The rows with the block's label beside all of them. */
  private List<Sheet.Row> beside(List<Sheet.Row> rows) {
    List<SheetCell> first = new ArrayList<>();
    first.add(SheetCell.of(SheetCell.Kind.HEAD, block.label()).over(1, rows.size()));
    first.addAll(rows.getFirst().cells());
    List<Sheet.Row> all = new ArrayList<>(rows);
    all.set(0, new Sheet.Row(first));
    return all;
  }

  private List<FormField> on(FormField.Side side) {
    return block.fields().stream().filter(field -> field.side() == side).toList();
  }

  private void half(List<FormField> fields, int at, List<SheetCell> row, int width) {
    if (at >= fields.size()) {
      row.add(SheetCell.of(SheetCell.Kind.LABEL, "").over(width, 1));
    } else if (fields.get(at).inline()) {
      row.add(joined(fields.get(at)).over(width, 1));
    } else {
      row.add(label(fields.get(at)));
      row.add(value(fields.get(at)));
    }
  }

  /** Label and figure in one cell: 项目支出：838.14. */
  private SheetCell joined(FormField field) {
    SheetCell value = value(field);
    return new SheetCell(
        FormLabels.of(field.printed(), filing.year()) + "：" + value.text(),
        1,
        1,
        SheetCell.Kind.LABEL,
        field.indent(),
        value.field(),
        value.unit(),
        value.derivation());
  }

  private List<Sheet.Row> below() {
    List<Sheet.Row> rows = new ArrayList<>();
    for (FormField field : block.fields()) {
      rows.add(new Sheet.Row(List.of(label(field), value(field))));
    }
    return rows;
  }

  private SheetCell label(FormField field) {
    return SheetCell.of(SheetCell.Kind.LABEL, FormLabels.of(field.printed(), filing.year()))
        .in(field.indent());
  }

  private SheetCell value(FormField field) {
    if (field.item().isPresent()) {
      return items(field);
    }
    Slot slot = FormSlots.slot(field, subject, filing.year(), 0);
    return FieldKinds.isRunning(field.concept())
        ? cells.words(slot)
        : cells.slot(slot, field.unit());
  }

  /** Several entries one below the other, each with its number: in one cell. */
  private SheetCell items(FormField field) {
    StringBuilder text = new StringBuilder();
    List<Integer> items = FormSlots.items(filing, subject, List.of(field.concept()), 1, 1);
    for (int item : items) {
      Slot slot = FormSlots.slot(field, subject, filing.year(), item);
      String words = cells.withUnit(slot, field.unit());
      if (!words.isEmpty()) {
        text.append(text.isEmpty() ? "" : "\n")
            .append(FormLabels.numbered(field.item().orElse(""), item))
            .append(words);
      }
    }
    SheetCell first = cells.words(FormSlots.slot(field, subject, filing.year(), items.getFirst()));
    return new SheetCell(
        text.toString(), 1, 1, first.kind(), 0, first.field(), first.unit(), first.derivation());
  }
}
