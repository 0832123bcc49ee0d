package org.kaocheng.web.open;

import java.util.List;
import org.kaocheng.store.Database;
import org.kaocheng.store.Disclosure;
import org.kaocheng.store.DisclosureTable.Sought;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The public pages. */
@Controller
class OpenPages {

  private static final int ROWS = 30;
  private static final int LONGEST_WORDS = 100;
  private static final int LAST_PAGE = 100_000;

  private final Database database;

  OpenPages(Database database) {
    this.database = database;
  }

  /**
   * The list of what is public.
   *
   * @param words what the unit's name holds
   * @param year the year; all when it is no number
   * @param county the unit at the root; all when it is no number
   * @param page the page, from 1
   */
  @GetMapping("/open")
  String list(
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "") String county,
      @RequestParam(defaultValue = "1") String page,
      Model model) {
    String kept = words.substring(0, Math.min(LONGEST_WORDS, words.length()));
    Sought sought = new Sought(kept, (int) number(year, 4), number(county, 18));
    int at = (int) Math.clamp(number(page, 6), 1, LAST_PAGE);
    int count = database.disclosures().count(sought);
    List<Disclosure> rows = database.disclosures().published(sought, (at - 1) * ROWS, ROWS);
    model.addAttribute("sought", sought);
    model.addAttribute("rows", rows);
    model.addAttribute("count", count);
    model.addAttribute("page", at);
    model.addAttribute("pages", Math.max(1, (count + ROWS - 1) / ROWS));
    model.addAttribute("years", database.disclosures().years());
    model.addAttribute("counties", database.disclosures().counties());
    return "open/list";
  }

  /** A number of so many digits; 0 for anything else. */
  private static long number(String text, int digits) {
    return text.matches("[0-9]{1," + digits + "}") ? Long.parseLong(text) : 0;
  }

  /** What the open data are. */
  @GetMapping("/open/about")
  String about() {
    return "open/about";
  }

  /** A public report. */
  @GetMapping("/open/{disclosed}")
  String report(@PathVariable String disclosed, Model model) {
    model.addAttribute("disclosure", PublicFiles.published(database, disclosed));
    return "open/report";
  }

  /** That there is no such thing, or no more. */
  static ResponseStatusException absent() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
