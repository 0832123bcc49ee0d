package org.kaocheng.casework.sampling;

import org.kaocheng.casework.overview.Standing;

/** How units are weighed before they are drawn. */
public enum Weighting {
  /** All alike. */
  EQUAL,
  /** One more than the report's risk, so that no report is safe from being drawn. */
  RISK;

  /** The weight of a unit. */
  int of(Standing standing, RiskOf risk) {
    return switch (this) {
      case EQUAL -> 1;
      case RISK -> Math.min(FrameUnit.HEAVIEST, 1 + standing.summary().map(risk::weight).orElse(0));
    };
  }
}
