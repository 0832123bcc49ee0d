package org.kaocheng.web.api;

/** A request cannot be answered as it is; the message is the key of what its problem tells. */
final class BadRequestException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;

  BadRequestException(String key) {
    super(key);
    this.key = key;
  }

  /** The key. */
  String key() {
    return key;
  }
}
