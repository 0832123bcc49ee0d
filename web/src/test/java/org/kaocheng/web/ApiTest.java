package org.kaocheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaocheng.store.Account;
import org.kaocheng.store.Actor;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.Hash;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.Role;
import org.kaocheng.web.access.Tokens;
import org.slf4j.LoggerFactory;

class ApiTest {

  private static final Pattern TOKEN = Pattern.compile("kaocheng_[A-Za-z0-9_-]{43}");
  private static final Actor ACTOR = new Actor("fixture", "test");
  private static final byte[] REPORT =
      "某县档案局2022年度部门整体支出绩效自评报告\n2022年支出合计100万元，其中基本支出60万元、项目支出50万元。\n"
          .getBytes(StandardCharsets.UTF_8);

  private final Site site = Site.shared();

  // ---- tokens ----

  @Test
  void a_token_is_shown_once_and_only_its_hash_is_kept() {
    Account account = site.account("token-owner", Role.PREPARER, site.own().department());
    Browser browser = site.browser();
    browser.signIn("token-owner", Site.PASSWORD);
    browser.get("/tokens");
    String page = browser.post("/tokens", Map.of("name", "月报程序", "days", "30")).body();
    Matcher shown = TOKEN.matcher(page);
    assertThat(shown.find()).isTrue();
    assertThat(browser.get("/tokens").body()).contains("月报程序").doesNotContain(shown.group());
    assertThat(site.database().tokens().of(account.id()))
        .extracting(token -> token.hash())
        .containsExactly(Hash.of(shown.group()));
    assertThat(site.program(shown.group()).get("/api/v1/units").statusCode()).isEqualTo(200);
  }

  @Test
  void a_name_of_a_token_is_shown_as_it_was_typed() {
    site.account("token-script", Role.PREPARER, site.own().department());
    Browser browser = site.browser();
    browser.signIn("token-script", Site.PASSWORD);
    browser.get("/tokens");
    String page = browser.post("/tokens", Map.of("name", "<script>x</script>")).body();
    assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>x");
  }

  @Test
  void a_token_without_a_name_or_with_strange_days_is_not_made() {
    Browser browser = site.browser(Role.REVIEWER);
    browser.get("/tokens");
    assertThat(browser.post("/tokens", Map.of("name", " ")).body()).contains("取一个名称");
    assertThat(browser.post("/tokens", Map.of("name", "x", "days", "9999")).body())
        .contains("1 到 366");
  }

  @Test
  void an_account_has_no_more_than_twenty_tokens() {
    long account = site.account("token-many", Role.PREPARER, site.own().department()).id();
    Tokens tokens = site.bean(Tokens.class);
    for (int each = 0; each < Tokens.MOST; each++) {
      assertThat(tokens.make(account, "x", Duration.ofDays(1))).isPresent();
    }
    assertThat(tokens.make(account, "x", Duration.ofDays(1))).isEmpty();
  }

  @Test
  void a_revoked_token_is_refused_and_only_its_owner_revokes_it() {
    Account account = site.account("token-revoker", Role.PREPARER, site.own().department());
    Program program = site.program(site.token("token-revoker"));
    long number = site.database().tokens().of(account.id()).getFirst().id();
    Browser stranger = site.browser(Role.HEAD);
    stranger.get("/tokens");
    Map<String, String> form = Map.of("token", Long.toString(number));
    assertThat(stranger.post("/tokens/revoke", form).statusCode()).isEqualTo(404);
    assertThat(program.get("/api/v1/units").statusCode()).isEqualTo(200);
    Browser owner = site.browser();
    owner.signIn("token-revoker", Site.PASSWORD);
    owner.get("/tokens");
    owner.post("/tokens/revoke", form);
    assertThat(program.get("/api/v1/units").statusCode()).isEqualTo(401);
  }

  @Test
  void a_token_that_is_over_or_whose_account_is_disabled_is_refused() {
    Account account = site.account("token-over", Role.PREPARER, site.own().department());
    String over =
        site.bean(Tokens.class).make(account.id(), "x", Duration.ofSeconds(-1)).orElseThrow();
    assertThat(site.program(over).get("/api/v1/units").statusCode()).isEqualTo(401);
    Program program = site.program(site.token("token-over"));
    assertThat(program.get("/api/v1/units").statusCode()).isEqualTo(200);
    site.database().accounts().update(account.as("x", Role.PREPARER, account.unit(), true));
    assertThat(program.get("/api/v1/units").statusCode()).isEqualTo(401);
  }

  @Test
  void without_a_token_one_is_asked_for_and_no_session_begins() {
    HttpResponse<String> answer = site.program().get("/api/v1/units");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .hasValueSatisfying(value -> assertThat(value).startsWith("Bearer"));
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(answer.body()).contains("\"status\":401", "令牌");
    assertThat(site.browser(Role.REVIEWER).get("/api/v1/units").statusCode()).isEqualTo(401);
    assertThat(site.program("kaocheng_none").get("/api/v1/units").statusCode()).isEqualTo(401);
  }

  @Test
  void too_many_requests_of_a_token_are_put_off() {
    site.account("token-often", Role.PREPARER, site.own().department());
    Program program = site.program(site.token("token-often"));
    HttpResponse<String> last = program.get("/api/v1/units?size=1");
    for (int each = 0; each < 250 && last.statusCode() == 200; each++) {
      last = program.get("/api/v1/units?size=1");
    }
    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 60L);
    assertThat(site.program(Role.PREPARER).get("/api/v1/units").statusCode()).isEqualTo(200);
  }

  // ---- what is told ----

  @Test
  void a_token_sees_the_units_and_cases_of_its_account_only() {
    long own = site.own().department().id();
    long foreign = site.foreign().department().id();
    String units = site.program(Role.PREPARER).get("/api/v1/units").body();
    assertThat(units).contains("\"id\":" + own + ",").doesNotContain("\"id\":" + foreign + ",");
    String cases = site.program(Role.REVIEWER).get("/api/v1/cases?size=200").body();
    assertThat(cases).contains("青禾县档案局").doesNotContain("白石县");
    assertThat(site.program(Role.REVIEWER).get("/api/v1/cases?unit=" + foreign).body())
        .contains("\"total\":0");
    assertThat(site.program(Role.REVIEWER).get("/api/v1/tasks").body())
        .contains("\"fiscalYear\":2022")
        .doesNotContain("," + foreign + "]");
  }

  @Test
  void lists_come_in_pages_and_filters_take_nothing_but_what_they_are_for() {
    ReportingUnit unit = site.department(site.own().bureau(), "青禾县水利局");
    site.opened(unit);
    Program program = site.program(Role.REVIEWER);
    assertThat(program.get("/api/v1/cases?size=1").body()).contains("\"size\":1", "\"page\":0");
    assertThat(program.get("/api/v1/cases?size=1&page=9999").body()).contains("\"items\":[]");
    assertThat(program.get("/api/v1/cases?unit=" + unit.id() + "&state=DRAFTING").body())
        .contains("\"total\":1");
    assertThat(program.get("/api/v1/cases?unit=" + unit.id() + "&state=APPROVED").body())
        .contains("\"total\":0");
    for (String wrong :
        List.of(
            "size=0", "size=201", "page=-1", "page=x", "state=X", "unit=1%20or%201=1", "task='")) {
      HttpResponse<String> answer = program.get("/api/v1/cases?" + wrong);
      assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .startsWith("application/problem+json");
    }
  }

  @Test
  void what_was_read_scored_and_found_in_a_submission_is_told_to_who_sees_it() {
    FilingCase submitted = submitted(site.own(), "青禾县交通局");
    FilingCase abroad = submitted(site.foreign(), "白石县交通局");
    Program program = site.program(Role.REVIEWER);
    String path = "/api/v1/cases/" + submitted.id();
    assertThat(program.get(path + "/facts").body()).contains("\"facts\"", "青禾县交通局");
    assertThat(program.get(path + "/scorecard").body()).contains("\"scorecard\"");
    assertThat(program.get(path + "/findings").body()).contains("\"findings\"", "\"verdict\"");
    assertThat(program.get(path + "/events").body()).contains("OPEN", "SAVE", "SUBMIT");
    for (String part : List.of("", "/facts", "/scorecard", "/findings", "/events")) {
      HttpResponse<String> answer = program.get("/api/v1/cases/" + abroad.id() + part);
      assertThat(answer.statusCode()).as(part).isEqualTo(404);
      assertThat(answer.body()).doesNotContain("白石");
      assertThat(site.program(Role.PREPARER).get(path + part).statusCode()).isEqualTo(404);
    }
  }

  private FilingCase submitted(Site.County county, String name) {
    FilingCase opened = site.opened(site.department(county.bureau(), name));
    Site.done(site.cases().submit(opened.id(), 1, ACTOR));
    return opened;
  }

  // ---- checking ----

  @Test
  void a_checked_file_gives_what_the_command_gives(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("报告.txt"), REPORT);
    HttpResponse<String> answer = site.program(Role.PREPARER).check(file.toString(), REPORT);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"findings\"");
    Command here = Command.run("check", file.toString(), "--format", "json");
    assertThat(answer.body()).isEqualTo(here.out());
    Path token = Files.writeString(folder.resolve("token"), site.token("own-head") + "\n");
    String[] there = {
      "check", file.toString(), "--server", site.address(), "--token-file", token.toString()
    };
    Command json = Command.run(there, "--format", "json");
    assertThat(json.out()).isEqualTo(here.out());
    assertThat(json.status()).isEqualTo(here.status());
    assertThat(Command.run(there).out()).isEqualTo(Command.run("check", file.toString()).out());
  }

  @Test
  void the_command_tells_what_is_wrong_with_server_or_token(@TempDir Path folder)
      throws IOException {
    String file = Files.write(folder.resolve("报告.txt"), REPORT).toString();
    String token = Files.writeString(folder.resolve("token"), "none").toString();
    assertThat(refused(file, "--server", site.address(), "--token-file", token))
        .contains("401", "有效的令牌");
    assertThat(refused(file, "--server", "http://localhost:1", "--token-file", token))
        .contains("连不上服务器");
    assertThat(refused(file, "--server", "nonsense", "--token-file", token)).contains("网址");
    assertThat(refused(file, "--server", site.address(), "--token-file", folder + "/no"))
        .contains("无法读取");
    assertThat(refused(file, "--token-file", token)).contains("只与 --server");
    assertThat(
            refused(
                file, "--server", site.address(), "--token-file", token, "--scheme", "china/2020"))
        .contains("不能与");
  }

  private static String refused(String file, String... more) {
    Command command = Command.run(new String[] {"check", file}, more);
    assertThat(command.status()).isEqualTo(2);
    assertThat(command.out()).isEmpty();
    return command.err();
  }

  @Test
  void what_is_no_report_or_sent_otherwise_is_refused_in_the_language_asked_for() {
    Program program = site.program(Role.PREPARER);
    assertThat(program.check("空", new byte[0]).statusCode()).isEqualTo(400);
    HttpResponse<String> form =
        program.send(
            "POST",
            "/api/v1/check",
            REPORT,
            "Content-Type",
            "text/html",
            "Accept-Language",
            "en-GB");
    assertThat(form.statusCode()).isEqualTo(415);
    assertThat(form.body()).contains("as it is");
    HttpResponse<String> broken = program.check("坏.docx", new byte[] {'P', 'K', 3, 4, 0, 1});
    assertThat(broken.statusCode()).isEqualTo(200);
    assertThat(broken.body()).contains("\"error\"");
    assertThat(program.send("POST", "/api/v1/check?format=exe", REPORT).statusCode())
        .isEqualTo(400);
  }

  @Test
  void a_file_beyond_the_limit_is_refused_before_it_is_read() throws IOException {
    URI address = URI.create(site.address());
    String request =
        "POST /api/v1/check HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
            + site.token("own-reviewer")
            + "\r\nContent-Type: application/octet-stream\r\nContent-Length: 9999999999\r\n\r\n";
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      InputStream in = socket.getInputStream();
      assertThat(new String(in.readNBytes(12), StandardCharsets.UTF_8)).isEqualTo("HTTP/1.1 413");
    }
  }

  @Test
  void nothing_of_a_document_comes_into_the_log() {
    String secret = "绝密暗语七六五";
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    log.start();
    root.addAppender(log);
    try {
      Program program = site.program(Role.PREPARER);
      String report = new String(REPORT, StandardCharsets.UTF_8) + secret + "。\n";
      program.check("报告.txt", report.getBytes(StandardCharsets.UTF_8));
      program.check(secret + ".docx", ("PK\u0003\u0004" + secret).getBytes(StandardCharsets.UTF_8));
      program.get("/api/v1/cases?state=" + Browser.encoded(secret));
      ReportingUnit unit = site.department(site.own().bureau(), secret);
      Site.done(site.cases().submit(site.opened(unit).id(), 1, ACTOR));
      site.browser(Role.PREPARER).get("/fill/" + Browser.encoded(secret));
      LoggerFactory.getLogger("org.kaocheng").warn("the appender hears");
    } finally {
      root.detachAppender(log);
    }
    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .contains("the appender hears");
    assertThat(log.list)
        .noneSatisfy(event -> {
          String thrown =
              String.valueOf(
                  event.getThrowableProxy() == null ? "" : event.getThrowableProxy().getMessage());
          assertThat(event.getFormattedMessage() + thrown).contains(secret);
        });
  }

  // ---- the description, the measures ----

  @Test
  void the_description_names_and_describes_every_operation() {
    String description = site.program().get("/api/v1/openapi").body();
    for (String operation :
        List.of(
            "check",
            "units",
            "unit",
            "tasks",
            "cases",
            "case",
            "facts",
            "scorecard",
            "findings",
            "events")) {
      assertThat(description).contains("\"operationId\":\"" + operation + "\"");
    }
    assertThat(Pattern.compile("\"operationId\"").matcher(description).results().count())
        .isEqualTo(Pattern.compile("\"summary\"").matcher(description).results().count())
        .isEqualTo(10);
    assertThat(description).doesNotContain("VisibleCase", "\"sight\"");
    assertThat(site.browser().get("/swagger-ui/index.html").statusCode()).isEqualTo(200);
  }

  @Test
  void measures_are_told_to_administrators_only_and_health_to_anyone() {
    assertThat(site.program().get("/actuator/health").body()).contains("UP");
    assertThat(site.program(Role.REVIEWER).get("/actuator/prometheus").statusCode()).isEqualTo(403);
    assertThat(site.browser(Role.REVIEWER).get("/actuator/prometheus").statusCode()).isEqualTo(403);
    assertThat(site.browser().get("/actuator/prometheus").statusCode()).isEqualTo(302);
    String measures = site.program(Role.ADMINISTRATOR).get("/actuator/prometheus").body();
    assertThat(measures)
        .contains(
            "kaocheng_cases{state=\"DRAFTING\"}",
            "kaocheng_change_recomputed_seconds_count",
            "kaocheng_check_waiting");
  }
}
