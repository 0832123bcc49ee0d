package org.kaocheng.check.peer;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * The people a unit had at the end of a year and of the year before, as its two reports tell.
 *
 * @param file this year's file
 * @param unit the unit
 * @param year this year
 * @param now how many this year
 * @param before how many last year
 * @param lastFile last year's file
 */
public record StaffOfTwoYears(
    String file, String unit, int year, BigDecimal now, BigDecimal before, String lastFile) {
  public StaffOfTwoYears {
    requireNonNull(file, "file is null");
    requireNonNull(unit, "unit is null");
    requireNonNull(now, "now is null");
    requireNonNull(before, "before is null");
    requireNonNull(lastFile, "lastFile is null");
  }
}
