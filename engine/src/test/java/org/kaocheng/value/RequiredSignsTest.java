package org.kaocheng.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.kaocheng.scheme.Lexicon;
import org.kaocheng.scheme.Yaml;

class RequiredSignsTest {

  @Test
  void are_the_plain_signs_at_the_top_level() {
    assertThat(RequiredSigns.of("新增极")).isEqualTo("新增极");
    assertThat(RequiredSigns.of("(?:理性|历行)节约")).isEqualTo("节约");
    assertThat(RequiredSigns.of("(?<!积极)分子报告(?!团|会)")).isEqualTo("分子报告");
  }

  @Test
  void leave_out_what_may_be_missing() {
    assertThat(RequiredSigns.of("甲?乙*丙{0,2}丁")).isEqualTo("丁");
    assertThat(RequiredSigns.of("[甲乙]丙\\d丁\\u4E00")).isEqualTo("丙丁");
    assertThat(RequiredSigns.of("甲+乙+?")).isEqualTo("甲乙");
  }

  @Test
  void are_none_where_alternatives_or_other_rules_apply() {
    assertThat(RequiredSigns.of("甲|乙")).isEmpty();
    assertThat(RequiredSigns.of("(?i)ab")).isEmpty();
    assertThat(RequiredSigns.of("\\Q甲|乙\\E")).isEmpty();
  }

  @Test
  void stand_in_every_match_of_the_word_list() {
    List<String> texts = List.of("理性节约", "公证处", "第三节全会", "形式严峻", "帐实相符", "分子报告", "国内外形式");
    for (Map<String, Object> row : Lexicon.standard().table("wording.slips")) {
      String regex = Yaml.string(row.get("pattern"), "");
      for (String text : texts) {
        Matcher matcher = Patterns.of(regex).matcher(text);
        if (!regex.isEmpty() && matcher.find()) {
          assertThat(RequiredSigns.in(text, RequiredSigns.of(regex))).as(regex).isTrue();
        }
      }
    }
  }
}
