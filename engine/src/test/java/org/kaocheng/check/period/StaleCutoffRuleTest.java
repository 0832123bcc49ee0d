package org.kaocheng.check.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.PassageFixture;

class StaleCutoffRuleTest {

  @Test
  void finds_the_end_of_last_year() {
    List<String> messages =
        PassageFixture.report().paragraphs("截止时间：2021-12-31").messages(new StaleCutoffRule());

    assertThat(messages).singleElement().asString().contains("应为2022年末");
  }

  @Test
  void accepts_the_end_of_the_own_year() {
    List<String> messages =
        PassageFixture.report()
            .paragraphs("截止时间：2022-12-31", "截至2021年12月31日，档案馆累计接收进馆档案二十万卷册，涉及七十多个立档单位和各类专门档案。")
            .messages(new StaleCutoffRule());

    assertThat(messages).isEmpty();
  }
}
