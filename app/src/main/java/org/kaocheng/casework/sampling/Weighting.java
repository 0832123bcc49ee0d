package org.kaocheng.casework.sampling;

import org.kaocheng.casework.Risk;

/** How units are weighed before they are drawn. */
public enum Weighting {
  /** All alike. */
  EQUAL,
  /** One more than the points of its risk, so that no report is safe from being drawn. */
  RISK;

  /** The weight of a unit whose case has a risk. */
  int of(Risk risk) {
    return switch (this) {
      case EQUAL -> 1;
      case RISK -> Math.min(FrameUnit.HEAVIEST, 1 + risk.points());
    };
  }
}
