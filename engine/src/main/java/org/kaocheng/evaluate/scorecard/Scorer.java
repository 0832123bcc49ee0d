package org.kaocheng.evaluate.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.fact.Reading;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.pack.Scheme;

/**
 * Scores reports by one scheme. The same reading and day give the same scorecard; only what the
 * scheme makes of a form's labels is kept from one report to the next. May be used by several
 * threads.
 */
public final class Scorer {

  private final Optional<Scheme> scheme;
  private final Map<LocalDate, Layouts> byDay = new ConcurrentHashMap<>();

  /**
   * A scorer.
   *
   * @param scheme the scheme; empty to score by the criteria the report prints
   */
  public Scorer(Optional<Scheme> scheme) {
    this.scheme = scheme;
  }

  /**
   * The scorecard of a report.
   *
   * @param grounds why that scheme
   * @param asOf the day whose rules count; empty for the usual day of the report's year
   */
  public Scorecard score(Reading reading, List<String> grounds, Optional<LocalDate> asOf) {
    LocalDate day =
        asOf.orElseGet(() -> Scheme.usualDay(Math.max(1, reading.identification().year())));
    Layouts rules = byDay.computeIfAbsent(day, this::inForce);
    return new Scorecard(rules.scheme(), grounds, day, sheets(reading, rules));
  }

  private Layouts inForce(LocalDate day) {
    return new Layouts(scheme.map(each -> each.asOf(day)));
  }

  /**
   * The scorecard of one report.
   *
   * @param scheme the scheme; empty to score by the criteria the report prints
   * @param grounds why that scheme
   * @param asOf the day whose rules count; empty for the usual day of the report's year
   */
  public static Scorecard score(
      Reading reading, Optional<Scheme> scheme, List<String> grounds, Optional<LocalDate> asOf) {
    return new Scorer(scheme).score(reading, grounds, asOf);
  }

  private static List<Sheet> sheets(Reading reading, Layouts rules) {
    Optional<Scheme> scheme = rules.scheme();
    List<Sheet> sheets = new ArrayList<>();
    Set<Subject> formed = new LinkedHashSet<>();
    for (Form form : reading.forms()) {
      if (isScored(form)) {
        sheets.add(new FormScorer(reading, form, rules).sheet());
        formed.add(form.subject());
      }
    }
    for (Fact total : reading.selfScores()) {
      if (total.quantity().isPresent() && formed.add(total.subject())) {
        scheme
            .flatMap(each -> each.tree(total.subject().kind()))
            .flatMap(tree -> new ProseScorer(reading, total, tree, scheme).sheet())
            .ifPresent(sheets::add);
      }
    }
    return sheets;
  }

  /** Targets alone are no scoring. */
  private static boolean isScored(Form form) {
    boolean scored = form.executionPoints().isPresent();
    for (Indicator row : form.indicators()) {
      scored |= row.fact(Column.POINTS).isPresent() || row.fact(Column.SCORE).isPresent();
    }
    return scored;
  }
}
