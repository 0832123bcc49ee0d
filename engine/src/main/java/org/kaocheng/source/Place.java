package org.kaocheng.source;

/**
 * A place in a report. All counts start at 1; 0 means that the format has no such thing (a docx has
 * no lines, a paragraph no row).
 *
 * @param passage the number of the passage (paragraph, heading or table cell) in reading order,
 *     from 0
 * @param start the first character within the passage's text, from 0
 * @param end one past the last character
 * @param line the line in a plain-text file
 * @param page the page, where the format has pages
 * @param table the table in reading order
 * @param row the row in that table's grid
 * @param column the column in that table's grid
 */
public record Place(
    int passage, int start, int end, int line, int page, int table, int row, int column)
    implements Comparable<Place> {

  /** A place that is no particular passage: the report as a whole. */
  public static final Place WHOLE = new Place(-1, 0, 0, 0, 0, 0, 0, 0);

  /**
   * The part from {@code from} to {@code to} of this place's passage; {@code atLine} is the line
   * {@code from} stands on.
   */
  public Place part(int from, int to, int atLine) {
    return new Place(passage, from, to, atLine, page, table, row, column);
  }

  /** Whether the place is a passage of the report and not the report as a whole. */
  public boolean isPassage() {
    return passage >= 0;
  }

  @Override
  public int compareTo(Place other) {
    int byPassage = Integer.compare(passage, other.passage);
    return byPassage != 0 ? byPassage : Integer.compare(start, other.start);
  }
}
