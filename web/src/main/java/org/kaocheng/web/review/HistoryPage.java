package org.kaocheng.web.review;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kaocheng.casework.Act;
import org.kaocheng.check.Finding;
import org.kaocheng.store.Database;
import org.kaocheng.store.Event;
import org.kaocheng.store.FindingDecision;
import org.kaocheng.store.RowScore;
import org.kaocheng.store.SubmissionTable.Head;
import org.kaocheng.web.access.VisibleCase;
import org.kaocheng.web.page.Moments;
import org.kaocheng.web.page.People;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All that was done to a case, and its submissions. */
@Controller
class HistoryPage {

  private static final int ON_A_PAGE = 200;

  private final Database database;
  private final ReviewedCases cases;
  private final MessageSource messages;

  HistoryPage(Database database, ReviewedCases cases, MessageSource messages) {
    this.database = database;
    this.cases = cases;
    this.messages = messages;
  }

  /**
   * An event as it is shown.
   *
   * @param event the event
   * @param at when, to the second
   * @param name the person's name; the login where there is no such account
   * @param act what was done, in words
   * @param decision the name of what was decided on a finding; empty when nothing was
   * @param about what it is about: the finding, the row with its score, the number of the
   *     submission; empty for nothing further
   */
  record Line(Event event, String at, String name, String act, String decision, String about) {}

  @GetMapping("/review/{case}/history")
  String history(
      VisibleCase seen, @RequestParam(defaultValue = "1") int page, Locale locale, Model model) {
    ReviewedCase reviewed = cases.last(seen);
    Map<String, FindingDecision> decisions = new HashMap<>();
    reviewed.decisions().forEach(each -> decisions.put(each.hash(), each));
    Map<String, String> about = about(reviewed);
    List<Line> lines = new ArrayList<>();
    People people = new People(database);
    for (Event event : database.events().of(seen.id())) {
      FindingDecision decision = decisions.get(event.contentHash());
      lines.add(
          new Line(
              event,
              Moments.toSecond(event.at()),
              people.name(event.actor().person()),
              act(event.act(), locale),
              decision == null ? "" : decision.decision().name(),
              about.getOrDefault(event.contentHash(), "")));
    }
    Map<String, Line> submitted = new HashMap<>();
    lines.forEach(line -> submitted.put(line.event().contentHash(), line));
    model.addAttribute("reviewed", reviewed);
    int pages = Math.max(1, (lines.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    int shown = Math.clamp(page, 1, pages);
    int from = (shown - 1) * ON_A_PAGE;
    model.addAttribute(
        "lines", lines.reversed().subList(from, Math.min(lines.size(), from + ON_A_PAGE)));
    model.addAttribute("all", lines.size());
    model.addAttribute("page", shown);
    model.addAttribute("pages", pages);
    model.addAttribute("submitted", submitted);
    return "review/history";
  }

  /** The act in the language of the page; in Chinese where that has no words for it. */
  private String act(String name, Locale locale) {
    String chinese = Act.valueOf(name).label();
    return requireNonNullElse(messages.getMessage("act." + name, null, chinese, locale), chinese);
  }

  /** What events are about, by the hash of what they keep. */
  private static Map<String, String> about(ReviewedCase reviewed) {
    Map<String, String> titles = new HashMap<>();
    reviewed
        .examination()
        .ifPresent(each -> {
          for (Finding finding : each.findings().list()) {
            titles.put(finding.id(), finding.rule().title());
          }
        });
    Map<String, String> about = new HashMap<>();
    for (FindingDecision decision : reviewed.decisions()) {
      String title = titles.getOrDefault(decision.finding(), "");
      about.put(decision.hash(), (title + " " + decision.finding()).strip());
    }
    for (RowScore score : reviewed.scores()) {
      about.put(
          score.hash(), score.label() + "：" + score.score().map(Object::toString).orElse("—"));
    }
    for (Head head : reviewed.heads()) {
      about.put(head.hash(), "#" + head.number());
    }
    return about;
  }
}
