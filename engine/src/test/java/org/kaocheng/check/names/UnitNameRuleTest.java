package org.kaocheng.check.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class UnitNameRuleTest {

  @Test
  void finds_a_slip_in_the_name_of_the_unit() {
    List<String> messages =
        ReadingFixture.report().paragraphs("填报单位：云溪县档察馆").messages(new UnitNameRule());

    assertThat(messages).singleElement().asString().contains("“云溪县档察馆”，与报告单位“云溪县档案馆”不一致");
  }

  @Test
  void accepts_short_and_longer_forms_of_the_name() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("填报单位：清河市云溪县档案馆", "填报单位：县档案馆")
            .table("部门名称|云溪县档案馆")
            .messages(new UnitNameRule());

    assertThat(messages).isEmpty();
  }
}
