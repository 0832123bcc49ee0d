package org.kaocheng.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class BlankFieldRuleTest {

  @Test
  void finds_a_blank_grade() {
    List<String> messages =
        ReadingFixture.report().table("综合评定等级||总分|96").messages(new BlankFieldRule());

    assertThat(messages).singleElement().asString().contains("“综合评定等级”未填写");
  }

  @Test
  void gathers_blank_lines_of_a_kind() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs(
                "填表人：       填报日期：        联系电话：       单位负责人签字：", "填表人：   填报日期：   联系电话：   单位负责人签字：")
            .messages(new BlankFieldRule());

    assertThat(messages)
        .anyMatch(message -> message.contains("“填表人”、“填报日期”、“联系电话”未填写，共6处"))
        .anyMatch(message -> message.contains("“单位负责人”未填写，共2处"));
  }

  @Test
  void knows_seals_and_empty_dates() {
    List<String> messages =
        ReadingFixture.report()
            .table("评价组组长（签字）：\n\n         年    月    日")
            .messages(new BlankFieldRule());

    assertThat(messages).singleElement().asString().contains("“评价组组长”未填写");
  }

  @Test
  void passes_over_a_seal_within_a_label() {
    List<String> messages =
        ReadingFixture.report().paragraphs("单位（签章）负责人：").messages(new BlankFieldRule());

    assertThat(messages).singleElement().asString().contains("“单位负责人”未填写");
  }

  @Test
  void reads_what_stands_behind_a_colon_up_to_the_next_label() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("备注：已核对 单位负责人：", "说明：填表人：于淼", "联系电话：      填表人：于淼")
            .messages(new BlankFieldRule());

    assertThat(messages)
        .satisfiesExactlyInAnyOrder(
            message -> assertThat(message).contains("“单位负责人”未填写，请"),
            message -> assertThat(message).contains("“联系电话”未填写，请"));
  }

  @Test
  void accepts_filled_fields() {
    List<String> messages =
        ReadingFixture.report()
            .table("综合评定等级|优秀", "主管部门|县委办", "厉行节约保障措施|1、控制用电。")
            .paragraphs("填表人：于淼   联系电话：1234567   单位负责人签字：于淼", "报告日期：2023年3月2日")
            .messages(new BlankFieldRule());

    assertThat(messages).isEmpty();
  }
}
