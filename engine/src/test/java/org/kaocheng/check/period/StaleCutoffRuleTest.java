package org.kaocheng.check.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class StaleCutoffRuleTest {

  @Test
  void finds_the_end_of_last_year() {
    List<String> messages =
        ReadingFixture.report().paragraphs("截止时间：2021-12-31").messages(new StaleCutoffRule());

    assertThat(messages).singleElement().asString().contains("应为2022年末");
  }

  @Test
  void accepts_the_end_of_the_own_year() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("截止时间：2022-12-31", "截至2021年12月31日，档案馆累计接收进馆档案二十万卷册，涉及七十多个立档单位和各类专门档案。")
            .messages(new StaleCutoffRule());

    assertThat(messages).isEmpty();
  }

  @Test
  void finds_last_years_stock_in_a_sentence_unless_compared() {
    String end = "，全部用于日常办公和档案保管，账实相符，每年年末按规定进行盘点清查并报财政部门备案。";
    List<String> stale =
        ReadingFixture.report()
            .paragraphs("截至2021年12月31日，固定资产原值36.5万元" + end)
            .messages(new StaleCutoffRule());
    List<String> compared =
        ReadingFixture.report()
            .paragraphs("截至2021年12月31日固定资产36.5万元，2022年增加2.1万元" + end)
            .messages(new StaleCutoffRule());

    assertThat(stale).singleElement().asString().contains("应为2022年末");
    assertThat(compared).isEmpty();
  }
}
