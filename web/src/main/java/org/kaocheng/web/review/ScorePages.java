package org.kaocheng.web.review;

import static org.kaocheng.web.review.RefusedException.done;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kaocheng.casework.RowMark;
import org.kaocheng.casework.Scoring;
import org.kaocheng.filing.FigureText;
import org.kaocheng.store.Actor;
import org.kaocheng.web.access.VisibleCase;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reviewer's scores of rows. */
@Controller
class ScorePages {

  private static final int LONGEST_NUMBER = 20;

  private final Scoring scoring;
  private final ReviewedCases reviewedCases;

  ScorePages(Scoring scoring, ReviewedCases reviewedCases) {
    this.scoring = scoring;
    this.reviewedCases = reviewedCases;
  }

  /** Scores one row, and shows it and the totals as they stand then. */
  @PostMapping("/review/{case}/scores")
  String score(
      VisibleCase seen,
      Actor actor,
      @RequestParam long version,
      @RequestParam String row,
      @RequestParam int last,
      @RequestParam(defaultValue = "") String score,
      @RequestParam(defaultValue = "") String reason,
      HttpServletRequest request,
      Model model) {
    RowMark mark = new RowMark(row, last, number(score), reason);
    if (last > 0 || mark.score().isPresent()) {
      done(scoring.score(seen.id(), version, List.of(mark), actor));
    }
    if (request.getHeader("HX-Request") == null) {
      return "redirect:/review/" + seen.id();
    }
    ReviewedCase reviewed = reviewedCases.last(seen);
    List<ScoreView.Table> tables = ScoreView.of(reviewed);
    model.addAttribute("reviewed", reviewed);
    model.addAttribute("tables", tables);
    model.addAttribute(
        "view",
        tables.stream()
            .flatMap(table -> table.rows().stream())
            .filter(each -> each.row().row().key().equals(row))
            .findFirst()
            .orElseThrow(() -> RefusedException.wrong("最近一次提交的评分表里没有这一行。")));
    return "review/scores :: scored";
  }

  /** Takes over the self-scores that are what the rules give, where nothing is scored. */
  @PostMapping("/review/{case}/scores/agreed")
  String takeOver(VisibleCase seen, Actor actor, @RequestParam long version) {
    List<RowMark> marks =
        ScoreView.of(reviewedCases.last(seen)).stream()
            .flatMap(table -> table.rows().stream())
            .filter(ScoreView::isToBeTakenOver)
            .map(each ->
                new RowMark(
                    each.row().row().key(),
                    each.row().seen(),
                    each.row().row().line().selfScore(),
                    ""))
            .toList();
    done(scoring.score(seen.id(), version, marks, actor));
    return "redirect:/review/" + seen.id() + "#scores";
  }

  private static Optional<BigDecimal> number(String typed) {
    if (typed.isBlank()) {
      return Optional.empty();
    }
    Optional<BigDecimal> number =
        typed.length() > LONGEST_NUMBER ? Optional.empty() : FigureText.number(typed.strip());
    if (number.isEmpty()) {
      throw RefusedException.wrong("得分应是一个数，例如 4.5。");
    }
    return number;
  }
}
