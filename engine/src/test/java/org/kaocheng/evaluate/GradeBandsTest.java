package org.kaocheng.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeBandsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "等级分为优秀（S≥90）、良好（90＞S≥80）、较差（80＞S≥60）、差（S＜60）。|90|优秀",
        "等级分为优秀（S≥90）、良好（90＞S≥80）、较差（80＞S≥60）、差（S＜60）。|89.9|良好",
        "得分在85分（含）-100分为优秀；得分在75分（含）-85分为良好；得分在60分以下为较差。|85|优秀",
        "得分在85分（含）-100分为优秀；得分在75分（含）-85分为良好；得分在60分以下为较差。|84.99|良好",
        "90分以上为优，80-89分为良，60-79分为中，60分以下为差|88|良",
        "优（90-100分）、良（80-90分，不含90分）、中（60-80分，不含80分）、差（60分以下）|95|优",
        "优秀：90分（含）-100分；良好：80分（含）-90分；较差：60分以下|100|优秀",
        "[90,100]为优秀，[80,90)为良好，[60,80)为合格，[0,60)为不合格|80|良好",
        "[90,100]为优秀，[80,90)为良好，[60,80)为合格，[0,60)为不合格|59|不合格",
      })
  void printed_bands_give_the_grade_of_a_score(String text, String score, String grade) {
    assertThat(GradeBands.parse(text).orElseThrow().grade(new BigDecimal(score))).contains(grade);
  }

  @Test
  void a_score_between_whole_numbered_bands_has_no_grade() {
    GradeBands bands = GradeBands.parse("90分以上为优，80-89分为良").orElseThrow();

    assertThat(bands.grade(new BigDecimal("89.5"))).isEmpty();
  }

  @Test
  void one_grade_beside_one_score_is_no_set_of_bands() {
    assertThat(GradeBands.parse("我局自评得分97分，评价等级为优秀。")).isEmpty();
    assertThat(GradeBands.parse("自评95分，等级优秀；去年90分，等级良好。")).isEmpty();
  }

  @Test
  void short_and_long_names_are_one_grade() {
    assertThat(GradeBands.same("优", "优秀")).isTrue();
    assertThat(GradeBands.same("良", "优")).isFalse();
    assertThat(GradeBands.named("评价等次：优")).isEqualTo(Optional.of("优"));
    assertThat(GradeBands.named("优秀或良好")).isEmpty();
  }
}
