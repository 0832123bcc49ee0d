package org.kaocheng.check.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.Finding;
import org.kaocheng.check.ReadingFixture;
import org.kaocheng.source.Severity;

class MixedYearRateRuleTest {

  @Test
  void proves_two_years_in_one_rate() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("2022年全年预算收入356.20万元，2021年支出351.08万元，执行率98.56%。")
            .messages(new MixedYearRateRule());

    assertThat(messages).singleElement().asString().contains("“2021年”疑为“2022年”之误");
  }

  @Test
  void leaves_comparisons_alone() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs(
                "2021年预算4.5万元，2022年支出6.5万元，增长率44.44%。",
                "2022年全年预算收入356.20万元，2022年支出351.08万元，执行率98.56%。")
            .messages(new MixedYearRateRule());

    assertThat(messages).isEmpty();
  }

  @Test
  void what_the_document_proves_is_an_error() {
    List<Finding> findings =
        ReadingFixture.report()
            .paragraphs("2022年全年预算收入356.20万元，2021年支出351.08万元，执行率98.56%。")
            .check(new MixedYearRateRule());

    assertThat(findings).extracting(Finding::severity).containsExactly(Severity.ERROR);
  }
}
