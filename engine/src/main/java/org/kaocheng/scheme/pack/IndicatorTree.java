package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.kaocheng.fact.Subject;

/**
 * What a department or a project is scored by.
 *
 * @param subject what is evaluated
 * @param label which layout of forms it is for; empty for the usual one
 * @param points the sum of all points, 100 as a rule
 * @param groups the first-level indicators
 */
public record IndicatorTree(
    Subject.Kind subject, String label, BigDecimal points, List<IndicatorNode> groups) {
  public IndicatorTree {
    requireNonNull(subject, "subject is null");
    requireNonNull(label, "label is null");
    requireNonNull(points, "points is null");
    groups = List.copyOf(groups);
  }

  /** The tree with only the indicators in force on a day. */
  IndicatorTree asOf(LocalDate day) {
    return new IndicatorTree(
        subject,
        label,
        points,
        groups.stream().flatMap(group -> group.asOf(day).stream()).toList());
  }
}
