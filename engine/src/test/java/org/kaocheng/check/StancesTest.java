package org.kaocheng.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StancesTest {

  private static List<String> stances(ReadingFixture report) {
    return Stances.of(report.examination()).stream()
        .map(stance -> stance.stance() + " " + stance.subject())
        .toList();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "三公经费严格控制在预算范围内。|within-budget three-publics",
        "各项支出未超预算。|within-budget whole",
        "项目支出全年没有超出年初预算。|within-budget project",
        "专项经费的实际支出超过了批复预算。|over-budget project",
        "全年经费支出超预算。|over-budget whole",
        "基本支出超支较多。|over-budget basic",
        "预算管理有效。|budget-control-good ",
        "预算执行率不高。|execution-weak ",
        "全年支出进度较慢。|execution-weak whole",
        "绩效指标设置不够细化。|target-setting-weak ",
        "余下3处待办。|unfinished ",
        "部分工作尚未完成。|unfinished ",
      })
  void hears_what_a_sentence_asserts(String sentence, String stance) {
    assertThat(stances(ReadingFixture.report(2023).paragraphs(sentence)))
        .containsExactly(
            stance == null
                ? ""
                : stance.endsWith("weak")
                        || stance.endsWith("good")
                        || stance.endsWith("unfinished")
                    ? stance + " "
                    : stance);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "力争将支出控制在预算范围内。",
        "严禁超预算支出。",
        "超出预算的须经审批。",
        "每超过预算一个百分点扣1分。",
        "防止超支。",
        "不得超预算。",
        "未完成目标的说明原因。",
        "如未完成任务则扣2分。",
      })
  void hears_nothing_in_rules_and_intentions(String sentence) {
    assertThat(stances(ReadingFixture.report(2023).paragraphs(sentence))).isEmpty();
  }

  @Test
  void hears_nothing_in_targets_and_under_improvements() {
    assertThat(
            stances(
                ReadingFixture.report(2023)
                    .headings("下一步改进措施")
                    .paragraphs("项目支出超出预算。")
                    .department()
                    .met("成本指标", "开支", "控制在预算内", "")
                    .done()))
        .isEmpty();
  }

  @Test
  void points_to_the_asserting_words() {
    ReadingFixture report = ReadingFixture.report(2023).paragraphs("一切正常。 项目支出 超出 年初预算，需说明。");
    Examination examination = report.examination();

    Stance stance = Stances.of(examination).getFirst();

    assertThat(examination.reading().text(stance.place())).isEqualTo("超出 年初预算");
    assertThat(stance.evidence().text()).isEqualTo("项目支出 超出 年初预算，需说明。");
  }
}
