package org.kaocheng.scheme.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of 且, 或 and 非 with yes, no, open, missing and zero denominators. */
class LogicTest {

  private static final Map<String, String> CONDITIONS = new LinkedHashMap<>();

  static {
    CONDITIONS.put("是", "编制数=36");
    CONDITIONS.put("否", "编制数>36");
    CONDITIONS.put("开", "本年结余>0");
    CONDITIONS.put("缺", "未报数>0");
    CONDITIONS.put("零", "1/会议次数>0");
  }

  private static final Map<String, String> FIGURES = new LinkedHashMap<>();

  static {
    FIGURES.put("编制数", "36");
    FIGURES.put("本年结余", "0.001±0.005");
    FIGURES.put("会议次数", "0");
  }

  @ParameterizedTest
  @CsvSource({
    "是,是,是,是", "是,否,否,是", "是,开,开,是", "是,缺,缺,是", "是,零,零,是",
    "否,是,否,是", "否,否,否,否", "否,开,否,开", "否,缺,否,缺", "否,零,否,零",
    "开,是,开,是", "开,否,否,开", "开,开,开,开", "开,缺,缺,缺", "开,零,零,零",
    "缺,是,缺,是", "缺,否,否,缺", "缺,开,缺,缺", "缺,缺,缺,缺", "缺,零,零,零",
    "零,是,零,是", "零,否,否,零", "零,开,零,零", "零,缺,零,零", "零,零,零,零",
  })
  void both_and_either(String left, String right, String both, String either) {
    String l = CONDITIONS.get(left);
    String r = CONDITIONS.get(right);
    assertThat(answer(l + " 且 " + r)).isEqualTo(both);
    assertThat(answer(l + " 或 " + r)).isEqualTo(either);
    assertThat(answer("非(" + l + " 且 " + r + ")")).isEqualTo(denied(both));
  }

  private static String denied(String answer) {
    return switch (answer) {
      case "是" -> "否";
      case "否" -> "是";
      default -> answer;
    };
  }

  private static String answer(String text) {
    Formula formula = FormulaReader.condition(text, Samples.NAMES).result().orElseThrow();
    return switch (Evaluation.of(formula, Samples.figures(FIGURES))) {
      case Value.Known known -> throw new AssertionError(known);
      case Value.Missing ignored -> "缺";
      case Value.ZeroDenominator ignored -> "零";
      case Value.Truth truth ->
          switch (truth.answer()) {
            case YES -> "是";
            case NO -> "否";
            case OPEN -> "开";
          };
    };
  }
}
