package org.kaocheng.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class SatisfactionDataRuleTest {

  @Test
  void misses_the_figure_behind_a_scored_satisfaction() {
    List<String> messages =
        ReadingFixture.report().paragraphs("满分100分，其中满意度10分。").messages(new SatisfactionDataRule());

    assertThat(messages).singleElement().asString().contains("没有满意率");
  }

  @Test
  void accepts_a_figure_anywhere() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("其中满意度10分。", "服务对象满意率达到97.5%。")
            .messages(new SatisfactionDataRule());

    assertThat(messages).isEmpty();
  }

  @Test
  void accepts_a_satisfaction_measured_in_points() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("食品安全群众满意度为84.6分，较上年提高1.3分。")
            .messages(new SatisfactionDataRule());

    assertThat(messages).isEmpty();
  }
}
