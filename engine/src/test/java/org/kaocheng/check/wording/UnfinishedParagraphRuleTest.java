package org.kaocheng.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class UnfinishedParagraphRuleTest {

  @Test
  void finds_paragraphs_that_end_in_a_comma() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("完成档案接收任务，", "做好查阅服务，并开展培训，", "制度健全。")
            .messages(new UnfinishedParagraphRule());

    assertThat(messages).singleElement().asString().contains("语句未完：“完成档案接收任务，”");
  }

  @Test
  void lets_a_list_go_on_after_a_semicolon() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("主要任务：", "接收到期档案；", "开展数字化加工；", "做好查阅。")
            .messages(new UnfinishedParagraphRule());

    assertThat(messages).isEmpty();
  }

  @Test
  void is_silent_where_the_text_is_broken_into_lines() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs(
                "本馆按照年初计划接收到期档案，推进数字化加",
                "本馆按照年初计划接收到期档案，推进数字化加",
                "本馆按照年初计划接收到期档案，推进数字化加",
                "本馆按照年初计划接收到期档案，推进数字化加",
                "本馆按照年初计划接收到期档案，推进数字化加",
                "本馆按照年初计划接收到期档案，推进数字化加",
                "工，完善库房温湿度监测，按月检查消防设施，")
            .messages(new UnfinishedParagraphRule());

    assertThat(messages).isEmpty();
  }
}
