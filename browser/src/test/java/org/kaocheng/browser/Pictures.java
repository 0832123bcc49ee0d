package org.kaocheng.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.kaocheng.casework.demo.Demo;
import org.kaocheng.casework.demo.InventedFiling;
import org.kaocheng.casework.demo.Mistake;
import org.kaocheng.casework.demo.Office;
import org.kaocheng.compose.ReportComposer;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.Filing;
import org.kaocheng.render.DocxWriter;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.web.DemoSite;

/** Takes the pictures of the README: {@code make pictures}. All they show is invented. */
final class Pictures {

  private final Browser browser;
  private final String address;
  private final Path folder;

  private Pictures(Browser browser, String address, Path folder) {
    this.browser = browser;
    this.address = address;
    this.folder = folder;
  }

  /**
   * Takes them.
   *
   * @param arguments the folder they are written to
   */
  public static void main(String[] arguments) throws IOException {
    try (DemoSite site = DemoSite.start();
        Playwright playwright = Visit.playwright()) {
      Browser browser = Visit.browser(playwright);
      Pictures pictures = new Pictures(browser, site.address(), Path.of(arguments[0]));
      pictures.awaitAll();
      pictures.fill();
      pictures.review();
      pictures.check();
      pictures.overview();
      pictures.open();
    }
    System.exit(0);
  }

  /** Waits until the demonstration is filled. */
  private void awaitAll() {
    try (BrowserContext context = context()) {
      Page page = context.newPage();
      do {
        page.waitForTimeout(1000);
        page.navigate("/open");
      } while (page.locator(".demo span").count() > 1);
    }
  }

  private void fill() {
    try (BrowserContext context = signedIn("tianbao2")) {
      Page page = context.pages().getFirst();
      page.navigate("/fill");
      page.locator(".task a.button.main").first().click();
      page.waitForURL("**/fill/*");
      page.locator("a[data-open='1']").click();
      page.waitForTimeout(3000);
      page.locator("#problems button.problem").first().click();
      page.evaluate("() => scrollBy(0, -60)");
      shoot(page, "web-fill");
    }
  }

  private void review() {
    try (BrowserContext context = signedIn("shenhe")) {
      Page page = context.pages().getFirst();
      page.navigate("/review");
      page.locator("table.queue th a").first().click();
      page.waitForURL("**/review/*");
      page.locator("#f1 h3").click();
      page.waitForTimeout(1500);
      page.evaluate("() => scrollTo(0, 0)");
      shoot(page, "web-review");
    }
  }

  private void check() {
    Scheme scheme = Schemes.builtIn().scheme(Demo.SCHEME).orElseThrow();
    Office office =
        new Office(
            "白石县档案局",
            "档案接收、保管和利用",
            "整理档案",
            "卷",
            List.of("档案数字化经费", "库房修缮经费", "业务培训经费", "信息网络运行经费", "设备更新经费", "政策调研经费", "会议服务经费"));
    Filing filing = InventedFiling.of(scheme, office, 2022, 7);
    for (Mistake mistake : List.of(Mistake.SUM, Mistake.SENTENCE, Mistake.TARGET_MISSED)) {
      filing = mistake.in(scheme, filing);
    }
    byte[] docx = DocxWriter.write(ReportComposer.compose(Answers.of(scheme, filing))).content();
    try (BrowserContext context = signedIn("shenhe")) {
      Page page = context.pages().getFirst();
      page.navigate("/check");
      page.setInputFiles(
          "#files", new FilePayload("白石县档案局自评报告.docx", "application/octet-stream", docx));
      page.locator("form[data-check-upload] button.main").click();
      page.waitForURL(url -> url.matches(".*/check/[^/]+"));
      page.locator("main a[href*='/check/'][href$='/0'], main a[href*='/check/'][href$='/1']")
          .first()
          .click();
      page.locator(".findings li h2").first().click();
      page.waitForTimeout(1000);
      shoot(page, "web-check");
    }
  }

  private void overview() {
    try (BrowserContext context = signedIn("shenhe")) {
      Page page = context.pages().getFirst();
      do {
        page.navigate("/overview");
        page.waitForTimeout(3000);
      } while (page.locator("[data-progress]").count() > 0);
      shoot(page, "web-overview");
    }
  }

  private void open() {
    try (BrowserContext context = context()) {
      Page page = context.newPage();
      page.navigate("/open?year=2022");
      page.locator("td a").first().click();
      page.waitForURL("**/open/*");
      page.waitForTimeout(1500);
      shoot(page, "web-open");
    }
  }

  private BrowserContext context() {
    return browser.newContext(
        new Browser.NewContextOptions().setViewportSize(1366, 768).setBaseURL(address));
  }

  private BrowserContext signedIn(String login) {
    BrowserContext context = context();
    Page page = context.newPage();
    page.navigate("/login");
    page.fill("#login", login);
    page.fill("#password", DemoSite.PASSWORD);
    page.locator("form[action='/login'] button").click();
    page.waitForURL(url -> !url.contains("/login"));
    return context;
  }

  private void shoot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setAnimations(ScreenshotAnimations.DISABLED)
            .setPath(folder.resolve(name + ".png")));
  }
}
