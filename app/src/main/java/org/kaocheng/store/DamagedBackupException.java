package org.kaocheng.store;

import static java.util.Objects.requireNonNullElse;

/** A backup cannot be restored, or not here; the message tells why in Chinese. */
public final class DamagedBackupException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DamagedBackupException(String message) {
    super(message);
  }

  /** Why, in Chinese. */
  public String reason() {
    return requireNonNullElse(getMessage(), "");
  }
}
