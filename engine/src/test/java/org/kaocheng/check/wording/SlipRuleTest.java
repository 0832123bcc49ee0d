package org.kaocheng.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class SlipRuleTest {

  @Test
  void names_the_wrong_and_the_right_word() {
    List<String> messages =
        ReadingFixture.report().paragraphs("绩效奖金放发及时。").messages(new SlipRule());

    assertThat(messages).singleElement().asString().contains("“放发”疑为“发放”之误");
  }

  @Test
  void counts_places_of_one_slip_in_one_finding() {
    List<String> messages =
        ReadingFixture.report().paragraphs("力争降底成本。", "进一步降底能耗。").messages(new SlipRule());

    assertThat(messages).singleElement().asString().contains("“降底”疑为“降低”之误（共2处）");
  }

  @Test
  void looks_at_the_words_around_where_a_word_alone_is_legitimate() {
    List<String> messages =
        ReadingFixture.report().paragraphs("严格执行《党政机关理性节约反对浪费条例》。").messages(new SlipRule());

    assertThat(messages).singleElement().asString().contains("厉行节约");
  }

  @Test
  void lets_legitimate_words_be_that_contain_a_wrong_one() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("坚持开放发展，推广按装配式标准建设，加大污染治理力度，选派公证处人员，引导群众理性节约用水。")
            .messages(new SlipRule());

    assertThat(messages).isEmpty();
  }

  @Test
  void mends_a_single_character_within_its_sentence() {
    List<String> messages =
        ReadingFixture.report().paragraphs("已提高服务水平为目标，做好接待工作。").messages(new SlipRule());

    assertThat(messages).singleElement().asString().contains("“已提高服务水平为目标，做好接待工作。”中的“已”疑为“以”之误");
  }

  @Test
  void knows_meetings_are_counted_in_届() {
    List<String> messages =
        ReadingFixture.report().paragraphs("服务第三节旅游发展大会。", "第三节课后组织培训会。").messages(new SlipRule());

    assertThat(messages).singleElement().asString().contains("“第三节”疑为“第三届”之误");
  }
}
