package org.kaocheng.render;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.kaocheng.compose.Element;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.compose.Span;
import org.kaocheng.document.Document;
import org.kaocheng.source.Place;

/**
 * A composition as the document our readers would get from the file it is written to, without a
 * file: so that it can be checked while it is filled in.
 *
 * <p>Every text has a line of its own, counted from 1 over the whole composition, as if it had been
 * printed as plain text. By it the way back is found from any place of a finding, whatever was put
 * together or taken apart on the way.
 *
 * @param document its paragraphs and tables
 * @param origins what stands on the lines, in order
 */
public record CompositionDocument(Document document, List<Origin> origins) {

  /**
   * What a text was made of.
   *
   * @param firstLine the line it begins on
   * @param lines how many lines it covers
   * @param element the part of the composition it stands in
   * @param spans its words in pieces; empty for headings, titles and cells
   * @param starts where each piece begins in the text
   * @param cell the cell it is
   */
  public record Origin(
      int firstLine,
      int lines,
      Element element,
      List<Span> spans,
      List<Integer> starts,
      Optional<SheetCell> cell) {
    public Origin {
      requireNonNull(element, "element is null");
      spans = List.copyOf(spans);
      starts = List.copyOf(starts);
      requireNonNull(cell, "cell is null");
    }
  }

  public CompositionDocument {
    requireNonNull(document, "document is null");
    origins = List.copyOf(origins);
  }

  /** The document of a composition. */
  public static CompositionDocument of(String name, org.kaocheng.compose.Composition composition) {
    return new DocumentBuilder().build(name, composition);
  }

  /** What the text at a place was made of; empty for the report as a whole. */
  public Optional<Origin> origin(Place place) {
    int low = 0;
    int high = origins.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Origin origin = origins.get(middle);
      if (place.line() < origin.firstLine()) {
        high = middle - 1;
      } else if (place.line() >= origin.firstLine() + origin.lines()) {
        low = middle + 1;
      } else {
        return Optional.of(origin);
      }
    }
    return Optional.empty();
  }

  /** The cell at a place. */
  public Optional<SheetCell> cell(Place place) {
    return origin(place).flatMap(Origin::cell);
  }

  /** The sheet a place stands in, also for its title and the lines above and below it. */
  public Optional<Sheet> sheet(Place place) {
    return origin(place)
        .flatMap(o -> o.element() instanceof Sheet s ? Optional.of(s) : Optional.empty());
  }

  /** The words at a place: the piece that holds its first character. */
  public Optional<Span> span(Place place) {
    return origin(place).flatMap(origin -> piece(origin, place.start()));
  }

  private static Optional<Span> piece(Origin origin, int at) {
    for (int i = origin.spans().size() - 1; i >= 0; i--) {
      if (origin.starts().get(i) <= at) {
        return Optional.of(origin.spans().get(i));
      }
    }
    return Optional.empty();
  }
}
