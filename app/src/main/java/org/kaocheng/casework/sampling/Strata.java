package org.kaocheng.casework.sampling;

import org.kaocheng.casework.Risk;
import org.kaocheng.casework.SubmissionSummary;
import org.kaocheng.casework.overview.Standing;

/** By what units are parted before they are drawn. */
public enum Strata {
  /** Not at all. */
  NONE,
  /** By the unit they belong to. */
  PARENT,
  /** By the grade of their own score. */
  GRADE,
  /** By where their report stands. */
  STATE,
  /** By the class of their risk. */
  RISK;

  private static final String UNKNOWN = "—";

  /** The stratum of a unit whose case has a risk. */
  String of(Standing standing, Risk risk) {
    return switch (this) {
      case NONE -> "全部";
      case PARENT -> standing.parent().isEmpty() ? UNKNOWN : standing.parent();
      case GRADE -> standing.summary().flatMap(SubmissionSummary::grade).orElse(UNKNOWN);
      case STATE -> standing.state().map(state -> state.label()).orElse("未开始");
      case RISK -> risk.level().label();
    };
  }
}
