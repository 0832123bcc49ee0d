package org.kaocheng.check.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class NearLabelRuleTest {

  @Test
  void finds_a_slip_among_rows_of_the_same_group() {
    List<String> messages =
        ReadingFixture.report()
            .table("项目|决算数", "公务用车购置和维护经费|97.69", "其中：公交车购置|37.55", "公务用车运行维护费|60.14")
            .messages(new NearLabelRule());

    assertThat(messages).singleElement().asString().contains("栏目“公交车购置”疑为");
  }

  @Test
  void leaves_indicators_and_rows_without_figures_alone() {
    List<String> messages =
        ReadingFixture.report()
            .table("公务用车购置和维护经费|97.69", "公交车购置|", "时效指标|及时", "办公经费|3.00")
            .messages(new NearLabelRule());

    assertThat(messages).isEmpty();
  }

  @Test
  void leaves_labels_alone_that_stand_among_strangers() {
    List<String> messages =
        ReadingFixture.report()
            .table("项目|决算数", "公交车购置|20.0", "公交站台维护|3.0")
            .messages(new NearLabelRule());

    assertThat(messages).isEmpty();
  }
}
