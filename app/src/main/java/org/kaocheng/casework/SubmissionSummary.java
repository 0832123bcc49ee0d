package org.kaocheng.casework;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.Findings;
import org.kaocheng.evaluate.scorecard.Sheet;
import org.kaocheng.evaluate.scorecard.Totals;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Interval;

/**
 * What lists and pictures show of a submission.
 *
 * @param verdict what can be done with it as it stands
 * @param severities how many findings of each severity; every severity is present
 * @param families how many findings of each family; families without one are absent
 * @param selfScore the department's total score by itself; empty when none is told
 * @param computedScore the totals the scheme's rules leave possible; empty when nothing is scored
 * @param grade the grade of the self-score by the scheme's bands
 * @param scorable the keys of the rows of the department's sheet that a reviewer can score
 * @param figures the figures pictures show
 */
public record SubmissionSummary(
    Findings.Verdict verdict,
    Map<Severity, Integer> severities,
    Map<Family, Integer> families,
    Optional<BigDecimal> selfScore,
    Optional<Interval> computedScore,
    Optional<String> grade,
    List<String> scorable,
    SubmissionFigures figures) {
  public SubmissionSummary {
    requireNonNull(verdict, "verdict is null");
    severities = Collections.unmodifiableMap(new EnumMap<>(severities));
    families = families.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(families));
    requireNonNull(selfScore, "selfScore is null");
    requireNonNull(computedScore, "computedScore is null");
    requireNonNull(grade, "grade is null");
    scorable = List.copyOf(scorable);
    requireNonNull(figures, "figures is null");
  }

  /** The summary of an examination. */
  static SubmissionSummary of(Examination examination) {
    Map<Family, Integer> families = new EnumMap<>(Family.class);
    for (Finding finding : examination.findings().list()) {
      families.merge(finding.rule().family(), 1, Integer::sum);
    }
    Optional<Sheet> department =
        examination.scorecard().sheets().stream()
            .filter(sheet -> !sheet.subject().isProject())
            .findFirst();
    Optional<Totals> totals = department.map(Sheet::totals);
    return new SubmissionSummary(
        examination.findings().verdict(),
        examination.findings().counts(),
        families,
        totals.flatMap(Totals::self),
        totals.map(Totals::possible),
        totals.flatMap(Totals::grade),
        ScoreRow.of(examination.scorecard()).stream()
            .filter(row -> row.isScorable() && department.filter(row.sheet()::equals).isPresent())
            // The rows of one scheme have the same keys: kept once for all submissions.
            .map(row -> row.key().intern())
            .toList(),
        SubmissionFigures.of(examination.reading()));
  }
}
