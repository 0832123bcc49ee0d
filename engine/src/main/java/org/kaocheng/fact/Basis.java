package org.kaocheng.fact;

/** Which of a year's figures a fact is: the second half of a {@link Period}. */
public enum Basis {
  /** 年初预算数. */
  ORIGINAL_BUDGET("original_budget", "年初预算"),
  /** 全年预算数, 调整预算数. */
  ADJUSTED_BUDGET("adjusted_budget", "全年预算"),
  /** 决算数, 全年执行数. */
  FINAL_ACCOUNTS("final_accounts", "决算"),
  /** A stock at the end of the year. */
  YEAR_END("year_end", "年末"),
  /** What was promised for the year. */
  TARGET("target", "目标"),
  /** A flow or result of the year, or no basis stated. */
  NONE("", "");

  private final String id;
  private final String label;

  Basis(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The identifier used in JSON and taxonomies; empty for {@link #NONE}. */
  public String id() {
    return id;
  }

  /** The Chinese word. */
  public String label() {
    return label;
  }
}
