package org.kaocheng.cli;

/** The call was wrong; the message tells the user in Chinese what to do. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
