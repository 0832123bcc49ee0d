package org.kaocheng.web.fill;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.casework.Act;
import org.kaocheng.casework.Cases;
import org.kaocheng.casework.Outcome;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.Event;
import org.kaocheng.store.FilingCase;
import org.kaocheng.web.access.Sight;
import org.kaocheng.web.access.VisibleCase;
import org.kaocheng.web.access.Visitor;
import org.kaocheng.web.page.Moments;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.json.JsonMapper;

/** The unit's tasks, and a case with its forms. */
@Controller
class FillPages {

  private final Database database;
  private final Cases cases;
  private final Tasks tasks;
  private final Drafts drafts;
  private final ExaminationQueue queue;
  private final InstantSource clock;
  private final JsonMapper json;

  FillPages(
      Database database,
      Cases cases,
      Tasks tasks,
      Drafts drafts,
      ExaminationQueue queue,
      InstantSource clock,
      JsonMapper json) {
    this.database = database;
    this.cases = cases;
    this.tasks = tasks;
    this.drafts = drafts;
    this.queue = queue;
    this.clock = clock;
    this.json = json;
  }

  @GetMapping("/fill")
  String tasks(Sight sight, Visitor visitor, Model model) {
    List<TaskView> views = tasks.of(sight, visitor);
    model.addAttribute("own", views.stream().filter(TaskView::own).toList());
    model.addAttribute("below", views.stream().filter(view -> !view.own()).toList());
    return "fill/tasks";
  }

  @PostMapping("/fill")
  String open(
      Visitor visitor,
      Actor actor,
      @RequestParam(defaultValue = "0") long task,
      RedirectAttributes messages) {
    boolean obliged =
        database.tasks().of(visitor.unit()).stream().anyMatch(each -> each.id() == task);
    if (!obliged) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return switch (cases.open(visitor.unit(), task, actor)) {
      case Outcome.Done<FilingCase>(FilingCase opened) -> "redirect:/fill/" + opened.id();
      case Outcome.Refused<FilingCase>(String message) -> {
        messages.addFlashAttribute("problem", message);
        yield "redirect:/fill";
      }
      case Outcome.Conflict<FilingCase> ignored -> "redirect:/fill";
      case Outcome.NotAllowed<FilingCase> ignored -> "redirect:/fill";
    };
  }

  @GetMapping("/fill/{case}")
  String fill(VisibleCase filled, Visitor visitor, Model model) {
    FilingCase at = filled.filingCase();
    List<Event> steps = database.events().without(Act.SAVE.name(), filled.id());
    boolean own = OwnCase.isFilledBy(filled, visitor);
    model.addAttribute("case", filled);
    model.addAttribute("own", own);
    model.addAttribute("editable", own && Act.SAVE.isAllowed(at.state()));
    model.addAttribute("submittable", Act.SUBMIT.isAllowed(at.state()));
    model.addAttribute("withdrawable", Act.WITHDRAW.isAllowed(at.state()));
    model.addAttribute("open", filled.task().isOpen(clock.instant()));
    model.addAttribute("daysLeft", Moments.days(clock.instant(), filled.task().closes()));
    model.addAttribute("returned", returned(filled, steps));
    model.addAttribute("submitted", Tasks.last(steps, Act.SUBMIT));
    Optional<FilledForms> found = drafts.of(filled.id());
    if (found.isEmpty()) {
      return "fill/unreadable";
    }
    shown(found.get(), model);
    return "fill/case";
  }

  private void shown(FilledForms forms, Model model) {
    queue.examine(forms);
    Examined examined = queue.last(forms.draft().filingCase());
    model.addAttribute("draft", forms.draft());
    model.addAttribute("forms", FormView.of(forms));
    model.addAttribute("projects", ProjectView.of(forms));
    model.addAttribute("groups", ProjectView.groups(forms));
    model.addAttribute("names", new ArrayList<>(FactNames.of(forms)));
    model.addAttribute(
        "state",
        json.writeValueAsString(
            new ChangeAnswer(
                forms.draft().version(),
                forms.draft().editedAt(),
                forms.draft().editedBy(),
                Map.of(),
                examined.with(forms.problems()),
                examined.scores(),
                examined.version(),
                false)));
  }

  private static Optional<Event> returned(VisibleCase filled, List<Event> steps) {
    return switch (filled.filingCase().state()) {
      case RETURNED -> Tasks.last(steps, Act.RETURN);
      case DRAFTING, SUBMITTED, APPROVED, DISCLOSED -> Optional.empty();
    };
  }
}
