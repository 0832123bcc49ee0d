package org.kaocheng.casework;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.kaocheng.check.Checker;
import org.kaocheng.check.Finding;
import org.kaocheng.check.Findings;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.ReportComposer;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.evaluate.scorecard.Scorer;
import org.kaocheng.extract.Extraction;
import org.kaocheng.fact.Reading;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.Filing;
import org.kaocheng.render.CompositionDocument;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.pack.Scheme;

/**
 * What the engine finds in the report made of a filing.
 *
 * @param report the report as its readers would get it, with the way back from its lines to the
 *     cells and sentences of the forms
 * @param reading what is read in it
 * @param scorecard the report scored by the filing's scheme
 * @param findings what is found in it
 */
public record Examination(
    CompositionDocument report, Reading reading, Scorecard scorecard, Findings findings) {

  /** Made once: it reads the words of its rules from files. */
  private static final Checker CHECKER = Checker.standard();

  public Examination {
    requireNonNull(report, "report is null");
    requireNonNull(reading, "reading is null");
    requireNonNull(scorecard, "scorecard is null");
    requireNonNull(findings, "findings is null");
  }

  /** Composes the report of a filing, reads, scores and checks it. */
  public static Examination of(Scheme scheme, Filing filing) {
    return of(new Scorer(Optional.of(scheme)), ReportComposer.compose(Answers.of(scheme, filing)));
  }

  /**
   * Reads, scores and checks a report that was composed.
   *
   * @param scorer scores by the filing's scheme; one may score many reports
   */
  public static Examination of(Scorer scorer, Composition composition) {
    CompositionDocument report = CompositionDocument.of("report", composition);
    Reading reading = new Extraction(Taxonomy.standard()).read(report.document());
    Scorecard card = scorer.score(reading, List.of(), Optional.empty());
    return new Examination(report, reading, card, CHECKER.check(reading, card));
  }

  /** The ids of the findings in their order. */
  public List<String> ids() {
    return findings.list().stream().map(Finding::id).toList();
  }
}
