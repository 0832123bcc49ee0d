package org.kaocheng.web.check;

import org.springframework.http.HttpStatus;

/** An upload that is not taken: a mistake or a limit, told to the visitor. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final HttpStatus status;
  private final String message;

  /**
   * A refusal.
   *
   * @param status the answer's status
   * @param message the key of its words
   */
  Refusal(HttpStatus status, String message) {
    super(message);
    this.status = status;
    this.message = message;
  }

  /** The answer's status. */
  HttpStatus status() {
    return status;
  }

  /** The key of its words. */
  String message() {
    return message;
  }
}
