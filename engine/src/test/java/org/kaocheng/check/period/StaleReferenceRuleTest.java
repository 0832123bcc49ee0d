package org.kaocheng.check.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class StaleReferenceRuleTest {

  @Test
  void finds_a_target_set_by_an_earlier_year() {
    List<String> messages =
        ReadingFixture.report().table("工作情况|参照2020年实际工作量确定").messages(new StaleReferenceRule());

    assertThat(messages).singleElement().asString().contains("以“参照2020年实际工作量”为依据");
  }

  @Test
  void leaves_documents_and_comparisons_alone() {
    List<String> messages =
        ReadingFixture.report()
            .table("依据|根据2021年规划〔2021〕8号文件要求", "增长|比2021年考核结果提高")
            .paragraphs("2021年考核结果为优秀。")
            .messages(new StaleReferenceRule());

    assertThat(messages).isEmpty();
  }
}
