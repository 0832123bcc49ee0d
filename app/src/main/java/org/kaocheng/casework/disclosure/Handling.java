package org.kaocheng.casework.disclosure;

/** What is done about an obstacle. */
public enum Handling {
  /** Masked in what is published, always. */
  ALWAYS,
  /** Masked in what is published, unless it is let stand with a reason. */
  MASK,
  /** In the way until it is let stand with a reason. */
  RELEASE,
  /** In the way until it is mended. */
  MEND;

  /** Whether a reviewer may let it stand. */
  public boolean isReleasable() {
    return this == MASK || this == RELEASE;
  }
}
