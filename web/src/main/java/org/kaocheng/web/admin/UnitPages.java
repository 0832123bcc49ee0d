package org.kaocheng.web.admin;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kaocheng.casework.administration.Kept;
import org.kaocheng.casework.administration.UnitKeeping;
import org.kaocheng.store.Account;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.web.access.Sight;
import org.kaocheng.web.access.Visitor;
import org.kaocheng.web.table.TypedLines;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tree of units. */
@Controller
class UnitPages {

  private final Database database;
  private final UnitKeeping units;
  private final Told told;

  UnitPages(Database database, UnitKeeping units, Told told) {
    this.database = database;
    this.units = units;
    this.told = told;
  }

  @GetMapping("/admin")
  String tree(Sight sight, @RequestParam(defaultValue = "") String search, Model model) {
    Map<Long, Long> accounts = new HashMap<>();
    database.accounts().all().forEach(each -> accounts.merge(each.unit(), 1L, Long::sum));
    model.addAttribute("search", search);
    model.addAttribute(
        "lines", TreeLine.of(sight.units()).stream().filter(line -> line.matches(search)).toList());
    model.addAttribute("accounts", accounts);
    model.addAttribute("contacts", database.units().contacts());
    model.addAttribute("count", sight.units().size());
    return "admin/units";
  }

  @GetMapping("/admin/unit/{unit}")
  String unit(ReportingUnit unit, Visitor visitor, Sight sight, Model model) {
    List<Account> accounts =
        database.accounts().all().stream().filter(each -> each.unit() == unit.id()).toList();
    model.addAttribute("unit", unit);
    model.addAttribute("parent", unit.parent().flatMap(sight::unit).orElse(null));
    model.addAttribute("contact", database.units().contact(unit.id()));
    model.addAttribute("seen", units.seen(unit));
    model.addAttribute("own", unit.id() == visitor.unit());
    model.addAttribute("hanging", database.units().hanging(unit.id()) > 0);
    model.addAttribute("accounts", accounts);
    model.addAttribute("lines", TreeLine.of(sight.units()));
    model.addAttribute(
        "below",
        sight.units().stream()
            .filter(each -> each.parent().filter(id -> id == unit.id()).isPresent())
            .toList());
    return "admin/unit";
  }

  @PostMapping("/admin/unit/{unit}/add")
  String add(
      ReportingUnit unit,
      Visitor visitor,
      Actor actor,
      @RequestParam String name,
      RedirectAttributes next) {
    told.of(units.add(Told.who(visitor, actor), unit.id(), name), next, "admin.unit.added");
    return "redirect:/admin/unit/" + unit.id();
  }

  @PostMapping("/admin/unit/{unit}/describe")
  String describe(
      ReportingUnit unit,
      Visitor visitor,
      Actor actor,
      @RequestParam String seen,
      @RequestParam String name,
      @RequestParam String contact,
      RedirectAttributes next) {
    told.of(
        units.describe(Told.who(visitor, actor), unit.id(), seen, name, contact),
        next,
        "admin.kept");
    return "redirect:/admin/unit/" + unit.id();
  }

  @PostMapping("/admin/unit/{unit}/move")
  String move(
      ReportingUnit unit,
      Visitor visitor,
      Actor actor,
      @RequestParam String seen,
      @RequestParam long parent,
      RedirectAttributes next) {
    told.of(
        units.move(Told.who(visitor, actor), unit.id(), seen, parent), next, "admin.unit.moved");
    return "redirect:/admin/unit/" + unit.id();
  }

  @PostMapping("/admin/unit/{unit}/remove")
  String remove(
      ReportingUnit unit,
      Visitor visitor,
      Actor actor,
      @RequestParam String seen,
      RedirectAttributes next) {
    Kept<ReportingUnit> kept = units.remove(Told.who(visitor, actor), unit.id(), seen);
    boolean done = told.of(kept, next, "admin.unit.removed");
    return done ? "redirect:/admin" : "redirect:/admin/unit/" + unit.id();
  }

  @GetMapping("/admin/units")
  String many(Model model) {
    model.asMap().putIfAbsent("typed", "");
    return "admin/units-many";
  }

  @PostMapping("/admin/units")
  String addMany(
      Visitor visitor,
      Actor actor,
      @RequestParam(defaultValue = "") String typed,
      @RequestParam(required = false) @Nullable MultipartFile file,
      RedirectAttributes next) {
    next.addFlashAttribute("typed", typed);
    List<UnitKeeping.Line> lines;
    try {
      lines = lines(typed, file).stream().map(UnitPages::line).toList();
    } catch (IOException e) {
      told.wrong(next, "trouble.file");
      return "redirect:/admin/units";
    }
    boolean done = told.of(units.add(Told.who(visitor, actor), lines), next, "admin.units.added");
    return done ? "redirect:/admin" : "redirect:/admin/units";
  }

  /** What was typed, or the file when there is one. */
  static List<TypedLines.Line> lines(String typed, @Nullable MultipartFile file)
      throws IOException {
    if (file == null || file.isEmpty()) {
      return TypedLines.of(typed);
    }
    String name = file.getOriginalFilename();
    return TypedLines.of(name == null ? "" : name, file.getBytes());
  }

  /** One cell is the name; of two the first is the unit it belongs to. */
  private static UnitKeeping.Line line(TypedLines.Line line) {
    return line.cells().size() == 1
        ? new UnitKeeping.Line(line.number(), "", line.cell(0))
        : new UnitKeeping.Line(line.number(), line.cell(0), line.cell(1));
  }
}
