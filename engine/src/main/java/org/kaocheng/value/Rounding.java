package org.kaocheng.value;

/**
 * How a printed number came from the exact one (XBRL Calculations 1.1 knows the first two as round
 * and truncate).
 */
public enum Rounding {
  /** Rounded half up or half even: v stands for [v − ½u, v + ½u], u the last printed place. */
  ROUNDED,
  /** Cut off: v stands for [v, v + u) for v ≥ 0, (v − u, v] for v &lt; 0. */
  TRUNCATED,
  /** Either of the two: the union of both intervals. */
  EITHER,
  /** The number is meant exactly as printed (counts, points, thresholds). */
  NONE
}
