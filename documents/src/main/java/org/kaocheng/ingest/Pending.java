package org.kaocheng.ingest;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.function.Supplier;
import org.kaocheng.document.FileContent;

/**
 * A file that was found and is not read yet, so that another thread can read it.
 *
 * @param name the file's name, with its path inside a folder or zip
 * @param reader reads the file; throws nothing for what is wrong with it
 * @param content the file's bytes
 */
public record Pending(String name, Supplier<Outcome> reader, FileContent content) {

  public Pending {
    requireNonNull(name, "name is null");
    requireNonNull(reader, "reader is null");
    requireNonNull(content, "content is null");
  }

  /** A file whose bytes are not to be had. */
  public Pending(String name, Supplier<Outcome> reader) {
    this(
        name,
        reader,
        () -> {
          throw new IOException("no content: " + name);
        });
  }

  /** A file whose outcome is known. */
  static Pending known(Outcome outcome) {
    return new Pending(outcome.name(), () -> outcome);
  }

  /** Reads the file. */
  public Outcome read() {
    return reader.get();
  }
}
