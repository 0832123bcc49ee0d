package org.kaocheng.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class SignatureListRuleTest {

  @Test
  void finds_a_blank_column_of_signatures() {
    List<String> messages =
        ReadingFixture.report()
            .table("姓名|职务|签字", "于淼|馆长|", "方禾|科长|")
            .messages(new SignatureListRule());

    assertThat(messages).singleElement().asString().contains("“签字”栏空白，共2人未签字");
  }

  @Test
  void finds_a_list_with_fewer_columns_than_announced() {
    List<String> messages =
        ReadingFixture.report()
            .headings("六、评价组人员名单及签字（姓名、单位、职务、职称）")
            .table("于淼|云溪县档案馆|馆长")
            .messages(new SignatureListRule());

    assertThat(messages).singleElement().asString().contains("实列3栏，未见签字");
  }

  @Test
  void accepts_signed_lists() {
    List<String> messages =
        ReadingFixture.report().table("姓名|职务|签字", "于淼|馆长|于淼").messages(new SignatureListRule());

    assertThat(messages).isEmpty();
  }
}
