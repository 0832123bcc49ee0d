package org.kaocheng.check.peer;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one report tells that can be compared with others.
 *
 * @param file the file
 * @param unit the unit's name
 * @param year the fiscal year
 * @param level the level of government, which tells whom it is compared with; may be empty
 * @param measures rates in per cent and costs in 元, those it tells
 * @param selfScore its total self-score; empty when it tells none
 * @param points the points it could reach
 * @param errors how many errors were found in it
 * @param warnings how many warnings
 */
public record PeerReport(
    String file,
    String unit,
    int year,
    String level,
    Map<PeerMeasure, BigDecimal> measures,
    Optional<BigDecimal> selfScore,
    Optional<BigDecimal> points,
    long errors,
    long warnings) {
  public PeerReport {
    requireNonNull(file, "file is null");
    requireNonNull(unit, "unit is null");
    requireNonNull(level, "level is null");
    requireNonNull(selfScore, "selfScore is null");
    requireNonNull(points, "points is null");
    measures = measures.isEmpty() ? new EnumMap<>(PeerMeasure.class) : new EnumMap<>(measures);
  }

  /** A measure; empty when the report does not tell it. */
  public Optional<BigDecimal> measure(PeerMeasure measure) {
    return Optional.ofNullable(measures.get(measure));
  }

  /** Whom it is compared with: units of the same level in the same year. */
  String group() {
    return year + "年度" + level + "级";
  }
}
