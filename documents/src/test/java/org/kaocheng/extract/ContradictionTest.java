package org.kaocheng.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counterpart of {@link SilenceTest}: the same constructions with one figure wrong. */
class ContradictionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SUM 128|年末实有编制128人。其中：行政编制36人（含工勤编制3人），事业编制95人（含参公编制20人）。",
        "SUM 24.6|“三公”经费实际支出24.6万元，其中：公务用车运行费21.3万元（车均2.66万元），公务接待费4.3万元。",
        "SHARE 54.2|2023年度支出合计1,190.00万元，其中：基本支出476.00万元，占54.2%；项目支出714.00万元，占60.00%。",
        "GROWTH 1.14|公务接待费支出2.14万元，与2023年度预算相比，增加1.14万元，增长1.14%。",
        "RATE 111.73|行政运行。年初预算为20.12万元，决算支出20.25万元，为年初预算的111.73%。",
        "RATE 88|“三公”经费支出预算为246万元，支出决算为167.37万元，完成预算的88%。",
        "SAME 6.5|2023年“三公”经费预算6.75万元。2023年“三公”经费支出预算为6.5万元。",
        "SUM 1488.71|2023年收入预算1341.18万元，支出预算1488.71万元。",
        "SUM 1208.34|2023年年初安排收入1208.43万元，安排支出1208.34万元。",
        "SUM 900|2023年，县财政批复我局年初一般公共预算支出900.00万元，其中基本支出预算604.77万元、项目支出预算259.23万元。",
        "DIFFERENCE 23.1|2023年年初安排支出1208.34万元，比上年预算增加23.10万元，其中基本支出增加30.10万元，因新招录人员；项目支出减少9.00万元。",
        "SUM 100|评价指标满分100分：产出50分，效益40分，预算执行率10分，满意度10分。",
        "SUM 2375|2023年决算支出2375万元，其中基本支出1520.6万元，项目支出619.4万元。",
        "RATE 105|1、绿化养护项目经费28万元。计划养护苗木3次。实际支出26.68万元，执行率105%。",
        "SAME 7500.5|本年支出合计7500.56万元。其中：基本支出605.77万元，项目支出6894.79万元。2023年支出合计7500.5万元。",
      })
  void says_what_cannot_be(String expected, String text) {
    assertThat(ReadText.of(text).failures()).contains(expected);
  }
}
