package org.kaocheng.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormColumn;
import org.kaocheng.scheme.pack.FormField;
import org.kaocheng.scheme.pack.FormRow;
import org.kaocheng.scheme.pack.SchemeTable;

/**
 * Forms as they are filled in: where the printed form puts label and figure into one cell, or
 * fields into a sentence, each field has a cell of its own.
 */
public final class FormTables {

  private FormTables() {}

  /** The form to be filled in. */
  public static SchemeTable of(SchemeTable table) {
    List<FormBlock> blocks = new ArrayList<>();
    for (FormBlock block : table.blocks()) {
      blocks.add(
          switch (block) {
            case FormBlock.Paragraph paragraph ->
                new FormBlock.Fields(
                    paragraph.id(),
                    paragraph.label(),
                    List.of(),
                    apart(paragraph.fields()),
                    paragraph.place());
            case FormBlock.Fields fields ->
                new FormBlock.Fields(
                    fields.id(),
                    fields.label(),
                    fields.head(),
                    apart(fields.fields()),
                    fields.place());
            case FormBlock.Grid grid -> apart(grid);
            case FormBlock.Records records -> records;
            case FormBlock.Indicators indicators -> indicators;
          });
    }
    return new SchemeTable(
        table.id(),
        table.title(),
        table.annex(),
        table.unit(),
        table.note(),
        table.subject(),
        table.header(),
        blocks,
        table.footer(),
        table.layout(),
        table.clause(),
        table.place());
  }

  /** Heads stand over their columns, not in the cells. */
  private static FormBlock apart(FormBlock.Grid grid) {
    return new FormBlock.Grid(
        grid.id(),
        grid.label(),
        grid.rowHead(),
        grid.columns().stream().map(FormTables::apart).toList(),
        grid.rows().stream().map(FormTables::apart).toList(),
        grid.place());
  }

  private static FormColumn apart(FormColumn column) {
    return new FormColumn(
        column.label(),
        column.group(),
        column.concept(),
        column.period(),
        column.of(),
        false,
        column.blank(),
        column.place());
  }

  private static FormRow apart(FormRow row) {
    return new FormRow(
        row.label(),
        row.prefix(),
        row.indent(),
        row.concepts(),
        row.spent(),
        row.only(),
        row.text(),
        Optional.empty(),
        row.repetition(),
        row.group(),
        row.least(),
        row.place());
  }

  private static List<FormField> apart(List<FormField> fields) {
    return fields.stream()
        .map(field ->
            new FormField(
                field.label(),
                field.prefix(),
                field.concept(),
                field.period(),
                field.unit(),
                field.indent(),
                field.side(),
                false,
                field.item(),
                field.place()))
        .toList();
  }

  /** The words before each of several entries of one cell, by concept: 目标{n}：. */
  public static Map<String, String> items(SchemeTable table) {
    Map<String, String> items = new LinkedHashMap<>();
    for (FormBlock block : table.blocks()) {
      if (block instanceof FormBlock.Fields fields) {
        for (FormField field : fields.fields()) {
          Optional<String> item = field.item();
          item.ifPresent(words -> items.put(field.concept(), words));
        }
      }
    }
    return items;
  }
}
