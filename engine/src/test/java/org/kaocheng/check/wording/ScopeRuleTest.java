package org.kaocheng.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.PassageFixture;

class ScopeRuleTest {

  @Test
  void finds_the_words_of_a_project_in_a_department_report() {
    List<String> messages =
        PassageFixture.report().paragraphs("本项目为公益性项目。").messages(new ScopeRule());

    assertThat(messages).singleElement().asString().contains("“本项目”，应为“本单位”");
  }

  @Test
  void is_silent_where_project_forms_are_part_of_the_report() {
    List<String> messages =
        PassageFixture.report()
            .paragraphs("本项目为公益性项目。")
            .table("项目名称|库房维护")
            .messages(new ScopeRule());

    assertThat(messages).isEmpty();
  }
}
