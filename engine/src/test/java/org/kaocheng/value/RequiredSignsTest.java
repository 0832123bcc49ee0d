package org.kaocheng.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RequiredSignsTest {

  private static List<String> of(String regex) {
    return RequiredSigns.of(Pattern.compile(regex)).groups();
  }

  @Test
  void are_the_plain_signs() {
    assertThat(of("新增极")).containsExactly("新", "增", "极");
    assertThat(of("甲+乙+?")).containsExactly("甲", "乙");
    assertThat(of("\\.\\u4E00\\n")).containsExactly(".", "一", "\n");
  }

  @Test
  void are_all_signs_of_a_quotation() {
    assertThat(of("\\Q甲|乙\\E丙")).containsExactly("甲", "|", "乙", "丙");
  }

  @Test
  void leave_out_what_may_be_absent() {
    assertThat(of("甲?乙*丙{0,2}丁{1,3}")).containsExactly("丁");
    assertThat(of("(?<!积极)分(?!团|会)(?=告)(?<=报)")).containsExactly("分");
    assertThat(of("(?:甲)?(乙)*")).isEmpty();
    assertThat(of("^.\\s\\bS*$")).isEmpty();
  }

  @Test
  void are_one_of_a_class() {
    assertThat(of("[甲乙]丙\\d")).containsExactly("甲乙", "丙", "0123456789");
    assertThat(of("[a-c\\-）]")).containsExactly("abc-）");
    assertThat(of("[-a]")).containsExactly("-a");
    assertThat(of("[^甲]|[\\u4E00-\\u9FFF]")).isEmpty();
    assertThat(of("[\\s甲]")).isEmpty();
  }

  @Test
  void are_one_of_each_alternative() {
    assertThat(of("甲[乙丙]|[丁戊己]")).containsExactly("甲丁戊己");
    assertThat(of("(?:理性|历行)节(?<name>约|省)")).containsExactly("理历", "节", "约省");
    assertThat(of("甲|乙?")).isEmpty();
    assertThat(of("过100%|100%以上")).containsExactly("1", "0", "0", "%", "过1");
  }

  @Test
  void are_none_where_the_expression_is_not_understood() {
    assertThat(of("(?i)ab")).isEmpty();
    assertThat(of("a(b)\\1")).isEmpty();
    assertThat(of("[\\Q甲\\E]")).isEmpty();
    assertThat(of("[甲&&[乙]]")).isEmpty();
    assertThat(RequiredSigns.of(Pattern.compile("甲", Pattern.UNICODE_CASE)).groups()).isEmpty();
  }

  @Test
  void are_letters_of_either_case_where_case_does_not_matter() {
    RequiredSigns signs = RequiredSigns.of(Pattern.compile("ab", Pattern.CASE_INSENSITIVE));
    assertThat(signs.in("Ab")).isTrue();
    assertThat(signs.in("a")).isFalse();
  }

  private static List<String> words(String regex) {
    return RequiredSigns.of(Pattern.compile(regex)).words();
  }

  @Test
  void hold_a_word_of_chinese_signs_that_follow_each_other() {
    assertThat(words("(基本|公用)指出(?=总)")).containsExactly("指出");
    assertThat(words("[0-9]{2}满意度?率")).containsExactly("满意");
    assertThat(words("甲乙+丙?丁")).containsExactly("甲乙");
    assertThat(words("甲?乙|丙")).isEmpty();
    assertThat(words("评(?=分)分")).isEmpty();
    assertThat(words("完成.率")).isEqualTo(List.of("完成"));
  }

  @Test
  void hold_one_word_of_each_alternative() {
    assertThat(words("(?:根据|按照)20")).containsExactly("根据", "按照");
    assertThat(words("\\Q完成率\\E|\\Q满意度\\E")).containsExactly("完成率", "满意度");
    assertThat(words("完成|[0-9]")).isEmpty();
    assertThat(words("(?:年度)?(?:预算|决算)数额")).containsExactly("数额");
  }

  @Test
  void stand_in_every_match_of_random_expressions() {
    Random random = new Random(7);
    int matches = 0;
    for (int i = 0; i < 20_000; i++) {
      Pattern pattern = Pattern.compile(expression(random, 3));
      RequiredSigns signs = RequiredSigns.of(pattern);
      String text = text(random);
      if (pattern.matcher(text).find()) {
        matches++;
        assertThat(signs.in(text)).as(pattern + " in " + text).isTrue();
      }
    }
    assertThat(matches).isGreaterThan(2_000);
  }

  private static String expression(Random random, int depth) {
    String one = piece(random, depth);
    return switch (random.nextInt(4)) {
      case 0 -> one + "|" + piece(random, depth);
      case 1 -> one;
      default -> one + piece(random, depth);
    };
  }

  private static String piece(Random random, int depth) {
    String[] quantifiers = {"", "", "", "?", "*", "+", "{1,2}", "{0,2}", "+?"};
    String quantifier = quantifiers[random.nextInt(quantifiers.length)];
    if (depth > 0 && random.nextInt(3) == 0) {
      String[] openings = {
        "(", "(?:", "(?=", "(?!", "(?<n" + depth + random.nextInt(1_000_000) + ">"
      };
      int opening = random.nextInt(openings.length);
      String group = openings[opening] + expression(random, depth - 1) + ")";
      return opening == 2 || opening == 3 ? group : group + quantifier;
    }
    String[] signs = {"一", "丁", "七", "[一丁]", "[^七]", "[一-七]", "\\d", ".", "\\.", "1"};
    return signs[random.nextInt(signs.length)] + quantifier;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.append("一丁七1.三".charAt(random.nextInt(6)));
    }
    return text.toString();
  }
}
