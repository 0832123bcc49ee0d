package org.kaocheng.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class BracketRuleTest {

  @Test
  void finds_an_unclosed_bracket() {
    List<String> messages =
        ReadingFixture.report().paragraphs("支出合计20万元（其中：人员支出12万元。").messages(new BracketRule());

    assertThat(messages).singleElement().asString().contains("缺少相对应的后半边");
  }

  @Test
  void finds_a_closing_half_without_its_opening() {
    List<String> messages =
        ReadingFixture.report().paragraphs("严格执行档案管理办法》规定。").messages(new BracketRule());

    assertThat(messages).singleElement().asString().contains("缺少相对应的前半边");
  }

  @Test
  void joins_halves_across_a_page_break() {
    List<String> messages =
        ReadingFixture.report().paragraphs("库房维护（含温湿度", "监测）已完成。").messages(new BracketRule());

    assertThat(messages).isEmpty();
  }

  @Test
  void knows_list_numbers_and_intervals() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("1）接收档案；2）整理档案。得分在[85,100)为优秀，（60,85]为良好。a）略。")
            .messages(new BracketRule());

    assertThat(messages).isEmpty();
  }
}
