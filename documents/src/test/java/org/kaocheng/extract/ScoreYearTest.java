package org.kaocheng.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaocheng.fact.Fact;

class ScoreYearTest {

  @ParameterizedTest
  @CsvSource({
    "2022年度部门整体支出绩效自评得分为95.5分。, 2022",
    "2021年自评得分95.5分。, 2021",
    "上年度部门整体支出绩效自评得分为95.5分。, 2022",
    "去年部门整体支出绩效自评得分为95.5分。, 2022",
    "与2022年度自评得分95.5分相比提高1分。, 2022",
    "自评得分93分，较上年自评得分95.5分下降2.5分。, 2022",
    "2022年度、2023年度自评得分分别为95.5分、93分。, 2022",
    "部门整体支出绩效自评得分为95.5分。, 2023",
    "2023年度部门整体支出绩效自评得分为95.5分。, 2023",
    "2024年我局组织自评，自评得分95.5分。, 2023",
    "2024年度自评得分95.5分。, 2023",
    "根据2022年印发的办法，自评得分95.5分。, 2023",
    "2022年印发的办法自评得分95.5分。, 2023",
    "2022年至2023年自评得分95.5分。, 2023",
  })
  void a_score_is_of_an_earlier_year_only_when_its_own_name_says_so(String sentence, int year) {
    Fact score = ReadText.of(sentence).figure("95.5");
    assertThat(score.concept()).isEqualTo("evaluation.self_score");
    assertThat(score.period().year()).isEqualTo(year);
  }

  @Test
  void a_grade_is_of_the_year_of_the_score_before_it() {
    ReadText read = ReadText.of("2022年度自评得分85分，评价等次为良；2023年度自评得分93分，评价等次为优。\n\n评价等次为优。");
    assertThat(read.years("evaluation.grade")).containsExactly(2022, 2023, 2023);
  }

  @Test
  void where_the_year_of_the_report_is_not_known_no_score_is_of_an_earlier_one() {
    assertThat(ScoreYear.of("上年度自评得分", 0)).isZero();
    assertThat(ScoreYear.of("2022年度自评得分", 0)).isZero();
  }
}
