package org.kaocheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaocheng.casework.Verification;
import org.kaocheng.casework.Verifier;
import org.kaocheng.cli.WebServer;
import org.kaocheng.store.Account;
import org.kaocheng.store.CaseState;
import org.kaocheng.store.Database;
import org.kaocheng.store.DatabaseAddress;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.Restore;
import org.kaocheng.store.Role;
import org.springframework.context.ConfigurableApplicationContext;

/** A demonstration with a provider of identities: one county, one administrator who sees all. */
class OperationsTest {

  private static final List<String> NOTICES = new ArrayList<>();
  private static final FakeProvider PROVIDER = new FakeProvider();
  private static final Map<String, String> SETTINGS =
      Map.of(
          "KAOCHENG_OIDC_ISSUER", PROVIDER.issuer(),
          "KAOCHENG_OIDC_CLIENT_ID", "kaocheng-test",
          "KAOCHENG_OIDC_CLIENT_SECRET", "secret");

  @TempDir private static Path folder = Path.of("");

  private static Optional<ConfigurableApplicationContext> running = Optional.empty();

  @BeforeAll
  static void start() throws IOException {
    SETTINGS.forEach(System::setProperty);
    running =
        Optional.of(
            Server.start(
                new WebServer.Settings("localhost", 0, folder.resolve("demo"), true),
                DatabaseAddress.of(folder.resolve("demo"), Map.of()),
                NOTICES::add));
    SETTINGS.keySet().forEach(System::clearProperty);
  }

  @AfterAll
  static void stop() {
    running.ifPresent(ConfigurableApplicationContext::close);
    PROVIDER.close();
  }

  private static Database database() {
    return running.orElseThrow().getBean(Database.class);
  }

  private static Browser browser() {
    return new Browser("http://localhost:" + Server.port(running.orElseThrow()));
  }

  // ---- demonstration ----

  @Test
  void every_login_of_the_demonstration_that_is_told_lets_in() {
    assertThat(NOTICES).hasSize(1);
    assertThat(NOTICES.getFirst()).contains("Qinghe-2026", "tianbao", "shenhe", "guanli");
    for (String login : List.of("tianbao", "fuze", "tianbao2", "fuze2", "shenhe", "guanli")) {
      assertThat(NOTICES.getFirst()).contains(login + "（");
      Browser browser = browser();
      browser.signIn(login, "Qinghe-2026");
      assertThat(browser.get("/password").body()).contains("虚构");
    }
  }

  @Test
  void cases_of_the_demonstration_come_while_the_server_answers() throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
    while (database().cases().byState().size() < CaseState.values().length
        && System.nanoTime() < until) {
      assertThat(browser().get("/login").statusCode()).isEqualTo(200);
      Thread.sleep(500);
    }
    assertThat(database().cases().byState()).containsOnlyKeys(CaseState.values());
  }

  // ---- backup ----

  @Test
  void a_backup_taken_while_the_server_runs_is_restored_and_verifies() throws IOException {
    Browser administrator = browser();
    administrator.signIn("guanli", "Qinghe-2026");
    assertThat(administrator.get("/admin/settings").body()).contains("href=\"/admin/backup\"");
    assertThat(administrator.get("/admin/backup").statusCode()).isEqualTo(200);
    Path file = Files.write(folder.resolve("backup.zip"), administrator.download("/admin/backup"));
    try (Database other = DatabaseAddress.of(folder.resolve("other"), Map.of()).open()) {
      Restore.read(file, other);
      assertThat(new Verifier(other).verify()).isInstanceOf(Verification.Sound.class);
      assertThat(other.accounts().find("tianbao")).isPresent();
    }
    Browser reviewer = browser();
    reviewer.signIn("shenhe", "Qinghe-2026");
    assertThat(reviewer.post("/admin/backup", Map.of()).statusCode()).isEqualTo(403);
  }

  @Test
  void an_administrator_who_does_not_see_every_unit_takes_no_backup() {
    ReportingUnit unit = database().units().roots().getFirst();
    ReportingUnit below = database().units().add(Optional.of(unit.id()), "青禾县某站");
    Account guanli = database().accounts().find("guanli").orElseThrow();
    Account lower =
        database()
            .accounts()
            .add(Account.of("lower", "x", Role.ADMINISTRATOR, below.id(), guanli.password()))
            .orElseThrow();
    database().accounts().update(lower.withPassword(guanli.password(), false));
    Browser browser = browser();
    browser.signIn("lower", "Qinghe-2026");
    assertThat(browser.get("/admin/settings").body()).doesNotContain("/admin/backup");
    assertThat(browser.get("/admin/backup").statusCode()).isEqualTo(403);
    assertThat(browser.post("/admin/backup", Map.of()).statusCode()).isEqualTo(403);
    database().accounts().update(lower.as("x", Role.ADMINISTRATOR, below.id(), true));
  }

  // ---- a provider of identities ----

  @Test
  void who_the_provider_knows_by_login_is_let_in_without_a_password() {
    PROVIDER.letsIn(Map.of("preferred_username", "Shenhe"), false);
    Browser browser = browser();
    assertThat(browser.get("/login").body()).contains("/oauth2/authorization/kaocheng");
    assertThat(throughProvider(browser)).endsWith("/");
    assertThat(browser.get("/").headers().firstValue("Location").orElse("")).endsWith("/review");
    assertThat(browser.get("/password").body()).contains("沈禾");
  }

  @Test
  void who_has_no_account_is_told_so() {
    PROVIDER.letsIn(Map.of("preferred_username", "nobody"), false);
    Browser browser = browser();
    String to = throughProvider(browser);
    assertThat(to).endsWith("/login?unknown");
    assertThat(browser.get("/login?unknown").body()).contains("没有对应的账号");
    assertThat(browser.get("/password").statusCode()).isEqualTo(302);
    PROVIDER.letsIn(Map.of("email", "shenhe"), false);
    assertThat(throughProvider(browser())).endsWith("/login?unknown");
  }

  @Test
  void a_forged_identity_is_refused() {
    PROVIDER.letsIn(Map.of("preferred_username", "shenhe"), true);
    Browser browser = browser();
    assertThat(throughProvider(browser)).endsWith("/login?provider");
    assertThat(browser.get("/password").statusCode()).isEqualTo(302);
  }

  @Test
  void a_site_without_a_provider_shows_no_button() {
    Browser browser = Site.shared().browser();
    assertThat(browser.get("/login").body()).doesNotContain("/oauth2/");
    assertThat(browser.get("/oauth2/authorization/kaocheng").statusCode()).isIn(302, 403, 404);
  }

  /** Where the application sends a browser that comes back from the provider. */
  private static String throughProvider(Browser browser) {
    String provider = location(browser.get("/oauth2/authorization/kaocheng"));
    assertThat(provider).startsWith(PROVIDER.issuer() + "/authorize");
    String back = redirected(provider);
    return location(
        browser.get(URI.create(back).getRawPath() + "?" + URI.create(back).getRawQuery()));
  }

  private static String redirected(String address) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(address)).build(),
              HttpResponse.BodyHandlers.discarding())
          .headers()
          .firstValue("Location")
          .orElse("");
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}
