package org.kaocheng.web.check;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.check.Family;
import org.kaocheng.report.MarkedDocument;
import org.kaocheng.report.Places;
import org.kaocheng.report.Report;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The result of one file: the document beside what was found, and what was read in a figure. */
@Controller
class ResultPages {

  private final CheckResults results;

  ResultPages(CheckResults results) {
    this.results = results;
  }

  @GetMapping("/check/{job}/{number}")
  String result(
      HttpServletRequest request, @PathVariable String job, @PathVariable int number, Model model) {
    Report.Checked report = results.report(request, job, number);
    String path = "/check/" + job + "/" + number;
    model.addAttribute("job", job);
    model.addAttribute("number", number);
    model.addAttribute("file", report.file());
    model.addAttribute("identification", report.reading().identification());
    model.addAttribute("verdict", report.findings().verdict());
    model.addAttribute("counts", report.findings().counts());
    model.addAttribute("families", families(report));
    model.addAttribute("findings", FindingView.of(report));
    model.addAttribute("document", MarkedDocument.of(report, path + "/figure/"));
    model.addAttribute("scores", report.scorecard().map(ScoreView::of).orElse(List.of()));
    model.addAttribute(
        "scheme", report.scorecard().flatMap(card -> card.scheme()).map(s -> s.name()).orElse(""));
    model.addAttribute("problems", problems(report));
    return "check/result";
  }

  /** What was read in a figure: a piece of the page for its script, else a page. */
  @GetMapping("/check/{job}/{number}/figure/{fact}")
  String figure(
      HttpServletRequest request,
      @PathVariable String job,
      @PathVariable int number,
      @PathVariable int fact,
      Model model) {
    Report.Checked report = results.report(request, job, number);
    FigureView view =
        FigureView.of(report, fact)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("figure", view);
    model.addAttribute("back", "/check/" + job + "/" + number);
    return request.getHeader("HX-Request") == null ? "check/figure" : "check/figure :: figure";
  }

  private static Map<Family, Long> families(Report.Checked report) {
    Map<Family, Long> families = new LinkedHashMap<>();
    for (Family family : Family.values()) {
      long count =
          report.findings().list().stream().filter(f -> f.rule().family() == family).count();
      if (count > 0) {
        families.put(family, count);
      }
    }
    return families;
  }

  private static List<String> problems(Report.Checked report) {
    Places places = new Places(report.reading());
    return report.notUnderstood().stream()
        .map(problem ->
            (problem.place().isPassage() ? places.told(problem.place(), 0) + "：" : "")
                + problem.message())
        .toList();
  }
}
