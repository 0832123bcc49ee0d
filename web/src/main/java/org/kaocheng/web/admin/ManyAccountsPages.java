package org.kaocheng.web.admin;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaocheng.casework.administration.AccountKeeping;
import org.kaocheng.casework.administration.Administrator;
import org.kaocheng.casework.administration.Kept;
import org.kaocheng.casework.administration.Trouble;
import org.kaocheng.store.Account;
import org.kaocheng.store.Actor;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.web.access.Sight;
import org.kaocheng.web.access.Visitor;
import org.kaocheng.web.account.FirstPassword;
import org.kaocheng.web.table.Cell;
import org.kaocheng.web.table.DataTable;
import org.kaocheng.web.table.Download;
import org.kaocheng.web.table.TypedLines;
import org.kaocheng.web.table.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Many accounts at once; their first passwords can be fetched once. */
@Controller
class ManyAccountsPages {

  private static final String PASSWORDS = ManyAccountsPages.class.getName() + ".passwords";

  private final AccountKeeping accounts;
  private final PasswordEncoder passwords;
  private final Wording wording;
  private final Told told;

  ManyAccountsPages(
      AccountKeeping accounts, PasswordEncoder passwords, Wording wording, Told told) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.wording = wording;
    this.told = told;
  }

  /** Who got which first password; in the session until it is fetched. */
  private record Fetched(ArrayList<List<String>> rows) implements Serializable {}

  @GetMapping("/admin/accounts/many")
  String many(HttpSession session, Model model) {
    model.asMap().putIfAbsent("typed", "");
    model.addAttribute("waiting", session.getAttribute(PASSWORDS) != null);
    return "admin/accounts-many";
  }

  @PostMapping("/admin/accounts/many")
  String add(
      Visitor visitor,
      Actor actor,
      Sight sight,
      @RequestParam(defaultValue = "") String typed,
      @RequestParam(required = false) @Nullable MultipartFile file,
      HttpSession session,
      RedirectAttributes next) {
    String back = "redirect:/admin/accounts/many";
    next.addFlashAttribute("typed", typed);
    List<AccountKeeping.Line> lines;
    try {
      lines = UnitPages.lines(typed, file).stream().map(line -> line(line, sight)).toList();
    } catch (IOException e) {
      told.wrong(next, "trouble.file");
      return back;
    }
    Administrator who = Told.who(visitor, actor);
    List<Trouble> troubles = accounts.troubles(who, lines);
    if (!troubles.isEmpty()) {
      next.addFlashAttribute("troubles", told.lines(troubles));
      return back;
    }
    List<String> chosen = lines.stream().map(line -> FirstPassword.random()).toList();
    // Hashing is slow on purpose: on all processors, and before anything is locked.
    List<String> hashes = chosen.parallelStream().map(passwords::encode).toList();
    Kept<List<Account>> kept = accounts.add(who, lines, hashes);
    if (told.of(kept, next, "admin.accounts.added")
        && kept instanceof Kept.Done<List<Account>>(List<Account> added)) {
      next.addFlashAttribute("typed", "");
      ArrayList<List<String>> rows = new ArrayList<>();
      for (int at = 0; at < added.size(); at++) {
        Account account = added.get(at);
        String unit = sight.unit(account.unit()).map(ReportingUnit::name).orElse("");
        rows.add(
            List.of(account.login(), account.name(), account.role().label(), unit, chosen.get(at)));
      }
      session.setAttribute(PASSWORDS, new Fetched(rows));
    }
    return back;
  }

  private static AccountKeeping.Line line(TypedLines.Line line, Sight sight) {
    return new AccountKeeping.Line(
        line.number(),
        line.cell(0),
        line.cell(1),
        Roles.named(line.cell(2)),
        Roles.unit(sight, line.cell(3)).map(ReportingUnit::id));
  }

  @PostMapping("/admin/accounts/passwords")
  ResponseEntity<byte[]> passwords(HttpSession session) {
    if (!(session.getAttribute(PASSWORDS) instanceof Fetched fetched)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    session.removeAttribute(PASSWORDS);
    DataTable table =
        new DataTable(
            wording.of("admin.passwords"),
            List.of(
                wording.of("admin.login"),
                wording.of("admin.person"),
                wording.of("admin.role"),
                wording.of("admin.unit"),
                wording.of("admin.password")),
            fetched.rows().stream().map(row -> row.stream().map(Cell::of).toList()).toList());
    return Download.of(table, "xlsx");
  }
}
