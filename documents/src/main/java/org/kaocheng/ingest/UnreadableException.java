package org.kaocheng.ingest;

import java.io.IOException;

/**
 * Carries the reason why a file cannot be read from a reader to {@link Ingestion}; never shown as
 * an exception.
 */
final class UnreadableException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  /** The reason, one Chinese sentence without the file's name. */
  UnreadableException(String reason) {
    super(reason);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
