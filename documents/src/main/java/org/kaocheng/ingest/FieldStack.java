package org.kaocheng.ingest;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The fields open at a place of a Word paragraph. What stands between a field's begin and its
 * separator is its instruction, which is not printed; the rest is its result. Each paragraph starts
 * anew, so a field that was never ended cannot swallow the document.
 */
final class FieldStack {

  private final Deque<Boolean> separated = new ArrayDeque<>();
  private int instructions;

  void begin() {
    separated.push(false);
    instructions++;
  }

  void separate() {
    if (!separated.isEmpty()) {
      instructions -= separated.pop() ? 0 : 1;
      separated.push(true);
    }
  }

  void end() {
    if (!separated.isEmpty() && !separated.pop()) {
      instructions--;
    }
  }

  /** Whether text at this place is printed. */
  boolean isPrinted() {
    return instructions == 0;
  }
}
