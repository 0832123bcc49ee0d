package org.kaocheng.web.overview;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a picture draws; the script only draws it.
 *
 * @param kind {@code bar}, {@code range} or {@code heat}
 * @param categories what stands along the axis
 * @param rows what stands along the other axis of a {@code heat} picture
 * @param series what is drawn
 * @param unit the unit of the values, as shown
 * @param links where each category leads
 */
public record Chart(
    String kind,
    List<String> categories,
    List<String> rows,
    List<Series> series,
    String unit,
    List<String> links) {

  /**
   * One series; a value is null where there is none.
   *
   * @param name its name
   * @param shape {@code bar}, {@code point} or {@code span}
   * @param values the values, the lower ends of a {@code span}, of a {@code heat} picture row by
   *     row
   * @param upper the upper ends of a {@code span}; empty for others
   */
  public record Series(
      String name,
      String shape,
      List<@Nullable BigDecimal> values,
      List<@Nullable BigDecimal> upper) {

    static Series bars(String name, List<@Nullable BigDecimal> values) {
      return new Series(name, "bar", values, List.of());
    }

    static Series points(String name, List<@Nullable BigDecimal> values) {
      return new Series(name, "point", values, List.of());
    }
  }
}
