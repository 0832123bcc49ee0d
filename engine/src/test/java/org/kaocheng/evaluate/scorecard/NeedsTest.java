package org.kaocheng.evaluate.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.FormFixture;
import org.kaocheng.check.ReadingFixture;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;

class NeedsTest {

  private static final int YEAR = 2021;
  private static final Scheme SCHEME =
      Schemes.builtIn().scheme("hunan-yueyanglou/2021").orElseThrow();

  private static Scorecard card(ReadingFixture report) {
    return Scorer.score(report.reading(), Optional.of(SCHEME), List.of(), Optional.empty());
  }

  private static List<String> words(Iterable<Need> needs) {
    List<String> words = new ArrayList<>();
    needs.forEach(need -> words.add(need.words()));
    return words;
  }

  private static FormFixture form() {
    return ReadingFixture.report(YEAR).department();
  }

  @Test
  void a_rate_is_asked_for_where_it_would_take_two_figures_to_compute_it() {
    Sheet sheet = card(form().row("政府采购执行率", Column.POINTS, "3").done()).sheets().getFirst();

    assertThat(words(sheet.needs().keySet())).containsExactly("政府采购执行率");
  }

  @Test
  void a_figure_is_asked_for_where_it_is_the_only_one_missing() {
    ReadingFixture report =
        form()
            .row("政府采购执行率", Column.POINTS, "3")
            .done()
            .fact("government_procurement.amount", "200万元", YEAR, Basis.ORIGINAL_BUDGET);
    Sheet sheet = card(report).sheets().getFirst();

    assertThat(words(sheet.needs().keySet())).containsExactly("政府采购金额（决算）");
  }

  @Test
  void a_figure_that_helps_several_lines_is_told_with_all_of_them() {
    ReadingFixture report =
        form()
            .row("三公经费变动率", Column.POINTS, "5")
            .row("三公经费控制率", Column.POINTS, "6")
            .done()
            .fact("three_publics.total", "10万元", YEAR - 1, Basis.FINAL_ACCOUNTS)
            .fact("three_publics.total", "12万元", YEAR, Basis.ORIGINAL_BUDGET);
    Sheet sheet = card(report).sheets().getFirst();

    assertThat(words(sheet.needs().keySet())).containsExactly("三公经费（决算）");
    assertThat(sheet.needs().values()).singleElement().satisfies(l -> assertThat(l).hasSize(2));
  }

  @Test
  void a_settled_grade_needs_nothing_though_scores_are_open() {
    ReadingFixture settled =
        form()
            .row("甲", Column.POINTS, "95", Column.TARGET, "≥10次", Column.ACTUAL, "10次")
            .row("三公经费变动率", Column.POINTS, "5")
            .done();
    Scorecard card = card(settled);
    Sheet sheet = card.sheets().getFirst();

    assertThat(sheet.needs()).isNotEmpty();
    assertThat(sheet.totals().grades().size() <= 1).isEqualTo(card.gradeNeeds(sheet).isEmpty());
  }

  @Test
  void the_grade_is_settled_by_the_lines_that_weigh_most() {
    ReadingFixture open =
        form()
            .row("服务对象评价", Column.POINTS, "60")
            .row("内部评价", Column.POINTS, "36")
            .row("其他", Column.POINTS, "4")
            .done();
    Scorecard card = card(open);

    assertThat(words(card.gradeNeeds(card.sheets().getFirst()).keySet()))
        .as("59.99 of 100 may stay open in the widest band, so the 60 alone is not left")
        .containsExactly("“服务对象评价”的评定得分");
  }
}
