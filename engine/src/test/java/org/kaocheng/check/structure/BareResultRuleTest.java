package org.kaocheng.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class BareResultRuleTest {

  @Test
  void finds_a_result_that_says_done_and_nothing_else() {
    List<String> messages =
        ReadingFixture.report()
            .table("目标|预期目标|实际完成情况", "|接收档案2000卷|已完成年度总体目标")
            .messages(new BareResultRule());

    assertThat(messages).singleElement().asString().contains("仅写“已完成年度总体目标”");
    assertThat(
            ReadingFixture.report()
                .table("目标|预期目标|实际完成情况", "|接收档案2000卷|全年的各项目标均已完成")
                .messages(new BareResultRule()))
        .hasSize(1);
  }

  @Test
  void accepts_results_with_content() {
    List<String> messages =
        ReadingFixture.report()
            .table("目标|预期目标|实际完成情况", "|接收档案2000卷|已完成2010卷", "|修复档案30卷|修复任务已完成，整理目录2册")
            .table("指标|完成情况", "接收|完成")
            .messages(new BareResultRule());

    assertThat(messages).isEmpty();
  }
}
