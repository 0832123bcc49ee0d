package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Period;

/**
 * A period told from the fiscal year: {@code Y}, {@code Y-1:final_accounts}.
 *
 * @param dated whether a year belongs to it at all; names and dates have none
 * @param yearsBack 0 for the fiscal year, 1 for the year before
 * @param basis which of the year's figures
 */
public record RelativePeriod(boolean dated, int yearsBack, Basis basis) {

  /** No period: names, dates. */
  public static final RelativePeriod NONE = new RelativePeriod(false, 0, Basis.NONE);

  private static final Pattern WRITTEN = Pattern.compile("Y(?:-([1-9]))?(?::([a-z_]+))?");

  public RelativePeriod {
    requireNonNull(basis, "basis is null");
  }

  /** The period of a text such as {@code Y-1:final_accounts}; empty when it is none. */
  public static Optional<RelativePeriod> of(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int yearsBack = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
    if (matcher.group(2) == null) {
      return Optional.of(new RelativePeriod(true, yearsBack, Basis.NONE));
    }
    for (Basis basis : Basis.values()) {
      if (basis.id().equals(matcher.group(2))) {
        return Optional.of(new RelativePeriod(true, yearsBack, basis));
      }
    }
    return Optional.empty();
  }

  /** The period in a fiscal year. */
  public Period in(int fiscalYear) {
    return dated ? new Period(fiscalYear - yearsBack, basis) : Period.NONE;
  }
}
