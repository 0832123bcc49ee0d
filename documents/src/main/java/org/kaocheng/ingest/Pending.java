package org.kaocheng.ingest;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;

/**
 * A file that was found and is not read yet, so that another thread can read it.
 *
 * @param name the file's name, with its path inside a folder or zip
 * @param reader reads the file; throws nothing for what is wrong with it
 */
public record Pending(String name, Supplier<Outcome> reader) {

  public Pending {
    requireNonNull(name, "name is null");
    requireNonNull(reader, "reader is null");
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
