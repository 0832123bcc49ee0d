package org.kaocheng.web.admin;

import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kaocheng.casework.administration.Overdue;
import org.kaocheng.casework.administration.Reminding;
import org.kaocheng.casework.administration.TaskKeeping;
import org.kaocheng.store.Actor;
import org.kaocheng.store.EvaluationTask;
import org.kaocheng.store.Reminder;
import org.kaocheng.web.access.Sight;
import org.kaocheng.web.access.Visitor;
import org.kaocheng.web.table.Cell;
import org.kaocheng.web.table.DataTable;
import org.kaocheng.web.table.Download;
import org.kaocheng.web.table.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who has not submitted yet, and who was reminded. */
@Controller
class ReminderPages {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final TaskKeeping tasks;
  private final Reminding reminding;
  private final InstantSource clock;
  private final Wording wording;
  private final Told told;

  ReminderPages(
      TaskKeeping tasks, Reminding reminding, InstantSource clock, Wording wording, Told told) {
    this.tasks = tasks;
    this.reminding = reminding;
    this.clock = clock;
    this.wording = wording;
    this.told = told;
  }

  @GetMapping("/admin/reminders")
  String list(
      Visitor visitor,
      Actor actor,
      Sight sight,
      @RequestParam Optional<Long> task,
      @RequestParam(defaultValue = "") String search,
      Model model) {
    List<EvaluationTask> all = tasks.of(Told.who(visitor, actor));
    Optional<EvaluationTask> chosen =
        task.isPresent() ? Optional.of(visible(all, task.get())) : all.stream().findFirst();
    model.addAttribute("tasks", all);
    model.addAttribute("chosen", chosen.orElse(null));
    model.addAttribute("search", search);
    model.addAttribute("pages", this);
    model.addAttribute("rows", chosen.map(each -> rows(each, sight, search)).orElse(List.of()));
    return "admin/reminders";
  }

  private List<Overdue> rows(EvaluationTask task, Sight sight, String search) {
    String sought = search.strip().toLowerCase(Locale.ROOT);
    return reminding.list(task, sight.units(), clock.instant()).stream()
        .filter(row -> row.unit().name().toLowerCase(Locale.ROOT).contains(sought))
        .toList();
  }

  @PostMapping("/admin/reminders")
  String remind(
      Visitor visitor,
      Actor actor,
      @RequestParam long task,
      @RequestParam long unit,
      @RequestParam(defaultValue = "") String note,
      RedirectAttributes next) {
    EvaluationTask found = visible(tasks.of(Told.who(visitor, actor)), task);
    told.of(
        reminding.remind(Told.who(visitor, actor), found.id(), unit, note), next, "admin.reminded");
    return "redirect:/admin/reminders?task=" + found.id();
  }

  @GetMapping("/admin/reminders/export")
  ResponseEntity<byte[]> export(
      Visitor visitor,
      Actor actor,
      Sight sight,
      @RequestParam long task,
      @RequestParam(defaultValue = "xlsx") String format) {
    EvaluationTask found = visible(tasks.of(Told.who(visitor, actor)), task);
    List<List<Cell>> rows =
        rows(found, sight, "").stream()
            .map(row ->
                List.of(
                    Cell.of(row.unit().name()),
                    Cell.of(wording.of(state(row))),
                    Cell.of(row.days()),
                    Cell.of(row.contact()),
                    Cell.of(String.join("、", row.people())),
                    Cell.of(row.reminders().size()),
                    Cell.of(row.reminders().isEmpty() ? "" : said(row.reminders().getLast()))))
            .toList();
    DataTable table =
        new DataTable(
            wording.of("admin.reminders") + found.fiscalYear(),
            List.of(
                wording.of("admin.unit"),
                wording.of("admin.state"),
                wording.of("admin.days"),
                wording.of("admin.contact"),
                wording.of("admin.people"),
                wording.of("admin.reminder.count"),
                wording.of("admin.reminder.last")),
            rows);
    return Download.of(table, format);
  }

  /** The key of the words for where a unit's report stands. */
  public String state(Overdue row) {
    return row.state().map(state -> "state." + state.name()).orElse("state.none");
  }

  /** A reminder in a line: when, who, how. */
  public String said(Reminder reminder) {
    ZonedDateTime at = reminder.at().atZone(TaskKeeping.ZONE);
    return MINUTE.format(at) + " " + reminder.person() + " " + reminder.note();
  }

  private static EvaluationTask visible(List<EvaluationTask> tasks, long number) {
    return tasks.stream()
        .filter(task -> task.id() == number)
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
