package org.kaocheng.ingest;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Optional;
import org.kaocheng.document.Document;
import org.kaocheng.document.Format;

/**
 * A docx read so that every text knows its {@link org.kaocheng.document.Origins} in the main part:
 * what a copy with marks at places of the text needs.
 *
 * @param document what was read, the same as in any other reading
 * @param mainPart the name of the main part, without a leading slash
 */
public record TracedDocx(Document document, String mainPart) {
  public TracedDocx {
    requireNonNull(document, "document is null");
    requireNonNull(mainPart, "mainPart is null");
  }

  /**
   * Reads a file's content; empty when it is no docx.
   *
   * @throws IOException when it is damaged or exceeds the limits
   */
  public static Optional<TracedDocx> read(String name, byte[] content, Limits limits)
      throws IOException {
    if (!Detector.isZip(content)) {
      return Optional.empty();
    }
    try (Container container = Container.open(content, limits)) {
      boolean docx =
          Detector.zip(container) instanceof Detected.Readable(var format) && format == Format.DOCX;
      if (!docx) {
        return Optional.empty();
      }
      Budget budget = new Budget(limits);
      String main = DocxReader.mainPart(container, budget);
      Document document = DocxReader.read(name, container, budget, true);
      return Optional.of(new TracedDocx(document, main.startsWith("/") ? main.substring(1) : main));
    }
  }
}
