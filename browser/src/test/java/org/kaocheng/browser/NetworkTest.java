package org.kaocheng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.kaocheng.browser.Visit.Screen;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.Role;

class NetworkTest {

  @Test
  void what_is_typed_without_a_network_is_kept_and_sent_when_it_is_back() {
    InventedUnit unit = new InventedUnit("青禾县断网馆", "network");
    FilingCase opened = unit.saved();
    try (Visit visit = at(unit, opened, Role.PREPARER)) {
      visit.expecting("ERR_INTERNET_DISCONNECTED");
      Page page = visit.page();
      Locator cell = cell(page);
      String was = cell.inputValue();
      visit.offline(true);
      cell.fill("123.45");
      cell.press("Enter");
      page.locator("#saved.wrong").waitFor();
      assertThat(page.locator("#saved").textContent()).contains("未保存的格数");
      visit.picture("offline");
      assertThat(cell.inputValue()).isEqualTo("123.45");
      assertThat(typed(unit, opened)).as("nothing can have been sent").isEqualTo(was);
      visit.offline(false);
      page.waitForCondition(() -> page.locator("#saved.wrong").count() == 0);
      new FillingIn(visit).settled();
      page.reload();
      assertThat(cell(page).inputValue()).isEqualTo("123.45");
      assertThat(typed(unit, opened)).isEqualTo("123.45");
    }
  }

  @Test
  void what_was_not_sent_is_still_there_after_the_browser_was_closed() {
    InventedUnit unit = new InventedUnit("青禾县停电馆", "power");
    FilingCase opened = unit.saved();
    try (Visit visit = at(unit, opened, Role.PREPARER)) {
      visit.expecting("ERR_INTERNET_DISCONNECTED");
      visit.offline(true);
      cell(visit.page()).fill("54.32");
      cell(visit.page()).press("Enter");
      visit.page().locator("#saved.wrong").waitFor();
      visit.anew();
      visit.page().navigate("/fill/" + opened.id());
      new FillingIn(visit).settled();
      assertThat(cell(visit.page()).inputValue()).isEqualTo("54.32");
    }
  }

  @Test
  void two_people_on_one_cell_are_asked_whose_text_stands() {
    InventedUnit unit = new InventedUnit("青禾县同填馆", "together");
    FilingCase opened = unit.saved();
    try (Visit one = at(unit, opened, Role.PREPARER);
        Visit other = at(unit, opened, Role.HEAD)) {
      other.expecting("409");
      cell(one.page()).fill("11.11");
      cell(one.page()).press("Enter");
      new FillingIn(one).settled();
      saved(one);
      cell(other.page()).fill("22.22");
      cell(other.page()).press("Enter");
      Locator dialog = other.page().locator("#conflict");
      dialog.waitFor();
      other.accessible().picture("conflict");
      assertThat(dialog.textContent()).contains(unit.login(Role.PREPARER), "11.11", "22.22");
      assertThat(typed(unit, opened)).isEqualTo("11.11");
      other.page().locator("#redo-mine").click();
      saved(other);
      assertThat(typed(unit, opened)).isEqualTo("22.22");
      cell(one.page()).fill("33.33");
      one.expecting("409");
      cell(one.page()).press("Enter");
      one.page().locator("#keep-theirs").click();
      one.page().waitForCondition(() -> cell(one.page()).inputValue().equals("22.22"));
      assertThat(typed(unit, opened)).isEqualTo("22.22");
    }
  }

  private static void saved(Visit visit) {
    visit
        .page()
        .waitForCondition(() -> visit.page().locator("#saved").textContent().matches("已保存.*[0-9]"));
  }

  private static Visit at(InventedUnit unit, FilingCase opened, Role role) {
    Visit visit = Visit.of(Screen.LAPTOP, false, unit.login(role));
    visit.page().navigate("/fill/" + opened.id());
    cell(visit.page()).waitFor();
    return visit;
  }

  /** The first figure of the first form that has one. */
  private static Locator cell(Page page) {
    page.evaluate(
        "() => document.querySelector('a[data-open=\"'"
            + " + document.querySelector('td.figure.field input').closest('.form').dataset.form + '\"]').click()");
    return page.locator("td.figure.field input").first();
  }

  /** What a colleague who opens the forms now sees in the cell. */
  private static String typed(InventedUnit unit, FilingCase opened) {
    try (Visit visit = at(unit, opened, Role.HEAD)) {
      return cell(visit.page()).inputValue();
    }
  }
}
