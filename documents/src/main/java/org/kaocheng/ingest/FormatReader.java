package org.kaocheng.ingest;

import java.io.IOException;
import org.kaocheng.document.Document;

/** Reads one file format. Implementations keep no state and may run on several threads at once. */
interface FormatReader {

  /**
   * Reads a file.
   *
   * @param name the file's name, for the document
   * @param content the whole file
   * @param limits what it may ask for
   * @throws UnreadableException when the content cannot be read, with the reason for the user
   * @throws IOException when the content is damaged in a way the library reports so; the caller
   *     turns it into a reason
   */
  Document read(String name, byte[] content, Limits limits) throws IOException;
}
