package org.kaocheng.check.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kaocheng.check.Checker;
import org.kaocheng.check.trial.TrialResult.Difference;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.load.TrialFiles;
import org.kaocheng.scheme.pack.SchemeProblem;

class TrialRunTest {

  private static final String HEAD =
      """
      name: 编制36人，实有38人
      scheme: hunan-yueyanglou/2021
      year: 2021
      subject: department
      """;

  private static final String FACTS =
      """
      facts: {实有人数: 38人, 编制数: 36}
      rows:
        财政供养人员控制率: {self: 5}
      """;

  private static TrialResult run(String text) {
    TrialFiles.ReadTrial read = TrialFiles.read("case.yaml", text, Schemes.builtIn());
    assertThat(read.problems()).isEmpty();
    return TrialRun.run(read.trial().orElseThrow(), Checker.standard());
  }

  private static String problems(String text) {
    StringBuilder problems = new StringBuilder();
    TrialFiles.ReadTrial read = TrialFiles.read("case.yaml", text, Schemes.builtIn());
    read.problems().forEach(problem -> problems.append(problem.text()));
    assertThat(read.trial()).isEmpty();
    assertThat(read.problems()).allMatch(SchemeProblem::isError);
    return problems.toString();
  }

  @Test
  void all_that_differs_is_told_at_once_with_line_expected_and_got() {
    TrialResult result =
        run(
            HEAD
                + FACTS
                + """
                expect:
                  scores:
                    财政供养人员控制率: {proportional: 2.22, whole-down: 3, whole-up: 2}
                    固定资产利用率: 3
                  missing: {固定资产利用率: [在用固定资产]}
                  total: 5
                  self-total: 6
                  grade: 优
                  findings: [{family: score, at: 财政供养人员控制率, says: ["9.99"]}]
                  no-findings: [{family: score, at: 财政供养人员控制率}]
                """);

    assertThat(result.passed()).isFalse();
    assertThat(result.differences())
        .extracting(each -> each.place().line() + " " + each.what())
        .containsExactly(
            "10 “财政供养人员控制率”得分",
            "11 “固定资产利用率”得分",
            "12 “固定资产利用率”缺少的数据",
            "13 可得总分",
            "14 自评得分合计",
            "15 等级",
            "16 问题",
            "17 问题");
    Difference first = result.differences().getFirst();
    assertThat(first.expected()).isEqualTo("按比例2.22分、满一个点才扣3分、不足一个点按一个点2分");
    assertThat(first.got()).contains("满一个点才扣2.5分（38÷36×100=105.56）");
    assertThat(result.differences().get(3).got()).isEqualTo("2—2.5分");
  }

  @Test
  void what_is_not_named_is_free() {
    assertThat(run(HEAD + FACTS + "expect: {self-total: 5}").passed()).isTrue();
  }

  @Test
  void an_indicator_the_case_does_not_print_can_be_asked_after() {
    String text =
        HEAD
            + """
            facts: {固定资产总额: 51.1, 在用固定资产: 51.1}
            expect: {scores: {固定资产利用率: 3, 三公经费变动率: missing}}
            """;
    assertThat(run(text).differences()).isEmpty();
  }

  @Test
  void unknown_keys_bad_values_and_unknown_names_are_told_with_their_place() {
    assertThat(
            problems(
                HEAD
                    + """
                    fact: {实有人数: 38}
                    facts: {实有人员数目: 38, 编制数: 很多}
                    rows:
                      财政供养人员控制绿: {self: 五分}
                    expect:
                      scores: {管理制度健全性: 3, 固定资产利用率: 三分}
                      findings: [{family: scores}]
                    """))
        .contains("case.yaml:5:1: 错误：不认识的键“fact”，是否指“facts”？")
        .contains("    fact: {实有人数: 38}\n    ^")
        .contains("没有名为“实有人员数目”的数据项")
        .contains("case.yaml:6:26: 错误：应为一个数，可带单位，如 38人、95.29%；现为“很多”。")
        .contains("方案里没有指标“财政供养人员控制绿”，是否指“财政供养人员控制率”？")
        .contains("“管理制度健全性”在方案里有 2 处，请写明上级：过程/预算管理/管理制度健全性、过程/资产管理/管理制度健全性。")
        .contains("现为“三分”。")
        .contains("不认识的问题类别“scores”，是否指“score”？");
  }

  @Test
  void answers_to_what_is_no_item_or_no_checklist_are_told_with_their_place() {
    assertThat(
            problems(
                HEAD
                    + """
                    rows:
                      资金使用合规性: {self: 3, answers: {不符合部门预算批复的用涂: 1, 2: 也许}}
                      资产管理安全性: {self: 4, answers: [1]}
                      固定资产利用率: {self: 3, answers: 2}
                    expect: {self-total: 3}
                    """))
        .contains("没有条目“不符合部门预算批复的用涂”，是否指“不符合部门预算批复的用途”？")
        .contains("应为例数、yes（一例）或 no（没有）。")
        .contains("回答应写成 {条目: yes}")
        .contains("“固定资产利用率”不是逐条核实计分的指标，不用写 answers。");
  }

  @Test
  void a_case_of_an_unknown_scheme_or_without_expectations_is_refused() {
    assertThat(problems("name: 甲\nscheme: hunan-yueyanglou/2012\nexpect: {grade: 优}"))
        .contains("case.yaml:2:9: 错误：找不到方案“hunan-yueyanglou/2012”");
    assertThat(problems(HEAD)).contains("缺少“expect”");
    assertThat(problems(HEAD + "expect: {}")).contains("“expect”里没有写应得的结果。");
  }
}
