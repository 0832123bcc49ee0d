package org.kaocheng.store;

/** What an account may do; the public has none. */
public enum Role {
  /** Fills in its unit's report. */
  PREPARER("填报人"),
  /** Answers for its unit: fills in, submits and withdraws. */
  HEAD("单位负责人"),
  /** Reviews the reports of the units below its own, for the finance bureau. */
  REVIEWER("财政审核人"),
  /** Keeps units, tasks and accounts; decides on no report. */
  ADMINISTRATOR("管理员");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  /** The Chinese words. */
  public String label() {
    return label;
  }
}
