package org.kaocheng.evaluate.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.fact.Reading;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.pack.IndicatorTree;
import org.kaocheng.scheme.pack.Scheme;

/** Scores reports. A pure function: the same reading, scheme and day give the same scorecard. */
public final class Scorer {

  private final Reading reading;
  private final Optional<Scheme> scheme;

  private Scorer(Reading reading, Optional<Scheme> scheme) {
    this.reading = reading;
    this.scheme = scheme;
  }

  /**
   * The scorecard of a report.
   *
   * @param scheme the scheme; empty to score by the criteria the report prints
   * @param grounds why that scheme
   * @param asOf the day whose rules count; empty for the usual day of the report's year
   */
  public static Scorecard score(
      Reading reading, Optional<Scheme> scheme, List<String> grounds, Optional<LocalDate> asOf) {
    LocalDate day =
        asOf.orElseGet(() -> Scheme.usualDay(Math.max(1, reading.identification().year())));
    Optional<Scheme> inForce = scheme.map(each -> each.asOf(day));
    return new Scorecard(inForce, grounds, day, new Scorer(reading, inForce).sheets());
  }

  private List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    Set<Subject> formed = new LinkedHashSet<>();
    for (Form form : reading.forms()) {
      if (isScored(form)) {
        sheets.add(new FormScorer(reading, form, scheme).sheet());
        formed.add(form.subject());
      }
    }
    for (Fact total : reading.facts("evaluation.self_score")) {
      if (total.quantity().isPresent() && formed.add(total.subject())) {
        tree(total.subject())
            .flatMap(tree -> new ProseScorer(reading, total, tree, scheme).sheet())
            .ifPresent(sheets::add);
      }
    }
    return sheets;
  }

  /** Targets alone are no scoring. */
  private static boolean isScored(Form form) {
    return form.executionPoints().isPresent()
        || form.indicators().stream()
            .anyMatch(
                row -> row.fact(Column.POINTS).isPresent() || row.fact(Column.SCORE).isPresent());
  }

  private Optional<IndicatorTree> tree(Subject subject) {
    return scheme.flatMap(each -> each.tree(subject.kind()));
  }
}
