package org.kaocheng.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class BlankTotalRuleTest {

  @Test
  void finds_a_blank_total_over_filled_rows() {
    List<String> messages =
        ReadingFixture.report()
            .table("项目|预算数|决算数", "二、部门项目支出||", "查阅经费|8.00|8.00", "库房维护费|6.00|5.00")
            .messages(new BlankTotalRule());

    assertThat(messages).singleElement().asString().contains("“二、部门项目支出”行未填金额");
  }

  @Test
  void finds_a_blank_row_of_sums() {
    List<String> messages =
        ReadingFixture.report()
            .table("项目|预算数|决算数", "查阅经费|8.00|8.00", "库房维护费|6.00|5.00", "合计||")
            .messages(new BlankTotalRule());

    assertThat(messages).singleElement().asString().contains("“合计”行未填金额");
  }

  @Test
  void accepts_rows_without_anything_to_sum() {
    List<String> messages =
        ReadingFixture.report()
            .table("项目|预算数|决算数", "三、其他支出||", "四、其他收入||")
            .messages(new BlankTotalRule());

    assertThat(messages).isEmpty();
  }
}
