package org.kaocheng.web.sampling;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kaocheng.casework.Examinations;
import org.kaocheng.casework.administration.TaskKeeping;
import org.kaocheng.casework.overview.Standing;
import org.kaocheng.casework.overview.Standings;
import org.kaocheng.casework.sampling.FrameUnit;
import org.kaocheng.casework.sampling.Sampler;
import org.kaocheng.casework.sampling.Sampling;
import org.kaocheng.casework.sampling.Strata;
import org.kaocheng.casework.sampling.Weighting;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.Draw;
import org.kaocheng.store.EvaluationTask;
import org.kaocheng.web.access.Sight;
import org.kaocheng.web.access.Visitor;
import org.kaocheng.web.overview.SeenTasks;
import org.kaocheng.web.overview.Summaries;
import org.kaocheng.web.table.Cell;
import org.kaocheng.web.table.DataTable;
import org.kaocheng.web.table.Download;
import org.kaocheng.web.table.Wording;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of draws; a draw is seen by whoever sees the unit of who drew. */
@Controller
class SamplingPages {

  private static final int MOST = 10_000;
  private static final String SCRIPT = "org/kaocheng/web/sampling/draw.py";
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(TaskKeeping.ZONE);

  private final Database database;
  private final Examinations examinations;
  private final Sampling sampling;
  private final Summaries summaries;
  private final SeenTasks seenTasks;
  private final Wording wording;

  SamplingPages(
      Database database,
      Examinations examinations,
      Sampling sampling,
      Summaries summaries,
      SeenTasks seenTasks,
      Wording wording) {
    this.database = database;
    this.examinations = examinations;
    this.sampling = sampling;
    this.summaries = summaries;
    this.seenTasks = seenTasks;
    this.wording = wording;
  }

  @GetMapping("/sampling")
  String list(Sight sight, @RequestParam Optional<Long> task, Model model) {
    List<EvaluationTask> tasks = seenTasks.of(sight);
    Optional<EvaluationTask> chosen = seenTasks.chosen(tasks, task);
    model.addAttribute("tasks", tasks);
    model.addAttribute("years", years(tasks));
    model.addAttribute("chosen", chosen.orElse(null));
    model.addAttribute("strata", Strata.values());
    model.addAttribute("weightings", Weighting.values());
    model.addAttribute("time", SECOND);
    model.addAttribute("draws", database.draws().of(sight.numbers()));
    if (chosen.isPresent()) {
      List<Standing> standings = standings(chosen.get().id(), sight);
      model.addAttribute("submitted", standings.stream().filter(Sampling::isSubmitted).count());
      model.addAttribute("progress", summaries.progress(chosen.get().id(), standings));
    }
    return "sampling/list";
  }

  private static Map<Long, Integer> years(List<EvaluationTask> tasks) {
    Map<Long, Integer> years = new HashMap<>();
    tasks.forEach(task -> years.put(task.id(), task.fiscalYear()));
    return years;
  }

  private List<Standing> standings(long task, Sight sight) {
    return Standings.of(database, examinations, task, sight.units());
  }

  @PostMapping("/sampling")
  String draw(
      Visitor visitor,
      Actor actor,
      Sight sight,
      @RequestParam long task,
      @RequestParam Strata strata,
      @RequestParam Weighting weighting,
      @RequestParam String amount,
      @RequestParam(defaultValue = "number") String measure,
      @RequestParam(defaultValue = "") String seed,
      RedirectAttributes next) {
    EvaluationTask chosen = seenTasks.chosen(seenTasks.of(sight), Optional.of(task)).orElseThrow();
    List<Standing> standings = standings(chosen.id(), sight);
    boolean isShare = measure.equals("share");
    int asked = amount.strip().matches("[0-9]{1,5}") ? Integer.parseInt(amount.strip()) : 0;
    List<FrameUnit> frame = sampling.frame(standings, strata, weighting);
    Optional<String> wrong =
        asked < 1 || asked > (isShare ? 100 : MOST)
            ? Optional.of("sampling.wrong.amount")
            : frame.isEmpty()
                ? Optional.of("sampling.wrong.none")
                : seed.strip().length() > Sampling.LONGEST_SEED
                    ? Optional.of("sampling.wrong.seed")
                    : summaries.progress(chosen.id(), standings).isDone()
                        ? Optional.empty()
                        : Optional.of("sampling.wrong.early");
    if (wrong.isPresent()) {
      next.addFlashAttribute("wrong", wording.of(wrong.get()));
      next.addFlashAttribute("amount", amount);
      next.addFlashAttribute("seed", seed);
      return "redirect:/sampling?task=" + chosen.id();
    }
    Draw draw =
        sampling.draw(
            new Sampling.Request(
                chosen.id(), visitor.unit(), strata, weighting, asked, isShare, seed),
            frame,
            actor);
    return "redirect:/sampling/" + draw.id();
  }

  /** A stratum of a draw: how many it has, how many were drawn. */
  public record Share(String stratum, long size, int drawn) {}

  @GetMapping("/sampling/{draw}")
  String draw(@PathVariable String draw, Sight sight, Model model) {
    Draw found = visible(draw, sight);
    List<FrameUnit> frame = FrameUnit.read(found.frame());
    Map<String, Long> sizes =
        frame.stream()
            .filter(unit -> unit.weight() > 0)
            .collect(Collectors.groupingBy(FrameUnit::stratum, Collectors.counting()));
    List<Share> shares = new ArrayList<>();
    Sampler.allocation(frame, found.size())
        .forEach((stratum, drawn) ->
            shares.add(new Share(stratum, sizes.getOrDefault(stratum, 0L), drawn)));
    model.addAttribute("draw", found);
    model.addAttribute("task", database.tasks().find(found.task()).orElseThrow());
    model.addAttribute("drawn", drawn(found, frame));
    model.addAttribute("shares", shares);
    model.addAttribute("count", frame.size());
    model.addAttribute("whole", found.fingerprint().equals(found.hash()));
    model.addAttribute("again", isDrawnAgain(found, frame));
    model.addAttribute("time", SECOND);
    model.addAttribute("command", command(found));
    model.addAttribute("script", script());
    return "sampling/draw";
  }

  /** What is typed to draw again; the seed is a single word to the shell, whatever it holds. */
  private static String command(Draw draw) {
    String seed = "'" + draw.seed().replace("'", "'\\''") + "'";
    return "python3 draw.py frame-" + draw.id() + ".csv " + draw.size() + " " + seed;
  }

  private DataTable drawn(Draw draw, List<FrameUnit> frame) {
    Map<Long, FrameUnit> units = new HashMap<>();
    frame.forEach(unit -> units.put(unit.unit(), unit));
    Map<Long, Long> cases = new HashMap<>();
    database.cases().ofTask(draw.task()).forEach(each -> cases.put(each.unit(), each.id()));
    List<List<Cell>> rows = new ArrayList<>();
    for (String line : draw.result().lines().toList()) {
      FrameUnit unit = units.get(Long.parseLong(line));
      if (unit != null) {
        Long its = cases.get(unit.unit());
        rows.add(
            List.of(
                Cell.of(rows.size() + 1L),
                Cell.of(unit.name(), its == null ? "" : "/review/" + its),
                Cell.of(unit.unit()),
                Cell.of(unit.stratum()),
                Cell.of(unit.weight())));
      }
    }
    return new DataTable(
        wording.of("sampling.drawn"),
        List.of(
            wording.of("sampling.order"),
            wording.of("sampling.unit"),
            wording.of("sampling.unit.number"),
            wording.of("sampling.stratum"),
            wording.of("sampling.weight")),
        rows);
  }

  private static boolean isDrawnAgain(Draw draw, List<FrameUnit> frame) {
    return Sampler.draw(frame, draw.size(), draw.seed()).stream()
        .map(unit -> Long.toString(unit.unit()))
        .collect(Collectors.joining("\n"))
        .equals(draw.result());
  }

  private static String script() {
    try {
      return new ClassPathResource(SCRIPT).getContentAsString(StandardCharsets.UTF_8);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /**
   * The units drawn from: {@code unit,weight,stratum,name}, as the program in Python reads them.
   */
  @GetMapping("/sampling/{draw}/frame.csv")
  ResponseEntity<byte[]> frame(@PathVariable String draw, Sight sight) {
    Draw found = visible(draw, sight);
    List<List<Cell>> rows =
        FrameUnit.read(found.frame()).stream()
            .map(unit ->
                List.of(
                    Cell.of(unit.unit()),
                    Cell.of(unit.weight()),
                    Cell.of(unit.stratum()),
                    Cell.of(unit.name())))
            .toList();
    return Download.of(
        new DataTable("frame-" + found.id(), List.of("unit", "weight", "stratum", "name"), rows),
        "csv");
  }

  /** The units drawn, as a list to work through. */
  @GetMapping("/sampling/{draw}/drawn")
  ResponseEntity<byte[]> drawn(
      @PathVariable String draw, @RequestParam(defaultValue = "xlsx") String format, Sight sight) {
    Draw found = visible(draw, sight);
    return Download.of(drawn(found, FrameUnit.read(found.frame())), format);
  }

  /** The program in Python that draws again. */
  @GetMapping("/sampling/draw.py")
  ResponseEntity<byte[]> program() {
    return Download.of("draw.py", MediaType.TEXT_PLAIN, script().getBytes(StandardCharsets.UTF_8));
  }

  private Draw visible(String number, Sight sight) {
    return Optional.of(number)
        .filter(digits -> digits.matches("[0-9]{1,18}"))
        .flatMap(digits -> database.draws().find(Long.parseLong(digits)))
        .filter(draw -> sight.sees(draw.unit()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
