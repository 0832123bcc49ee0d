package org.kaocheng.evaluate.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.ReadingFixture;
import org.kaocheng.fact.ChecklistAnswer;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.ScoringRule;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Interval;

/** Answers come in as facts and score a checklist like any figure. */
class ChecklistTest {

  private static final String RULES = "过程／预算管理／管理制度健全性";
  private static final String USE = "资金使用合规性";

  private static ReadingFixture report() {
    return ReadingFixture.report(2021)
        .department()
        .under("过程", "预算管理")
        .row("管理制度健全性", Column.POINTS, "3", Column.SCORE, "3")
        .row(USE, Column.POINTS, "3", Column.SCORE, "3")
        .under("过程", "资产管理")
        .row("管理制度健全性", Column.POINTS, "3", Column.SCORE, "3")
        .done();
  }

  private static ChecklistAnswer answer(String indicator, String item, int count) {
    return new ChecklistAnswer(Subject.DEPARTMENT, indicator, item, count);
  }

  private static Scorecard card(ChecklistAnswer... answers) {
    return Scorer.score(
        report().reading().answered(List.of(answers)),
        Schemes.builtIn().scheme("hunan-yueyanglou/2021"),
        List.of(),
        Optional.empty());
  }

  private static List<String> scores(ChecklistAnswer... answers) {
    return card(answers).sheets().getFirst().lines().stream()
        .map(line ->
            Decimals.plain(line.range().lower()) + "~" + Decimals.plain(line.range().upper()))
        .toList();
  }

  @Test
  void without_answers_all_is_open() {
    assertThat(scores()).containsExactly("0~3", "0~3", "0~3");
  }

  @Test
  void what_is_had_adds_points_and_only_to_the_indicator_that_was_named() {
    assertThat(scores(answer(RULES, "1", 1), answer(RULES, "2", 1), answer(RULES, "3", 0)))
        .containsExactly("2~2", "0~3", "0~3");
  }

  @Test
  void each_answer_narrows_what_is_left_open() {
    assertThat(scores(answer(RULES, "制度得到有效执行", 1))).startsWith("1~3");
    assertThat(scores(answer(RULES, "制度得到有效执行", 0))).startsWith("0~2");
    assertThat(scores(answer(USE, "1", 2))).containsExactly("0~3", "0~1", "0~3");
  }

  @Test
  void violations_cost_points_as_often_as_they_occur_and_never_more_than_all() {
    assertThat(scores(answer(USE, "", 0))).containsExactly("0~3", "3~3", "0~3");
    assertThat(scores(answer(USE, "", 2))).containsExactly("0~3", "1~1", "0~3");
    assertThat(scores(answer(USE, "", 7))).containsExactly("0~3", "0~0", "0~3");
  }

  @Test
  void an_item_that_is_none_is_told_and_changes_nothing() {
    ScoreLine line = card(answer(RULES, "有食堂", 1)).sheets().getFirst().lines().getFirst();

    assertThat(line.notes()).anyMatch(note -> note.contains("有食堂") && note.contains("没有采用"));
    assertThat(line.range().width()).isEqualByComparingTo("3");
  }

  @Test
  void an_indicator_that_is_none_is_given_back() {
    ChecklistAnswer lost = answer("管理制度健全度", "1", 1);

    assertThat(card(lost).unplaced(List.of(lost, answer(USE, "", 1)))).containsExactly(lost);
  }

  @Test
  void the_same_answers_in_any_order_give_the_same_scores() {
    List<ChecklistAnswer> answers =
        Stream.of("1", "2", "3").map(item -> answer(RULES, item, 1)).toList();

    assertThat(scores(answers.reversed().toArray(ChecklistAnswer[]::new)))
        .isEqualTo(scores(answers.toArray(ChecklistAnswer[]::new)));
  }

  @Test
  void a_list_that_the_report_prints_is_answered_in_the_same_way() {
    ReadingFixture report =
        ReadingFixture.report(2021)
            .department()
            .row(
                "办结率",
                Column.POINTS,
                "40",
                Column.SCORE,
                "40",
                Column.CRITERION,
                "①按时办结，20分；②群众认可，20分")
            .done();
    Scorecard card =
        Scorer.score(
            report.reading().answered(List.of(answer("办结率", "1", 1), answer("办结率", "2", 0))),
            Optional.empty(),
            List.of(),
            Optional.empty());

    assertThat(card.sheets().getFirst().lines().getFirst().range().upper())
        .isEqualByComparingTo("20");
  }

  @Test
  void a_number_of_cases_that_cost_different_points_leaves_all_of_these_possible() {
    assertThat(ofAll(answer("", "", 2))).isEqualTo("2~8");
    assertThat(ofAll(answer("", "", 0))).isEqualTo("10~10");
  }

  @Test
  void of_two_numbers_of_all_cases_the_first_counts_and_the_second_is_told() {
    assertThat(ofAll(answer("", "", 1), answer("", "", 2))).isEqualTo("6~9");
    assertThat(list(answer("", "", 1), answer("", "", 2)).notes())
        .singleElement()
        .asString()
        .contains("总例数有两种回答");
  }

  @Test
  void a_number_of_things_had_does_not_tell_which_they_are() {
    ScoreLine line = card(answer(RULES, "", 2)).sheets().getFirst().lines().getFirst();

    assertThat(line.notes()).anyMatch(note -> note.contains("请逐条回答"));
    assertThat(line.range().width()).isEqualByComparingTo("3");
  }

  private static Checklist list(ChecklistAnswer... answers) {
    return new Checklist(
        List.of(
            new ScoringRule.Item("手续不全", BigDecimal.ONE),
            new ScoringRule.Item("截留挪用", BigDecimal.valueOf(4))),
        false,
        BigDecimal.TEN,
        List.of(answers));
  }

  private static String ofAll(ChecklistAnswer... answers) {
    Interval range = list(answers).outcome().range(BigDecimal.TEN);
    return Decimals.plain(range.lower()) + "~" + Decimals.plain(range.upper());
  }
}
