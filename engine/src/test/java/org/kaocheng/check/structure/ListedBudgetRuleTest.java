package org.kaocheng.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class ListedBudgetRuleTest {

  @Test
  void finds_items_with_spending_only() {
    List<String> messages =
        ReadingFixture.report()
            .headings("（一）基本支出")
            .paragraphs(
                "1.行政运行。年初预算10万元，支出决算9万元。",
                "2.养老保险。年初预算5万元，支出决算5万元。",
                "3.住房公积金。年初预算4万元，支出决算4万元。",
                "4.抚恤支出2万元。")
            .messages(new ListedBudgetRule());

    assertThat(messages).singleElement().asString().contains("“4.抚恤支出2万元。”只列支出");
  }

  @Test
  void is_silent_where_no_item_gives_a_budget() {
    List<String> messages =
        ReadingFixture.report()
            .headings("（一）基本支出")
            .paragraphs("1.工资支出10万元。", "2.办公支出5万元。", "3.抚恤支出2万元。")
            .messages(new ListedBudgetRule());

    assertThat(messages).isEmpty();
  }
}
