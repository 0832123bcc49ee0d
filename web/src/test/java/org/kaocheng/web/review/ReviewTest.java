package org.kaocheng.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kaocheng.casework.FindingChoice;
import org.kaocheng.casework.RowMark;
import org.kaocheng.casework.ScoreRow;
import org.kaocheng.casework.Scoring;
import org.kaocheng.casework.Verification;
import org.kaocheng.casework.Verifier;
import org.kaocheng.check.Finding;
import org.kaocheng.evaluate.scorecard.ScoreLine;
import org.kaocheng.source.Severity;
import org.kaocheng.store.Actor;
import org.kaocheng.store.CaseState;
import org.kaocheng.store.FindingDecision;
import org.kaocheng.store.FindingDecision.Decision;
import org.kaocheng.store.Role;
import org.kaocheng.store.RowScore;
import org.kaocheng.web.Browser;
import org.kaocheng.web.Site;

class ReviewTest {

  private static final Actor COLLEAGUE = new Actor("colleague", "10.0.0.8");

  @Test
  void the_report_stands_beside_its_findings_and_every_place_leads_into_it() {
    ReviewStory story = new ReviewStory("青禾县统计局");
    story.submits("1350.75");
    Document page = story.page("");
    assertThat(page.select("#findings > li")).hasSize(story.findings().size());
    assertThat(page.select("#panel-document").text()).contains("1350.75");
    for (var link : page.select(".places a")) {
      assertThat(link.text()).doesNotContainPattern("^第\\d+行");
      assertThat(page.select("#panel-document " + link.attr("href"))).as(link.text()).hasSize(1);
    }
    assertThat(page.select("table.scores tbody tr")).hasSizeGreaterThan(5);
  }

  @Test
  void a_decision_is_kept_with_who_and_why_and_shown_in_its_place() {
    ReviewStory story = new ReviewStory("青禾县审计局");
    story.submits("1350.75");
    String finding = story.findings().getFirst().id();
    HttpResponse<String> answer = story.decide(finding, 0, "WAIVE", "已核对原始凭证");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("已核对原始凭证", "own-reviewer先生", "id=\"progress\"");
    assertThat(story.site.database().decisions().of(story.id))
        .singleElement()
        .returns(Decision.WAIVE, FindingDecision::decision)
        .returns("own-reviewer", FindingDecision::decidedBy);
    assertThat(story.page("").select("#findings > li[data-decision=WAIVE]")).hasSize(1);
  }

  @Test
  void waiving_and_disputing_without_a_reason_are_refused() {
    ReviewStory story = new ReviewStory("青禾县林业局");
    story.submits("1350.75");
    String finding = story.findings().getFirst().id();
    for (String decision : List.of("WAIVE", "DISPUTE")) {
      HttpResponse<String> answer = story.decide(finding, 0, decision, " ");
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(told(answer)).contains("理由");
    }
    assertThat(story.site.database().decisions().of(story.id)).isEmpty();
  }

  @Test
  void all_informations_are_accepted_at_once_and_nothing_else() {
    ReviewStory story = new ReviewStory("青禾县水利局");
    story.submits("1350.75");
    List<String> informations =
        story.findings().stream()
            .filter(each -> each.severity() == Severity.INFO)
            .map(Finding::id)
            .toList();
    assertThat(story.post("/decisions/informations", Map.of()).statusCode()).isEqualTo(302);
    assertThat(story.site.database().decisions().of(story.id))
        .extracting(FindingDecision::finding)
        .containsExactlyElementsOf(informations);
  }

  @Test
  void who_did_not_see_the_others_decision_is_told_and_overwrites_nothing() {
    ReviewStory story = new ReviewStory("青禾县交通局");
    story.submits("1350.75");
    String finding = story.findings().getFirst().id();
    FindingChoice choice = new FindingChoice(finding, 0, Decision.DISPUTE, "口径不同");
    long version = story.kept().version();
    Site.done(story.site.cases().decide(story.id, version, List.of(choice), COLLEAGUE));
    HttpResponse<String> answer = story.decide(finding, 0, "ACCEPT", "");
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(told(answer)).contains("别人刚刚处理过");
    assertThat(story.site.database().decisions().of(story.id)).hasSize(1);
    assertThat(story.page("").select("#f1 .decision").text()).contains("有异议", "口径不同");
  }

  @Test
  void decisions_and_scores_survive_a_resubmission() {
    ReviewStory story = new ReviewStory("青禾县民政局");
    story.submits("1350.75");
    List<String> before = story.findings().stream().map(Finding::id).toList();
    before.forEach(finding -> story.decide(finding, 0, "ACCEPT", ""));
    ScoreRow row = story.rows().getFirst();
    assertThat(score(story, row, "0", 0, "没有完成").statusCode()).isEqualTo(200);
    story.post("/return", Map.of("reason", "请整改"));
    assertThat(story.kept().state()).isEqualTo(CaseState.RETURNED);
    story.submits("1100.25");
    Document page = story.page("");
    List<String> now = story.findings().stream().map(Finding::id).toList();
    List<String> stay = now.stream().filter(before::contains).toList();
    assertThat(stay).isNotEmpty();
    assertThat(page.select("#findings > li[data-decision=ACCEPT]")).hasSize(stay.size());
    assertThat(page.select("#findings").text()).contains("第 1 次提交起一直存在");
    assertThat(page.select(".gone li")).hasSize(before.size() - stay.size());
    assertThat(page.select("#r" + row.key() + " [name=score]").attr("value")).isEqualTo("0");
  }

  @Test
  void a_row_is_scored_with_a_reason_and_the_total_follows() {
    ReviewStory story = new ReviewStory("青禾县教育局");
    story.submits("1100.25");
    ScoreRow row = story.rows().getFirst();
    String points = row.line().points().orElseThrow().toPlainString();
    assertThat(told(score(story, row, points + "9", 0, "理由"))).contains("不能超过");
    assertThat(told(score(story, row, "很多", 0, "理由"))).contains("应是一个数");
    assertThat(score(story, row, "1.5", 0, "部分完成").body())
        .contains("部分完成", "own-reviewer先生", "hx-swap-oob");
    assertThat(score(story, row, "2", 0, "没看见").statusCode()).isEqualTo(409);
    assertThat(story.page("").select("#total0").text()).contains("已评 1/");
    assertThat(story.site.database().scores().of(story.id))
        .singleElement()
        .returns("own-reviewer", RowScore::scoredBy);
    assertThat(new Verifier(story.site.database()).verify()).isInstanceOf(Verification.Sound.class);
  }

  @Test
  void self_scores_that_agree_are_taken_over_at_once() {
    ReviewStory story = new ReviewStory("青禾县卫生局");
    story.submits("1100.25");
    ScoreRow mine = story.rows().getFirst();
    RowMark mark = new RowMark(mine.key(), 0, Optional.of(BigDecimal.ZERO), "理由");
    long version = story.kept().version();
    Site.done(story.site.bean(Scoring.class).score(story.id, version, List.of(mark), COLLEAGUE));
    story.post("/scores/agreed", Map.of());
    List<RowScore> scores = story.site.database().scores().of(story.id);
    assertThat(scores).filteredOn(each -> each.row().equals(mine.key())).hasSize(1);
    assertThat(scores)
        .hasSize(
            1
                + (int)
                    story.rows().stream()
                        .filter(row -> !row.key().equals(mine.key()))
                        .filter(row -> row.line().verdict() == ScoreLine.Verdict.AGREES)
                        .count());
  }

  @Test
  void a_submission_is_sent_back_with_the_notice_of_what_the_reviewer_stands_by() {
    ReviewStory story = new ReviewStory("青禾县农业局");
    story.site.account("nongye", Role.HEAD, story.department);
    Browser unit = story.site.browser();
    unit.signIn("nongye", Site.PASSWORD);
    story.submits("1350.75");
    List<Finding> findings = story.findings();
    Finding waived =
        findings.stream()
            .filter(each -> each.severity() != Severity.INFO)
            .findFirst()
            .orElseThrow();
    story.decide(waived.id(), 0, "WAIVE", "情况属实");
    Document page = story.page("/return");
    long named =
        findings.stream()
            .filter(each -> each.severity() != Severity.INFO && !each.id().equals(waived.id()))
            .count();
    assertThat(page.select("#reason").text()).contains(named + " 处问题");
    Document letter = story.page("/letter?kind=notice");
    assertThat(letter.text()).contains("整改通知", "青禾县农业局").doesNotContain(waived.id());
    assertThat(letter.text()).contains("位置：").doesNotContainPattern("第\\d+行，表");
    HttpResponse<String> file = story.reviewer.get("/review/" + story.id + "/letter.docx");
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment")
        .contains(".docx");
    assertThat(file.body()).startsWith("PK");
    assertThat(story.post("/return", Map.of("reason", " ")).statusCode()).isEqualTo(302);
    assertThat(story.page("").select(".note.wrong").text()).contains("请写明退回的理由");
    story.post("/return", Map.of("reason", "请核对支出决算数"));
    assertThat(story.kept().state()).isEqualTo(CaseState.RETURNED);
    String notice = "/fill/" + story.id + "/notice.docx";
    assertThat(unit.get("/fill/" + story.id).body()).contains("href=\"" + notice);
    assertThat(unit.get(notice).body()).startsWith("PK");
    assertThat(story.page("/history").text()).contains("请核对支出决算数", "own-reviewer", "127.0.0.1");
  }

  @Test
  void a_submission_is_approved_and_taken_up_again_with_a_reason() {
    ReviewStory story = new ReviewStory("青禾县文化局");
    story.submits("1100.25");
    assertThat(story.page("").select("a[href$=disclosure]")).isEmpty();
    story.post("/approve", Map.of());
    assertThat(story.kept().state()).isEqualTo(CaseState.APPROVED);
    assertThat(story.page("").select("a[href$=disclosure]")).isNotEmpty();
    story.post("/reopen", Map.of("reason", "收到群众反映"));
    assertThat(story.kept().state()).isEqualTo(CaseState.SUBMITTED);
    assertThat(story.page("/history").text()).contains("收到群众反映");
  }

  @Test
  void a_step_on_another_submission_than_was_seen_is_not_done() {
    ReviewStory story = new ReviewStory("青禾县商务局");
    story.submits("1100.25");
    long seen = story.kept().version();
    Site.done(story.site.cases().withdraw(story.id, seen, COLLEAGUE));
    story.submits("1000.25");
    story.post("/approve", Map.of("version", Long.toString(seen)));
    assertThat(story.kept().state()).isEqualTo(CaseState.SUBMITTED);
    assertThat(story.page("").select(".note.wrong").text()).contains("没有保存您的这一步");
  }

  @Test
  void the_difference_tells_figures_scores_sentences_and_findings() {
    ReviewStory story = new ReviewStory("青禾县科技局");
    story.submits("1350.75");
    assertThat(story.page("/difference").text()).contains("只提交过一次");
    story.post("/return", Map.of("reason", "请整改"));
    story.submits("1100.25");
    Document page = story.page("/difference");
    assertThat(page.select("section:has(h2:contains(填报数据)) tr:contains(支出合计)").text())
        .contains("2022年决算", "1350.75", "1100.25");
    assertThat(page.select(".sentences del").text()).contains("1350.75");
    assertThat(page.select(".sentences ins").text()).contains("1100.25");
    assertThat(page.text()).contains("评分（").contains("已消失");
    assertThat(story.reviewer.get("/review/" + story.id + "/difference?from=1&to=9").statusCode())
        .isEqualTo(404);
    assertThat(story.page("?submission=1").text()).contains("不是最近一次");
    assertThat(story.page("?submission=1").select("form.decide")).isEmpty();
  }

  @Test
  void a_long_history_is_shown_page_by_page_and_nothing_of_it_is_left_out() {
    ReviewStory story = new ReviewStory("青禾县气象局");
    for (int save = 0; save < 205; save++) {
      story.saves("1" + save);
    }
    assertThat(story.page("/history").select("tbody tr:has(code[title])")).hasSize(200);
    assertThat(story.page("/history?page=2").select("tbody tr:has(code[title])")).hasSize(7);
    assertThat(story.page("/history?page=-5").text()).contains("第 1 页，共 2 页");
  }

  @Test
  void a_script_in_a_reason_and_in_a_name_is_shown_as_text() {
    String script = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    ReviewStory story = new ReviewStory("青禾县" + script);
    story.submits("1350.75");
    String finding = story.findings().getFirst().id();
    assertThat(story.decide(finding, 0, "DISPUTE", script).body()).doesNotContain("<script>alert");
    score(story, story.rows().getFirst(), "0", 0, script);
    story.post("/return", Map.of("reason", script));
    story.submits("1100.25");
    for (String page : List.of("", "/difference", "/return", "/history", "/letter")) {
      Document shown = story.page(page);
      assertThat(shown.select("script:not([src]), img")).as(page).isEmpty();
    }
    assertThat(story.page("/history").text()).contains(script);
    assertThat(story.reviewer.get("/review?state=ALL").body()).doesNotContain("<script>alert");
  }

  private static HttpResponse<String> score(
      ReviewStory story, ScoreRow row, String score, int last, String reason) {
    return story.part(
        "/scores",
        Map.of("row", row.key(), "last", Integer.toString(last), "score", score, "reason", reason));
  }

  private static String told(HttpResponse<String> answer) {
    return URLDecoder.decode(
        answer.headers().firstValue("Kaocheng-Message").orElse(""), StandardCharsets.UTF_8);
  }
}
