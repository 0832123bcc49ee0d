package org.kaocheng.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kaocheng.casework.disclosure.Releases;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Period;
import org.kaocheng.filing.FieldKinds;
import org.kaocheng.filing.FigureText;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.Slot;
import org.kaocheng.store.Actor;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.Role;
import org.kaocheng.web.Browser;
import org.kaocheng.web.Site;

class DisclosureTest {

  private static final Actor ACTOR = new Actor("审核人", "test");
  private static final Pattern REASON = Pattern.compile("name=\"(reason\\.[0-9A-Za-z.-]+)\"");

  private final Site site = Site.shared();

  /** A new department's case, approved. */
  private FilingCase approved(String name) {
    ReportingUnit department = site.department(site.own().bureau(), name);
    FilingCase opened = site.opened(department);
    Map<Slot, Content> entries = new LinkedHashMap<>(Site.filing(name).entries());
    for (Basis basis :
        List.of(Basis.ORIGINAL_BUDGET, Basis.ADJUSTED_BUDGET, Basis.FINAL_ACCOUNTS)) {
      BigDecimal number = new BigDecimal("1200.50");
      entries.put(
          Slot.of("expenditure.total", new Period(2022, basis)),
          new Content.Figure(FigureText.of(number, FieldKinds.unit("expenditure.total"))));
    }
    entries.put(Slot.of("person.preparer", Period.NONE), new Content.Words("王小明"));
    entries.put(Slot.of("person.preparer_phone", Period.NONE), new Content.Words("13812345678"));
    Filing filing = Site.filing(name).with(entries);
    Site.done(site.cases().save(opened.id(), 1, filing, ACTOR));
    Site.done(site.cases().submit(opened.id(), 2, ACTOR));
    return Site.done(site.cases().approve(opened.id(), 1, ACTOR));
  }

  @Test
  void a_reviewer_settles_what_is_in_the_way_and_the_report_is_public_without_it() {
    FilingCase approved = approved("青禾县公开局");
    String gate = "/review/" + approved.id() + "/disclosure";
    String open = "/open/" + approved.id();
    Browser reviewer = site.browser(Role.REVIEWER);
    Browser stranger = site.browser();
    assertThat(stranger.get(open).statusCode()).isEqualTo(404);
    assertThat(stranger.get(open + "/report.pdf").statusCode()).isEqualTo(404);

    String page = reviewer.get(gate).body();
    assertThat(page).contains("13812345678").contains("***********").contains("需要处理");
    assertThat(reviewer.get(gate + "/preview").body())
        .contains("青禾县公开局")
        .doesNotContain("13812345678", "王小明");
    HttpResponse<String> refused = reviewer.post(gate, Map.of("basedOn", "2"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("没有公开");
    assertThat(stranger.get(open).statusCode()).isEqualTo(404);
    assertThat(reviewer.post(gate, reasons(page, "1")).statusCode()).isEqualTo(409);
    assertThat(reviewer.post(gate, reasons(page, "2")).statusCode()).isEqualTo(302);
    assertThat(reviewer.get(gate).body()).contains("已公开").contains("表样如此");

    assertThat(
            stranger.get("/open?words=公开局&year=2022".replace("公开局", Browser.encoded("公开局"))).body())
        .contains("青禾县公开局")
        .contains(open);
    assertThat(stranger.get(open).body()).contains("青禾县公开局").contains("<dd>100%</dd>");
    assertThat(stranger.get(open + "/report.html").body())
        .contains("青禾县公开局")
        .doesNotContain("13812345678", "王小明");
    assertThat(stranger.get(open + "/report.docx").body()).startsWith("PK");
    assertThat(stranger.get(open + "/report.pdf").body()).startsWith("%PDF");
    assertThat(stranger.get(open + "/facts.json").body()).contains("\"concept\"", "1200.50");
    assertThat(stranger.get(open + "/facts.csv").body())
        .startsWith("\uFEFFconcept,label,value,unit,year,basis,subject")
        .doesNotContain("13812345678");
    assertThat(stranger.get(open + "/password").statusCode()).isEqualTo(404);
    assertThat(stranger.get(open + "/..%2f..%2fetc").statusCode()).isIn(400, 404);
    assertThat(stranger.get("/open/about").body()).contains("budget.total");
  }

  private static Map<String, String> reasons(String page, String version) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("basedOn", version);
    String open = page.substring(0, page.indexOf("公开版自动遮盖"));
    for (Matcher matcher = REASON.matcher(open); matcher.find(); ) {
      form.put(matcher.group(1), "表样如此");
    }
    return form;
  }

  @Test
  void a_file_is_fetched_once_and_vanishes_when_the_case_is_taken_up_again() {
    FilingCase approved = approved("青禾县撤回局");
    FilingCase disclosed =
        Site.done(site.cases().disclose(approved.id(), 2, Releases.all("表样如此"), ACTOR));
    String file = "/open/" + approved.id() + "/facts.csv";
    Browser stranger = site.browser();
    HttpResponse<String> answer = stranger.get(file);
    String tag = answer.headers().firstValue("ETag").orElse("");
    assertThat(tag).matches("\"[0-9a-f]{64}\"");
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("max-age=300");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    Site.done(site.cases().reopen(approved.id(), disclosed.version(), "数字有误", ACTOR));
    assertThat(stranger.get(file).statusCode()).isEqualTo(404);
    assertThat(stranger.get("/open/" + approved.id()).statusCode()).isEqualTo(404);
    assertThat(stranger.get("/open").body()).doesNotContain("青禾县撤回局");
  }

  @Test
  void filters_take_any_text_as_text() {
    FilingCase approved = approved("<script>青禾</script>县'局");
    Site.done(site.cases().disclose(approved.id(), 2, Releases.all("表样如此"), ACTOR));
    Browser stranger = site.browser();
    for (String words : new String[] {"'; drop table disclosure; --", "%", "_", "!", "<script>x"}) {
      HttpResponse<String> answer =
          stranger.get(
              "/open?words=" + Browser.encoded(words) + "&year=1%20or%201=1&county=x&page=-3");
      assertThat(answer.statusCode()).as(words).isEqualTo(200);
      assertThat(answer.body()).doesNotContain("<script>x").contains("共 0 份报告");
    }
    assertThat(stranger.get("/open").body())
        .contains("&lt;script&gt;青禾")
        .doesNotContain("<script>青禾");
    assertThat(stranger.get("/open/" + approved.id() + "/report.html").body())
        .doesNotContain("<script>青禾");
  }

  @Test
  void what_is_not_approved_cannot_be_published() {
    ReportingUnit department = site.department(site.own().bureau(), "青禾县未审局");
    FilingCase opened = site.opened(department);
    Browser reviewer = site.browser(Role.REVIEWER);
    String gate = "/review/" + opened.id() + "/disclosure";
    assertThat(reviewer.get(gate).body()).contains("只有已通过的填报才能公开");
    assertThat(reviewer.post(gate, Map.of("basedOn", "0")).statusCode()).isEqualTo(409);
    assertThat(site.browser().get("/open/" + opened.id()).statusCode()).isEqualTo(404);
  }
}
