package org.kaocheng.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class HeadingNumberRuleTest {

  @Test
  void names_the_missing_number() {
    List<String> messages =
        ReadingFixture.report().headings("一、概况", "二、预算", "四、问题").messages(new HeadingNumberRule());

    assertThat(messages).singleElement().asString().contains("由“二、”跳到“四、”，缺“三、”");
  }

  @Test
  void finds_the_heading_that_lost_its_number() {
    List<String> messages =
        ReadingFixture.report()
            .headings("一、概况", "（一）机构")
            .paragraphs("略。")
            .headings("（二）编制")
            .paragraphs("略。", "主要职责", "1.接收档案，负责管理。", "2.整理档案，负责管理。", "3.提供查阅，负责服务。")
            .headings("（四）目标")
            .messages(new HeadingNumberRule());

    assertThat(messages).singleElement().asString().contains("其间“主要职责”疑缺序号“（三）”");
  }

  @Test
  void finds_a_number_used_twice() {
    List<String> messages =
        ReadingFixture.report().headings("一、概况", "二、预算", "二、问题").messages(new HeadingNumberRule());

    assertThat(messages).singleElement().asString().contains("“二、”重复，后一处疑为“三、”");
  }

  @Test
  void accepts_a_number_in_another_style_and_lists_that_begin_anew() {
    List<String> messages =
        ReadingFixture.report()
            .headings("一、概况", "二、预算", "3、问题", "四、措施", "（一）甲", "（二）乙", "五、其他", "（一）甲", "（二）乙")
            .messages(new HeadingNumberRule());

    assertThat(messages).isEmpty();
  }
}
