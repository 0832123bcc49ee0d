package org.kaocheng.scheme.load;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeProblem;

/**
 * What came of loading a scheme.
 *
 * @param scheme the scheme; empty when there are errors
 * @param problems all problems of it and of its layers, by place
 */
public record Loaded(Optional<Scheme> scheme, List<SchemeProblem> problems) {
  public Loaded {
    requireNonNull(scheme, "scheme is null");
    problems = List.copyOf(problems);
  }
}
