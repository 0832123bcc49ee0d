package org.kaocheng.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kaocheng.fact.Passage;

class TextIndexTest {

  private final TextIndex index =
      ReadingFixture.report()
          .paragraphs("预算执行率为１００％。", "预算 执　行率偏低。", "执着行走。")
          .examination()
          .index();

  private List<String> passages(String regex) {
    return index.passages(Pattern.compile(regex)).stream().map(Passage::text).toList();
  }

  @Test
  void passages_that_hold_a_required_word_may_match_with_white_space_within_it_too() {
    assertThat(passages("执行率")).containsExactly("预算执行率为１００％。", "预算 执　行率偏低。");
  }

  @Test
  void signs_apart_are_no_word() {
    assertThat(passages("执行")).doesNotContain("执着行走。");
    assertThat(passages("执.*行")).contains("执着行走。");
  }

  @Test
  void full_width_signs_count_as_half_width_ones() {
    assertThat(passages("100%")).containsExactly("预算执行率为１００％。");
  }

  @Test
  void no_passage_may_match_what_stands_nowhere() {
    assertThat(passages("决算")).isEmpty();
    assertThat(index.holds('决')).isFalse();
    assertThat(index.holds('预')).isTrue();
  }
}
