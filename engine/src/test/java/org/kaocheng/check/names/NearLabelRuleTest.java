package org.kaocheng.check.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.PassageFixture;

class NearLabelRuleTest {

  @Test
  void leaves_labels_alone_that_stand_among_strangers() {
    List<String> messages =
        PassageFixture.report()
            .table("项目|决算数", "公交车购置|20.0", "公交站台维护|3.0")
            .messages(new NearLabelRule());

    assertThat(messages).isEmpty();
  }
}
