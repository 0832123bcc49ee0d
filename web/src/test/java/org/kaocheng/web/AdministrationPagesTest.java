package org.kaocheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaocheng.store.Account;
import org.kaocheng.store.EvaluationTask;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.Role;

class AdministrationPagesTest {

  private static final Site SITE = Site.shared();
  private static Site.County county = SITE.own();
  private static Browser admin = SITE.browser();

  @BeforeAll
  static void open() {
    county = SITE.county("administered", "云溪县");
    admin = SITE.browser();
    admin.signIn("administered-administrator", Site.PASSWORD);
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  /** Sends a form and opens the page it leads to. */
  private static String sent(String path, Map<String, String> form) {
    String to = location(admin.post(path, form));
    return admin.get(to.replace(SITE.address(), "")).body();
  }

  private static String seen(String page) {
    Matcher found = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static Map<String, String> form(String... pairs) {
    Map<String, String> form = new LinkedHashMap<>();
    for (int at = 0; at < pairs.length; at += 2) {
      form.put(pairs[at], pairs[at + 1]);
    }
    return form;
  }

  private static ReportingUnit unit(String name) {
    return SITE.database().units().subtree(county.bureau().id()).stream()
        .filter(unit -> unit.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_unit_is_added_renamed_moved_and_removed() {
    String bureau = "/admin/unit/" + county.bureau().id();
    assertThat(sent(bureau + "/add", form("name", "云溪县水务局"))).contains("已添加下级单位", "云溪县水务局");
    assertThat(sent(bureau + "/add", form("name", "云溪县水务局"))).contains("同一上级已有");
    String path = "/admin/unit/" + unit("云溪县水务局").id();
    String seen = seen(admin.get(path).body());
    assertThat(sent(path + "/describe", form("seen", seen, "name", "云溪县水利局", "contact", "某人")))
        .contains("已保存", "云溪县水利局");
    assertThat(sent(path + "/describe", form("seen", seen, "name", "又一个名字", "contact", "")))
        .contains("别人刚刚改过", "云溪县水利局");
    String now = seen(admin.get(path).body());
    String archive = Long.toString(county.department().id());
    assertThat(sent(path + "/move", form("seen", now, "parent", archive))).contains("已移动");
    String foreign = Long.toString(SITE.foreign().bureau().id());
    String moved = seen(admin.get(path).body());
    assertThat(sent(path + "/move", form("seen", moved, "parent", foreign))).contains("不归您管理");
    assertThat(sent(path + "/remove", form("seen", moved))).contains("已删除单位");
    assertThat(admin.get(path).statusCode()).isEqualTo(404);
    assertThat(admin.get("/admin/ledger?search=水利局").body()).contains("删除", "云溪县水利局");
  }

  @Test
  void units_are_pasted_or_uploaded_all_or_none() {
    String wrong = "\t云溪县审计局\n没有的单位\t某所";
    String page = sent("/admin/units", form("typed", wrong));
    assertThat(page).contains("第 2 行", "没有名为“没有的单位”", "云溪县审计局");
    assertThat(admin.get("/admin?search=审计局").body()).doesNotContain(">云溪县审计局<");
    byte[] file =
        "云溪县财政局,云溪县统计局\n云溪县统计局,<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        admin.upload("/admin/units", "units.csv", file, Map.of("typed", ""));
    assertThat(location(answer)).endsWith("/admin");
    assertThat(admin.get("/admin").body())
        .contains("云溪县统计局", "&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert(1)");
    HttpResponse<String> odd = admin.upload("/admin/units", "a.exe", file, Map.of("typed", ""));
    assertThat(admin.get(location(odd).replace(SITE.address(), "")).body()).contains("文件无法读取");
  }

  @Test
  void an_account_gets_a_first_password_shown_once_and_is_reset_changed_and_disabled() {
    String unit = Long.toString(county.department().id());
    String page =
        sent(
            "/admin/accounts",
            form("login", "Made-One", "name", "<b>新人</b>", "role", "PREPARER", "unit", unit));
    String password = secret(page);
    assertThat(page).contains("只显示这一次", "&lt;b&gt;新人&lt;/b&gt;").doesNotContain("<b>新人</b>");
    assertThat(admin.get("/admin/accounts").body()).doesNotContain(password);
    Browser made = SITE.browser();
    made.signIn("made-one", password);
    assertThat(location(made.get("/fill"))).endsWith("/password");
    Account account = SITE.database().accounts().find("made-one").orElseThrow();
    String path = "/admin/account/" + account.id();
    String seen = seen(admin.get(path).body());
    String again = secret(sent(path + "/reset", form()));
    assertThat(again).isNotEqualTo(password);
    assertThat(location(made.get("/password"))).endsWith("/login?ended");
    Map<String, String> change =
        form("seen", seen, "name", "新人", "role", "HEAD", "unit", unit, "disabled", "yes");
    assertThat(sent(path, change)).contains("已保存", "已停用");
    assertThat(sent(path, change)).contains("别人刚刚改过");
    Account kept = SITE.database().accounts().find(account.id()).orElseThrow();
    assertThat(kept.role()).isEqualTo(Role.HEAD);
    assertThat(kept.disabled()).isTrue();
  }

  private static String secret(String page) {
    Matcher found = Pattern.compile("class=\"secret\">([^<]+)<").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @Test
  void a_locked_account_is_let_in_again() {
    Account account = SITE.account("locked-out", Role.HEAD, county.department());
    Browser browser = SITE.browser();
    for (int time = 0; time < 5; time++) {
      browser.get("/login");
      browser.post("/login", Map.of("login", "locked-out", "password", "wrong-" + time));
    }
    assertThat(admin.get("/admin/accounts?search=locked-out").body()).contains("已锁定");
    assertThat(sent("/admin/account/" + account.id() + "/unlock", form())).contains("已解除锁定");
    SITE.browser().signIn("locked-out", Site.PASSWORD);
  }

  @Test
  void accounts_out_of_sight_are_not_there_and_none_is_made_abroad() {
    Account foreign = SITE.database().accounts().find("foreign-head").orElseThrow();
    String path = "/admin/account/" + foreign.id();
    for (String end : List.of("", "/reset", "/unlock")) {
      assertThat(admin.post(path + end, form("seen", "x", "name", "x")).statusCode())
          .isEqualTo(404);
    }
    assertThat(admin.get("/admin/accounts").body()).doesNotContain("foreign-head");
    assertThat(admin.get("/admin/accounts?search=%27%20or%20%271%27=%271").body())
        .doesNotContain("foreign-head", "administered-head");
    String abroad = Long.toString(SITE.foreign().bureau().id());
    String page =
        sent(
            "/admin/accounts",
            form("login", "intruder", "name", "外人", "role", "ADMINISTRATOR", "unit", abroad));
    assertThat(page).contains("不归您管理");
    assertThat(SITE.database().accounts().find("intruder")).isEmpty();
  }

  @Test
  void an_administrator_below_makes_no_account_above() {
    SITE.account("below-administrator", Role.ADMINISTRATOR, county.department());
    Browser below = SITE.browser();
    below.signIn("below-administrator", Site.PASSWORD);
    String above = Long.toString(county.bureau().id());
    below.post(
        "/admin/accounts",
        form("login", "climber", "name", "某人", "role", "REVIEWER", "unit", above));
    assertThat(SITE.database().accounts().find("climber")).isEmpty();
    assertThat(below.get("/admin/unit/" + above).statusCode()).isEqualTo(404);
  }

  @Test
  void many_accounts_are_added_and_their_passwords_fetched_once() {
    String page =
        sent("/admin/accounts/many", form("typed", "bulk-a,甲,填报人,没有的局\nbulk-a!,乙,局长,云溪县档案局"));
    assertThat(page).contains("第 1 行", "第 2 行", "角色应为", "bulk-a!");
    String typed = "bulk-a\t甲\t填报人\t云溪县档案局\nbulk-b\t=乙\tREVIEWER\t云溪县财政局";
    assertThat(sent("/admin/accounts/many", form("typed", typed))).contains("只能下载一次");
    HttpResponse<String> file = admin.post("/admin/accounts/passwords", form());
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");
    assertThat(admin.post("/admin/accounts/passwords", form()).statusCode()).isEqualTo(404);
    Account made = SITE.database().accounts().find("bulk-b").orElseThrow();
    assertThat(made.role()).isEqualTo(Role.REVIEWER);
    assertThat(made.mustChange()).isTrue();
  }

  @Test
  void a_task_is_made_extended_and_its_units_chosen_and_reminded() {
    Map<String, String> form = new HashMap<>();
    form.putAll(Map.of("year", "2021", "scheme", Site.SCHEME, "first", "2022-03-01"));
    form.putAll(Map.of("last", "2022-02-01", "obliged", "departments"));
    assertThat(sent("/admin/tasks", form)).contains("截止日不能早于开始日");
    form.put("last", "2022-03-31");
    assertThat(sent("/admin/tasks", form)).contains("已添加填报任务", "云溪县档案局");
    EvaluationTask task =
        SITE.database().tasks().all().stream()
            .filter(each -> each.fiscalYear() == 2021)
            .filter(each ->
                SITE.database()
                    .tasks()
                    .owner(each.id())
                    .filter(owner -> owner == county.bureau().id())
                    .isPresent())
            .findFirst()
            .orElseThrow();
    String path = "/admin/task/" + task.id();
    String seen = seen(admin.get(path).body());
    assertThat(
            sent(path + "/window", form("seen", seen, "first", "2022-03-01", "last", "2022-04-30")))
        .contains("已保存", "2022-04-30");
    assertThat(
            sent(path + "/window", form("seen", seen, "first", "2022-03-01", "last", "2022-05-30")))
        .contains("别人刚刚改过");
    String unit = Long.toString(county.department().id());
    assertThat(sent(path + "/obliged", form("seen", seen(admin.get(path).body()), "unit", unit)))
        .contains("已保存");
    assertThat(SITE.database().tasks().obliged(task.id()))
        .containsExactly(county.department().id());
    String list = "/admin/reminders?task=" + task.id();
    assertThat(admin.get(list).body()).contains("云溪县档案局", "逾期", "未开始");
    String note = "=电话<i>已通知</i>";
    String reminded =
        sent(
            "/admin/reminders", form("task", Long.toString(task.id()), "unit", unit, "note", note));
    assertThat(reminded)
        .contains("administered-administrator =电话&lt;i&gt;已通知")
        .doesNotContain("<i>已通知");
    String csv = admin.get("/admin/reminders/export?format=csv&task=" + task.id()).body();
    assertThat(csv).contains("云溪县档案局,未开始,-");
    Browser foreign = SITE.browser();
    foreign.signIn("foreign-administrator", Site.PASSWORD);
    assertThat(foreign.get(path).statusCode()).isEqualTo(404);
    assertThat(foreign.get(list).statusCode()).isEqualTo(404);
  }

  @Test
  void a_form_of_thousands_of_units_is_taken_as_a_whole() {
    long task =
        SITE.database()
            .tasks()
            .add(2020, Site.SCHEME, java.time.Instant.EPOCH, java.time.Instant.now())
            .id();
    String path = "/admin/task/" + task;
    Map<String, String> form = new LinkedHashMap<>();
    form.put("seen", seen(admin.get(path).body()));
    for (int each = 0; each < 5_000; each++) {
      form.put("unit-" + each, "yes");
    }
    form.put("unit", Long.toString(county.department().id()));
    assertThat(sent(path + "/obliged", form)).contains("已保存");
    assertThat(SITE.database().tasks().obliged(task)).containsExactly(county.department().id());
  }

  @Test
  void what_a_role_may_not_do_is_not_done() {
    Browser reviewer = SITE.browser();
    reviewer.signIn("administered-reviewer", Site.PASSWORD);
    String unit = Long.toString(county.department().id());
    assertThat(
            reviewer
                .post(
                    "/admin/accounts",
                    form("login", "sly", "name", "某", "role", "ADMINISTRATOR", "unit", unit))
                .statusCode())
        .isEqualTo(403);
    assertThat(SITE.database().accounts().find("sly")).isEmpty();
  }

  @Test
  void every_page_stands_in_english_too() {
    Browser english = SITE.browser();
    english.signIn("administered-administrator", Site.PASSWORD);
    english.post("/language", Map.of("language", "en", "back", "/admin"));
    for (String path :
        List.of(
            "/admin",
            "/admin/unit/" + county.bureau().id(),
            "/admin/unit/" + county.department().id(),
            "/admin/units",
            "/admin/accounts",
            "/admin/account/"
                + SITE.database().accounts().find("administered-head").orElseThrow().id(),
            "/admin/accounts/many",
            "/admin/tasks",
            "/admin/task/" + SITE.task().id(),
            "/admin/reminders",
            "/admin/settings",
            "/admin/ledger")) {
      HttpResponse<String> page = english.get(path);
      assertThat(page.statusCode()).as(path).isEqualTo(200);
      assertThat(page.body()).as(path).doesNotContain("??").contains("Units", "Ledger");
    }
  }
}
