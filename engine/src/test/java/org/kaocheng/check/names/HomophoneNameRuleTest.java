package org.kaocheng.check.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class HomophoneNameRuleTest {

  @Test
  void finds_offices_that_differ_in_a_homophone() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("县防控办、县委办等增加。")
            .table("防空办|20.5")
            .messages(new HomophoneNameRule());

    assertThat(messages).singleElement().asString().contains("“防控办”与“防空办”仅一字之差");
  }

  @Test
  void keeps_bodies_apart_that_only_sound_alike() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("县监察办公室、县检察办公室参与。", "综治办与整治办联合检查。")
            .messages(new HomophoneNameRule());

    assertThat(messages).isEmpty();
  }

  @Test
  void keeps_names_apart_when_the_report_speaks_of_both_things() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("县防控办负责疫情防控，县防空办负责人民防空。")
            .messages(new HomophoneNameRule());

    assertThat(messages).isEmpty();
  }
}
