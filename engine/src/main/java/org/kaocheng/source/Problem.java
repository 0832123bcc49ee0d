package org.kaocheng.source;

import static java.util.Objects.requireNonNull;

/**
 * Something that stands in the way of reading: a message at a place. Problems are data, never
 * thrown.
 *
 * @param severity how much it matters
 * @param place where, {@link Place#WHOLE} for the file as a whole
 * @param message what is wrong and what to do, in Chinese
 */
public record Problem(Severity severity, Place place, String message) {
  public Problem {
    requireNonNull(severity, "severity is null");
    requireNonNull(place, "place is null");
    requireNonNull(message, "message is null");
  }
}
