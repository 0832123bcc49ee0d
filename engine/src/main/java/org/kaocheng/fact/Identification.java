package org.kaocheng.fact;

import static java.util.Objects.requireNonNull;

/**
 * Whose report it is and of which year.
 *
 * @param unit the reporting unit's name; empty when not found
 * @param year the fiscal year, 0 when not found
 * @param level the level of government the unit belongs to
 */
public record Identification(String unit, int year, Level level) {

  /** Levels of local government, from the words in the unit's name. */
  public enum Level {
    PROVINCE("省"),
    CITY("市"),
    COUNTY("县"),
    DISTRICT("区"),
    TOWNSHIP("乡镇"),
    UNKNOWN("");

    private final String label;

    Level(String label) {
      this.label = label;
    }

    /** The Chinese word. */
    public String label() {
      return label;
    }
  }

  public Identification {
    requireNonNull(unit, "unit is null");
    requireNonNull(level, "level is null");
  }
}
