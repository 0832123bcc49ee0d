package org.kaocheng.web.review;

import static org.kaocheng.web.review.RefusedException.done;

import java.util.List;
import org.kaocheng.casework.Act;
import org.kaocheng.casework.Cases;
import org.kaocheng.check.Finding;
import org.kaocheng.store.Actor;
import org.kaocheng.web.access.VisibleCase;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reviewer's steps: sending back, approving, taking up again. */
@Controller
class ReviewStepPages {

  /** The reason names at most so many findings; the notice names them all. */
  private static final int MOST_NAMED = 20;

  private static final int LONGEST_MESSAGE = 120;

  private final Cases cases;
  private final ReviewedCases reviewedCases;

  ReviewStepPages(Cases cases, ReviewedCases reviewedCases) {
    this.cases = cases;
    this.reviewedCases = reviewedCases;
  }

  /** The page on which a submission is sent back: the notice, and the reason to be edited. */
  @GetMapping("/review/{case}/return")
  String returning(VisibleCase seen, Model model) {
    ReviewedCase reviewed = reviewedCases.last(seen);
    List<Finding> named = Letters.named(reviewed);
    model.addAttribute("reviewed", reviewed);
    model.addAttribute("named", named.size());
    model.addAttribute("reason", reason(named));
    model.addAttribute("may", reviewed.allows(Act.RETURN));
    return "review/return";
  }

  private static String reason(List<Finding> named) {
    if (named.isEmpty()) {
      return "";
    }
    StringBuilder reason = new StringBuilder("请按整改通知逐条整改以下 " + named.size() + " 处问题后重新提交：");
    for (int at = 0; at < Math.min(MOST_NAMED, named.size()); at++) {
      String message = named.get(at).message().replaceAll("\\s+", " ");
      String shown =
          message.length() <= LONGEST_MESSAGE
              ? message
              : message.substring(0, LONGEST_MESSAGE) + "…";
      reason.append('\n').append(at + 1).append("．").append(shown);
    }
    return named.size() > MOST_NAMED ? reason + "\n……其余见整改通知。" : reason.toString();
  }

  @PostMapping("/review/{case}/return")
  String giveBack(
      VisibleCase seen,
      Actor actor,
      @RequestParam long version,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes after) {
    done(cases.giveBack(seen.id(), version, reason, actor));
    return told(seen, after, "review.done.return");
  }

  @PostMapping("/review/{case}/approve")
  String approve(
      VisibleCase seen, Actor actor, @RequestParam long version, RedirectAttributes after) {
    done(cases.approve(seen.id(), version, actor));
    return told(seen, after, "review.done.approve");
  }

  @PostMapping("/review/{case}/reopen")
  String reopen(
      VisibleCase seen,
      Actor actor,
      @RequestParam long version,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes after) {
    done(cases.reopen(seen.id(), version, reason, actor));
    return told(seen, after, "review.done.reopen");
  }

  private static String told(VisibleCase seen, RedirectAttributes after, String message) {
    after.addFlashAttribute("done", message);
    return "redirect:/review/" + seen.id();
  }
}
