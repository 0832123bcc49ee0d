package org.kaocheng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.browser.Visit.Screen;
import org.kaocheng.casework.demo.Mistake;
import org.kaocheng.store.Role;
import org.kaocheng.web.Site;

class WholeStoryTest {

  private static final String RECEPTION = "three_publics.official_reception";
  private static final String OPERATING = "expenditure.basic.operating";

  private final String reviewer = Site.shared().own().login(Role.REVIEWER);

  @Test
  void a_report_goes_from_last_years_file_to_the_public_page() throws IOException {
    InventedUnit unit = new InventedUnit("青禾县地方志馆", "gazetteer");
    long id;
    try (Visit preparer = visit(unit.login(Role.PREPARER))) {
      FillingIn filling = new FillingIn(preparer);
      id = filling.begin();
      filling.upload(unit.reportOfLastYear(), "last");
      preparer.picture("import");
      filling
          .take("blank")
          .upload(unit.workbook(Mistake.UNIT, Mistake.PART, Mistake.TARGET_MISSED), "this")
          .take("all");
      preparer.accessible().picture("fill");
      filling.mend(RECEPTION, unit.right(RECEPTION));
      preparer.picture("fill-mended");
      filling.evidence();
      preparer.picture("evidence");
    }
    try (Visit head = visit(unit.login(Role.HEAD))) {
      FillingIn filling = new FillingIn(head);
      assertThat(filling.open()).isEqualTo(id);
      filling.submit();
    }
    theReviewerReturns(unit);
    try (Visit preparer = visit(unit.login(Role.PREPARER))) {
      FillingIn filling = new FillingIn(preparer);
      filling.open();
      assertThat(preparer.page().locator(".note.wrong .note-text").textContent())
          .contains("请一并核对公用经费。");
      preparer.accessible().picture("fill-returned");
      filling.mend(OPERATING, unit.right(OPERATING));
    }
    try (Visit head = visit(unit.login(Role.HEAD))) {
      FillingIn filling = new FillingIn(head);
      filling.open();
      filling.submit();
    }
    theReviewerApproves(unit);
    thePublicReads(unit);
    try (Visit visit = visit(reviewer)) {
      visit.page().navigate("/review/" + id + "/history");
      visit.accessible().picture("history");
      assertThat(visit.page().locator("#content").textContent())
          .contains("建立", "上传佐证材料", "提交", "处理问题", "评分", "退回", "通过", "公开")
          .contains(unit.login(Role.PREPARER), unit.login(Role.HEAD), reviewer);
    }
  }

  private void theReviewerReturns(InventedUnit unit) {
    try (Visit visit = visit(reviewer)) {
      Reviewing reviewing = new Reviewing(visit).open(unit.name());
      Page page = visit.page();
      visit.picture("review");
      reviewing.finding("公用经费").locator("h3").click();
      assertThat(page.locator("#panel-document .current-mark").count()).isPositive();
      assertThat(page.locator("#panel-document .current-mark").first().boundingBox().y)
          .as("the mark is in view")
          .isBetween(0.0, 768.0);
      reviewing.decide("公用经费", "ACCEPT", "");
      reviewing.decide("整理档案", "DISPUTE", "已电话核实，数字无误。");
      visit.picture("review-decided");
      reviewing.score("1.5", "佐证材料不足。");
      visit.picture("scores");
      reviewing.giveBack("请一并核对公用经费。");
      visit.picture("returned");
    }
  }

  private void theReviewerApproves(InventedUnit unit) {
    try (Visit visit = visit(reviewer)) {
      Reviewing reviewing = new Reviewing(visit).open(unit.name());
      Page page = visit.page();
      page.locator(".ways a[href$='/difference']").click();
      page.waitForURL("**/difference");
      visit.accessible().picture("difference");
      assertThat(page.locator("ins").allTextContents())
          .anyMatch(text -> text.replace(",", "").contains(unit.right(OPERATING)));
      page.locator(".ways a").first().click();
      page.waitForURL(url -> url.matches(".*/review/[0-9]+"));
      assertThat(reviewing.finding("公用经费").count()).as("the mended one is gone").isZero();
      assertThat(reviewing.finding("整理档案").locator(".decision").textContent())
          .contains("有异议", "已电话核实，数字无误。");
      reviewing.approve().disclose("单位公开的内容，可以公开。");
      visit.picture("gate");
    }
  }

  private static void thePublicReads(InventedUnit unit) throws IOException {
    try (Visit visit = Visit.of(Screen.LAPTOP, false)) {
      Page page = visit.page();
      page.navigate("/open");
      page.fill("#words", unit.name());
      page.keyboard().press("Enter");
      page.waitForURL("**words=**");
      visit.accessible();
      page.locator("td a").first().click();
      page.waitForURL(url -> url.matches(".*/open/[0-9]+"));
      visit.accessible().picture("open");
      assertThat(page.locator("h1").textContent()).contains(unit.name(), "2022");
      assertThat(page.frameLocator("iframe.report-frame").locator("body").textContent())
          .contains(unit.name());
      assertThat(downloaded(page, "report.docx")).startsWith("PK");
      assertThat(downloaded(page, "facts.csv"))
          .startsWith("\uFEFFconcept,label")
          .contains(unit.right(OPERATING));
    }
  }

  private static String downloaded(Page page, String file) throws IOException {
    Download download =
        page.waitForDownload(() -> page.locator("a[href$='/" + file + "']").click());
    return new String(Files.readAllBytes(download.path()), StandardCharsets.UTF_8);
  }

  private static Visit visit(String login) {
    return Visit.of(Screen.LAPTOP, false, login);
  }

  @Test
  void the_same_in_english_on_a_phone() {
    InventedUnit unit = new InventedUnit("青禾县图书馆", "library");
    try (Visit head = Visit.of(Screen.PHONE, true, unit.login(Role.HEAD))) {
      FillingIn filling = new FillingIn(head);
      filling.begin();
      filling.upload(unit.workbook(Mistake.UNIT), "this").take("all");
      head.accessible().picture("phone-fill");
      filling.mend(RECEPTION, unit.right(RECEPTION));
      filling.submit();
      head.picture("phone-submitted");
    }
    try (Visit visit = Visit.of(Screen.PHONE, true, reviewer)) {
      Reviewing reviewing = new Reviewing(visit).open(unit.name());
      visit.picture("phone-review");
      reviewing.score("2", "seen");
      visit.picture("phone-scores");
      reviewing.approve().disclose("may be public");
      visit.picture("phone-gate");
    }
    try (Visit visit = Visit.of(Screen.PHONE, true)) {
      visit.page().navigate("/open");
      visit.accessible();
      assertThat(visit.page().locator("td a").allTextContents()).contains(unit.name());
      visit.page().locator("td a", new Page.LocatorOptions().setHasText(unit.name())).click();
      visit.page().waitForURL(url -> url.matches(".*/open/[0-9]+"));
      visit.accessible().picture("phone-open");
      assertThat(List.of(visit.page().locator("html").getAttribute("lang"))).contains("en");
    }
  }
}
