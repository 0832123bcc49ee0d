package org.kaocheng.scheme.load;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where the files of packs lie. */
interface PackFiles {

  /** The files in order of name, relative to the folder of packs, with {@code /}. */
  List<String> names();

  /**
   * The bytes of a file.
   *
   * @throws IOException when it cannot be read
   */
  byte[] bytes(String name) throws IOException;

  /**
   * The bytes of a file in a folder of a pack, which {@link #names()} does not list; empty when
   * there is none.
   *
   * @throws IOException when it cannot be read
   */
  default Optional<byte[]> find(String name) throws IOException {
    return Optional.empty();
  }
}
