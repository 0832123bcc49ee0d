package org.kaocheng.render;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.document.Block;
import org.kaocheng.document.Cell;
import org.kaocheng.document.Document;
import org.kaocheng.document.Paragraph;
import org.kaocheng.document.Table;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.Outcome;

/** Documents as lines to be compared: what a file says and where, without how it spaces it. */
final class Printed {

  private Printed() {}

  /** What our own reader gets from a file. */
  static Document read(String name, byte[] content) {
    return switch (new Ingestion(Limits.STANDARD).read(name, content)) {
      case Outcome.Readable(Document document) -> document;
      case Outcome.Unreadable(String file, String reason) ->
          throw new AssertionError(file + ": " + reason);
    };
  }

  /** Every paragraph and every row; {@code levels} with the levels of headings. */
  static List<String> lines(Document document, boolean levels) {
    List<String> lines = new ArrayList<>();
    for (Block block : document.blocks()) {
      switch (block) {
        case Paragraph paragraph ->
            lines.add(
                (levels ? "#".repeat(paragraph.outlineLevel()) : "")
                    + squeezed(paragraph.text().string()));
        case Table table -> table.rows().forEach(row -> lines.add(row(row)));
      }
    }
    return lines;
  }

  private static String row(Table.Row row) {
    StringBuilder line = new StringBuilder("|");
    for (Cell cell : row.cells()) {
      line.append(squeezed(cell.text().string()));
      line.append(cell.columnSpan() > 1 ? "→" + cell.columnSpan() : "");
      line.append(cell.rowSpan() > 1 ? "↓" + cell.rowSpan() : "").append('|');
    }
    return line.toString();
  }

  private static String squeezed(String text) {
    return text.replace("\n", "⏎").replaceAll("[\\s\u3000\u00A0]+", "");
  }
}
