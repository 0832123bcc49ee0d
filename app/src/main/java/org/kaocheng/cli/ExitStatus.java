package org.kaocheng.cli;

/** The exit statuses scripts rely on. */
final class ExitStatus {

  /** Nothing at or above {@code --fail-on}. */
  static final int FINE = 0;

  /** Findings at or above {@code --fail-on}. */
  static final int FINDINGS = 1;

  /** A file could not be read, or the call was wrong. */
  static final int FAILED = 2;

  private ExitStatus() {}
}
