package org.kaocheng.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CriterionParserTest {

  /** Each line: points | criterion | the rules read from it, notes left out. */
  @Test
  void criteria_of_many_provinces_are_read_as_the_golden_table_says() throws IOException {
    List<String> expected = golden();
    List<String> actual = new ArrayList<>();
    for (String line : expected) {
      String[] parts = line.split("\\|", 3);
      Rubric rubric = CriterionParser.parse(parts[1], new BigDecimal(parts[0]));
      actual.add(parts[0] + "|" + parts[1] + "|" + Rendering.of(rubric));
    }

    assertThat(expected).hasSizeGreaterThan(60);
    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void what_is_not_understood_is_kept_verbatim_and_leaves_the_score_to_judgement() {
    Rubric rubric = CriterionParser.parse("完成得3分，基本完成得1-2分，未完成不得分。", BigDecimal.valueOf(3));

    assertThat(rubric.judged()).isTrue();
    assertThat(rubric.criteria()).contains(new Criterion.Unparsed("基本完成得1-2分"));
  }

  @Test
  void bands_that_give_more_than_the_points_are_not_believed() {
    assertThat(CriterionParser.parse("≥90%得5分，＜90%得2分", BigDecimal.valueOf(3)).judged()).isTrue();
  }

  private static List<String> golden() throws IOException {
    try (InputStream in = CriterionParserTest.class.getResourceAsStream("criteria-golden.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isEmpty()).toList();
    }
  }
}
