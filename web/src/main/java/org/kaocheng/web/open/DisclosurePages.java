package org.kaocheng.web.open;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.casework.Act;
import org.kaocheng.casework.Cases;
import org.kaocheng.casework.Outcome;
import org.kaocheng.casework.disclosure.Handling;
import org.kaocheng.casework.disclosure.Obstacle;
import org.kaocheng.casework.disclosure.Preparation;
import org.kaocheng.casework.disclosure.Releases;
import org.kaocheng.render.HtmlWriter;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.Disclosure;
import org.kaocheng.store.FilingCase;
import org.kaocheng.web.access.VisibleCase;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where a reviewer settles what is in the way of publication, and publishes. */
@Controller
class DisclosurePages {

  /** The fields with reasons are named so, followed by the obstacle's id. */
  private static final String REASON = "reason.";

  private final Database database;
  private final Cases cases;
  private final Schemes schemes;

  DisclosurePages(Database database, Cases cases, Schemes schemes) {
    this.database = database;
    this.cases = cases;
    this.schemes = schemes;
  }

  @GetMapping("/review/{case}/disclosure")
  ModelAndView show(VisibleCase visible) {
    return page(visible, Map.of(), "", HttpStatus.OK);
  }

  /** The report as it would be published when nothing that is masked is let stand. */
  @GetMapping("/review/{case}/disclosure/preview")
  ResponseEntity<byte[]> preview(VisibleCase visible) {
    Preparation prepared =
        Optional.of(visible)
            .filter(each -> Act.DISCLOSE.isAllowed(each.filingCase().state()))
            .flatMap(this::prepared)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
        .header("Content-Security-Policy", ReportFrame.POLICY)
        .body(HtmlWriter.write(prepared.published(Releases.NONE)).content());
  }

  /**
   * Publishes.
   *
   * @param basedOn the version of the case that was seen
   * @param form the reasons for what is let stand
   */
  @PostMapping("/review/{case}/disclosure")
  ModelAndView publish(
      VisibleCase visible,
      Actor actor,
      @RequestParam(defaultValue = "-1") long basedOn,
      @RequestParam Map<String, String> form) {
    Map<String, String> reasons = new LinkedHashMap<>();
    form.forEach((name, value) -> {
      if (name.startsWith(REASON)) {
        reasons.put(name.substring(REASON.length()), value);
      }
    });
    Outcome<FilingCase> outcome =
        cases.disclose(visible.id(), basedOn, Releases.of(reasons), actor);
    return switch (outcome) {
      case Outcome.Done<FilingCase> _ ->
          new ModelAndView("redirect:/review/" + visible.id() + "/disclosure");
      case Outcome.Conflict<FilingCase> _ ->
          page(visible, reasons, "error.409", HttpStatus.CONFLICT);
      case Outcome.NotAllowed<FilingCase> _ ->
          page(visible, reasons, "open.gate.not-approved", HttpStatus.CONFLICT);
      case Outcome.Refused<FilingCase> _ ->
          page(visible, reasons, "open.gate.left", HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  private ModelAndView page(
      VisibleCase visible, Map<String, String> reasons, String problem, HttpStatus status) {
    FilingCase now = database.cases().find(visible.id()).orElse(visible.filingCase());
    Optional<Preparation> prepared =
        Act.DISCLOSE.isAllowed(now.state()) ? prepared(visible) : Optional.empty();
    List<Obstacle> obstacles = prepared.map(Preparation::obstacles).orElse(List.of());
    List<Disclosure> before = database.disclosures().of(visible.id());
    ModelAndView page = new ModelAndView("disclosure/gate", status);
    page.addObject("case", visible);
    page.addObject("now", now);
    page.addObject("ready", prepared.isPresent());
    page.addObject("reasons", reasons);
    page.addObject("problem", problem);
    page.addObject("masked", of(obstacles, Handling.MASK, Handling.ALWAYS));
    page.addObject("open", of(obstacles, Handling.RELEASE));
    page.addObject("mend", of(obstacles, Handling.MEND));
    page.addObject("before", before.reversed());
    page.addObject("published", database.disclosures().published(visible.id()).isPresent());
    return page;
  }

  private static List<Obstacle> of(List<Obstacle> obstacles, Handling... handlings) {
    return obstacles.stream().filter(each -> List.of(handlings).contains(each.handling())).toList();
  }

  private Optional<Preparation> prepared(VisibleCase visible) {
    return database
        .submissions()
        .last(visible.id())
        .flatMap(submission -> Preparation.of(schemes, submission));
  }
}
