package org.kaocheng.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class RepeatedWordRuleTest {

  @Test
  void finds_a_word_written_twice() {
    List<String> messages =
        ReadingFixture.report().paragraphs("提升了城区空气空气质量。").messages(new RepeatedWordRule());

    assertThat(messages).singleElement().asString().contains("“空气空气”中“空气”重复");
  }

  @Test
  void finds_a_particle_written_twice() {
    List<String> messages =
        ReadingFixture.report().paragraphs("完成了年度的的任务。").messages(new RepeatedWordRule());

    assertThat(messages).singleElement().asString().contains("“的的”");
  }

  @Test
  void leaves_words_alone_that_are_doubled_on_purpose() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("人人参与、天天落实，研究研究办法，一项一项核对，的的确确见效，完成了了解情况的工作。", "政务服务服务中心运行正常。")
            .messages(new RepeatedWordRule());

    assertThat(messages).isEmpty();
  }
}
