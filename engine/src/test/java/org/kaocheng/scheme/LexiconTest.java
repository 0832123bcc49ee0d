package org.kaocheng.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LexiconTest {

  private final Lexicon lexicon = Lexicon.standard();

  @Test
  void a_place_in_a_template_stands_for_each_of_its_words() {
    Pattern pattern = lexicon.pattern("^(本){structure.title-subjects}{2,4}$");

    assertThat(pattern.pattern()).isEqualTo("^(本)(?:绩效|自评){2,4}$");
    assertThat(pattern.matcher("本绩效自评").matches()).isTrue();
    assertThat(pattern.matcher("本绩效").matches()).isFalse();
    assertThat(pattern.matcher("本绩效自评").groupCount()).isEqualTo(1);
  }

  @Test
  void words_that_are_nowhere_listed_are_a_broken_program() {
    assertThatIllegalStateException()
        .isThrownBy(() -> lexicon.pattern("{structure.no-such-words}"))
        .withMessageContaining("structure.no-such-words");
  }
}
