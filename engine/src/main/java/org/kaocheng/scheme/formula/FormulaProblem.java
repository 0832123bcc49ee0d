package org.kaocheng.scheme.formula;

import static java.util.Objects.requireNonNull;

/**
 * What is wrong in a formula's text.
 *
 * @param start the first character concerned, from 0
 * @param end one past the last; equal to {@code start} only in an empty formula
 * @param message what is wrong and what to do, in Chinese
 */
public record FormulaProblem(int start, int end, String message) {
  public FormulaProblem {
    requireNonNull(message, "message is null");
  }
}
