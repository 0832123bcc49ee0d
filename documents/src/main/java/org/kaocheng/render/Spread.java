package org.kaocheng.render;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.compose.Span;
import org.kaocheng.value.DisplayWidth;

/** Lines of a sheet whose pieces are spread over its width: 填报单位：…　　　单位：万元. */
final class Spread {

  /** Between two pieces, also where it is read back. */
  static final String BETWEEN = "\t";

  private Spread() {}

  /** All pieces as one run of words, something blank between any two. */
  static List<Span> joined(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      if (!joined.isEmpty()) {
        joined.add(Span.of(BETWEEN));
      }
      joined.add(span);
    }
    return joined;
  }

  /**
   * Where the pieces begin so that the room between them is equal and the last ends at the edge.
   *
   * @param widths the widths of the pieces
   * @param room the width of the line
   * @return the offsets from the left; empty when there is no room for all of them on one line
   */
  static List<Double> starts(List<Double> widths, double room, double least) {
    double used = widths.stream().mapToDouble(Double::doubleValue).sum();
    double between = widths.size() < 2 ? 0 : (room - used) / (widths.size() - 1);
    if (used > room || (widths.size() > 1 && between < least)) {
      return List.of();
    }
    List<Double> starts = new ArrayList<>();
    double at = 0;
    for (double width : widths) {
      starts.add(at);
      at += width + between;
    }
    return starts;
  }

  /** The width of words in ems as most fonts set them. */
  static double ems(String text) {
    return DisplayWidth.of(text) / 2.0;
  }
}
