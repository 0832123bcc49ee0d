package org.kaocheng.batch;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A part of the work that one task does: a file, or some of the files of a zip.
 *
 * @param address where it lies, as Hadoop names it
 * @param name what users call it
 * @param from the first member of the zip; -1 for a file
 * @param to one past the last
 */
record Portion(String address, String name, int from, int to) implements Serializable {
  Portion {
    requireNonNull(address, "address is null");
    requireNonNull(name, "name is null");
  }

  /** A file that is none of several. */
  static Portion file(String address, String name) {
    return new Portion(address, name, -1, -1);
  }

  boolean isFile() {
    return from < 0;
  }
}
