package org.kaocheng.ingest;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.document.Block;
import org.kaocheng.document.Cell;
import org.kaocheng.document.Document;
import org.kaocheng.document.Format;
import org.kaocheng.document.Paragraph;
import org.kaocheng.document.Table;
import org.kaocheng.document.Text;
import org.kaocheng.document.TextBuilder;

/** Gathers the blocks of a document, or of a cell or text box, and counts the blank ones. */
final class Blocks {

  private final Budget budget;
  private final List<Block> blocks = new ArrayList<>();
  private Text blank = Text.EMPTY;
  private int gap;

  Blocks(Budget budget) {
    this.budget = budget;
  }

  Budget budget() {
    return budget;
  }

  /** Adds a paragraph; a blank one only widens the gap. */
  void paragraph(String string, int outlineLevel) throws UnreadableException {
    paragraph(Text.of(string), outlineLevel);
  }

  /** Adds a paragraph; a blank one only widens the gap. */
  void paragraph(Text whole, int outlineLevel) throws UnreadableException {
    Text text = stripBreaks(whole);
    if (text.isBlank()) {
      blank = blank == Text.EMPTY ? text.part(0, 0) : blank;
      gap++;
      return;
    }
    budget.characters(text.string().length());
    blocks.add(new Paragraph(text, outlineLevel, gap));
    gap = 0;
  }

  /** Adds a table; one without any text only widens the gap. */
  void table(List<Table.Row> rows) {
    if (rows.stream().allMatch(row -> row.cells().stream().allMatch(c -> c.text().isBlank()))) {
      gap++;
      return;
    }
    blocks.add(new Table(rows, gap));
    gap = 0;
  }

  /** Adds blocks gathered elsewhere under the same budget. */
  void addAll(Blocks others) {
    for (Block block : others.blocks) {
      blocks.add(
          switch (block) {
            case Paragraph p -> new Paragraph(p.text(), p.outlineLevel(), p.gap() + gap);
            case Table t -> new Table(t.rows(), t.gap() + gap);
          });
      gap = 0;
    }
    gap += others.gap;
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  int size() {
    return blocks.size();
  }

  /** The number of characters in all blocks. */
  long length() {
    return blocks.stream()
        .mapToLong(block ->
            switch (block) {
              case Paragraph paragraph -> paragraph.text().string().length();
              case Table table ->
                  table.rows().stream()
                      .flatMap(row -> row.cells().stream())
                      .mapToLong(cell -> cell.text().string().length())
                      .sum();
            })
        .sum();
  }

  boolean hasTable() {
    return blocks.stream().anyMatch(Table.class::isInstance);
  }

  /** The blocks as a cell's text: one line per paragraph and per row of a nested table. */
  Text lines() {
    if (blocks.isEmpty()) {
      return blank;
    }
    if (blocks.size() == 1 && blocks.getFirst() instanceof Paragraph only) {
      return only.text();
    }
    TextBuilder lines = new TextBuilder();
    for (Block block : blocks) {
      switch (block) {
        case Paragraph paragraph -> line(lines, paragraph.text());
        case Table table -> table.rows().forEach(row -> line(lines, flat(row)));
      }
    }
    return lines.text(0, 0);
  }

  private static void line(TextBuilder lines, Text line) {
    if (!line.string().isEmpty()) {
      lines.add(lines.isEmpty() ? "" : "\n").add(line);
    }
  }

  private static Text flat(Table.Row row) {
    TextBuilder line = new TextBuilder();
    for (Cell cell : row.cells()) {
      Text text = cell.text();
      if (!text.isBlank()) {
        String flat = text.string().replace('\n', ' ');
        line.add(line.isEmpty() ? "" : " ").add(new Text(flat, 0, 0, text.origins()));
      }
    }
    return line.text(0, 0);
  }

  /** The document made of these blocks. */
  Document document(String name, Format format) {
    return new Document(name, format, blocks, List.of());
  }

  /** Cuts line breaks at both ends, nothing else. */
  static String stripBreaks(String string) {
    return stripBreaks(Text.of(string)).string();
  }

  private static Text stripBreaks(Text text) {
    String string = text.string();
    int start = 0;
    int end = string.length();
    while (start < end && string.charAt(start) == '\n') {
      start++;
    }
    while (end > start && string.charAt(end - 1) == '\n') {
      end--;
    }
    return text.part(start, end);
  }
}
