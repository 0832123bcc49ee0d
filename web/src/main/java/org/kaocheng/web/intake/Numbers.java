package org.kaocheng.web.intake;

import java.util.Optional;

/** Numbers as they stand in addresses. */
final class Numbers {

  private Numbers() {}

  /** The number of a text of at most nine digits. */
  static Optional<Integer> of(String text) {
    return text.matches("[0-9]{1,9}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }
}
