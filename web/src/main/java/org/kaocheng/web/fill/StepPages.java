package org.kaocheng.web.fill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.casework.Act;
import org.kaocheng.casework.Cases;
import org.kaocheng.casework.Examination;
import org.kaocheng.casework.Examinations;
import org.kaocheng.casework.Outcome;
import org.kaocheng.check.Finding;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.FindingDecision;
import org.kaocheng.store.Submission;
import org.kaocheng.web.access.VisibleCase;
import org.kaocheng.web.access.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Submitting, taking back, and what has become of a case. */
@Controller
class StepPages {

  private final Database database;
  private final Cases cases;
  private final Examinations examinations;

  StepPages(Database database, Cases cases, Examinations examinations) {
    this.database = database;
    this.cases = cases;
    this.examinations = examinations;
  }

  @PostMapping("/fill/{case}/submit")
  String submit(
      VisibleCase filled,
      Visitor visitor,
      Actor actor,
      @RequestParam(defaultValue = "-1") long version,
      RedirectAttributes messages) {
    OwnCase.requireHead(filled, visitor);
    return told(filled, cases.submit(filled.id(), version, actor), "fill.submitted", messages);
  }

  @PostMapping("/fill/{case}/withdraw")
  String withdraw(
      VisibleCase filled,
      Visitor visitor,
      Actor actor,
      @RequestParam(defaultValue = "-1") long version,
      RedirectAttributes messages) {
    OwnCase.requireHead(filled, visitor);
    return told(filled, cases.withdraw(filled.id(), version, actor), "fill.withdrawn", messages);
  }

  private static String told(
      VisibleCase filled, Outcome<?> outcome, String done, RedirectAttributes messages) {
    switch (outcome) {
      case Outcome.Done<?> ignored -> messages.addFlashAttribute("done", done);
      case Outcome.Conflict<?> conflict ->
          messages.addFlashAttribute("problem", conflict.draft().editedBy() + " 刚刚改过这份填报，请看过后再操作。");
      case Outcome.NotAllowed<?> notAllowed ->
          messages.addFlashAttribute("problem", notAllowed.message());
      case Outcome.Refused<?>(String message) -> messages.addFlashAttribute("problem", message);
    }
    return "redirect:/fill/" + filled.id();
  }

  /**
   * A decision with what was decided on.
   *
   * @param decision the decision
   * @param message the finding's message; its id when it is no longer found
   */
  public record Decided(FindingDecision decision, String message) {}

  @GetMapping("/fill/{case}/history")
  String history(VisibleCase filled, Model model) {
    List<Submission> submissions = database.submissions().of(filled.id());
    model.addAttribute("case", filled);
    model.addAttribute("events", database.events().without(Act.SAVE.name(), filled.id()));
    model.addAttribute("saves", database.events().tally(Act.SAVE.name(), filled.id()));
    model.addAttribute("submissions", submissions);
    model.addAttribute("decisions", decided(filled.id(), submissions));
    return "fill/history";
  }

  private List<Decided> decided(long id, List<Submission> submissions) {
    List<FindingDecision> decisions = database.decisions().of(id);
    if (decisions.isEmpty()) {
      return List.of();
    }
    Map<String, String> messages = new HashMap<>();
    for (Submission submission : submissions) {
      Optional<Examination> examination = examinations.of(submission);
      examination.ifPresent(each -> {
        for (Finding finding : each.findings().list()) {
          messages.put(finding.id(), finding.message());
        }
      });
    }
    return decisions.stream()
        .map(each -> new Decided(each, messages.getOrDefault(each.finding(), each.finding())))
        .toList();
  }
}
