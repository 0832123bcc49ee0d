package org.kaocheng.check.peer;

import static java.util.Objects.requireNonNull;

/**
 * A paragraph whose words, or nearly the same, may stand in other reports too.
 *
 * @param words without figures, signs and the unit's name
 * @param figures a print of its figures, their number and : before it; empty when it holds none
 * @param file where it stands
 * @param unit whose report that is
 * @param year of which year; 0 when it is not known
 * @param text how it begins
 * @param past whether it is of last year's result: its own unit's paragraphs are compared with it,
 *     and nothing is told of it
 */
public record ComparedParagraph(
    String words, String figures, String file, String unit, int year, String text, boolean past) {
  public ComparedParagraph {
    requireNonNull(words, "words is null");
    requireNonNull(figures, "figures is null");
    requireNonNull(file, "file is null");
    requireNonNull(unit, "unit is null");
    requireNonNull(text, "text is null");
  }

  /** How many figures it holds. */
  int figureCount() {
    return figures.isEmpty() ? 0 : Integer.parseInt(figures.substring(0, figures.indexOf(':')));
  }
}
