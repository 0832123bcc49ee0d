package org.kaocheng.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTest {

  @Test
  void knows_one_character_put_in_left_out_or_exchanged() {
    assertThat(Likeness.oneCharacterApart("库房维护费", "库房保维护费")).isTrue();
    assertThat(Likeness.oneCharacterApart("防控办", "防空办")).isTrue();
    assertThat(Likeness.oneCharacterApart("防控办", "防控办")).isFalse();
    assertThat(Likeness.oneCharacterApart("防控办", "优化办")).isFalse();
  }

  @Test
  void knows_a_text_that_is_another_with_stretches_left_out() {
    assertThat(Likeness.omitted("水环境治理咨询", "水环境综合治理技术咨询")).contains("综合技术");
    assertThat(Likeness.omitted("水环境治理咨询", "大气环境治理咨询")).isEmpty();
    assertThat(Likeness.omitted("水环境", "水环境")).isEmpty();
  }
}
