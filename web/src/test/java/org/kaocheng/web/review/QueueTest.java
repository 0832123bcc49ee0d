package org.kaocheng.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kaocheng.web.Browser;

class QueueTest {

  @Test
  void the_queue_shows_what_waits_the_riskiest_first_with_its_reasons() {
    ReviewStory bad = new ReviewStory("青禾县排队甲局");
    bad.submitsTooManyPoints();
    ReviewStory returned = new ReviewStory("青禾县排队乙局");
    returned.submits("1100.25");
    returned.post("/return", Map.of("reason", "请整改"));
    Document queue = examined(bad.reviewer, "/review?text=" + Browser.encoded("排队"));
    assertThat(queue.select("table.queue tbody th a").eachText()).containsExactly("青禾县排队甲局");
    assertThat(queue.select(".risk li").text()).contains("错误").contains("+");
    Document all = examined(bad.reviewer, "/review?state=ALL&text=" + Browser.encoded("排队"));
    assertThat(all.select("table.queue tbody tr")).hasSize(2);
    List<Integer> risks =
        all.select(".risk summary").eachText().stream().map(Integer::valueOf).toList();
    assertThat(risks).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(all.text()).contains("退回过 1 次");
  }

  @Test
  void a_foreign_county_is_not_in_the_queue() {
    ReviewStory own = new ReviewStory("青禾县本县局");
    own.submits("1100.25");
    assertThat(page(own.reviewer, "/review?state=ALL").text())
        .contains("青禾县")
        .doesNotContain("白石县");
  }

  @Test
  void a_filter_that_is_sql_or_nonsense_finds_nothing_and_breaks_nothing() {
    Browser reviewer = new ReviewStory("青禾县过滤局").reviewer;
    String sql = Browser.encoded("' or 1=1; drop table unit; --");
    assertThat(page(reviewer, "/review?text=" + sql).select("table.queue")).isEmpty();
    assertThat(page(reviewer, "/review?state=" + sql).select("h1").text()).isEqualTo("审核");
    assertThat(reviewer.get("/review?task=" + sql).statusCode()).isEqualTo(400);
    assertThat(page(reviewer, "/review?page=99999999").select("h1")).isNotEmpty();
  }

  @Test
  void the_queue_does_not_wait_for_examinations_and_fills_itself_in() {
    ReviewStory story = new ReviewStory("青禾县候查局");
    story.submitsTooManyPoints();
    String path = "/review?text=" + Browser.encoded("候查局");
    Document first = page(story.reviewer, path);
    assertThat(first.select("table.queue tbody th a").eachText()).containsExactly("青禾县候查局");
    if (first.text().contains("检查中")) {
      assertThat(first.select("#queue").attr("hx-trigger")).isEqualTo("every 2s");
      assertThat(first.select("#queue").attr("hx-get")).startsWith("/review?");
      assertThat(first.select(".risk li").text()).doesNotContain("无法核算");
    }
    Document then = examined(story.reviewer, path);
    assertThat(then.select("#queue").hasAttr("hx-get")).isFalse();
    assertThat(then.select(".risk li").text()).contains("错误");
  }

  /** The page when nothing on it is pending. */
  private static Document examined(Browser browser, String path) {
    for (int times = 0; times < 300; times++) {
      Document page = page(browser, path);
      if (!page.text().contains("检查中")) {
        return page;
      }
      LockSupport.parkNanos(100_000_000);
    }
    throw new AssertionError(path + " is still pending");
  }

  private static Document page(Browser browser, String path) {
    var answer = browser.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }
}
