package org.kaocheng.evaluate;

import static java.util.Objects.requireNonNull;

import org.kaocheng.value.Interval;

/**
 * The score under one reading of a criterion.
 *
 * @param name the reading: 按比例, 满一个点才扣, 不足一个点按一个点, 按所列分档
 * @param points what the criterion gives, between zero and the indicator's points
 */
public record ScoreReading(String name, Interval points) {
  public ScoreReading {
    requireNonNull(name, "name is null");
    requireNonNull(points, "points is null");
  }
}
