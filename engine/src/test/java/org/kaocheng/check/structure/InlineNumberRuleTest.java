package org.kaocheng.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class InlineNumberRuleTest {

  @Test
  void finds_a_gap_among_ordinals() {
    List<String> messages =
        ReadingFixture.report().paragraphs("一是接收；二是整理；四是查阅。").messages(new InlineNumberRule());

    assertThat(messages).singleElement().asString().contains("“四是”由“二是”跳到“四是”");
  }

  @Test
  void finds_a_number_used_twice() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("任务：1.接收档案。2.整理档案。2.提供查阅。")
            .messages(new InlineNumberRule());

    assertThat(messages).singleElement().asString().contains("“2.”重复");
  }

  @Test
  void finds_a_last_item_without_number() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("职责是：1.负责接收。2.负责整理。3.开展编研。4.负责查阅。负责指导乡镇。")
            .messages(new InlineNumberRule());

    assertThat(messages).singleElement().asString().contains("“负责指导乡镇”疑为第5项，缺序号");
  }

  @Test
  void accepts_complete_lists() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("一是接收；二是整理；三是查阅。", "职责：1.接收。2.整理。3.编研。4.查阅。完成其他任务。", "2022.3月底前完成。")
            .messages(new InlineNumberRule());

    assertThat(messages).isEmpty();
  }
}
