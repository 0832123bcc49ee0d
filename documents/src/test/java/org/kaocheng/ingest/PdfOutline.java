package org.kaocheng.ingest;

import java.util.stream.Collectors;
import org.kaocheng.document.Block;
import org.kaocheng.document.Cell;
import org.kaocheng.document.Document;
import org.kaocheng.document.Paragraph;
import org.kaocheng.document.Table;

/** A document as lines of text for comparing: page and text of paragraphs, rows with spans. */
final class PdfOutline {

  private PdfOutline() {}

  static String of(Document document) {
    return document.blocks().stream().map(PdfOutline::of).collect(Collectors.joining("\n")) + "\n";
  }

  private static String of(Block block) {
    return switch (block) {
      case Paragraph paragraph ->
          "p%d %s".formatted(paragraph.text().page(), paragraph.text().string());
      case Table table ->
          table.rows().stream()
              .map(PdfOutline::of)
              .collect(Collectors.joining("\n", "table\n", ""));
    };
  }

  private static String of(Table.Row row) {
    return row.cells().stream().map(PdfOutline::of).collect(Collectors.joining(" | ", "  ", ""));
  }

  private static String of(Cell cell) {
    String spans =
        cell.columnSpan() * cell.rowSpan() == 1
            ? ""
            : " {%dx%d}".formatted(cell.columnSpan(), cell.rowSpan());
    return cell.text().string().replace("\n", "/") + spans;
  }
}
