package org.kaocheng.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class DuplicateItemRuleTest {

  @Test
  void finds_an_item_listed_twice() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("及时组织宣誓服务工作；按时值班；及时组织宣誓服务工作。")
            .messages(new DuplicateItemRule());

    assertThat(messages).singleElement().asString().contains("“及时组织宣誓服务工作”在同一段中列举了2次");
  }

  @Test
  void leaves_scoring_phrases_alone() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("满分2分，得分2分。制度健全。满分2分，得分2分。")
            .messages(new DuplicateItemRule());

    assertThat(messages).isEmpty();
  }
}
