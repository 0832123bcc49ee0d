package org.kaocheng.ingest;

/**
 * Counts what one file has used of its {@link Limits}; of one reading, so not shared by threads.
 */
final class Budget {

  private final Limits limits;
  private long characters;
  private long cells;

  Budget(Limits limits) {
    this.limits = limits;
  }

  /** Takes characters of text. */
  void characters(int count) throws UnreadableException {
    characters += count;
    if (characters > limits.characters()) {
      throw new UnreadableException(Reasons.TOO_MUCH_TEXT);
    }
  }

  /** Takes table cells. */
  void cells(long count) throws UnreadableException {
    cells += count;
    if (cells > limits.cells()) {
      throw new UnreadableException(Reasons.TOO_MANY_CELLS);
    }
  }

  /** Refuses a nesting deeper than allowed. */
  void depth(int depth) throws UnreadableException {
    if (depth > limits.depth()) {
      throw new UnreadableException(Reasons.TOO_DEEP);
    }
  }

  Limits limits() {
    return limits;
  }
}
