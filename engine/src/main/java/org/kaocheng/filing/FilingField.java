package org.kaocheng.filing;

import static java.util.Objects.requireNonNull;

import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Subject;

/** One thing to be filled in: what a cell of a form, a workbook or a web page stands for. */
public sealed interface FilingField {

  /** A figure or words of a slot. */
  record Entry(Slot slot) implements FilingField {
    public Entry {
      requireNonNull(slot, "slot is null");
    }
  }

  /** What is filled in of an indicator's row. */
  enum Part {
    LEVEL1,
    LEVEL2,
    NAME,
    TARGET,
    ACTUAL,
    POINTS,
    SCORE,
    CRITERION,
    REASON;

    /** The column of the same name; the levels and the name are none. */
    public Indicator.Column column() {
      return Indicator.Column.valueOf(name());
    }

    /** Whether it names the indicator. */
    public boolean isName() {
      return this == LEVEL1 || this == LEVEL2 || this == NAME;
    }
  }

  /**
   * A part of an indicator's row.
   *
   * @param table the form
   * @param block the block of the form
   * @param subject the department or the project
   * @param row the number of the row in the block, from 0
   * @param part what of it
   */
  record IndicatorField(String table, String block, Subject subject, int row, Part part)
      implements FilingField {
    public IndicatorField {
      requireNonNull(table, "table is null");
      requireNonNull(block, "block is null");
      requireNonNull(subject, "subject is null");
      requireNonNull(part, "part is null");
    }
  }

  /**
   * The name of a project.
   *
   * @param group the group it is listed in; empty when none
   * @param number its number in the group, from 0
   */
  record ProjectName(String group, int number) implements FilingField {
    public ProjectName {
      requireNonNull(group, "group is null");
    }
  }

  /**
   * The label or a figure of a row the unit adds.
   *
   * @param table the form
   * @param block the block of the form
   * @param after the number of the open row in the layout
   * @param number the number of the row among those added there, from 0
   * @param column the number of the column from 0; -1 for the label
   */
  record OpenField(String table, String block, int after, int number, int column)
      implements FilingField {
    public OpenField {
      requireNonNull(table, "table is null");
      requireNonNull(block, "block is null");
    }
  }

  /**
   * A paragraph of the unit's own words.
   *
   * @param section the path of the outline's section
   * @param number the number of the paragraph, from 0
   */
  record OwnWords(String section, int number) implements FilingField {
    public OwnWords {
      requireNonNull(section, "section is null");
    }
  }
}
