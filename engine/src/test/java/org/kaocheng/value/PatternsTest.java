package org.kaocheng.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PatternsTest {

  private static final String[] SIGNS = {
    "甲", "乙", "-", "]", "^", "&", "%", "a", "1", " ", "\uD842\uDFB7"
  };

  @Test
  void any_of_some_words_finds_what_an_alternation_of_them_finds() {
    Random random = new Random(5);
    int found = 0;
    for (int i = 0; i < 5_000; i++) {
      List<String> words =
          random
              .ints(1 + random.nextInt(4))
              .mapToObj(each -> word(random, 1 + random.nextInt(3)))
              .toList();
      String plain =
          words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
      String text = word(random, 12);
      List<String> expected = all(Pattern.compile(plain), text);
      assertThat(all(Pattern.compile(Patterns.anyOf(words)), text))
          .as(words + " in " + text)
          .isEqualTo(expected);
      found += expected.size();
    }
    assertThat(found).isGreaterThan(1_000);
  }

  private static List<String> all(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results().map(each -> each.start() + each.group()).toList();
  }

  private static String word(Random random, int length) {
    return random
        .ints(length, 0, SIGNS.length)
        .mapToObj(each -> SIGNS[each])
        .collect(Collectors.joining());
  }
}
