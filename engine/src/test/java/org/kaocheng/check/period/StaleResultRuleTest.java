package org.kaocheng.check.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class StaleResultRuleTest {

  @Test
  void finds_growth_of_last_year_among_results() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("2021年全年公用经费总额同比下降18.6%。")
            .messages(new StaleResultRule());

    assertThat(messages).singleElement().asString().contains("引用2021年的数据");
  }

  @Test
  void leaves_sentences_with_the_own_year_alone() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("2021年全年运行成本同比减少2%，2022年全年运行成本同比减少3%。")
            .messages(new StaleResultRule());

    assertThat(messages).isEmpty();
  }

  @Test
  void the_background_may_tell_earlier_years() {
    List<String> messages =
        ReadingFixture.report()
            .headings("（一）项目立项背景")
            .paragraphs("2020年全年查档人次同比增长18%，原有场地已不能满足需要。")
            .messages(new StaleResultRule());

    assertThat(messages).isEmpty();
  }
}
