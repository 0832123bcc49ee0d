package org.kaocheng.web.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.kaocheng.casework.Examination;
import org.kaocheng.check.Finding;
import org.kaocheng.check.Findings;
import org.kaocheng.compose.Composition;
import org.kaocheng.letter.LetterComposer;
import org.kaocheng.letter.LetterKind;
import org.kaocheng.letter.LetterWords;
import org.kaocheng.letter.Reviewed;
import org.kaocheng.report.Report;
import org.kaocheng.source.Severity;
import org.kaocheng.store.FindingDecision;
import org.kaocheng.store.FindingDecision.Decision;
import org.springframework.stereotype.Component;

/**
 * Letters about the findings the reviewer stands by: those accepted, and errors and warnings nobody
 * decided on. What is disputed, waived or marked mended is left out.
 */
@Component
class Letters {

  private final ReviewedCases cases;

  Letters(ReviewedCases cases) {
    this.cases = cases;
  }

  /** The findings a letter about the submission looked at names, in their order. */
  static List<Finding> named(ReviewedCase reviewed) {
    Map<String, FindingDecision> latest = reviewed.latest();
    return reviewed
        .examination()
        .map(each ->
            each.findings().list().stream().filter(finding -> isNamed(finding, latest)).toList())
        .orElse(List.of());
  }

  private static boolean isNamed(Finding finding, Map<String, FindingDecision> latest) {
    FindingDecision decision = latest.get(finding.id());
    return decision == null
        ? finding.severity().reaches(Severity.WARNING)
        : decision.decision() == Decision.ACCEPT;
  }

  /** Of an earlier submission also what is mended by now. */
  private static boolean wasNamed(Finding finding, Map<String, FindingDecision> latest) {
    FindingDecision decision = latest.get(finding.id());
    return isNamed(finding, latest) || decision != null && decision.decision() == Decision.MENDED;
  }

  /** The letter about the submission looked at; empty when it cannot be examined. */
  Optional<Composition> letter(ReviewedCase reviewed, LetterKind kind) {
    Map<String, FindingDecision> latest = reviewed.latest();
    Optional<Report.Checked> before =
        cases
            .examination(reviewed.seen().id(), reviewed.number() - 1)
            .map(each -> checked(reviewed, each, finding -> wasNamed(finding, latest)));
    return reviewed
        .examination()
        .map(each -> checked(reviewed, each, finding -> isNamed(finding, latest)))
        .map(report ->
            LetterComposer.of(new Reviewed(report, before), kind, LetterWords.standard()));
  }

  private static Report.Checked checked(
      ReviewedCase reviewed, Examination examination, Predicate<Finding> named) {
    List<Finding> findings =
        examination.findings().list().stream().filter(named).map(PrintedPlaces::of).toList();
    return new Report.Checked(
        reviewed.title(),
        examination.reading(),
        new Findings(findings, examination.findings().report()),
        Optional.of(examination.scorecard()),
        List.of());
  }
}
