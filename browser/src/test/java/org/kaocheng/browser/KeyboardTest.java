package org.kaocheng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.kaocheng.browser.Visit.Screen;
import org.kaocheng.casework.demo.Mistake;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.Role;
import org.kaocheng.web.Site;

/** Nothing here uses a mouse. */
class KeyboardTest {

  private static final String RECEPTION = "three_publics.official_reception";

  @Test
  void a_head_fills_in_and_submits() {
    InventedUnit unit = new InventedUnit("青禾县键盘馆", "keyboard");
    FilingCase opened = unit.saved(Mistake.UNIT);
    try (Visit visit = Visit.of(Screen.LAPTOP, false, unit.login(Role.HEAD)).clipboard()) {
      Page page = visit.page();
      Keyboard keys = page.keyboard();
      FillingIn filling = new FillingIn(visit);
      page.navigate("/fill");
      tabTo(page, ".task a.button.main");
      keys.press("Enter");
      page.waitForURL("**/fill/" + opened.id() + "*");
      filling.settled();

      // The problem leads to its cell; what is typed there mends it.
      int before = filling.problems().size();
      assertThat(before).isPositive();
      tabTo(page, "#problems button.problem");
      keys.press("Enter");
      assertThat(filling.focused()).contains(RECEPTION);
      filling.type(unit.right(RECEPTION));
      keys.press("Enter");
      page.waitForCondition(() -> filling.problems().size() < before);
      filling.settled();

      // Arrows move as in a spreadsheet.
      String below = filling.focused();
      keys.press("ArrowUp");
      assertThat(filling.focused()).contains(RECEPTION);
      keys.press("ArrowDown");
      assertThat(filling.focused()).isEqualTo(below);
      keys.press("ArrowUp");

      // A copied block is put in at once, and taken back at once.
      String[] was = values(page);
      page.evaluate("() => navigator.clipboard.writeText('1.11\\t2.22\\n3.33\\t4.44\\n')");
      keys.press("Control+v");
      page.waitForCondition(() -> String.join(" ", values(page)).contains("1.11"));
      assertThat(String.join(" ", values(page))).contains("1.11", "3.33");
      filling.settled();
      saved(page);
      keys.press("Control+z");
      page.waitForCondition(() -> !String.join(" ", values(page)).contains("3.33"));
      saved(page);
      assertThat(values(page)).isEqualTo(was);
      filling.settled();

      keys.press("Control+Home");
      page.reload();
      tabTo(page, "#submit button");
      keys.press("Enter");
      page.locator("#fill .note.good").waitFor();
    }
    assertThat(Site.shared().database().submissions().last(opened.id())).isPresent();
  }

  @Test
  void a_reviewer_decides_on_findings() {
    InventedUnit unit = new InventedUnit("青禾县审键馆", "decide");
    unit.submitted(Mistake.UNIT, Mistake.PART);
    String reviewer = Site.shared().own().login(Role.REVIEWER);
    try (Visit visit = Visit.of(Screen.LAPTOP, false, reviewer)) {
      Page page = visit.page();
      Keyboard keys = page.keyboard();
      page.navigate("/review");
      tabTo(page, "#text");
      keys.type(unit.name());
      keys.press("Enter");
      page.waitForURL("**text=**");
      tabTo(page, "table.queue th a");
      keys.press("Enter");
      page.waitForURL(url -> url.matches(".*/review/[0-9]+"));
      keys.press("j");
      assertThat(page.locator("#f1.current").count()).isEqualTo(1);
      keys.press("a");
      page.locator("#f1 .decision").waitFor();
      page.waitForCondition(() -> focus(page).equals("f1"));
      keys.press("j");
      assertThat(focus(page)).isEqualTo("f2");
      keys.press("d");
      keys.type("已核实，数字无误。");
      keys.press("Enter");
      page.locator("#f2 .decision .reason").waitFor();
      page.waitForCondition(() -> focus(page).equals("f2"));
      keys.press("k");
      assertThat(focus(page)).isEqualTo("f1");
      keys.press("m");
      page.waitForCondition(
          () -> page.locator("#f1").getAttribute("data-decision").equals("MENDED"));
    }
  }

  /** Presses Tab until something of a kind has the focus. */
  private static void tabTo(Page page, String what) {
    for (int times = 0; times < 400; times++) {
      if (Boolean.TRUE.equals(
          page.evaluate("what => document.activeElement.matches(what)", what))) {
        Object outline =
            page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle");
        assertThat(outline).as("the focus is seen at " + what).isNotEqualTo("none");
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("Tab does not lead to " + what);
  }

  private static String focus(Page page) {
    return String.valueOf(page.evaluate("() => document.activeElement.id"));
  }

  private static void saved(Page page) {
    page.waitForCondition(() -> page.locator("#saved").textContent().matches("已保存.*[0-9]"));
  }

  /** What stands in the cells of the form that is shown. */
  private static String[] values(Page page) {
    Object all =
        page.evaluate(
            "() => [...document.querySelectorAll('.form:not([hidden]) [data-key]')]"
                + ".map(each => each.value || '')");
    return ((java.util.List<?>) all).stream().map(String::valueOf).toArray(String[]::new);
  }
}
