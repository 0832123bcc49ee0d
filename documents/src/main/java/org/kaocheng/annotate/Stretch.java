package org.kaocheng.annotate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kaocheng.document.Origins.Piece;
import org.kaocheng.document.Text;

/**
 * A stretch of the main part of a docx.
 *
 * @param from where it begins
 * @param to where it ends; equal to {@code from} for a point
 */
record Stretch(Position from, Position to) {

  boolean isPoint() {
    return from.equals(to);
  }

  /**
   * Where the characters from {@code start} to {@code end} of a text stand; a point where they
   * stand nowhere (a generated number) or are none; empty when nothing of the text stands in the
   * file.
   */
  static Optional<Stretch> of(Text text, int start, int end) {
    List<Piece> printed =
        text.origins().pieces().stream()
            .filter(piece -> piece.start() < end && start < piece.end())
            .toList();
    if (printed.isEmpty()) {
      return point(text.origins().pieces(), start).map(point -> new Stretch(point, point));
    }
    // In a cell with a text box the order of reading is not that of the file.
    Comparator<Position> order = Comparator.naturalOrder();
    Position from = printed.stream().map(piece -> begin(piece, start)).min(order).orElseThrow();
    Position to = printed.stream().map(piece -> end(piece, end)).max(order).orElseThrow();
    return Optional.of(new Stretch(from, to));
  }

  private static Position begin(Piece piece, int start) {
    return new Position(piece.element(), piece.offset() + Math.max(0, start - piece.start()));
  }

  private static Position end(Piece piece, int end) {
    return new Position(
        piece.element(), piece.offset() + Math.min(piece.end(), end) - piece.start());
  }

  /** The point before a character: in its own piece, else behind the last one before it. */
  private static Optional<Position> point(List<Piece> pieces, int start) {
    Optional<Piece> own =
        pieces.stream().filter(p -> p.start() <= start && start < p.end()).findFirst();
    if (own.isPresent()) {
      return own.map(piece -> begin(piece, start));
    }
    return pieces.stream()
        .filter(piece -> piece.end() <= start)
        .reduce((first, second) -> second)
        .or(() -> pieces.stream().findFirst())
        .map(piece -> piece.end() <= start ? end(piece, start) : begin(piece, start));
  }
}
