package org.kaocheng.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class MissingVerbRuleTest {

  @Test
  void asks_for_the_verb_between_adverb_and_amount() {
    List<String> messages =
        ReadingFixture.report().paragraphs("年底再次约2万元的设备给县城投公司。").messages(new MissingVerbRule());

    assertThat(messages).singleElement().asString().contains("“再次约2万元”中“再次”与数额之间缺少动词");
  }

  @Test
  void is_silent_when_the_verb_is_there() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("计划再次划转约3亿元资产，陆续投入20万元。")
            .messages(new MissingVerbRule());

    assertThat(messages).isEmpty();
  }
}
