package org.kaocheng.ingest;

import org.kaocheng.document.Format;

/** What a file's content turns out to be. */
sealed interface Detected {

  /** A document of a format that can be read. */
  record Readable(Format format) implements Detected {}

  /** An archive of files. */
  record Archive() implements Detected {}

  /** Nothing that can be read, with the reason for the user. */
  record Refused(String reason) implements Detected {}
}
