package org.kaocheng.store;

import static java.util.Objects.requireNonNullElse;

/** The database cannot be opened: it is not reached, in use, or not this program's. */
public final class UnavailableDatabaseException extends RuntimeException {

  UnavailableDatabaseException(Throwable cause) {
    super(innermost(cause), cause);
  }

  /** What the database said, in its own words. */
  public String reason() {
    return requireNonNullElse(getMessage(), "");
  }

  private static String innermost(Throwable cause) {
    Throwable each = cause;
    while (each.getCause() != null) {
      each = each.getCause();
    }
    return requireNonNullElse(each.getMessage(), each.getClass().getSimpleName());
  }
}
