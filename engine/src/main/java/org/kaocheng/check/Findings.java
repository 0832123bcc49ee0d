package org.kaocheng.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.source.Severity;

/**
 * All findings of one report, gravest first, in reading order within a severity.
 *
 * @param list the findings
 * @param report whether the file is a self-evaluation at all
 */
public record Findings(List<Finding> list, boolean report) {

  /** What a reviewer can do with the report as it stands. */
  public enum Verdict {
    /** No errors. */
    SUBMITTABLE("可提交"),
    /** Errors that can be mended one by one. */
    TO_AMEND("需修改"),
    /**
     * So many of the figures contradict each other that the report as a whole cannot be relied on.
     */
    UNRELIABLE("不可采信"),
    /** The file is no self-evaluation and was not checked. */
    NOT_A_REPORT("不是自评报告");

    private final String label;

    Verdict(String label) {
      this.label = label;
    }

    /** The Chinese words. */
    public String label() {
      return label;
    }
  }

  /** From this many errors on, a report is {@link Verdict#UNRELIABLE}. */
  static final int UNRELIABLE_FROM = 5;

  public Findings {
    list = List.copyOf(list);
  }

  /** The findings of a report. */
  public Findings(List<Finding> list) {
    this(list, true);
  }

  /** How many findings of each severity; every severity is present. */
  public Map<Severity, Integer> counts() {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      counts.put(severity, 0);
    }
    list.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
    return counts;
  }

  /** The verdict: by the number of errors, if there was a report to check. */
  public Verdict verdict() {
    if (!report) {
      return Verdict.NOT_A_REPORT;
    }
    long errors = list.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
    if (errors == 0) {
      return Verdict.SUBMITTABLE;
    }
    return errors < UNRELIABLE_FROM ? Verdict.TO_AMEND : Verdict.UNRELIABLE;
  }
}
