package org.kaocheng.web.review;

import static org.kaocheng.web.review.RefusedException.done;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.kaocheng.casework.Cases;
import org.kaocheng.casework.FindingChoice;
import org.kaocheng.store.Actor;
import org.kaocheng.store.FindingDecision.Decision;
import org.kaocheng.web.access.VisibleCase;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Decisions on findings. */
@Controller
class DecisionPages {

  private final Cases cases;
  private final ReviewedCases reviewedCases;

  DecisionPages(Cases cases, ReviewedCases reviewedCases) {
    this.cases = cases;
    this.reviewedCases = reviewedCases;
  }

  /** Decides on one finding, and shows it as it stands then. */
  @PostMapping("/review/{case}/decisions")
  String decide(
      VisibleCase seen,
      Actor actor,
      @RequestParam long version,
      @RequestParam String finding,
      @RequestParam int last,
      @RequestParam Decision decision,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      Model model) {
    // Whatever number is sent is one that was seen; ANY is for programs only.
    FindingChoice choice = new FindingChoice(finding, Math.max(0, last), decision, reason);
    done(cases.decide(seen.id(), version, List.of(choice), actor));
    if (request.getHeader("HX-Request") == null) {
      return "redirect:/review/" + seen.id();
    }
    ReviewedCase reviewed = reviewedCases.last(seen);
    List<FindingView> findings = FindingView.of(reviewed);
    model.addAttribute("reviewed", reviewed);
    model.addAttribute("progress", Progress.of(findings));
    model.addAttribute(
        "view",
        findings.stream()
            .filter(each -> each.finding().id().equals(finding))
            .findFirst()
            .orElseThrow());
    return "review/findings :: decided";
  }

  /** Accepts all informations nobody decided on. */
  @PostMapping("/review/{case}/decisions/informations")
  String acceptInformations(VisibleCase seen, Actor actor, @RequestParam long version) {
    List<FindingChoice> choices =
        FindingView.of(reviewedCases.last(seen)).stream()
            .filter(FindingView::isOpenInformation)
            .map(each -> new FindingChoice(each.finding().id(), 0, Decision.ACCEPT, ""))
            .toList();
    done(cases.decide(seen.id(), version, choices, actor));
    return "redirect:/review/" + seen.id();
  }
}
