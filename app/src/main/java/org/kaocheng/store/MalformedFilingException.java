package org.kaocheng.store;

/** A text is no filing; never leaves the package. */
final class MalformedFilingException extends Exception {

  private final String reason;

  MalformedFilingException(String reason) {
    super(reason);
    this.reason = reason;
  }

  /** Why, in Chinese. */
  String reason() {
    return reason;
  }
}
