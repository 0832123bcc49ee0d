package org.kaocheng.check.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.Finding;
import org.kaocheng.check.ReadingFixture;
import org.kaocheng.source.Severity;

class LevelRuleTest {

  @Test
  void proves_a_body_of_the_wrong_level_by_the_same_phrase() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("承办提请县人大常委会任免议案。", "做好提请市人大常委会任免议案。")
            .messages(new LevelRule());

    assertThat(messages).singleElement().asString().contains("“市人大常委会”应为“县人大常委会”");
  }

  @Test
  void doubts_an_area_of_the_wrong_level_among_own_duties() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("指导全县工作，全县推进，服务全县。", "定期对全市重点项目督查。")
            .messages(new LevelRule());

    assertThat(messages).singleElement().asString().contains("“全市”疑为“全县”");
  }

  @Test
  void leaves_superiors_alone() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("指导全县工作，全县推进，服务全县。", "向市人大常委会汇报，在全市排名第一，对全市会议精神进行传达，报市政府。")
            .messages(new LevelRule());

    assertThat(messages).isEmpty();
  }

  @Test
  void a_report_made_to_the_city_may_be_right() {
    List<Finding> findings =
        ReadingFixture.report().paragraphs("向县人大常委会报告工作。", "向市人大常委会报告工作。").check(new LevelRule());

    assertThat(findings).extracting(Finding::severity).containsExactly(Severity.WARNING);
  }
}
