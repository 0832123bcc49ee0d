package org.kaocheng.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parts of a docx beside its text; each is opened when first needed. */
final class WordParts implements Closeable {

  private final Container container;
  private final String main;
  private final Budget budget;
  private final boolean traced;
  private @Nullable WordStyles styles;
  private @Nullable WordNumbering numbering;

  /**
   * The parts.
   *
   * @param traced whether texts are to know their {@link org.kaocheng.document.Origins}
   */
  WordParts(Container container, String main, Budget budget, boolean traced) {
    this.container = container;
    this.traced = traced;
    this.main = main;
    this.budget = budget;
  }

  Budget budget() {
    return budget;
  }

  boolean traced() {
    return traced;
  }

  /** Opens the main part. */
  XmlCursor main() throws IOException {
    return DocxReader.open(container, main, budget)
        .orElseThrow(() -> new UnreadableException(Reasons.DAMAGED));
  }

  WordStyles styles() throws IOException {
    WordStyles opened = styles;
    if (opened == null) {
      opened = new WordStyles(beside("styles.xml"));
      styles = opened;
    }
    return opened;
  }

  WordNumbering numbering() throws IOException {
    WordNumbering opened = numbering;
    if (opened == null) {
      opened = WordNumbering.read(beside("numbering.xml"));
      numbering = opened;
    }
    return opened;
  }

  private Optional<XmlCursor> beside(String name) throws IOException {
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    return DocxReader.open(container, folder + name, budget);
  }

  @Override
  public void close() throws IOException {
    if (styles != null) {
      styles.close();
    }
  }
}
