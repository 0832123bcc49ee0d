package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * The fiscal years a scheme is for, one after another.
 *
 * @param first the first
 * @param last the last; empty when open
 */
public record FiscalYears(int first, OptionalInt last) {
  public FiscalYears {
    requireNonNull(last, "last is null");
    if (last.isPresent() && last.getAsInt() < first) {
      throw new IllegalArgumentException("last year " + last + " before first " + first);
    }
  }

  /** Whether the year is one of them. */
  public boolean contains(int year) {
    return year >= first && (last.isEmpty() || year <= last.getAsInt());
  }

  /** How many years lie between a year and the nearest of these; 0 when it is one of them. */
  public int distance(int year) {
    if (contains(year)) {
      return 0;
    }
    return year < first ? first - year : year - last.orElse(year);
  }

  /** The years in words: 2021年, 2020—2023年, 2020年起. */
  public String words() {
    if (last.isEmpty()) {
      return first + "年起";
    }
    return last.getAsInt() == first ? first + "年" : first + "—" + last.getAsInt() + "年";
  }
}
