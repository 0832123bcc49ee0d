package org.kaocheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaocheng.store.Account;
import org.kaocheng.store.Role;
import org.springframework.security.crypto.password.PasswordEncoder;

class AccountsTest {

  private final Site site = Site.shared();

  @Test
  void five_wrong_passwords_lock_an_account_even_for_the_right_one() {
    site.account("locked", Role.PREPARER, site.own().department());
    for (int time = 0; time < 5; time++) {
      assertThat(signIn("locked", "wrong-password-" + time)).contains("/login?failed");
    }
    assertThat(signIn("locked", Site.PASSWORD)).contains("/login?failed");
  }

  @Test
  void a_right_password_forgets_the_wrong_ones_before() {
    site.account("forgiven", Role.PREPARER, site.own().department());
    for (int time = 0; time < 8; time++) {
      assertThat(signIn("forgiven", time % 4 == 3 ? Site.PASSWORD : "wrong-password"))
          .matches(time % 4 == 3 ? ".*/$" : ".*failed");
    }
  }

  @Test
  void a_new_account_comes_nowhere_before_its_password_is_changed() {
    String hash = site.bean(PasswordEncoder.class).encode("first-Password-1");
    long unit = site.own().department().id();
    site.database().accounts().add(Account.of("fresh", "新人", Role.PREPARER, unit, hash));
    Browser browser = site.browser();
    browser.signIn("fresh", "first-Password-1");
    assertThat(location(browser.get("/fill"))).endsWith("/password");
    assertThat(change(browser, "first-Password-1", "short").body()).contains("十到二百个字符");
    assertThat(change(browser, "first-Password-1", "fresh-fresh-fresh").body()).contains("太简单");
    assertThat(change(browser, "not-the-first-1", "another-Password-2").body()).contains("当前密码不对");
    assertThat(location(change(browser, "first-Password-1", "another-Password-2")))
        .endsWith("/login?changed");
    assertThat(signIn("fresh", "first-Password-1")).contains("failed");
    assertThat(signIn("fresh", "another-Password-2")).doesNotContain("failed");
  }

  @Test
  void the_session_of_a_disabled_account_ends_at_once() {
    Account account = site.account("leaver", Role.PREPARER, site.own().department());
    Browser browser = site.browser();
    browser.signIn("leaver", Site.PASSWORD);
    assertThat(browser.get("/password").statusCode()).isEqualTo(200);
    site.database().accounts().update(account.as("离任者", Role.PREPARER, account.unit(), true));
    assertThat(location(browser.get("/password"))).endsWith("/login?ended");
    assertThat(signIn("leaver", Site.PASSWORD)).contains("failed");
  }

  @Test
  void the_session_is_another_after_signing_in() {
    Browser browser = site.browser();
    String before = cookie(browser.get("/login"));
    HttpResponse<String> entered =
        browser.post("/login", Map.of("login", "own-preparer", "password", Site.PASSWORD));
    assertThat(cookie(entered)).isNotEmpty().isNotEqualTo(before);
  }

  @Test
  void a_form_of_another_site_is_refused() {
    Browser browser = site.browser(Role.PREPARER).withoutToken();
    assertThat(change(browser, Site.PASSWORD, "another-Password-2").statusCode()).isEqualTo(403);
  }

  @Test
  void the_language_switch_leads_to_pages_of_this_site_only() {
    Browser browser = site.browser();
    browser.get("/login");
    assertThat(location(choose(browser, "/login"))).endsWith("/login");
    assertThat(browser.get("/login").body()).contains("Sign in");
    assertThat(location(choose(browser, "//elsewhere.example/"))).isEqualTo(site.address() + "/");
    assertThat(location(choose(browser, "/\\elsewhere.example"))).isEqualTo(site.address() + "/");
    assertThat(location(choose(browser, "https://elsewhere.example")))
        .isEqualTo(site.address() + "/");
  }

  private static HttpResponse<String> choose(Browser browser, String back) {
    return browser.post("/language", Map.of("language", "en", "back", back));
  }

  private static HttpResponse<String> change(Browser browser, String current, String chosen) {
    return browser.post(
        "/password", Map.of("current", current, "chosen", chosen, "repeated", chosen));
  }

  private String signIn(String login, String password) {
    Browser browser = site.browser();
    browser.get("/login");
    return location(browser.post("/login", Map.of("login", login, "password", password)));
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private static String cookie(HttpResponse<String> answer) {
    return answer.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", "");
  }
}
