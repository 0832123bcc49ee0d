package org.kaocheng.document;

import java.io.IOException;

/** A file's bytes, fetched when they are asked for and not kept. */
@FunctionalInterface
public interface FileContent {

  /**
   * The bytes.
   *
   * @throws IOException when the file can no longer be read
   */
  byte[] bytes() throws IOException;
}
