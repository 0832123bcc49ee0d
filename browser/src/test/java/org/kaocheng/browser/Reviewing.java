package org.kaocheng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a reviewer does at the pages of a filing, whatever the language and the screen. */
final class Reviewing {

  private final Visit visit;
  private final Page page;

  Reviewing(Visit visit) {
    this.visit = visit;
    this.page = visit.page();
  }

  /** Opens a unit's filing from the queue. */
  Reviewing open(String unit) {
    page.navigate("/review?text=" + org.kaocheng.web.Browser.encoded(unit));
    visit.accessible();
    page.locator("table.queue th a").filter(new Locator.FilterOptions().setHasText(unit)).click();
    page.waitForURL(url -> url.matches(".*/review/[0-9]+"));
    visit.accessible();
    return this;
  }

  /** The finding whose message says something. */
  Locator finding(String words) {
    return page.locator("#findings li.finding")
        .filter(
            new Locator.FilterOptions()
                .setHas(page.locator(".message", new Page.LocatorOptions().setHasText(words))));
  }

  /** Decides on a finding. */
  Reviewing decide(String words, String decision, String reason) {
    Locator finding = finding(words);
    if (!reason.isEmpty()) {
      finding.locator("textarea").fill(reason);
    }
    finding.locator("button[value=" + decision + "]").click();
    finding.locator(".decision").waitFor();
    return this;
  }

  /** Gives the first row that can be scored a score, with a reason. */
  Reviewing score(String score, String reason) {
    page.locator("#tab-scores").click();
    Locator row = page.locator("tr.score-row:has(form.score)").first();
    row.locator("input[name=score]").fill(score);
    row.locator("input[name=reason]").fill(reason);
    row.locator("button").click();
    row.locator(".by").waitFor();
    assertThat(row.locator("input[name=score]").inputValue()).isEqualTo(score);
    visit.accessible();
    return this;
  }

  /** Sends it back with the notice and a word more. */
  Reviewing giveBack(String word) {
    page.locator(".steps a[href$='/return']").click();
    page.waitForURL("**/return");
    page.frameLocator("iframe.letter").locator("body").waitFor();
    Locator reason = page.locator("#reason");
    reason.fill(reason.inputValue() + "\n" + word);
    visit.accessible();
    page.locator("form[action$='/return'] button.main").click();
    page.locator(".note.good[role=status]").waitFor();
    return this;
  }

  /** Approves. */
  Reviewing approve() {
    page.locator("form[action$='/approve'] button").click();
    page.locator(".note.good[role=status]").waitFor();
    return this;
  }

  /** Passes the gate and makes it public. */
  Reviewing disclose(String reason) {
    page.locator(".steps a[href$='/disclosure']").click();
    page.waitForURL("**/disclosure");
    visit.accessible();
    for (Locator each : page.locator(".obstacles input[name^='reason.']").all()) {
      each.fill(reason);
    }
    page.locator(".gate form button.main").click();
    page.locator(".note.good a").waitFor();
    visit.accessible();
    return this;
  }
}
