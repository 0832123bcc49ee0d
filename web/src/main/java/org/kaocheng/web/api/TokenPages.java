package org.kaocheng.web.api;

import java.time.Duration;
import java.util.Optional;
import org.kaocheng.web.access.Tokens;
import org.kaocheng.web.access.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Makes and revokes the tokens of one's own account. */
@Controller
class TokenPages {

  private static final int LONGEST_DAYS = 366;

  private final Tokens tokens;

  TokenPages(Tokens tokens) {
    this.tokens = tokens;
  }

  @GetMapping("/tokens")
  String list(Visitor visitor, Model model) {
    return page(visitor, "", "", model);
  }

  @PostMapping("/tokens")
  String make(
      Visitor visitor,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "90") int days,
      Model model) {
    if (name.isBlank()) {
      return page(visitor, "", "tokens.unnamed", model);
    }
    if (days < 1 || days > LONGEST_DAYS) {
      return page(visitor, "", "tokens.days.wrong", model);
    }
    Optional<String> made = tokens.make(visitor.account(), name, Duration.ofDays(days));
    return page(visitor, made.orElse(""), made.isEmpty() ? "tokens.many" : "", model);
  }

  @PostMapping("/tokens/revoke")
  String revoke(Visitor visitor, @RequestParam long token) {
    if (!tokens.revoke(visitor.account(), token)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/tokens";
  }

  private String page(Visitor visitor, String made, String problem, Model model) {
    model.addAttribute("tokens", tokens.of(visitor.account()));
    model.addAttribute("made", made);
    model.addAttribute("problem", problem);
    model.addAttribute("most", Tokens.MOST);
    return "account/tokens";
  }
}
