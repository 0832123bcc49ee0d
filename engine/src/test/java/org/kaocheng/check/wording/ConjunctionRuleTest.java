package org.kaocheng.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class ConjunctionRuleTest {

  @Test
  void misses_the_second_half() {
    List<String> messages =
        ReadingFixture.report().table("利民|既方便群众查阅").messages(new ConjunctionRule());

    assertThat(messages).singleElement().asString().contains("只有“既”，没有“又”等下文");
  }

  @Test
  void accepts_any_usual_partner() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("既方便群众，又保障安全。", "不仅提高了效率，降低了成本。也锻炼了队伍。", "落实既定目标，不仅仅是要求。")
            .messages(new ConjunctionRule());

    assertThat(messages).isEmpty();
  }
}
