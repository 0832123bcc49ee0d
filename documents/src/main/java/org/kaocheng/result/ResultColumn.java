package org.kaocheng.result;

import static java.util.Objects.requireNonNull;

/**
 * A column of a table of results.
 *
 * @param name its name, lower case with _
 * @param type what stands in it; any may be missing
 * @param meaning what it tells, in Chinese
 */
public record ResultColumn(String name, Type type, String meaning) {

  /** What stands in a column. */
  public enum Type {
    /** Words, a {@link String}. */
    TEXT,
    /** A whole number, a {@link Long}. */
    COUNT,
    /**
     * A figure, a {@link java.math.BigDecimal} of at most {@value #PLACES} decimals and {@value
     * #DIGITS} digits; missing where it would not be exact.
     */
    FIGURE;

    /** The most digits of a figure. */
    public static final int DIGITS = 38;

    /** The decimals of a figure. */
    public static final int PLACES = 8;
  }

  public ResultColumn {
    requireNonNull(name, "name is null");
    requireNonNull(type, "type is null");
    requireNonNull(meaning, "meaning is null");
  }
}
