package org.kaocheng.web.check;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.kaocheng.check.Findings;
import org.kaocheng.report.Report;
import org.kaocheng.source.Severity;

/** How far a file has come. */
sealed interface Standing {

  /** Its turn has not come. */
  record Waiting() implements Standing {}

  /** It is being checked. */
  record Working() implements Standing {}

  /**
   * It was checked.
   *
   * @param verdict what can be done with it
   * @param counts how many findings of each severity
   * @param unit whose report it is; empty when not told
   * @param year of which year; 0 when not told
   */
  record Checked(Findings.Verdict verdict, Map<Severity, Integer> counts, String unit, int year)
      implements Standing {

    /** Of a report. */
    static Checked of(Report.Checked report) {
      return new Checked(
          report.findings().verdict(),
          report.findings().counts(),
          report.reading().identification().unit(),
          report.reading().identification().year());
    }
  }

  /**
   * It could not be read.
   *
   * @param reason why not, in Chinese
   */
  record Unreadable(String reason) implements Standing {
    public Unreadable {
      requireNonNull(reason, "reason is null");
    }
  }

  /** It was a zip; its files stand for themselves. */
  record Opened() implements Standing {}

  /** Whether nothing more will come of it. */
  default boolean isOver() {
    return !(this instanceof Waiting || this instanceof Working);
  }

  /** The name of the kind, for templates. */
  default String kind() {
    return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
  }
}
