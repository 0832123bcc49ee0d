package org.kaocheng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a unit's people do at the pages of a filing, whatever the language and the screen. */
final class FillingIn {

  private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  private final Visit visit;
  private final Page page;

  FillingIn(Visit visit) {
    this.visit = visit;
    this.page = visit.page();
  }

  /** Begins the filing; gives its number. */
  long begin() {
    visit.accessible();
    page.locator("form[action='/fill'] button").click();
    return arrived();
  }

  /** Opens the filing that was begun; gives its number. */
  long open() {
    page.navigate("/fill");
    page.locator(".task a.button.main").click();
    return arrived();
  }

  private long arrived() {
    page.waitForURL(url -> url.matches(".*/fill/[0-9]+(#.*)?"));
    settled();
    return Long.parseLong(page.url().replaceFirst("#.*", "").replaceFirst(".*/", ""));
  }

  /**
   * Uploads a file and looks at what was understood.
   *
   * @param as "last" or "this": the year it is taken for
   */
  FillingIn upload(FilePayload file, String as) {
    page.locator(".case-links a[href$='/import'], nav a[href$='/import']").first().click();
    page.waitForURL("**/import");
    visit.accessible();
    page.setInputFiles("#file", file);
    page.locator("form[enctype] button.main").click();
    page.waitForURL(url -> url.matches(".*/import/[0-9]+.*"));
    visit.accessible();
    assertThat(page.locator("input[name=as]:checked").getAttribute("value")).isEqualTo(as);
    assertThat(page.locator("#take input[name=take]").count()).isGreaterThan(10);
    return this;
  }

  /** Takes over what the preview shows: blanks only, or all. */
  FillingIn take(String which) {
    page.locator("#take > .bar [data-choose=" + which + "]").click();
    page.locator("#take > button.main").click();
    page.waitForURL(url -> url.matches(".*/import([?].*)?"));
    page.locator(".note.good a").click();
    arrived();
    return this;
  }

  /** Waits until all is saved and examined. */
  FillingIn settled() {
    page.locator("#pending")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    page.waitForCondition(() -> page.locator("td.unsaved").count() == 0);
    return this;
  }

  /** The errors and warnings of the list of problems. */
  List<String> problems() {
    return page.locator("#problems li.error .message, #problems li.warning .message")
        .allTextContents();
  }

  /**
   * Goes by the list of problems to the cell of one, the accounts of a concept, and types what is
   * right.
   */
  FillingIn mend(String concept, String right) {
    String cell = "|" + concept + "|2022:final_accounts|";
    List<String> before = problems();
    Locator buttons = page.locator("#problems button.problem");
    boolean there = false;
    for (int at = 0; at < buttons.count() && !there; at++) {
      buttons.nth(at).click();
      there = focused().contains(cell);
    }
    assertThat(there).as("no problem leads to " + cell + ": " + before).isTrue();
    assertThat(page.evaluate("() => document.activeElement.closest('td').className").toString())
        .contains("found");
    type(right);
    page.keyboard().press("Enter");
    page.waitForCondition(() -> problems().size() < before.size());
    return settled();
  }

  /** The key of the cell with the focus. */
  String focused() {
    return String.valueOf(page.evaluate("() => document.activeElement.dataset.key || ''"));
  }

  /** Types over what stands in the cell with the focus. */
  void type(String text) {
    page.keyboard().press("Control+A");
    page.keyboard().type(text);
  }

  /** Adds evidence to the first indicator. */
  FillingIn evidence() {
    page.locator(".case-links a[href$='/evidence']").click();
    page.waitForURL("**/evidence");
    page.locator("input[type=file]")
        .first()
        .setInputFiles(new FilePayload("会议纪要.pdf", "application/pdf", PDF));
    page.locator("form[enctype] button").first().click();
    page.locator("ul.files a").first().waitFor();
    assertThat(page.locator("ul.files a").first().textContent()).isEqualTo("会议纪要.pdf");
    visit.accessible();
    return this;
  }

  /** Submits. */
  FillingIn submit() {
    page.locator("#submit button").click();
    page.locator("#fill .note.good").waitFor();
    visit.accessible();
    return this;
  }
}
