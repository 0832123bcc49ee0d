package org.kaocheng.scheme.trial;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.pack.SchemePlace;
import org.kaocheng.scheme.pack.Steps;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Interval;

/**
 * What a case expects; what it does not name is free.
 *
 * @param scores the scores of indicators
 * @param missing the figures that are missing
 * @param total the total that the rules leave possible
 * @param selfTotal the sum of the self-scores
 * @param grade the grade
 * @param findings findings that must be there
 * @param absent findings that must not be there
 */
public record Expected(
    List<Score> scores,
    List<Missing> missing,
    Optional<Marked<Interval>> total,
    Optional<Marked<BigDecimal>> selfTotal,
    Optional<Marked<String>> grade,
    List<Told> findings,
    List<Told> absent) {
  public Expected {
    scores = List.copyOf(scores);
    missing = List.copyOf(missing);
    requireNonNull(total, "total is null");
    requireNonNull(selfTotal, "selfTotal is null");
    requireNonNull(grade, "grade is null");
    findings = List.copyOf(findings);
    absent = List.copyOf(absent);
  }

  /**
   * A value and where it is written.
   *
   * @param value the value
   * @param place where
   */
  public record Marked<T>(T value, SchemePlace place) {
    public Marked {
      requireNonNull(value, "value is null");
      requireNonNull(place, "place is null");
    }
  }

  /** The score that is expected. */
  public sealed interface Wanted {

    /** One score, or a range that is left open. */
    record Range(Interval points) implements Wanted {}

    /** A score for each reading of the rule. */
    record Readings(Map<Steps, BigDecimal> points) implements Wanted {
      public Readings {
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
      }
    }

    /** Figures are missing. */
    record Open() implements Wanted {}

    /** Less than all points, and no more is known. */
    record Less() implements Wanted {}
  }

  /**
   * The score of an indicator.
   *
   * @param label the indicator as the case names it
   * @param place where it is written
   * @param row the row: one of the case's, or one that stands for an indicator it does not print
   * @param wanted the score
   */
  public record Score(String label, SchemePlace place, TrialRow row, Wanted wanted) {
    public Score {
      requireNonNull(label, "label is null");
      requireNonNull(place, "place is null");
      requireNonNull(row, "row is null");
      requireNonNull(wanted, "wanted is null");
    }
  }

  /**
   * Figures that are missing for an indicator.
   *
   * @param label the indicator as the case names it
   * @param place where it is written
   * @param row the row
   * @param figures the figures that would settle it
   */
  public record Missing(
      String label, SchemePlace place, TrialRow row, List<Formula.Reference> figures) {
    public Missing {
      requireNonNull(label, "label is null");
      requireNonNull(place, "place is null");
      requireNonNull(row, "row is null");
      figures = List.copyOf(figures);
    }
  }

  /**
   * A finding.
   *
   * @param family the word of its family: score, grade
   * @param at the row or label it is about; empty for any
   * @param severity how grave it is; empty for any
   * @param says what its words and figures contain
   * @param place where it is written
   */
  public record Told(
      String family, String at, Optional<Severity> severity, List<String> says, SchemePlace place) {
    public Told {
      requireNonNull(family, "family is null");
      requireNonNull(at, "at is null");
      requireNonNull(severity, "severity is null");
      says = List.copyOf(says);
      requireNonNull(place, "place is null");
    }
  }
}
