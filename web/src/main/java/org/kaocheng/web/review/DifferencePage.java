package org.kaocheng.web.review;

import java.util.List;
import java.util.Optional;
import org.kaocheng.casework.difference.Difference;
import org.kaocheng.casework.difference.Difference.Side;
import org.kaocheng.casework.difference.ScoreChange;
import org.kaocheng.check.Finding;
import org.kaocheng.value.Decimals;
import org.kaocheng.web.access.VisibleCase;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What changed from one submission to another. */
@Controller
class DifferencePage {

  private final ReviewedCases cases;

  DifferencePage(ReviewedCases cases) {
    this.cases = cases;
  }

  /** The difference, by default between the last two submissions. */
  @GetMapping("/review/{case}/difference")
  String difference(
      VisibleCase seen,
      @RequestParam Optional<Integer> from,
      @RequestParam Optional<Integer> to,
      Model model) {
    ReviewedCase reviewed = cases.last(seen);
    int newer = to.orElse(reviewed.heads().size());
    int older = from.orElse(newer - 1);
    model.addAttribute("reviewed", reviewed);
    model.addAttribute("from", older);
    model.addAttribute("to", newer);
    boolean comparable = reviewed.heads().size() > 1 || from.isPresent() || to.isPresent();
    Optional<Difference> difference = comparable ? between(seen, older, newer) : Optional.empty();
    model.addAttribute("difference", difference);
    model.addAttribute("scores", difference.map(DifferencePage::scores).orElse(List.of()));
    model.addAttribute("findings", difference.map(DifferencePage::findings).orElse(List.of()));
    return "review/difference";
  }

  private Optional<Difference> between(VisibleCase seen, int older, int newer) {
    Optional<Side> before = side(seen, older);
    Optional<Side> after = side(seen, newer);
    return before.flatMap(one -> after.map(two -> Difference.between(one, two)));
  }

  private Optional<Side> side(VisibleCase seen, int number) {
    ReviewedCase reviewed = cases.at(seen, number);
    if (reviewed.submission().isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return reviewed.examination().map(each -> new Side(reviewed.submission().get(), each));
  }

  /**
   * A change of a score as it is shown.
   *
   * @param label the row
   * @param total whether it is a total
   * @param before self-score and computed score before
   * @param after the same now
   */
  record ScoreWords(String label, boolean total, String before, String after) {}

  /**
   * Findings to which the same happened.
   *
   * @param name what: new, stay, gone
   * @param findings the findings
   */
  record Part(String name, List<Finding> findings) {}

  private static List<ScoreWords> scores(Difference difference) {
    return difference.scores().stream()
        .map(each ->
            new ScoreWords(each.label(), each.total(), words(each.before()), words(each.after())))
        .toList();
  }

  private static List<Part> findings(Difference difference) {
    return List.of(
        new Part("new", difference.findings().added()),
        new Part("stay", difference.findings().remaining()),
        new Part("gone", difference.findings().mended()));
  }

  private static String words(Optional<ScoreChange.Scored> scored) {
    return scored
        .map(each ->
            each.self().map(Decimals::plain).orElse("—")
                + " / "
                + ScoreView.interval(each.computed()))
        .orElse("—");
  }
}
