package org.kaocheng.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class PunctuationRuleTest {

  @Test
  void finds_two_marks_side_by_side() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("完成接收任务。。", "完成整理，；完成加工。")
            .messages(new PunctuationRule());

    assertThat(messages).singleElement().asString().contains("标点连用“。。”、“，；”");
  }

  @Test
  void leaves_dots_of_omission_alone() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("……。。。", "完成了“接收。”的记录，如期归档。")
            .messages(new PunctuationRule());

    assertThat(messages).isEmpty();
  }
}
