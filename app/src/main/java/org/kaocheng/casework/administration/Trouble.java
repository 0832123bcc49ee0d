package org.kaocheng.casework.administration;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What is wrong with something that was asked for.
 *
 * @param line the line it stands in, from 1; 0 when there are no lines
 * @param message the key of the message, {@code trouble.…}
 * @param words what is put into the message
 */
public record Trouble(int line, String message, List<String> words) {
  public Trouble {
    requireNonNull(message, "message is null");
    words = List.copyOf(words);
  }

  /** A trouble without a line. */
  public static Trouble of(String message, String... words) {
    return at(0, message, words);
  }

  /** A trouble in a line. */
  public static Trouble at(int line, String message, String... words) {
    return new Trouble(line, "trouble." + message, List.of(words));
  }
}
