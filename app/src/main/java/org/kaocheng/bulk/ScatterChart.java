package org.kaocheng.bulk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.kaocheng.report.Html;

/** Points over two axes, each leading to a report. */
final class ScatterChart {

  private static final int WIDTH = 900;
  private static final int HEIGHT = 330;
  private static final int LEFT = 46;
  private static final int GROUND = 285;
  private static final int TOP = 14;
  private static final int TICKS = 5;
  private static final int FEW = 20;
  private static final int RIGHT = 22;

  /**
   * A point.
   *
   * @param x across
   * @param y up
   * @param title what is told of it
   * @param link where it leads; may be empty
   */
  record Point(BigDecimal x, BigDecimal y, String title, String link) {}

  /** An axis from a round figure to a round figure; what lies beyond is drawn at its end. */
  private record Axis(BigDecimal from, BigDecimal to, int begin, int end) {

    static Axis of(List<BigDecimal> values, int begin, int end) {
      List<BigDecimal> sorted = values.stream().sorted().toList();
      // A fiftieth at each end may be far away, for figures can be wrong by their unit.
      int away = sorted.size() < FEW ? 0 : Math.ceilDiv(sorted.size(), 50);
      BigDecimal low = sorted.get(away);
      BigDecimal high = sorted.get(sorted.size() - 1 - away);
      BigDecimal from = low.divide(BigDecimal.TEN, 0, RoundingMode.FLOOR).multiply(BigDecimal.TEN);
      BigDecimal to = high.divide(BigDecimal.TEN, 0, RoundingMode.CEILING).multiply(BigDecimal.TEN);
      return new Axis(from, to.compareTo(from) > 0 ? to : from.add(BigDecimal.TEN), begin, end);
    }

    int at(BigDecimal value) {
      BigDecimal inside = value.max(from).min(to).subtract(from);
      return begin
          + inside
              .multiply(BigDecimal.valueOf(end - (long) begin))
              .divide(to.subtract(from), 0, RoundingMode.HALF_UP)
              .intValue();
    }

    boolean holds(BigDecimal value) {
      return value.compareTo(from) >= 0 && value.compareTo(to) <= 0;
    }

    BigDecimal tick(int number) {
      return from.add(
          to.subtract(from)
              .multiply(BigDecimal.valueOf(number))
              .divide(BigDecimal.valueOf(TICKS), 1, RoundingMode.HALF_UP));
    }
  }

  private ScatterChart() {}

  static String svg(String across, String up, List<Point> points) {
    Axis x = Axis.of(points.stream().map(Point::x).toList(), LEFT, WIDTH - RIGHT);
    Axis y = Axis.of(points.stream().map(Point::y).toList(), GROUND, TOP);
    Html svg = new Html();
    svg.open("svg", "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "role", "img", "class", "chart");
    svg.open("path", "d", "M" + LEFT + " " + TOP + "V" + GROUND + "H" + WIDTH, "class", "axis")
        .close("path");
    for (int number = 0; number <= TICKS; number++) {
      svg.element(
          "text",
          plain(x.tick(number)),
          "x",
          "" + x.at(x.tick(number)),
          "y",
          "" + (GROUND + 17),
          "class",
          "middle");
      svg.element(
          "text",
          plain(y.tick(number)),
          "x",
          "" + (LEFT - 6),
          "y",
          "" + (y.at(y.tick(number)) + 4),
          "class",
          "label");
    }
    svg.element("text", across, "x", "" + WIDTH / 2, "y", "" + (GROUND + 38), "class", "middle");
    svg.element("text", up, "x", "" + (LEFT + 8), "y", "" + (TOP + 8));
    for (Point point : points) {
      if (!point.link().isEmpty()) {
        svg.open("a", "href", point.link());
      }
      svg.open(
          "circle",
          "cx",
          "" + x.at(point.x()),
          "cy",
          "" + y.at(point.y()),
          "r",
          "4",
          "class",
          x.holds(point.x()) && y.holds(point.y()) ? "plain" : "warning");
      svg.element("title", point.title() + "：" + plain(point.x()) + "，" + plain(point.y()))
          .close("circle");
      if (!point.link().isEmpty()) {
        svg.close("a");
      }
    }
    return svg.end("svg").toString();
  }

  private static String plain(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
  }
}
