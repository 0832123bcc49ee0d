package org.kaocheng.check.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class OfficeNameRuleTest {

  @Test
  void compares_a_division_with_its_field_of_work() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("内设办公室和公共资源节能管理科。", "统筹公共机构节能工作。", "公共机构节能项目支出10万元。")
            .messages(new OfficeNameRule());

    assertThat(messages).singleElement().asString().contains("“公共资源节能管理科”与文中多处“公共机构节能”");
  }

  @Test
  void is_silent_when_the_field_occurs_elsewhere() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("内设办公室和公共资源节能管理科。", "统筹公共资源节能工作。", "公共机构节能。", "公共机构节能。")
            .messages(new OfficeNameRule());

    assertThat(messages).isEmpty();
  }
}
