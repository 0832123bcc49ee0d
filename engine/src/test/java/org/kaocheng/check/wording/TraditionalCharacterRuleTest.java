package org.kaocheng.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class TraditionalCharacterRuleTest {

  @Test
  void finds_a_single_traditional_character() {
    List<String> messages =
        ReadingFixture.report().paragraphs("健全资金管理辦法。").messages(new TraditionalCharacterRule());

    assertThat(messages).singleElement().asString().contains("“辦”，应为“办”");
  }

  @Test
  void is_silent_on_a_report_in_traditional_characters() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("為提高預算執行率，本單位對項目資金實行專賬管理，並將績效評價結果與預算安排掛鉤，嚴格執行財務制度，規範採購程序，強化監督檢查。")
            .messages(new TraditionalCharacterRule());

    assertThat(messages).isEmpty();
  }
}
