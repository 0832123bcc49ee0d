package org.kaocheng.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class EmptySectionRuleTest {

  @Test
  void finds_a_section_with_a_title_only() {
    List<String> messages =
        ReadingFixture.report()
            .headings("一、概况")
            .paragraphs("略述如下。")
            .headings("二、专项组织实施情况", "三、绩效情况")
            .paragraphs("良好。")
            .messages(new EmptySectionRule());

    assertThat(messages).singleElement().asString().contains("“二、专项组织实施情况”只有标题");
  }

  @Test
  void accepts_none_and_tables_of_contents() {
    List<String> messages =
        ReadingFixture.report()
            .headings("一、概况", "二、预算", "三、问题", "四、措施", "一、概况")
            .paragraphs("甲。")
            .headings("二、预算（无）", "三、问题")
            .paragraphs("乙。")
            .headings("四、措施")
            .paragraphs("丙。")
            .messages(new EmptySectionRule());

    assertThat(messages).isEmpty();
  }
}
