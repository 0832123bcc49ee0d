package org.kaocheng.source;

/** How much a finding or problem matters; declared from the gravest down. */
public enum Severity {
  /** Provable from the document itself. */
  ERROR("错误"),
  /** Needs an explanation. */
  WARNING("警告"),
  /** Presentation. */
  INFO("提示");

  private final String label;

  Severity(String label) {
    this.label = label;
  }

  /** The Chinese word shown to users. */
  public String label() {
    return label;
  }

  /** Whether this is at least as grave as {@code other}. */
  public boolean reaches(Severity other) {
    return compareTo(other) <= 0;
  }
}
