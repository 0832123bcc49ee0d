package org.kaocheng.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class NumberingStyleRuleTest {

  @Test
  void finds_a_title_in_another_style() {
    List<String> messages =
        ReadingFixture.report().headings("1、概况", "二、预算", "三、问题").messages(new NumberingStyleRule());

    assertThat(messages).singleElement().asString().contains("“1、概况”与其他同级标题不同");
  }

  @Test
  void leaves_nested_lists_alone() {
    List<String> messages =
        ReadingFixture.report()
            .headings("一、概况", "1、机构", "2、编制", "二、预算", "（一）基本支出", "（1）工资", "（2）公用", "（二）项目支出")
            .messages(new NumberingStyleRule());

    assertThat(messages).isEmpty();
  }
}
