package org.kaocheng.scheme.load;

import java.io.IOException;
import java.util.List;

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
}
