package org.kaocheng.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.Finding;
import org.kaocheng.check.ReadingFixture;
import org.kaocheng.source.Severity;

class LabelledSeriesRuleTest {

  @Test
  void finds_a_gap_in_a_series_of_indicators() {
    List<String> messages =
        ReadingFixture.report()
            .table("数量指标|指标1：接收数量", "|指标2：加工数量", "|指标4：查阅人次")
            .messages(new LabelledSeriesRule());

    assertThat(messages).singleElement().asString().contains("由“指标2”跳到“指标4”，缺“指标3”");
  }

  @Test
  void lets_series_begin_anew() {
    List<String> messages =
        ReadingFixture.report()
            .table("数量指标|指标1：接收数量", "|指标2：加工数量", "质量指标|指标1：合格率", "|指标2：完好率")
            .paragraphs("目标1：甲；目标2：乙；", "目标3：丙。", "目标1和目标3均已完成。")
            .messages(new LabelledSeriesRule());

    assertThat(messages).isEmpty();
  }

  @Test
  void a_row_missing_from_a_table_may_have_been_lost_in_reading() {
    List<Finding> findings =
        ReadingFixture.report()
            .table("数量指标|指标1：接收数量", "|指标2：加工数量", "|指标4：查阅人次")
            .check(new LabelledSeriesRule());

    assertThat(findings).extracting(Finding::severity).containsExactly(Severity.WARNING);
  }

  @Test
  void a_number_written_with_another_sign_is_no_gap() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("目标1：接收档案；目标2、加工档案；目标3：提供查阅。")
            .messages(new LabelledSeriesRule());

    assertThat(messages).isEmpty();
  }

  @Test
  void what_the_document_proves_is_an_error() {
    List<Finding> findings =
        ReadingFixture.report()
            .paragraphs("目标1：接收档案；", "目标2：加工档案；", "目标4：提供查阅。")
            .check(new LabelledSeriesRule());

    assertThat(findings).extracting(Finding::severity).containsExactly(Severity.ERROR);
  }
}
