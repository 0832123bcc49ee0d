package org.kaocheng.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;

class ResidueRuleTest {

  @Test
  void finds_bookmarks_of_a_converter() {
    List<String> messages =
        ReadingFixture.report().paragraphs("[bookmark: _Toc123]一、基本情况").messages(new ResidueRule());

    assertThat(messages).singleElement().asString().contains("书签标记“[bookmark: _Toc123]”");
  }

  @Test
  void finds_words_of_the_template() {
    List<String> messages =
        ReadingFixture.report().paragraphs("XX单位2022年度报告", "单击此处输入文字").messages(new ResidueRule());

    assertThat(messages)
        .anyMatch(message -> message.contains("模板提示"))
        .anyMatch(message -> message.contains("占位符"));
  }

  @Test
  void finds_error_values_of_a_spreadsheet() {
    List<String> messages =
        ReadingFixture.report().table("执行率|#DIV/0!").messages(new ResidueRule());

    assertThat(messages).singleElement().asString().contains("电子表格错误值");
  }

  @Test
  void leaves_products_alone() {
    List<String> messages =
        ReadingFixture.report()
            .paragraphs("控制率=11÷12×100%=91.67%，共20×2份。")
            .messages(new ResidueRule());

    assertThat(messages).isEmpty();
  }

  @Test
  void finds_a_placeholder_before_a_measure_word() {
    assertThat(ReadingFixture.report().paragraphs("全年办理XX项服务事项。").messages(new ResidueRule()))
        .singleElement()
        .asString()
        .contains("占位符");
  }
}
