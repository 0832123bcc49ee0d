package org.kaocheng.bulk;

import java.util.List;
import org.kaocheng.report.Html;

/** Bars from left to right, each in parts, with their figures beside them. */
final class BarChart {

  private static final int LABEL = 190;
  private static final int WIDTH = 900;
  private static final int BAR = 18;
  private static final int STEP = 28;
  private static final int FIGURES = 130;
  private static final List<String> TONES = List.of("error", "warning", "info");

  /**
   * A bar.
   *
   * @param label its name
   * @param parts how long its parts are
   */
  record Bar(String label, List<Long> parts) {
    Bar {
      parts = List.copyOf(parts);
    }

    long sum() {
      return parts.stream().mapToLong(Long::longValue).sum();
    }
  }

  private BarChart() {}

  /**
   * The picture.
   *
   * @param names the names of the parts
   */
  static String across(List<Bar> bars, List<String> names) {
    long most = Math.max(1, bars.stream().mapToLong(Bar::sum).max().orElse(1));
    int height = bars.size() * STEP + 26;
    Html svg = new Html();
    svg.open("svg", "viewBox", "0 0 " + WIDTH + " " + height, "role", "img", "class", "chart");
    for (int part = 0; part < names.size(); part++) {
      int x = LABEL + part * 90;
      svg.open(
              "rect",
              "x",
              "" + x,
              "y",
              "2",
              "width",
              "12",
              "height",
              "12",
              "class",
              tone(part, names))
          .close("rect");
      svg.element("text", names.get(part), "x", "" + (x + 17), "y", "13");
    }
    int y = 26;
    for (Bar bar : bars) {
      svg.element("text", bar.label(), "x", "" + (LABEL - 8), "y", "" + (y + 14), "class", "label");
      int x = LABEL;
      for (int part = 0; part < bar.parts().size(); part++) {
        int width = (int) (bar.parts().get(part) * (WIDTH - LABEL - FIGURES) / most);
        svg.open(
                "rect",
                "x",
                "" + x,
                "y",
                "" + y,
                "width",
                "" + width,
                "height",
                "" + BAR,
                "class",
                tone(part, names))
            .close("rect");
        x += width;
      }
      String figures =
          String.join(" / ", bar.parts().stream().map(each -> Long.toString(each)).toList());
      svg.element("text", figures, "x", "" + (x + 7), "y", "" + (y + 14));
      y += STEP;
    }
    return svg.end("svg").toString();
  }

  private static String tone(int part, List<String> names) {
    return names.size() == 1 ? "plain" : TONES.get(part);
  }
}
