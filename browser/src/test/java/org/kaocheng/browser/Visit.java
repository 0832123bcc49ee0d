package org.kaocheng.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kaocheng.web.Site;

/**
 * Someone with a browser of their own at the site; whatever a page complains of fails the story.
 */
final class Visit implements AutoCloseable {

  /** What a screen is. */
  enum Screen {
    /** A laptop of an office. */
    LAPTOP(1366, 768),
    /** A phone held upright. */
    PHONE(390, 844);

    private final int width;
    private final int height;

    Screen(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  private static final class Chromium {
    static final Browser BROWSER = browser(playwright());
  }

  private static final String AXE = script();

  private final BrowserContext context;
  private Page page;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  private Visit(Screen screen, boolean english) {
    context =
        Chromium.BROWSER.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setBaseURL(Site.shared().address())
                .setAcceptDownloads(true));
    context.setDefaultTimeout(20_000);
    if (english) {
      language(true);
    }
    context.addInitScript(
        """
        document.addEventListener('securitypolicyviolation', event => console.error(
          `${event.violatedDirective} is violated by ${event.sourceFile}:${event.lineNumber}`))
        """);
    page = opened();
  }

  private Page opened() {
    Page page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") && expected.stream().noneMatch(message.text()::contains)) {
        complaints.add(page.url() + ": " + message.text());
      }
    });
    page.onPageError(complaints::add);
    page.onDialog(Dialog::accept);
    return page;
  }

  /** Closes the window as when the power fails, and opens one with a network. */
  void anew() {
    page.close();
    context.setOffline(false);
    page = opened();
  }

  /** The driver of browsers, which downloads none. */
  static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  /** Debian's Chromium. */
  static Browser browser(Playwright playwright) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
  }

  /** Someone nobody knows yet. */
  static Visit of(Screen screen, boolean english) {
    return new Visit(screen, english);
  }

  /** Someone signed in. */
  static Visit of(Screen screen, boolean english, String login) {
    Visit visit = new Visit(screen, english);
    visit.page.navigate("/login");
    visit.page.fill("#login", login);
    visit.page.fill("#password", Site.PASSWORD);
    visit.page.locator("form[action='/login'] button").click();
    visit.page.waitForURL(url -> !url.contains("/login"));
    return visit;
  }

  /** What the page may complain of, as the story provokes it. */
  Visit expecting(String complaint) {
    expected.add(complaint);
    return this;
  }

  /** Cuts the network, or mends it. */
  Visit offline(boolean cut) {
    context.setOffline(cut);
    return this;
  }

  /** Chooses the language of the pages to come. */
  Visit language(boolean english) {
    String language = english ? "en" : "zh";
    context.addCookies(List.of(new Cookie("language", language).setUrl(Site.shared().address())));
    return this;
  }

  /** Makes the screen another. */
  Visit screen(Screen screen) {
    page.setViewportSize(screen.width, screen.height);
    return this;
  }

  /** Lets pages read and write the clipboard, as a keyboard does. */
  Visit clipboard() {
    context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
    return this;
  }

  /** What the pages complained of until now. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** The page. */
  Page page() {
    return page;
  }

  /**
   * Holds that nothing on the page hinders people seriously, and that it is not wider than the
   * screen.
   */
  Visit accessible() {
    assertThat(hindrances()).as(page.url()).isEmpty();
    return this;
  }

  /** What on the page hinders people seriously: of axe, and what is wider than the screen. */
  List<String> hindrances() {
    page.evaluate(AXE);
    Object found =
        page.evaluate(
            """
            async () => (await axe.run(document, {resultTypes: ['violations']})).violations
              .filter(each => each.impact === 'serious' || each.impact === 'critical')
              .map(each => each.id + ': ' + each.nodes.slice(0, 3).map(node => node.html).join(' | '))
            """);
    tidy();
    List<String> all = new ArrayList<>();
    ((List<?>) found).forEach(each -> all.add(String.valueOf(each)));
    Object overflow =
        page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
    if (((Number) overflow).intValue() > 0) {
      all.add("wider than the screen by " + overflow);
    }
    return all;
  }

  /** Keeps a picture of the screen in target/pictures. */
  Visit picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")));
    tidy();
    return this;
  }

  /**
   * Removes empty style attributes that looking at the page leaves behind, so that they are not
   * taken for the page's own.
   */
  private void tidy() {
    page.evaluate(
        "() => document.querySelectorAll('[style=\"\"]')"
            + ".forEach(each => each.removeAttribute('style'))");
  }

  @Override
  public void close() {
    context.close();
    assertThat(complaints).as("what the pages complained of").isEmpty();
  }

  private static String script() {
    try (InputStream stream =
        Objects.requireNonNull(Visit.class.getResourceAsStream("/axe.min.js"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
