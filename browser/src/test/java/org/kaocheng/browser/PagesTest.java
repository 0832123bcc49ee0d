package org.kaocheng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kaocheng.browser.Visit.Screen;
import org.kaocheng.casework.demo.Mistake;
import org.kaocheng.casework.disclosure.Releases;
import org.kaocheng.store.Actor;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.Role;
import org.kaocheng.web.Site;

/** Follows all links of everyone from their first page; one address of a kind is enough. */
class PagesTest {

  private static final Pattern UNTRANSLATED = Pattern.compile("\\?\\?[\\w.-]+\\?\\?");
  private static final Pattern NUMBER = Pattern.compile("(?<=/)[0-9]+(?=/|$)");

  private final Site site = Site.shared();

  @Test
  void nobody_signed_in_meets_a_page_that_hinders() {
    disclosed("青禾县公开馆", "pages-open");
    try (Visit visit = Visit.of(Screen.LAPTOP, false)) {
      follow(visit, "/", "/open", "/login");
    }
  }

  @Test
  void a_preparer_meets_no_page_that_hinders() {
    InventedUnit unit = new InventedUnit("青禾县填报馆", "pages-fill");
    long id = unit.saved(Mistake.UNIT).id();
    try (Visit visit = Visit.of(Screen.LAPTOP, false, unit.login(Role.PREPARER))) {
      FillingIn filling = new FillingIn(visit);
      filling.open();
      filling.evidence();
      upload(visit, id, unit.workbook());
      String check = check(visit, unit.reportOfLastYear());
      follow(visit, "/", "/fill/" + id, check);
    }
  }

  @Test
  void a_head_meets_no_page_that_hinders() {
    InventedUnit unit = new InventedUnit("青禾县退回馆", "pages-head");
    FilingCase submitted = unit.submitted(Mistake.UNIT, Mistake.PART);
    Site.done(site.cases().giveBack(submitted.id(), 1, "请核对。", reviewer()));
    try (Visit visit = Visit.of(Screen.LAPTOP, false, unit.login(Role.HEAD))) {
      follow(visit, "/", "/fill/" + submitted.id(), "/overview");
    }
  }

  @Test
  void a_reviewer_meets_no_page_that_hinders() {
    InventedUnit unit = new InventedUnit("青禾县送审馆", "pages-review");
    FilingCase submitted = unit.submitted(Mistake.UNIT, Mistake.PART);
    FilingCase disclosed = disclosed("青禾县公示馆", "pages-shown");
    try (Visit visit = Visit.of(Screen.LAPTOP, false, site.own().login(Role.REVIEWER))) {
      String of = "/review/" + submitted.id();
      String gate = "/review/" + disclosed.id() + "/disclosure";
      follow(visit, "/", of, of + "/return", "/review/" + disclosed.id() + "/evidence", gate);
    }
  }

  @Test
  void an_administrator_meets_no_page_that_hinders() {
    try (Visit visit = Visit.of(Screen.LAPTOP, false, site.own().login(Role.ADMINISTRATOR))) {
      follow(visit, "/", "/admin");
    }
  }

  private static Actor reviewer() {
    return new Actor("own-reviewer", "test");
  }

  private FilingCase disclosed(String name, String login) {
    FilingCase submitted = new InventedUnit(name, login).submitted();
    Site.done(site.cases().approve(submitted.id(), 1, reviewer()));
    return Site.done(site.cases().disclose(submitted.id(), 2, Releases.all("可以公开。"), reviewer()));
  }

  private static void upload(Visit visit, long id, FilePayload file) {
    visit.page().navigate("/fill/" + id + "/import");
    visit.page().setInputFiles("#file", file);
    visit.page().locator("form[enctype] button.main").click();
    visit.page().waitForURL(url -> url.matches(".*/import/[0-9]+.*"));
  }

  /** Checks a report; gives the address of what came of it. */
  private static String check(Visit visit, FilePayload file) {
    Page page = visit.page();
    page.navigate("/check");
    page.setInputFiles("#files", file);
    page.locator("form[data-check-upload] button.main").click();
    page.waitForURL(url -> url.matches(".*/check/[^/]+"));
    page.locator("a[href*='/check/'][href$='/1'], a[href*='/check/'][href$='/0']")
        .first()
        .waitFor();
    return URI.create(page.url()).getPath();
  }

  /** Looks at every page that can be reached, one of a kind, in both languages on both screens. */
  private void follow(Visit visit, String... from) {
    Deque<String> todo = new ArrayDeque<>(List.of(from));
    Map<String, String> seen = new LinkedHashMap<>();
    List<String> wrong = new ArrayList<>();
    while (!todo.isEmpty()) {
      String address = todo.removeFirst();
      if (seen.putIfAbsent(kind(address), address) != null) {
        continue;
      }
      APIResponse answer = visit.page().context().request().get(address);
      String type = answer.headers().getOrDefault("content-type", "");
      if (answer.status() != 200) {
        wrong.add(address + ": " + answer.status());
      } else if (type.startsWith("text/html") && !isFrame(address)) {
        look(visit, address, wrong);
        todo.addAll(links(visit.page()));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(seen).hasSizeGreaterThan(3);
  }

  /**
   * A report or letter as it is shown within a page, and the page of the API, which is not ours.
   */
  private static boolean isFrame(String address) {
    return address.startsWith("/swagger-ui")
        || address.contains("report.html")
        || address.contains("/letter");
  }

  private void look(Visit visit, String address, List<String> wrong) {
    for (boolean english : new boolean[] {false, true}) {
      visit.language(english);
      for (Screen screen : Screen.values()) {
        visit.screen(screen);
        visit.page().navigate(address);
        String where = address + (english ? " (en, " : " (zh, ") + screen + "): ";
        visit.hindrances().forEach(each -> wrong.add(where + each));
        UNTRANSLATED
            .matcher(visit.page().content())
            .results()
            .forEach(each -> wrong.add(where + each.group()));
      }
    }
  }

  private static String kind(String address) {
    return NUMBER
        .matcher(address.replaceFirst("[?#].*", ""))
        .replaceAll("n")
        .replaceFirst("/check/[0-9A-Za-z_-]{12,}", "/check/x");
  }

  /** The addresses of the site a page links to, without those that end the visit. */
  private static List<String> links(Page page) {
    Object found =
        page.evaluate(
            """
            () => [...document.querySelectorAll('a[href]')].map(each => each.href)
              .filter(each => each.startsWith(location.origin + '/'))
              .map(each => each.substring(location.origin.length))
            """);
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }
}
