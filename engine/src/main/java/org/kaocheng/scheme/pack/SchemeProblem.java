package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.kaocheng.source.Severity;
import org.kaocheng.value.DisplayWidth;

/**
 * Something wrong in a pack.
 *
 * @param severity errors keep the scheme from being used, warnings do not
 * @param place where
 * @param message what is wrong and what to do, in Chinese
 * @param sourceLine the line it stands in; may be empty
 */
public record SchemeProblem(
    Severity severity, SchemePlace place, String message, String sourceLine) {

  /** By file, line and column. */
  public static final Comparator<SchemeProblem> BY_PLACE =
      Comparator.comparing((SchemeProblem problem) -> problem.place().file())
          .thenComparing(problem -> problem.place().line())
          .thenComparing(problem -> problem.place().column())
          .thenComparing(SchemeProblem::severity)
          .thenComparing(SchemeProblem::message);

  public SchemeProblem {
    requireNonNull(severity, "severity is null");
    requireNonNull(place, "place is null");
    requireNonNull(message, "message is null");
    requireNonNull(sourceLine, "sourceLine is null");
  }

  /** Whether it keeps the scheme from being used. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * Place, severity and message; below them the line it stands in and a caret under the place.
   * Chinese characters are taken as two columns wide.
   */
  public String text() {
    String head = place + ": " + severity.label() + "：" + message + "\n";
    if (sourceLine.isBlank()) {
      return head;
    }
    StringBuilder caret = new StringBuilder();
    int[] characters = sourceLine.codePoints().toArray();
    for (int i = 0; i < place.column() - 1; i++) {
      int character = i < characters.length ? characters[i] : ' ';
      caret.append(character == '\t' ? "\t" : " ".repeat(DisplayWidth.of(character)));
    }
    return head + "    " + sourceLine + "\n    " + caret + "^\n";
  }
}
