package org.kaocheng.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class BlankDetailRuleTest {

  @Test
  void finds_a_block_of_details_left_blank() {
    List<String> messages =
        ReadingFixture.report()
            .table("项目|决算数", "公用经费|31.00", "其中：办公经费|", "水电费|", "……|", "三公经费|1.20")
            .messages(new BlankDetailRule());

    assertThat(messages).singleElement().asString().contains("“公用经费”填有金额，但其明细“办公经费”、“水电费”均未填写");
  }

  @Test
  void asks_for_the_projects_under_a_total() {
    List<String> messages =
        ReadingFixture.report()
            .table("项目|决算数", "1、业务工作专项|816.4", "|", "……|")
            .messages(new BlankDetailRule());

    assertThat(messages).singleElement().asString().contains("“业务工作专项”只填总数");
  }

  @Test
  void accepts_a_block_with_one_filled_row() {
    List<String> messages =
        ReadingFixture.report()
            .table("项目|决算数", "公用经费|31.00", "其中：办公经费|", "水电费|3.00", "1、业务工作专项|8.00", "查阅经费|8.00")
            .messages(new BlankDetailRule());

    assertThat(messages).isEmpty();
  }
}
