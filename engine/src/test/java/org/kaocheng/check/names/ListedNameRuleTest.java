package org.kaocheng.check.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class ListedNameRuleTest {

  @Test
  void finds_a_name_with_a_character_put_in() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("库房维护费、展厅维护费8万元。")
            .table("库房保维护费、展厅维护费")
            .messages(new ListedNameRule());

    assertThat(messages).singleElement().asString().contains("“库房维护费”与“库房保维护费”仅一字之差");
  }

  @Test
  void keeps_names_apart_that_differ_in_a_number_or_side() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("一号库维护费、展厅维护费。", "二号库维护费、展厅维护费。", "东库房维护费、展厅维护费。", "西库房维护费、展厅维护费。")
            .messages(new ListedNameRule());

    assertThat(messages).isEmpty();
  }
}
