package org.kaocheng.check.peer;

import static java.util.Objects.requireNonNull;

import org.kaocheng.value.Interval;

/**
 * A figure of last year as this year's report repeats it and as last year's report told it.
 *
 * @param file this year's file
 * @param unit the unit
 * @param label the figure's name in this year's report
 * @param period its period in words: 2022年决算
 * @param now as this year's report repeats it, with its unit
 * @param last as last year's report told it, with its unit
 * @param nowStands what the former can stand for, in base units
 * @param lastStands what the latter can stand for
 * @param lastFile last year's file
 */
public record CarriedFigure(
    String file,
    String unit,
    String label,
    String period,
    String now,
    String last,
    Interval nowStands,
    Interval lastStands,
    String lastFile) {
  public CarriedFigure {
    requireNonNull(file, "file is null");
    requireNonNull(unit, "unit is null");
    requireNonNull(label, "label is null");
    requireNonNull(period, "period is null");
    requireNonNull(now, "now is null");
    requireNonNull(last, "last is null");
    requireNonNull(nowStands, "nowStands is null");
    requireNonNull(lastStands, "lastStands is null");
    requireNonNull(lastFile, "lastFile is null");
  }
}
