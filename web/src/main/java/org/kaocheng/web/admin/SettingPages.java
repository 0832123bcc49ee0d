package org.kaocheng.web.admin;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.kaocheng.casework.administration.SettingKeeping;
import org.kaocheng.casework.administration.TaskKeeping;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.LedgerEvent;
import org.kaocheng.store.Setting;
import org.kaocheng.web.access.Sight;
import org.kaocheng.web.access.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The settings, and the ledger of what administrators did. */
@Controller
class SettingPages {

  private static final int MOST_EVENTS = 500;
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(TaskKeeping.ZONE);

  private final Database database;
  private final SettingKeeping settings;
  private final Told told;

  SettingPages(Database database, SettingKeeping settings, Told told) {
    this.database = database;
    this.settings = settings;
    this.told = told;
  }

  @GetMapping("/admin/settings")
  String settings(Visitor visitor, Actor actor, Sight sight, Model model) {
    model.addAttribute("open", database.settings().isOn(Setting.CHECK_OPEN));
    model.addAttribute("seen", settings.seen(Setting.CHECK_OPEN));
    model.addAttribute("keeps", settings.keeps(Told.who(visitor, actor)));
    model.addAttribute("backs", sight.seesAll(database.units().roots()));
    return "admin/settings";
  }

  @PostMapping("/admin/settings")
  String change(
      Visitor visitor,
      Actor actor,
      @RequestParam String seen,
      @RequestParam(defaultValue = "no") String open,
      RedirectAttributes next) {
    told.of(
        settings.turn(Told.who(visitor, actor), Setting.CHECK_OPEN, seen, open.equals("yes")),
        next,
        "admin.kept");
    return "redirect:/admin/settings";
  }

  @GetMapping("/admin/ledger")
  String ledger(Sight sight, @RequestParam(defaultValue = "") String search, Model model) {
    String sought = search.strip().toLowerCase(Locale.ROOT);
    List<LedgerEvent> events =
        database.ledger().latest(sight.numbers(), MOST_EVENTS).stream()
            .filter(event ->
                (event.actor().person() + " " + event.note())
                    .toLowerCase(Locale.ROOT)
                    .contains(sought))
            .toList();
    model.addAttribute("search", search);
    model.addAttribute("events", events);
    model.addAttribute("time", SECOND);
    return "admin/ledger";
  }
}
