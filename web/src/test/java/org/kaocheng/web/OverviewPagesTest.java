package org.kaocheng.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaocheng.web.Site.done;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kaocheng.casework.Examinations;
import org.kaocheng.casework.RowMark;
import org.kaocheng.casework.ScoreRow;
import org.kaocheng.casework.Scoring;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.FieldKinds;
import org.kaocheng.filing.FigureText;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FormSlots;
import org.kaocheng.filing.Slot;
import org.kaocheng.store.Actor;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.Submission;
import org.kaocheng.value.Units;

class OverviewPagesTest {

  private static final Site SITE = Site.shared();
  private static final Actor ACTOR = new Actor("fixture", "test");
  private static Site.County county = SITE.own();
  private static Browser reviewer = SITE.browser();
  private static long task;
  private static long reviewed;

  /** Four departments: two submitted, one drafting (the county's first), one not begun. */
  @BeforeAll
  static void open() throws InterruptedException {
    county = SITE.county("viewed", "长桥县");
    task = SITE.task().id();
    reviewed = submitted("长桥县教育局", "1000", "950.5", "95", "12.5", "10");
    submitted("=长桥县<script>alert(2)</script>", "2000", "1500", "98.5", "8", "8.25");
    SITE.department(county.bureau(), "长桥县林业局");
    reviewer = SITE.browser();
    reviewer.signIn("viewed-reviewer", Site.PASSWORD);
    for (int time = 0;
        time < 300 && reviewer.get("/overview").body().contains("data-progress");
        time++) {
      Thread.sleep(200);
    }
  }

  private static long submitted(
      String name, String budget, String spent, String score, String before, String after) {
    ReportingUnit unit = SITE.department(county.bureau(), name);
    FilingCase opened = done(SITE.cases().open(unit.id(), task, ACTOR));
    Map<Slot, Content> entries = new LinkedHashMap<>();
    entries.put(Slot.of("document.unit_name", Period.NONE), new Content.Words("长桥县某局"));
    money(entries, "expenditure.total", 2022, Basis.ORIGINAL_BUDGET, budget);
    money(entries, "expenditure.total", 2022, Basis.FINAL_ACCOUNTS, spent);
    money(entries, "three_publics.total", 2021, Basis.FINAL_ACCOUNTS, before);
    money(entries, "three_publics.total", 2022, Basis.FINAL_ACCOUNTS, after);
    entries.put(
        FormSlots.selfScore(Subject.DEPARTMENT, 2022),
        new Content.Figure(FigureText.of(new BigDecimal(score), Units.of("分").orElseThrow())));
    Filing filing = Filing.blank(Site.SCHEME, 2022).with(entries);
    done(SITE.cases().save(opened.id(), 0, filing, ACTOR));
    done(SITE.cases().submit(opened.id(), 1, ACTOR));
    return opened.id();
  }

  private static void money(
      Map<Slot, Content> entries, String concept, int year, Basis basis, String number) {
    entries.put(
        Slot.of(concept, new Period(year, basis)),
        new Content.Figure(FigureText.of(new BigDecimal(number), FieldKinds.unit(concept))));
  }

  private static String csv(String table) {
    return reviewer
        .get("/overview/export?format=csv&task=" + task + "&table=" + table)
        .body()
        .replace("\uFEFF", "");
  }

  @Test
  void the_numbers_are_those_computed_by_hand() {
    assertThat(csv("states").lines())
        .containsExactly("状态,单位数", "未开始,1", "填报中,1", "已提交,2", "已退回,0", "已通过,0", "已公开,0");
    assertThat(csv("rates").lines())
        .containsExactly("单位,预算执行率（%）", "'=长桥县<script>alert(2)</script>,75.00", "长桥县教育局,95.05");
    assertThat(csv("publics").lines().skip(1))
        .containsExactly("长桥县教育局,12.5,,10,,,", "'=长桥县<script>alert(2)</script>,8,,8.25,,,");
    assertThat(csv("scores").lines().skip(1))
        .containsExactly("95–96,1", "96–97,0", "97–98,0", "98–99,1");
    assertThat(csv("compare").lines()).hasSize(3);
    assertThat(csv("ranks").lines()).hasSize(3);
    assertThat(csv("families").lines()).hasSizeBetween(1, 3);
  }

  @Test
  void the_page_shows_each_picture_with_its_table_and_no_script_of_others() {
    String page = reviewer.get("/overview?task=" + task).body();
    assertThat(page)
        .contains("data-picture=\"states\"", "data-picture=\"publics\"", "data-picture=\"ranks\"")
        .contains("恰为 5 的倍数的占 50.0%", "98 至 100 分的占 50.0%")
        .contains("/overview/list?task=" + task + "&amp;state=SUBMITTED")
        .doesNotContain("<script>alert(2)", "??");
  }

  @Test
  void the_reviewed_score_stands_beside_the_others_once_every_row_is_scored() {
    Submission last = SITE.database().submissions().last(reviewed).orElseThrow();
    List<ScoreRow> rows =
        ScoreRow.of(SITE.bean(Examinations.class).of(last).orElseThrow().scorecard()).stream()
            .filter(ScoreRow::isScorable)
            .toList();
    score(rows.subList(1, rows.size()));
    assertThat(csv("compare")).contains("长桥县教育局,95,").doesNotContain(",100,");
    score(rows.subList(0, 1));
    assertThat(csv("compare").lines().findFirst().orElseThrow()).contains("审核分");
    assertThat(csv("compare")).containsPattern("长桥县教育局,95,[0-9.]+,[0-9.]+,100,");
    assertThat(csv("list")).containsPattern("长桥县教育局,.*,95,[^,]+,100,");
  }

  private static void score(List<ScoreRow> rows) {
    List<RowMark> marks =
        rows.stream().map(row -> new RowMark(row.key(), 0, row.line().points(), "已核实")).toList();
    long version = SITE.database().cases().find(reviewed).orElseThrow().version();
    done(SITE.bean(Scoring.class).score(reviewed, version, marks, ACTOR));
  }

  @Test
  void a_mark_leads_to_its_list() {
    String list = "/overview/list?task=" + task;
    assertThat(reviewer.get(list + "&state=none").body())
        .contains("长桥县林业局")
        .doesNotContain("长桥县教育局");
    assertThat(reviewer.get(list + "&bin=95").body())
        .contains("长桥县教育局", "95.05", "/review/")
        .doesNotContain("长桥县林业局");
    assertThat(reviewer.get(list + "&search=林业").body())
        .contains("长桥县林业局")
        .doesNotContain("长桥县教育局");
  }

  @Test
  void nonsense_and_sql_in_filters_find_nothing() {
    for (String name : List.of("state", "bin", "family", "unit", "search")) {
      String value = Browser.encoded("x' or '1'='1'; drop table unit; --");
      HttpResponse<String> answer =
          reviewer.get("/overview/list?task=" + task + "&" + name + "=" + value);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).doesNotContain("长桥县教育局", "长桥县林业局");
    }
    assertThat(reviewer.get("/overview?task=1%20or%201=1").statusCode()).isEqualTo(400);
    assertThat(reviewer.get("/overview?task=999999").statusCode()).isEqualTo(404);
    assertThat(reviewer.get("/overview/export?task=" + task + "&table=unit;drop").statusCode())
        .isEqualTo(404);
  }

  @Test
  void who_sees_less_is_shown_less() {
    Browser head = SITE.browser();
    head.signIn("viewed-head", Site.PASSWORD);
    assertThat(head.get("/overview/list?task=" + task).body())
        .contains("长桥县档案局")
        .doesNotContain("长桥县教育局", "长桥县林业局", "/review/");
    Browser foreign = SITE.browser();
    foreign.signIn("foreign-reviewer", Site.PASSWORD);
    assertThat(foreign.get("/overview/list?task=" + task).body()).doesNotContain("长桥县");
    assertThat(foreign.get("/overview/export?format=csv&task=" + task).body())
        .doesNotContain("长桥县");
  }

  @Test
  void a_sample_is_drawn_kept_and_drawn_again() {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("task", Long.toString(task));
    form.put("strata", "PARENT");
    form.put("weighting", "RISK");
    form.put("amount", "50");
    form.put("measure", "share");
    form.put("seed", "青禾 2022 ' ; drop");
    String to = location(reviewer.post("/sampling", form));
    assertThat(to).matches(".*/sampling/[0-9]+");
    String path = to.replace(SITE.address(), "");
    String page = reviewer.get(path).body();
    assertThat(page)
        .contains("散列值相符", "长桥县财政局", "人工给定", "&#39;青禾 2022 &#39;\\&#39;&#39; ; drop&#39;")
        .doesNotContain("<script>alert(2)");
    assertThat(reviewer.get(path + "/frame.csv").body())
        .startsWith("\uFEFFunit,weight,stratum,name,risk\r\n")
        .containsPattern("长桥县财政局,长桥县教育局,.*（[0-9]+）")
        .hasLineCount(3);
    assertThat(reviewer.get(path + "/drawn?format=csv").body()).hasLineCount(2);
    assertThat(reviewer.get("/sampling/draw.py").body()).contains("hashlib.sha256");
    String again = location(reviewer.post("/sampling", form)).replace(SITE.address(), "");
    assertThat(again).isNotEqualTo(path);
    assertThat(reviewer.get(again + "/drawn?format=csv").body())
        .isEqualTo(reviewer.get(path + "/drawn?format=csv").body());
    assertThat(reviewer.get("/sampling?task=" + task).body()).contains("青禾 2022 &#39; ; drop");
    Browser foreign = SITE.browser();
    foreign.signIn("foreign-reviewer", Site.PASSWORD);
    for (String end : List.of("", "/frame.csv", "/drawn")) {
      assertThat(foreign.get(path + end).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void a_seed_is_made_and_a_wrong_amount_is_told() {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("task", Long.toString(task));
    form.put("strata", "NONE");
    form.put("weighting", "EQUAL");
    form.put("amount", "0");
    String to = location(reviewer.post("/sampling", form)).replace(SITE.address(), "");
    assertThat(reviewer.get(to).body()).contains("请写抽取的个数");
    form.put("amount", "1");
    String drawn = location(reviewer.post("/sampling", form)).replace(SITE.address(), "");
    assertThat(reviewer.get(drawn).body()).contains("系统随机产生").containsPattern("[0-9a-f]{32}");
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}
