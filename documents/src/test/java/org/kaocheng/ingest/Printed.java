package org.kaocheng.ingest;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.document.Cell;
import org.kaocheng.document.Document;
import org.kaocheng.document.Paragraph;
import org.kaocheng.document.Table;

/**
 * Prints a document's blocks for comparison: a paragraph as it stands, after {@code #} for each
 * heading level and {@code ^} for each blank line above; a row as {@code
 * |cell|cell{columns,rows}|}.
 */
final class Printed {

  private static final Ingestion INGESTION = new Ingestion(Limits.STANDARD);

  private Printed() {}

  /** The blocks of content, or the one reason why it cannot be read. */
  static List<String> of(byte[] content) {
    return of(INGESTION.read("甲", content));
  }

  static List<String> of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Unreadable unreadable -> List.of("!" + unreadable.reason());
      case Outcome.Readable readable -> of(readable.document());
    };
  }

  private static List<String> of(Document document) {
    List<String> lines = new ArrayList<>();
    document
        .blocks()
        .forEach(block -> {
          switch (block) {
            case Paragraph p ->
                lines.add("^".repeat(p.gap()) + "#".repeat(p.outlineLevel()) + p.text().string());
            case Table t -> t.rows().forEach(row -> lines.add(row(row)));
          }
        });
    return lines;
  }

  private static String row(Table.Row row) {
    StringBuilder line = new StringBuilder("|");
    for (Cell cell : row.cells()) {
      line.append(cell.text().string().replace("\n", "/"));
      if (cell.columnSpan() > 1 || cell.rowSpan() > 1) {
        line.append("{").append(cell.columnSpan()).append(",").append(cell.rowSpan()).append("}");
      }
      line.append("|");
    }
    return line.toString();
  }
}
