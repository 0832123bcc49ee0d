package org.kaocheng.ingest;

import java.io.IOException;
import java.util.Optional;
import org.kaocheng.document.Document;
import org.kaocheng.document.Format;

/**
 * Reads Word documents (docx). Only the parts that matter are unpacked, and they are streamed: no
 * object model of the whole document is built.
 */
final class DocxReader implements FormatReader {

  private static final String MAIN_PART = "word/document.xml";

  @Override
  public Document read(String name, byte[] content, Limits limits) throws IOException {
    try (Container container = Container.open(content, limits)) {
      return read(name, container, new Budget(limits), false);
    }
  }

  /**
   * Reads an opened container.
   *
   * @param traced whether texts are to know their {@link org.kaocheng.document.Origins}
   */
  static Document read(String name, Container container, Budget budget, boolean traced)
      throws IOException {
    try (WordParts parts = new WordParts(container, mainPart(container, budget), budget, traced);
        XmlCursor xml = parts.main()) {
      Blocks blocks = new Blocks(budget);
      WordBody body = new WordBody(xml, parts);
      while (xml.next()) {
        if (xml.isStart() && xml.wordName().equals("body")) {
          body.flow(blocks);
        }
      }
      return blocks.document(name, Format.DOCX);
    }
  }

  /** The name of the main part, which strict writers may choose freely. */
  static String mainPart(Container container, Budget budget) throws IOException {
    if (container.part(MAIN_PART).isPresent()) {
      return MAIN_PART;
    }
    return Relationships.read(container, "_rels/.rels", budget).stream()
        .filter(relationship -> relationship.type().endsWith("/officeDocument"))
        .map(Relationships.Relationship::target)
        .findFirst()
        .orElse(MAIN_PART);
  }

  /** Opens one part, if the container has it. */
  static Optional<XmlCursor> open(Container container, String name, Budget budget)
      throws IOException {
    var entry = container.part(name);
    return entry.isEmpty()
        ? Optional.empty()
        : Optional.of(new XmlCursor(container.stream(entry.get()), budget));
  }
}
