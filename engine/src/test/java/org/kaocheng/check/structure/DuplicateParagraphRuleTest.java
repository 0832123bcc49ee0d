package org.kaocheng.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class DuplicateParagraphRuleTest {

  @Test
  void finds_a_paragraph_copied_into_another_section() {
    List<String> messages =
        ReadingFixture.report()
            .headings("一、概况")
            .paragraphs(
                "本馆按照年初计划接收到期档案，推进数字化加工，完善库房温湿度监测，按月检查消防设施，组织业务培训，做好日常查阅接待，并按要求完成年度统计和移交工作。")
            .headings("二、绩效")
            .paragraphs(
                "本馆按照年初计划接收到期档案，推进数字化加工，完善库房温湿度监测，按月检查消防设施，组织业务培训，做好日常查阅接待，并按要求完成年度统计和移交工作。")
            .messages(new DuplicateParagraphRule());

    assertThat(messages).singleElement().asString().contains("出现2次，疑为照抄");
  }

  @Test
  void leaves_notes_of_forms_alone() {
    List<String> messages =
        ReadingFixture.report()
            .table(
                "说明：本馆按照年初计划接收到期档案，推进数字化加工，完善库房温湿度监测，按月检查消防设施，组织业务培训，做好日常查阅接待，并按要求完成年度统计和移交工作。",
                "说明：本馆按照年初计划接收到期档案，推进数字化加工，完善库房温湿度监测，按月检查消防设施，组织业务培训，做好日常查阅接待，并按要求完成年度统计和移交工作。")
            .messages(new DuplicateParagraphRule());

    assertThat(messages).isEmpty();
  }
}
