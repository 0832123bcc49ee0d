package org.kaocheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kaocheng.casework.Outcome;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.form.FieldKey;
import org.kaocheng.store.CaseState;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.FilingJson;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FillTest {

  private static final AtomicInteger NUMBERS = new AtomicInteger();
  private static final JsonMapper JSON = new JsonMapper();
  private static final String SPENT = money("expenditure.total", Basis.FINAL_ACCOUNTS);
  private static final String BASIC = money("expenditure.basic", Basis.FINAL_ACCOUNTS);
  private static final String PROJECTS = money("expenditure.project", Basis.FINAL_ACCOUNTS);
  private static final String NAME =
      FieldKey.of(new FilingField.Entry(Slot.of("document.unit_name", Period.NONE)));

  private final Site site = Site.shared();
  private FilingCase filed = site.own().filingCase();
  private Browser preparer = site.browser();
  private Browser head = site.browser();

  @BeforeEach
  void a_unit_with_its_accounts() {
    int number = NUMBERS.incrementAndGet();
    ReportingUnit unit = site.department(site.own().bureau(), "填报单位" + number);
    filed = site.opened(unit);
    preparer = signedIn("preparer" + number, Role.PREPARER, unit);
    head = signedIn("head" + number, Role.HEAD, unit);
  }

  private Browser signedIn(String login, Role role, ReportingUnit unit) {
    site.account(login, role, unit);
    Browser browser = site.browser();
    browser.signIn(login, Site.PASSWORD);
    return browser;
  }

  private static String money(String concept, Basis basis) {
    return FieldKey.of(new FilingField.Entry(Slot.of(concept, new Period(2022, basis))));
  }

  // ---- a change ----

  @Test
  void a_change_recomputes_what_follows_from_it() {
    change(preparer, BASIC, "100.50");
    JsonNode answer = read(change(preparer, PROJECTS, "1,200"));
    assertThat(answer.at("/cells").get(SPENT).get("derived").asString()).isEqualTo("1300.50");
    assertThat(answer.get("cells").get(SPENT).get("text").asString()).isEmpty();
    assertThat(answer.get("version").asLong()).isEqualTo(3);
  }

  @Test
  void a_total_typed_over_is_kept_and_told() {
    change(preparer, BASIC, "100");
    change(preparer, PROJECTS, "200");
    JsonNode answer = read(change(preparer, SPENT, "999"));
    assertThat(answer.get("cells").get(SPENT).get("over").asBoolean()).isTrue();
    assertThat(messages(answer, SPENT)).anyMatch(each -> each.contains("按公式应为 300"));
    JsonNode after = read(change(preparer, SPENT, "300"));
    assertThat(after.get("cells").get(SPENT).get("text").asString()).isEmpty();
    assertThat(messages(after, SPENT)).isEmpty();
  }

  @Test
  void words_where_a_number_should_be_are_kept_and_told_at_the_cell() {
    JsonNode answer = read(change(preparer, BASIC, "一百多万"));
    assertThat(answer.get("cells").get(BASIC).get("text").asString()).isEqualTo("一百多万");
    assertThat(messages(answer, BASIC)).contains("此处应填数字（万元），现为文字“一百多万”");
    assertThat(draft().entry(slot(BASIC))).contains(new Content.Words("一百多万"));
    JsonNode mended = read(change(preparer, BASIC, "100"));
    assertThat(messages(mended, BASIC)).isEmpty();
  }

  @Test
  void the_findings_of_the_engine_lead_to_their_cells() {
    change(preparer, BASIC, "100");
    change(preparer, money("budget.total", Basis.FINAL_ACCOUNTS), "900000");
    JsonNode answer = examined();
    List<String> rules = new ArrayList<>();
    for (JsonNode problem : answer.get("problems")) {
      if (!problem.get("rule").asString().isEmpty() && !problem.get("key").asString().isEmpty()) {
        rules.add(problem.get("rule").asString());
      }
    }
    assertThat(rules).isNotEmpty();
    assertThat(answer.get("examined").asLong()).isEqualTo(answer.get("version").asLong());
  }

  @Test
  void a_block_is_one_change() {
    long before = version();
    HttpResponse<String> answer =
        preparer.post(
            path("/change"),
            "version=" + before + pair(BASIC, "11") + pair(PROJECTS, "22") + pair(NAME, "一个名字"));
    JsonNode told = read(answer);
    assertThat(told.get("version").asLong()).isEqualTo(before + 1);
    assertThat(told.get("cells").get(SPENT).get("derived").asString()).isEqualTo("33");
    assertThat(draft().words(slot(NAME))).isEqualTo("一个名字");
  }

  @Test
  void a_field_no_form_has_is_refused_with_the_rest_of_the_block() {
    String strange = money("no.such_concept", Basis.FINAL_ACCOUNTS);
    HttpResponse<String> answer =
        preparer.post(
            path("/change"), "version=" + version() + pair(BASIC, "11") + pair(strange, "1"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(draft().entry(slot(BASIC))).isEmpty();
  }

  // ---- two people ----

  @Test
  void changes_of_two_to_different_cells_are_both_kept() {
    long seen = version();
    change(preparer, seen, BASIC, "1", "");
    JsonNode answer = read(change(head, seen, PROJECTS, "2", ""));
    assertThat(answer.get("version").asLong()).isEqualTo(seen + 2);
    assertThat(answer.get("cells").get(BASIC).get("text").asString()).isEqualTo("1");
    assertThat(draft().entry(slot(BASIC))).isPresent();
    assertThat(draft().entry(slot(PROJECTS))).isPresent();
  }

  @Test
  void a_change_to_a_cell_someone_else_has_changed_asks() {
    long seen = version();
    change(preparer, seen, BASIC, "1", "");
    HttpResponse<String> refused = change(head, seen, BASIC, "2", "");
    assertThat(refused.statusCode()).isEqualTo(409);
    JsonNode told = JSON.readTree(refused.body());
    assertThat(told.get("conflicts").get(0).get("theirs").asString()).isEqualTo("1");
    assertThat(told.get("conflicts").get(0).get("mine").asString()).isEqualTo("2");
    assertThat(told.get("savedBy").asString()).startsWith("preparer");
    assertThat(told.get("savedAt").asString()).isNotEmpty();
    assertThat(((Content.Figure) draft().entry(slot(BASIC)).orElseThrow()).quantity().text())
        .isEqualTo("1");
    // Mine on top of theirs, on purpose.
    assertThat(change(head, seen, BASIC, "2", "1").statusCode()).isEqualTo(200);
  }

  @Test
  void what_was_typed_long_ago_does_not_overwrite_though_the_page_is_new() {
    change(preparer, BASIC, "1");
    long now = version();
    assertThat(change(head, now, BASIC, "2", "").statusCode()).isEqualTo(409);
    assertThat(change(head, now, BASIC, "2", "1").statusCode()).isEqualTo(200);
  }

  @Test
  void a_row_no_form_has_is_neither_added_nor_removed() {
    long before = version();
    for (String act :
        List.of("remove-indicator", "add-indicator", "remove-open", "remove-record")) {
      rows(Map.of("act", act, "key", "i|t|b|d|-7|NAME"));
      rows(Map.of("act", act, "key", "nothing"));
    }
    rows(Map.of("act", "add-open", "table", "no", "block", "no"));
    rows(Map.of("act", "add-record", "table", "no", "block", "no"));
    assertThat(version()).isEqualTo(before);
  }

  // ---- projects and rows ----

  @Test
  void a_project_is_added_renamed_and_brought_back_after_it_was_removed() {
    rows(Map.of("act", "add-project", "to", "河道治理", "group", group()));
    String spent =
        FieldKey.of(
            new FilingField.Entry(
                new Slot(
                    Subject.project("河道治理"),
                    "project.money.total",
                    new Period(2022, Basis.FINAL_ACCOUNTS),
                    0)));
    rows(Map.of("act", "rename-project", "name", "河道治理", "to", "河道清淤"));
    assertThat(draft().projects().getFirst().name()).isEqualTo("河道清淤");
    assertThat(spent).contains("河道治理");
    rows(Map.of("act", "remove-project", "name", "河道清淤"));
    assertThat(draft().projects()).isEmpty();
    assertThat(preparer.post(path("/undo"), Map.of()).statusCode()).isEqualTo(200);
    assertThat(draft().projects()).hasSize(1);
    assertThat(preparer.post(path("/undo"), Map.of()).statusCode()).isEqualTo(409);
  }

  @Test
  void rows_are_not_rearranged_on_a_draft_someone_else_has_changed() {
    long seen = version();
    change(head, seen, BASIC, "1", "");
    HttpResponse<String> answer =
        preparer.post(
            path("/rows"), Map.of("act", "add-project", "to", "一", "version", Long.toString(seen)));
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(draft().projects()).isEmpty();
  }

  private String group() {
    return site.bean(org.kaocheng.scheme.load.Schemes.class)
        .scheme(Site.SCHEME)
        .map(scheme -> org.kaocheng.form.ProjectEdit.groups(scheme).iterator().next())
        .orElseThrow();
  }

  private void rows(Map<String, String> fields) {
    Map<String, String> form = new java.util.HashMap<>(fields);
    form.put("version", Long.toString(version()));
    HttpResponse<String> answer = preparer.post(path("/rows"), form);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  // ---- the page ----

  @Test
  void a_script_typed_anywhere_is_shown_as_text() {
    String script = "</script><script>alert(1)</script><img src=x onerror=alert(2)>";
    List<String> keys = new ArrayList<>();
    java.util.regex.Matcher found =
        java.util.regex.Pattern.compile("<(?:input|textarea)[^>]* data-key=\"([^\"]+)\"")
            .matcher(preparer.get(path("")).body());
    while (found.find()) {
      keys.add(found.group(1).replace("&amp;", "&"));
    }
    assertThat(keys).hasSizeGreaterThan(50);
    StringBuilder block = new StringBuilder("version=" + version());
    keys.stream().distinct().forEach(key -> block.append(pair(key, script)));
    HttpResponse<String> answer = preparer.post(path("/change"), block.toString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    rows(Map.of("act", "add-project", "to", script, "group", group()));
    String page = preparer.get(path("")).body();
    assertThat(page)
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert", "<img src=x");
  }

  @Test
  void the_page_shows_the_forms_with_a_field_in_every_cell() {
    change(preparer, BASIC, "100.5");
    HttpResponse<String> page = preparer.get(path(""));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("value=\"100.5\"", "data-key=\"" + SPENT + "\"", "文字说明");
  }

  @Test
  void who_belongs_to_a_unit_above_looks_and_does_not_fill_in() {
    ReportingUnit below = site.department(unit(), "下属单位" + NUMBERS.incrementAndGet());
    FilingCase theirs = site.opened(below);
    assertThat(preparer.get("/fill").body()).contains(below.name());
    HttpResponse<String> page = preparer.get("/fill/" + theirs.id());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("<input type=\"text\"", "<textarea");
    HttpResponse<String> answer =
        preparer.post(
            "/fill/" + theirs.id() + "/change",
            Map.of("version", "1", "field", BASIC, "text", "1", "was", ""));
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  private ReportingUnit unit() {
    return site.database().units().find(filed.unit()).orElseThrow();
  }

  @Test
  void a_foreign_case_is_not_there() {
    String foreign = "/fill/" + site.foreign().filingCase().id();
    assertThat(preparer.get(foreign).statusCode()).isEqualTo(404);
    assertThat(preparer.get(foreign + "/history").statusCode()).isEqualTo(404);
    assertThat(
            preparer
                .post(foreign + "/change", Map.of("version", "1", "field", BASIC, "text", "1"))
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void a_case_is_opened_with_one_click() {
    ReportingUnit fresh = site.department(site.own().bureau(), "新单位" + NUMBERS.incrementAndGet());
    Browser browser = signedIn("fresh-preparer", Role.PREPARER, fresh);
    assertThat(browser.get("/fill").body()).contains("开始填报");
    HttpResponse<String> opened =
        browser.post("/fill", Map.of("task", Long.toString(site.task().id())));
    String to = opened.headers().firstValue("Location").orElse("");
    assertThat(to).matches(".*/fill/[0-9]+");
    assertThat(browser.get(to.replaceFirst("^https?://[^/]+", "")).statusCode()).isEqualTo(200);
    assertThat(browser.post("/fill", Map.of("task", "999999")).statusCode()).isEqualTo(404);
  }

  // ---- steps ----

  @Test
  void a_preparer_does_not_submit_and_the_head_does() {
    Map<String, String> form = Map.of("version", Long.toString(version()));
    assertThat(preparer.post(path("/submit"), form).statusCode()).isEqualTo(403);
    assertThat(state()).isEqualTo(CaseState.DRAFTING);
    assertThat(head.post(path("/submit"), form).statusCode()).isEqualTo(302);
    assertThat(state()).isEqualTo(CaseState.SUBMITTED);
    HttpResponse<String> late = change(preparer, version(), BASIC, "1", "");
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("已提交");
    assertThat(preparer.get(path("")).body()).doesNotContain("<textarea");
    String version =
        Long.toString(site.database().cases().find(filed.id()).orElseThrow().version());
    assertThat(preparer.post(path("/withdraw"), Map.of("version", version)).statusCode())
        .isEqualTo(403);
    head.post(path("/withdraw"), Map.of("version", version));
    assertThat(state()).isEqualTo(CaseState.DRAFTING);
  }

  @Test
  void a_draft_changed_after_it_was_seen_is_not_submitted() {
    long seen = version();
    change(preparer, BASIC, "1");
    head.post(path("/submit"), Map.of("version", Long.toString(seen)));
    assertThat(state()).isEqualTo(CaseState.DRAFTING);
    assertThat(head.get(path("")).body()).contains("刚刚改过这份填报");
  }

  @Test
  void the_reason_of_a_return_is_shown_and_the_history_tells_who_did_what() {
    head.post(path("/submit"), Map.of("version", Long.toString(version())));
    long at = site.database().cases().find(filed.id()).orElseThrow().version();
    assertThat(
            site.cases()
                .giveBack(
                    filed.id(),
                    at,
                    "三公经费与决算不符<b>",
                    new org.kaocheng.store.Actor("审核人", "10.0.0.9")))
        .isInstanceOf(Outcome.Done.class);
    assertThat(preparer.get(path("")).body()).contains("三公经费与决算不符&lt;b&gt;");
    assertThat(preparer.get("/fill").body()).contains("三公经费与决算不符&lt;b&gt;");
    assertThat(preparer.get(path("/history")).body())
        .contains("审核人", "10.0.0.9", "退回", "三公经费与决算不符", "保存 1 次");
  }

  // ---- helping ----

  private String path(String below) {
    return "/fill/" + filed.id() + below;
  }

  private CaseState state() {
    return site.database().cases().find(filed.id()).orElseThrow().state();
  }

  private long version() {
    return site.database().drafts().find(filed.id()).orElseThrow().version();
  }

  private Filing draft() {
    return ((FilingJson.Decoded.Read)
            site.database().drafts().find(filed.id()).orElseThrow().decoded())
        .filing();
  }

  private static Slot slot(String key) {
    return ((FilingField.Entry) FieldKey.read(key).orElseThrow()).slot();
  }

  private HttpResponse<String> change(Browser browser, String key, String text) {
    return browser.post(
        path("/change"), Map.of("version", Long.toString(version()), "field", key, "text", text));
  }

  private HttpResponse<String> change(
      Browser browser, long version, String key, String text, String was) {
    return browser.post(
        path("/change"),
        Map.of("version", Long.toString(version), "field", key, "text", text, "was", was));
  }

  private static String pair(String key, String text) {
    return "&field=" + Browser.encoded(key) + "&text=" + Browser.encoded(text);
  }

  private JsonNode examined() {
    return read(preparer.get(path("/examined?version=" + version())));
  }

  private static JsonNode read(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private static List<String> messages(JsonNode answer, String key) {
    List<String> messages = new ArrayList<>();
    for (JsonNode problem : answer.get("problems")) {
      if (problem.get("key").asString().equals(key)
          && !problem.get("severity").asString().equals("INFO")
          && problem.get("rule").asString().isEmpty()) {
        messages.add(problem.get("message").asString());
      }
    }
    return messages;
  }
}
