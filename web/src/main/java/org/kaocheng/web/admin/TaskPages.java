package org.kaocheng.web.admin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kaocheng.casework.administration.Administrator;
import org.kaocheng.casework.administration.Kept;
import org.kaocheng.casework.administration.TaskKeeping;
import org.kaocheng.casework.administration.TaskKeeping.Window;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.EvaluationTask;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.web.access.Sight;
import org.kaocheng.web.access.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tasks: year, scheme, window, who must report. */
@Controller
class TaskPages {

  private final Database database;
  private final TaskKeeping tasks;
  private final Schemes schemes;
  private final Told told;

  TaskPages(Database database, TaskKeeping tasks, Schemes schemes, Told told) {
    this.database = database;
    this.tasks = tasks;
    this.schemes = schemes;
    this.told = told;
  }

  /** A task in the list: its days, how many of one's units must report. */
  public record Row(EvaluationTask task, Window window, long obliged) {}

  /** A scheme to choose. */
  public record Choice(String id, String name) {}

  @GetMapping("/admin/tasks")
  String list(
      Visitor visitor,
      Actor actor,
      Sight sight,
      @RequestParam(defaultValue = "") String search,
      Model model) {
    model.addAttribute("search", search);
    model.addAttribute(
        "rows",
        tasks.of(Told.who(visitor, actor)).stream()
            .filter(task -> (task.fiscalYear() + " " + task.scheme()).contains(search.strip()))
            .map(task ->
                new Row(
                    task,
                    Window.of(task),
                    database.tasks().obliged(task.id()).stream().filter(sight::sees).count()))
            .toList());
    model.addAttribute("schemes", choices());
    model.addAttribute("departments", departments(sight, visitor).size());
    return "admin/tasks";
  }

  private List<Choice> choices() {
    return schemes.ids().stream()
        .map(schemes::scheme)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Scheme::id).reversed())
        .map(scheme -> new Choice(scheme.id(), scheme.name()))
        .toList();
  }

  private static Set<Long> departments(Sight sight, Visitor visitor) {
    return sight.units().stream()
        .filter(unit -> unit.parent().filter(id -> id == visitor.unit()).isPresent())
        .map(ReportingUnit::id)
        .collect(Collectors.toSet());
  }

  @PostMapping("/admin/tasks")
  String add(
      Visitor visitor,
      Actor actor,
      Sight sight,
      @RequestParam String year,
      @RequestParam String scheme,
      @RequestParam String first,
      @RequestParam String last,
      @RequestParam(defaultValue = "none") String obliged,
      RedirectAttributes next) {
    Optional<Window> window = window(first, last);
    if (window.isEmpty() || !year.strip().matches("[0-9]{4}")) {
      told.wrong(next, window.isEmpty() ? "trouble.task.window" : "trouble.task.year");
      return "redirect:/admin/tasks";
    }
    Set<Long> units = obliged.equals("departments") ? departments(sight, visitor) : Set.of();
    Kept<EvaluationTask> kept =
        tasks.add(
            Told.who(visitor, actor), Integer.parseInt(year.strip()), scheme, window.get(), units);
    told.of(kept, next, "admin.task.added");
    return kept instanceof Kept.Done<EvaluationTask>(EvaluationTask task)
        ? "redirect:/admin/task/" + task.id()
        : "redirect:/admin/tasks";
  }

  @GetMapping("/admin/task/{task}")
  String task(@PathVariable String task, Visitor visitor, Actor actor, Sight sight, Model model) {
    Administrator who = Told.who(visitor, actor);
    EvaluationTask found = visible(task, who);
    model.addAttribute("task", found);
    model.addAttribute(
        "scheme", schemes.scheme(found.scheme()).map(Scheme::name).orElse(found.scheme()));
    model.addAttribute("window", Window.of(found));
    model.addAttribute("keeps", tasks.keeps(who, found));
    model.addAttribute("seen", tasks.seen(found));
    model.addAttribute("lines", TreeLine.of(sight.units()));
    model.addAttribute("obliged", new HashSet<>(database.tasks().obliged(found.id())));
    model.addAttribute("departments", departments(sight, visitor));
    model.addAttribute(
        "begun",
        database.cases().ofTask(found.id()).stream()
            .map(FilingCase::unit)
            .collect(Collectors.toSet()));
    return "admin/task";
  }

  @PostMapping("/admin/task/{task}/window")
  String window(
      @PathVariable String task,
      Visitor visitor,
      Actor actor,
      @RequestParam(defaultValue = "") String seen,
      @RequestParam(defaultValue = "") String first,
      @RequestParam(defaultValue = "") String last,
      RedirectAttributes next) {
    Administrator who = Told.who(visitor, actor);
    EvaluationTask found = visible(task, who);
    Optional<Window> window = window(first, last);
    if (window.isEmpty()) {
      told.wrong(next, "trouble.task.window");
    } else {
      told.of(tasks.window(who, found.id(), seen, window.get()), next, "admin.kept");
    }
    return "redirect:/admin/task/" + found.id();
  }

  @PostMapping("/admin/task/{task}/obliged")
  String obliged(
      @PathVariable String task,
      Visitor visitor,
      Actor actor,
      @RequestParam(defaultValue = "") String seen,
      @RequestParam(required = false) @Nullable List<@Nullable Long> unit,
      RedirectAttributes next) {
    Administrator who = Told.who(visitor, actor);
    EvaluationTask found = visible(task, who);
    // What is blank comes as null.
    Set<Long> units = new HashSet<>();
    (unit == null ? List.<@Nullable Long>of() : unit)
        .forEach(each -> Optional.ofNullable(each).ifPresent(units::add));
    told.of(tasks.oblige(who, found.id(), seen, units), next, "admin.kept");
    return "redirect:/admin/task/" + found.id();
  }

  private EvaluationTask visible(String number, Administrator who) {
    return tasks.of(who).stream()
        .filter(task -> Long.toString(task.id()).equals(number))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Optional<Window> window(String first, String last) {
    try {
      return Optional.of(new Window(LocalDate.parse(first), LocalDate.parse(last)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
