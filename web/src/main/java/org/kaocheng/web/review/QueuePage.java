package org.kaocheng.web.review;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.store.CaseState;
import org.kaocheng.store.Database;
import org.kaocheng.store.EvaluationTask;
import org.kaocheng.web.access.Sight;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue of what is to be reviewed. */
@Controller
class QueuePage {

  private static final int ON_A_PAGE = 50;

  private final Database database;
  private final Schemes schemes;
  private final Queue queue;

  QueuePage(Database database, Schemes schemes, Queue queue) {
    this.database = database;
    this.schemes = schemes;
    this.queue = queue;
  }

  @GetMapping("/review")
  String queue(
      Sight sight,
      @RequestParam Optional<Long> task,
      @RequestParam(defaultValue = "SUBMITTED") String state,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    List<EvaluationTask> tasks = database.tasks().all();
    Optional<EvaluationTask> chosen =
        tasks.stream()
            .filter(each -> task.isEmpty() || task.get() == each.id())
            .findFirst()
            .or(() -> tasks.stream().findFirst());
    List<QueueRow> named =
        chosen.map(each -> queue.of(each, sight)).orElse(List.of()).stream()
            .filter(row -> contains(row.unit().name(), text))
            .toList();
    Map<CaseState, Long> counts = new EnumMap<>(CaseState.class);
    for (CaseState each : CaseState.values()) {
      counts.put(each, named.stream().filter(row -> row.filingCase().state() == each).count());
    }
    List<QueueRow> rows =
        named.stream()
            .filter(row -> !isState(state) || row.filingCase().state().name().equals(state))
            .toList();
    int pages = Math.max(1, (rows.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    int shown = Math.clamp(page, 1, pages);
    int from = (shown - 1) * ON_A_PAGE;
    model.addAttribute("tasks", tasks.stream().map(this::choice).toList());
    model.addAttribute("task", chosen);
    model.addAttribute("state", isState(state) ? state : "ALL");
    model.addAttribute("text", text);
    model.addAttribute("counts", counts);
    model.addAttribute("all", named.size());
    model.addAttribute("rows", rows.subList(from, Math.min(rows.size(), from + ON_A_PAGE)));
    model.addAttribute("pending", named.stream().filter(QueueRow::pending).count());
    model.addAttribute("found", rows.size());
    model.addAttribute("page", shown);
    model.addAttribute("pages", pages);
    model.addAttribute("absent", chosen.map(each -> absent(each, sight)).orElse(0L));
    return "review/queue";
  }

  /**
   * A task to choose.
   *
   * @param id its number
   * @param year its fiscal year
   * @param scheme the name of its scheme; the id of one that is not there
   */
  record Choice(long id, String year, String scheme) {}

  private Choice choice(EvaluationTask task) {
    String scheme = schemes.scheme(task.scheme()).map(Scheme::name).orElse(task.scheme());
    return new Choice(task.id(), Integer.toString(task.fiscalYear()), scheme);
  }

  /** How many units within sight must report and have not begun. */
  private long absent(EvaluationTask task, Sight sight) {
    List<Long> begun =
        database.cases().ofTask(task.id()).stream().map(each -> each.unit()).toList();
    return database.tasks().obliged(task.id()).stream()
        .filter(unit -> sight.sees(unit) && !begun.contains(unit))
        .count();
  }

  private static boolean isState(String state) {
    return Arrays.stream(CaseState.values()).anyMatch(each -> each.name().equals(state));
  }

  private static boolean contains(String name, String text) {
    return name.toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
  }
}
