package org.kaocheng.render;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kaocheng.source.Problem;

/**
 * A file that was written.
 *
 * @param content its bytes
 * @param problems what could not be printed as it is, in order
 */
@SuppressWarnings("ArrayRecordComponent") // Handed over once, never compared.
public record Rendered(byte[] content, List<Problem> problems) {
  public Rendered {
    requireNonNull(content, "content is null");
    problems = List.copyOf(problems);
  }
}
