package org.kaocheng.web.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaocheng.casework.Act;
import org.kaocheng.check.Family;
import org.kaocheng.letter.FollowUp;
import org.kaocheng.report.MarkedDocument;
import org.kaocheng.source.Severity;
import org.kaocheng.store.FindingDecision.Decision;
import org.kaocheng.web.access.VisibleCase;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The report of a case beside its findings and its scorecard. */
@Controller
class CasePage {

  private final ReviewedCases cases;

  CasePage(ReviewedCases cases) {
    this.cases = cases;
  }

  @GetMapping("/review/{case}")
  String report(VisibleCase seen, @RequestParam Optional<Integer> submission, Model model) {
    ReviewedCase reviewed =
        submission.map(number -> cases.at(seen, number)).orElseGet(() -> cases.last(seen));
    List<FindingView> findings = FindingView.of(reviewed);
    model.addAttribute("reviewed", reviewed);
    model.addAttribute("findings", findings);
    model.addAttribute("gone", gone(reviewed));
    model.addAttribute("families", families(findings));
    model.addAttribute("severities", Severity.values());
    model.addAttribute("choices", Decision.values());
    model.addAttribute("progress", Progress.of(findings));
    model.addAttribute("tables", ScoreView.of(reviewed));
    model.addAttribute(
        "document",
        reviewed
            .examination()
            .map(each -> MarkedDocument.of(each.reading(), each.findings().list()))
            .orElse(""));
    for (Act act : List.of(Act.RETURN, Act.APPROVE, Act.REOPEN, Act.DISCLOSE)) {
      model.addAttribute("may" + act.name(), reviewed.allows(act));
    }
    return "review/case";
  }

  /** The findings of the submission before that are gone in the one looked at. */
  private List<FindingView> gone(ReviewedCase reviewed) {
    return reviewed
        .examination()
        .flatMap(now ->
            cases
                .examination(reviewed.seen().id(), reviewed.number() - 1)
                .map(before -> FollowUp.of(before.findings().list(), now.findings().list())))
        .map(followUp -> FindingView.gone(reviewed, followUp.mended()))
        .orElse(List.of());
  }

  private static List<Family> families(List<FindingView> findings) {
    return Stream.of(Family.values())
        .filter(
            family -> findings.stream().anyMatch(each -> each.finding().rule().family() == family))
        .toList();
  }
}
