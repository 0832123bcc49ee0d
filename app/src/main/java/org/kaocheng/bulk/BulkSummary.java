package org.kaocheng.bulk;

import org.kaocheng.source.Severity;

/**
 * What came of a run.
 *
 * @param files how many files there were
 * @param unreadable how many could not be read
 * @param errors the errors found
 * @param warnings the warnings found
 * @param infos the hints given
 */
public record BulkSummary(long files, long unreadable, long errors, long warnings, long infos) {

  /** Whether a finding is at least as grave. */
  public boolean reaches(Severity severity) {
    return errors > 0 && Severity.ERROR.reaches(severity)
        || warnings > 0 && Severity.WARNING.reaches(severity)
        || infos > 0 && Severity.INFO.reaches(severity);
  }
}
