package org.kaocheng.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Finding;
import org.kaocheng.check.ReadingFixture;

class NoBudgetRuleTest {

  @Test
  void finds_spending_without_budget() {
    List<String> messages =
        ReadingFixture.report()
            .table("项目|2021年决算数|2022年预算数|2022年决算数", "设备购置|||32.76", "查阅经费|1|2|2")
            .messages(new NoBudgetRule());

    assertThat(messages).singleElement().asString().contains("“设备购置”填有本年决算数而预算数空白");
  }

  @Test
  void accepts_zero_and_rows_without_spending() {
    List<String> messages =
        ReadingFixture.report()
            .table("项目|2021年决算数|2022年预算数|2022年决算数", "设备购置|3.00||", "出国经费|0|0|0", "印刷费|1||0")
            .messages(new NoBudgetRule());

    assertThat(messages).isEmpty();
  }

  @Test
  void accepts_rows_that_have_no_budget_of_their_own() {
    List<String> messages =
        ReadingFixture.report()
            .table("项目|2022年预算数|2022年决算数", "其中：压缩一般性支出||3.5", "年中追加||8.00", "查阅经费|2|2")
            .messages(new NoBudgetRule());

    assertThat(messages).isEmpty();
  }

  @Test
  void shows_every_row_of_a_name_that_occurs_twice() {
    Finding finding =
        new NoBudgetRule()
            .check(
                ReadingFixture.report()
                    .table("项目|2022年预算数|2022年决算数", "其他||3.5", "查阅经费|2|2", "其他||8.00")
                    .examination())
            .getFirst();

    assertThat(finding.evidence()).extracting(Evidence::text).contains("3.5", "8.00");
  }
}
