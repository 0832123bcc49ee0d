package org.kaocheng.web.admin;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.casework.administration.AccountKeeping;
import org.kaocheng.casework.administration.Administrator;
import org.kaocheng.casework.administration.Kept;
import org.kaocheng.store.Account;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.Role;
import org.kaocheng.web.access.Sight;
import org.kaocheng.web.access.Visitor;
import org.kaocheng.web.account.FirstPassword;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The accounts, one by one; only those of units one keeps. */
@Controller("administrationAccountPages")
class AccountListPages {

  private final Database database;
  private final AccountKeeping accounts;
  private final PasswordEncoder passwords;
  private final InstantSource clock;
  private final Told told;

  AccountListPages(
      Database database,
      AccountKeeping accounts,
      PasswordEncoder passwords,
      InstantSource clock,
      Told told) {
    this.database = database;
    this.accounts = accounts;
    this.passwords = passwords;
    this.clock = clock;
    this.told = told;
  }

  @GetMapping("/admin/accounts")
  String list(Sight sight, @RequestParam(defaultValue = "") String search, Model model) {
    Map<Long, String> units = new HashMap<>();
    sight.units().forEach(unit -> units.put(unit.id(), unit.name()));
    model.addAttribute("search", search);
    model.addAttribute("units", units);
    model.addAttribute("lines", TreeLine.of(sight.units()));
    model.addAttribute("roles", Role.values());
    model.addAttribute("now", clock.instant());
    model.addAttribute(
        "accounts",
        database.accounts().all().stream()
            .filter(each -> sight.sees(each.unit()))
            .filter(each -> matches(each, units.getOrDefault(each.unit(), ""), search))
            .toList());
    return "admin/accounts";
  }

  private static boolean matches(Account account, String unit, String search) {
    String text = account.login() + " " + account.name() + " " + unit + account.role().label();
    return text.toLowerCase(Locale.ROOT).contains(search.strip().toLowerCase(Locale.ROOT));
  }

  @PostMapping("/admin/accounts")
  String add(
      Visitor visitor,
      Actor actor,
      @RequestParam String login,
      @RequestParam String name,
      @RequestParam Role role,
      @RequestParam long unit,
      RedirectAttributes next) {
    Administrator who = Told.who(visitor, actor);
    List<AccountKeeping.Line> line =
        List.of(new AccountKeeping.Line(0, login, name, Optional.of(role), Optional.of(unit)));
    String password = FirstPassword.random();
    Kept<List<Account>> kept = accounts.add(who, line, List.of(passwords.encode(password)));
    if (told.of(kept, next, "admin.account.added")) {
      next.addFlashAttribute("password", password);
      next.addFlashAttribute("passwordOf", login.strip().toLowerCase(Locale.ROOT));
    } else {
      next.addFlashAttribute("login", login);
      next.addFlashAttribute("name", name);
    }
    return "redirect:/admin/accounts";
  }

  @GetMapping("/admin/account/{account}")
  String account(@PathVariable String account, Visitor visitor, Sight sight, Model model) {
    Account found = visible(account, sight);
    model.addAttribute("account", found);
    model.addAttribute("seen", AccountKeeping.seen(found));
    model.addAttribute("own", found.id() == visitor.account());
    model.addAttribute("locked", found.isLocked(clock.instant()));
    model.addAttribute("roles", Role.values());
    model.addAttribute("lines", TreeLine.of(sight.units()));
    return "admin/account";
  }

  @PostMapping("/admin/account/{account}")
  String change(
      @PathVariable String account,
      Visitor visitor,
      Actor actor,
      Sight sight,
      @RequestParam Map<String, String> form,
      RedirectAttributes next) {
    Account found = visible(account, sight);
    Optional<Role> role = Roles.named(form.getOrDefault("role", ""));
    Optional<ReportingUnit> unit = Roles.unit(sight, form.getOrDefault("unit", ""));
    if (role.isEmpty() || unit.isEmpty()) {
      told.wrong(next, role.isEmpty() ? "trouble.account.role" : "trouble.account.unit");
    } else {
      told.of(
          accounts.change(
              Told.who(visitor, actor),
              found.id(),
              form.getOrDefault("seen", ""),
              form.getOrDefault("name", ""),
              role.get(),
              unit.get().id(),
              form.containsKey("disabled")),
          next,
          "admin.kept");
    }
    return "redirect:/admin/account/" + found.id();
  }

  @PostMapping("/admin/account/{account}/reset")
  String reset(
      @PathVariable String account,
      Visitor visitor,
      Actor actor,
      Sight sight,
      RedirectAttributes next) {
    Account found = visible(account, sight);
    String password = FirstPassword.random();
    Kept<Account> kept =
        accounts.reset(Told.who(visitor, actor), found.id(), passwords.encode(password));
    if (told.of(kept, next, "admin.account.reset.done")) {
      next.addFlashAttribute("password", password);
      next.addFlashAttribute("passwordOf", found.login());
    }
    return "redirect:/admin/account/" + found.id();
  }

  @PostMapping("/admin/account/{account}/unlock")
  String unlock(
      @PathVariable String account,
      Visitor visitor,
      Actor actor,
      Sight sight,
      RedirectAttributes next) {
    Account found = visible(account, sight);
    told.of(
        accounts.unlock(Told.who(visitor, actor), found.id()), next, "admin.account.unlock.done");
    return "redirect:/admin/account/" + found.id();
  }

  /** An account of a unit that is seen; any other is answered as one that is not there. */
  private Account visible(String number, Sight sight) {
    return Optional.of(number)
        .filter(digits -> digits.matches("[0-9]{1,18}"))
        .flatMap(digits -> database.accounts().find(Long.parseLong(digits)))
        .filter(each -> sight.sees(each.unit()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
