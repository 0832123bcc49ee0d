package org.kaocheng.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrapTest {

  @Test
  void a_line_never_begins_with_closing_punctuation() {
    assertThat(Wrap.lines("全年支出，其中", 8)).containsExactly("全年支", "出，其中");
  }

  @Test
  void a_line_never_ends_with_opening_punctuation() {
    assertThat(Wrap.lines("支出（含）", 6)).containsExactly("支出", "（含）");
  }

  @Test
  void a_number_is_never_torn() {
    assertThat(Wrap.lines("共计1,280.50万元", 10)).containsExactly("共计", "1,280.50万", "元");
  }

  @Test
  void words_break_at_spaces() {
    assertThat(Wrap.lines("800.20 + 490.30", 9)).containsExactly("800.20 +", "490.30");
  }

  @Test
  void an_overlong_word_stands_alone() {
    assertThat(Wrap.lines("见abcdefghij", 4)).containsExactly("见", "abcdefghij");
  }

  @Test
  void no_text_is_one_empty_line() {
    assertThat(Wrap.lines("", 10)).containsExactly("");
  }
}
