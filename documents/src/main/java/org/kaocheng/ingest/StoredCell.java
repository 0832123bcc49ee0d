package org.kaocheng.ingest;

import static java.util.Objects.requireNonNull;

/**
 * A cell as a spreadsheet stores it, the result of a formula included.
 *
 * @param kind what it holds
 * @param text what it holds: a number's digits exactly as stored, with all the digits a binary
 *     number leaves behind ({@code 1728.2300000000002}); words as they are
 * @param shown what the spreadsheet shows
 * @param pattern the pattern by which its number is shown: {@code 0.00%}; "" where it is unknown
 * @param computed whether a formula computes it
 */
public record StoredCell(Kind kind, String text, String shown, String pattern, boolean computed) {

  /** What a cell holds. */
  public enum Kind {
    NUMBER,
    TEXT,
    TRUTH,
    ERROR
  }

  public StoredCell {
    requireNonNull(kind, "kind is null");
    requireNonNull(text, "text is null");
    requireNonNull(shown, "shown is null");
    requireNonNull(pattern, "pattern is null");
  }

  static StoredCell words(Kind kind, String text, boolean computed) {
    return new StoredCell(kind, text, text, "", computed);
  }

  /** Whether nothing stands in it. */
  public boolean isBlank() {
    return text.isBlank();
  }
}
