package org.kaocheng.casework.administration;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What came of an act of administration.
 *
 * @param <T> what it gives when it was done
 */
public sealed interface Kept<T> {

  /** It was done and is kept. */
  record Done<T>(T value) implements Kept<T> {
    public Done {
      requireNonNull(value, "value is null");
    }
  }

  /** It was not done; all that is wrong with it. */
  record Refused<T>(List<Trouble> troubles) implements Kept<T> {
    public Refused {
      troubles = List.copyOf(troubles);
    }
  }

  /** It was not done: someone else changed the thing meanwhile. */
  record Overtaken<T>() implements Kept<T> {}

  /** It was not done, for one reason. */
  static <T> Kept<T> refused(String message, String... words) {
    return new Refused<>(List.of(Trouble.of(message, words)));
  }
}
