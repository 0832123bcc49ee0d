package org.kaocheng.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.kaocheng.store.Account;
import org.kaocheng.store.Database;
import org.kaocheng.web.access.OpenIdSettings;
import org.kaocheng.web.access.Visitor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in and changing one's password. */
@Controller
class AccountPages {

  private final Database database;
  private final PasswordEncoder passwords;
  private final OpenIdSettings provider;

  AccountPages(Database database, PasswordEncoder passwords, OpenIdSettings provider) {
    this.database = database;
    this.passwords = passwords;
    this.provider = provider;
  }

  @GetMapping("/login")
  String login(
      @RequestParam Optional<String> failed,
      @RequestParam Optional<String> left,
      @RequestParam Optional<String> ended,
      @RequestParam Optional<String> changed,
      @RequestParam("unknown") Optional<String> unknown,
      @RequestParam("provider") Optional<String> refused,
      Model model) {
    String message =
        failed.isPresent()
            ? "login.failed"
            : unknown.isPresent()
                ? "login.unknown"
                : refused.isPresent()
                    ? "login.provider.failed"
                    : ended.isPresent()
                        ? "login.ended"
                        : changed.isPresent()
                            ? "login.changed"
                            : left.isPresent() ? "login.left" : "";
    model.addAttribute("message", message);
    model.addAttribute("wrong", failed.isPresent() || unknown.isPresent() || refused.isPresent());
    model.addAttribute("provider", provider.isConfigured());
    return "account/login";
  }

  @GetMapping("/password")
  String password(Visitor visitor, Model model) {
    model.addAttribute("mustChange", visitor.mustChange());
    model.addAttribute("problem", "");
    return "account/password";
  }

  @PostMapping("/password")
  String change(
      Visitor visitor,
      @RequestParam String current,
      @RequestParam String chosen,
      @RequestParam String repeated,
      HttpServletRequest request,
      Model model) {
    String problem = database.inTransaction(() -> changed(visitor, current, chosen, repeated));
    if (problem.isEmpty()) {
      var session = request.getSession(false);
      if (session != null) {
        session.invalidate();
      }
      return "redirect:/login?changed";
    }
    model.addAttribute("mustChange", visitor.mustChange());
    model.addAttribute("problem", problem);
    return "account/password";
  }

  /** Why it cannot be changed; empty when it is. */
  private String changed(Visitor visitor, String current, String chosen, String repeated) {
    Optional<Account> account = database.accounts().lock(visitor.account());
    if (account.isEmpty() || !passwords.matches(current, account.get().password())) {
      return "password.wrong";
    }
    Optional<String> weak = PasswordRule.problem(visitor.login(), current, chosen);
    if (weak.isPresent()) {
      return weak.get();
    }
    if (!chosen.equals(repeated)) {
      return "password.differs";
    }
    database.accounts().update(account.get().withPassword(passwords.encode(chosen), false));
    return "";
  }
}
