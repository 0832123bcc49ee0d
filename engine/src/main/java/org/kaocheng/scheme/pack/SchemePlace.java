package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

/**
 * A place in a pack.
 *
 * @param file the file relative to the folder of packs, with {@code /}
 * @param line the line, from 1
 * @param column the column in characters, from 1
 */
public record SchemePlace(String file, int line, int column) {
  public SchemePlace {
    requireNonNull(file, "file is null");
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
