package org.kaocheng.web.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.casework.Examinations;
import org.kaocheng.casework.SubmissionFigures.Item;
import org.kaocheng.casework.overview.Standing;
import org.kaocheng.casework.overview.Standings;
import org.kaocheng.check.Family;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Period;
import org.kaocheng.source.Severity;
import org.kaocheng.store.CaseState;
import org.kaocheng.store.Database;
import org.kaocheng.store.EvaluationTask;
import org.kaocheng.store.Role;
import org.kaocheng.web.access.Sight;
import org.kaocheng.web.access.Visitor;
import org.kaocheng.web.page.Libraries;
import org.kaocheng.web.table.Cell;
import org.kaocheng.web.table.DataTable;
import org.kaocheng.web.table.Download;
import org.kaocheng.web.table.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The overview of a task: pictures, the lists behind them, and both as files. */
@Controller
class OverviewPages {

  private final Database database;
  private final Examinations examinations;
  private final Summaries summaries;
  private final SeenTasks seenTasks;
  private final Pictures pictures;
  private final ScorePictures scorePictures;
  private final MorePictures morePictures;
  private final Wording wording;
  private final Libraries libraries;

  OverviewPages(
      Database database,
      Examinations examinations,
      Summaries summaries,
      SeenTasks seenTasks,
      Pictures pictures,
      ScorePictures scorePictures,
      MorePictures morePictures,
      Wording wording,
      Libraries libraries) {
    this.database = database;
    this.examinations = examinations;
    this.summaries = summaries;
    this.seenTasks = seenTasks;
    this.pictures = pictures;
    this.scorePictures = scorePictures;
    this.morePictures = morePictures;
    this.wording = wording;
    this.libraries = libraries;
  }

  @GetMapping("/overview")
  String overview(Sight sight, @RequestParam Optional<Long> task, Model model) {
    List<EvaluationTask> tasks = seenTasks.of(sight);
    Optional<EvaluationTask> chosen = seenTasks.chosen(tasks, task);
    model.addAttribute("echarts", libraries.path("echarts"));
    model.addAttribute("tasks", tasks);
    model.addAttribute("chosen", chosen.orElse(null));
    if (chosen.isPresent()) {
      List<Standing> standings = standings(chosen.get(), sight);
      model.addAttribute("progress", summaries.progress(chosen.get().id(), standings));
      model.addAttribute("pictures", all(chosen.get(), standings));
      model.addAttribute("count", standings.size());
    }
    return "overview/overview";
  }

  private List<Standing> standings(EvaluationTask task, Sight sight) {
    return Standings.of(database, examinations, task.id(), sight.units());
  }

  private List<Picture> all(EvaluationTask task, List<Standing> standings) {
    Links links = new Links(task.id());
    return List.of(
        pictures.states(standings, links),
        pictures.rates(standings, links),
        morePictures.publics(standings, task.fiscalYear(), links),
        scorePictures.scores(standings, links),
        scorePictures.compare(standings, links),
        scorePictures.ranks(standings, links),
        morePictures.families(standings, links));
  }

  @GetMapping("/overview/list")
  String list(
      Sight sight,
      Visitor visitor,
      @RequestParam Optional<Long> task,
      @ModelAttribute("filter") ListFilter filter,
      Model model) {
    List<EvaluationTask> tasks = seenTasks.of(sight);
    Optional<EvaluationTask> chosen = seenTasks.chosen(tasks, task);
    model.addAttribute("chosen", chosen.orElse(null));
    model.addAttribute("states", states());
    model.addAttribute("families", Family.values());
    if (chosen.isPresent()) {
      List<Standing> standings = standings(chosen.get(), sight);
      model.addAttribute("progress", summaries.progress(chosen.get().id(), standings));
      model.addAttribute("table", table(chosen.get(), standings, filter, visitor));
    }
    return "overview/list";
  }

  /** What narrows a list, from the address. */
  @ModelAttribute("filter")
  ListFilter filter(
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String bin,
      @RequestParam(defaultValue = "") String family,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String search) {
    return new ListFilter(state, bin, family, unit, search);
  }

  private static List<String> states() {
    List<String> states = new ArrayList<>(List.of("none"));
    for (CaseState state : CaseState.values()) {
      states.add(state.name());
    }
    return states;
  }

  @GetMapping("/overview/export")
  ResponseEntity<byte[]> export(
      Sight sight,
      Visitor visitor,
      @RequestParam long task,
      @RequestParam(defaultValue = "list") String table,
      @RequestParam(defaultValue = "xlsx") String format,
      @ModelAttribute("filter") ListFilter filter) {
    EvaluationTask chosen = seenTasks.chosen(seenTasks.of(sight), Optional.of(task)).orElseThrow();
    List<Standing> standings = standings(chosen, sight);
    DataTable found =
        table.equals("list")
            ? table(chosen, standings, filter, visitor)
            : all(chosen, standings).stream()
                .filter(picture -> picture.id().equals(table))
                .map(Picture::table)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return Download.of(found, format);
  }

  private DataTable table(
      EvaluationTask task, List<Standing> standings, ListFilter filter, Visitor visitor) {
    Period accounts = new Period(task.fiscalYear(), Basis.FINAL_ACCOUNTS);
    List<List<Cell>> rows =
        standings.stream().filter(filter::shows).map(each -> row(each, accounts, visitor)).toList();
    List<String> heads =
        List.of(
            "overview.unit",
            "overview.parent",
            "overview.state",
            "overview.self",
            "overview.computed",
            "overview.reviewed",
            "overview.grade",
            "overview.rate",
            "overview.publics.money",
            "overview.errors",
            "overview.warnings");
    return new DataTable(
        wording.of("overview.list", Integer.toString(task.fiscalYear())),
        heads.stream().map(wording::of).toList(),
        rows);
  }

  private List<Cell> row(Standing each, Period accounts, Visitor visitor) {
    boolean reviewed = visitor.is(Role.REVIEWER) && each.submission().isPresent();
    String link =
        reviewed ? each.filingCase().map(known -> "/review/" + known.id()).orElse("") : "";
    return List.of(
        Cell.of(each.unit().name(), link),
        Cell.of(each.parent()),
        Cell.of(wording.of("state." + ListFilter.stateKey(each))),
        Cell.of(each.self()),
        Cell.of(each.computed().map(Figures::told).orElse("")),
        Cell.of(each.reviewed().total()),
        Cell.of(each.summary().flatMap(told -> told.grade()).orElse("")),
        Cell.of(each.rate()),
        Cell.of(
            Figures.tenThousands(
                each.summary().flatMap(told -> told.figures().amount(Item.TOTAL, accounts)))),
        each.summary().isPresent() ? Cell.of(each.errors()) : Cell.of(""),
        each.summary()
            .map(told -> Cell.of((long) told.severities().getOrDefault(Severity.WARNING, 0)))
            .orElseGet(() -> Cell.of("")));
  }
}
