package org.kaocheng.web.sampling;

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
import org.kaocheng.web.table.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of draws; a draw is seen by whoever sees the unit of who drew. */
@Controller
class SamplingPages {

  private static final int MOST = 10_000;
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(TaskKeeping.ZONE);

  private final Database database;
  private final Examinations examinations;
  private final Sampling sampling;
  private final Summaries summaries;
  private final SeenTasks seenTasks;
  private final Draws draws;
  private final Wording wording;

  SamplingPages(
      Database database,
      Examinations examinations,
      Sampling sampling,
      Summaries summaries,
      SeenTasks seenTasks,
      Draws draws,
      Wording wording) {
    this.database = database;
    this.examinations = examinations;
    this.sampling = sampling;
    this.summaries = summaries;
    this.seenTasks = seenTasks;
    this.draws = draws;
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
    List<FrameUnit> frame = sampling.frame(chosen, standings, strata, weighting);
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
    Draw found = draws.visible(draw, sight);
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
    model.addAttribute("drawn", draws.drawn(found, frame));
    model.addAttribute("shares", shares);
    model.addAttribute("count", frame.size());
    model.addAttribute("whole", found.fingerprint().equals(found.hash()));
    model.addAttribute("again", isDrawnAgain(found, frame));
    model.addAttribute("time", SECOND);
    model.addAttribute("command", command(found));
    model.addAttribute("script", Draws.script());
    return "sampling/draw";
  }

  /** What is typed to draw again; the seed is a single word to the shell, whatever it holds. */
  private static String command(Draw draw) {
    String seed = "'" + draw.seed().replace("'", "'\\''") + "'";
    return "python3 draw.py frame-" + draw.id() + ".csv " + draw.size() + " " + seed;
  }

  private static boolean isDrawnAgain(Draw draw, List<FrameUnit> frame) {
    return Sampler.draw(frame, draw.size(), draw.seed()).stream()
        .map(unit -> Long.toString(unit.unit()))
        .collect(Collectors.joining("\n"))
        .equals(draw.result());
  }
}
