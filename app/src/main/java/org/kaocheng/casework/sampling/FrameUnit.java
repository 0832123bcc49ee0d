package org.kaocheng.casework.sampling;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A unit that can be drawn.
 *
 * @param unit its number
 * @param weight how much more likely it is drawn than one of weight 1, up to {@link #HEAVIEST};
 *     never when it is 0
 * @param stratum the stratum it is in
 * @param name its name, for people
 * @param risk why its report calls for a look, with the points of each reason, for people; empty
 *     when nothing does
 */
public record FrameUnit(long unit, int weight, String stratum, String name, String risk) {

  /** The greatest weight. */
  public static final int HEAVIEST = 1_000;

  private static final String TAB = "\t";
  private static final int PARTS = 5;

  public FrameUnit {
    requireNonNull(stratum, "stratum is null");
    requireNonNull(name, "name is null");
    requireNonNull(risk, "risk is null");
    if (weight < 0 || weight > HEAVIEST) {
      throw new IllegalArgumentException("weight " + weight + " of unit " + unit);
    }
    stratum = oneLine(stratum);
    name = oneLine(name);
    risk = oneLine(risk);
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
  }

  /** The units as a draw keeps them: one a line, parts between tabs. */
  public static String written(List<FrameUnit> frame) {
    return frame.stream()
        .map(unit ->
            unit.unit + TAB + unit.weight + TAB + unit.stratum + TAB + unit.name + TAB + unit.risk)
        .collect(Collectors.joining("\n"));
  }

  /** The units a draw keeps. */
  public static List<FrameUnit> read(String written) {
    return written
        .lines()
        .map(line -> line.split(TAB, PARTS))
        .map(parts ->
            new FrameUnit(
                Long.parseLong(parts[0]), Integer.parseInt(parts[1]), parts[2], parts[3], parts[4]))
        .toList();
  }
}
