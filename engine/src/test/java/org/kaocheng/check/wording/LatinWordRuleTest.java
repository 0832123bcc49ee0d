package org.kaocheng.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class LatinWordRuleTest {

  @Test
  void finds_an_english_conjunction_between_chinese_words() {
    List<String> messages =
        ReadingFixture.report().paragraphs("学习会议精神 and 有关文件。").messages(new LatinWordRule());

    assertThat(messages).singleElement().asString().contains("夹杂外文“and”");
  }

  @Test
  void leaves_names_and_abbreviations_alone() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("完成OA系统升级和App维护，LED屏运行正常。")
            .messages(new LatinWordRule());

    assertThat(messages).isEmpty();
  }
}
