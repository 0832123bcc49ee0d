package org.kaocheng.web.review;

import static java.util.Objects.requireNonNull;

import org.kaocheng.casework.Outcome;
import org.springframework.http.HttpStatus;

/** What a reviewer asked for was not done; {@link Refusals} tells why. */
final class RefusedException extends RuntimeException {

  private final HttpStatus status;
  private final String told;

  private RefusedException(HttpStatus status, String told) {
    super(told);
    this.status = status;
    this.told = requireNonNull(told, "told is null");
  }

  /** What came of an act; thrown when it was not done. */
  static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Conflict<T> ignored -> throw new RefusedException(HttpStatus.CONFLICT, "");
      case Outcome.NotAllowed<T> refused ->
          throw new RefusedException(HttpStatus.CONFLICT, refused.message());
      case Outcome.Refused<T>(String message) -> throw wrong(message);
    };
  }

  /** That something about the request is wrong. */
  static RefusedException wrong(String message) {
    return new RefusedException(HttpStatus.UNPROCESSABLE_CONTENT, message);
  }

  /** The status of the answer. */
  HttpStatus status() {
    return status;
  }

  /** What to tell in Chinese; empty when someone else was faster. */
  String told() {
    return told;
  }
}
