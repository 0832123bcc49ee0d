package org.kaocheng.check.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaocheng.check.Finding;
import org.kaocheng.check.ReadingFixture;
import org.kaocheng.evaluate.scorecard.Explanation;
import org.kaocheng.evaluate.scorecard.Need;
import org.kaocheng.evaluate.scorecard.ScoreLine;
import org.kaocheng.evaluate.scorecard.ScoreLine.Verdict;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.evaluate.scorecard.Scorer;
import org.kaocheng.evaluate.scorecard.Sheet;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Identification;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.scheme.load.Loaded;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.value.Decimals;

class SchemeScoreTest {

  private static final Column POINTS = Column.POINTS;
  private static final Column SCORE = Column.SCORE;
  private static final Column TARGET = Column.TARGET;
  private static final Column ACTUAL = Column.ACTUAL;
  private static final int YEAR = 2023;

  private static final String PACK =
      """
      name: 青川市2023年度部门整体支出绩效评价
      extends: china/2020
      years: [2023]
      level: city
      recognition: {regions: [青川市]}
      sources:
        rules: {document: 青财绩〔2023〕1号, from: 2023-01-01, verified: yes}
      """;

  /** Twelve rows, all rule kinds. */
  private static final String INDICATORS =
      """
      department:
        points: 100
        groups:
          input: {remove: yes}
          process: {remove: yes}
          output: {remove: yes}
          effect: {remove: yes}
          manage:
            label: 管理
            points: 60
            source: rules
            children:
              staffing: {label: 人员控制率, points: 5, rule: {kind: deduct, of: "实有人数 / 编制数 * 100", over: 100, per: 1, points: 0.5, readings: [proportional, whole-down, whole-up]}}
              change: {label: 三公变动率, points: 5, rule: {kind: deduct, of: "(三公经费[决算] - 三公经费[上年决算]) / 三公经费[上年决算] * 100", over: 0, per: 1, points: 0.5, readings: [whole-down]}}
              use:
                label: 资产使用率
                points: 5
                rule:
                  kind: bands
                  of: "在用固定资产 / 固定资产总额 * 100"
                  bands: [{range: "[90,)", points: 5}, {range: "[60,90)", points: 3}, {range: "(,60)", points: 0}]
              surplus:
                label: 资金结余
                points: 5
                rule:
                  kind: cases
                  cases: [{when: "收入合计[决算] = 支出合计[决算]", points: 5, words: 无结余}]
                  otherwise: 2
              rules: {label: 管理制度, points: 10, rule: {kind: checklist-add, items: [{text: 有制度, points: 6}, {text: 有效执行, points: 4}]}}
              compliance: {label: 资金合规, points: 10, rule: {kind: checklist-deduct, items: [超范围支出, 手续不全], each: 2}}
              execution: {label: 执行进度, points: 10, rule: {kind: ratio, of: "支出合计[决算] / 支出合计[全年预算] * 100", full: 100, reasonAbove: 120}}
              assessed: {label: 年度考核, points: 10, rule: {kind: convert, of: "支出合计[决算] - 支出合计[决算] + 96", full: 120}}
          results:
            label: 成效
            points: 40
            source: rules
            rule:
              kind: by-target
              quantity: {kind: threshold, otherwise: in-proportion}
              quality: {kind: judged, tiers: [{label: 达成, share: "[80,100]"}, {label: 未达成, share: "[0,80)"}]}
            children:
              reports: {label: 调研报告}
              visits: {label: 走访企业}
              cost: {label: 会议成本}
              image: {label: 社会形象}
      """;

  @TempDir Path folder;

  private Scheme scheme() throws IOException {
    Path pack = Files.createDirectories(folder.resolve("qingchuan/2023"));
    Files.writeString(pack.resolve("pack.yaml"), PACK);
    Files.writeString(pack.resolve("indicators.yaml"), INDICATORS);
    Loaded loaded = Schemes.folder(folder).load("qingchuan/2023");
    return loaded.scheme().orElseThrow(() -> new AssertionError(loaded.problems().toString()));
  }

  private static ReadingFixture form() {
    return ReadingFixture.report("青川市统计局", YEAR, Identification.Level.CITY)
        .department()
        .under("管理", "")
        .row("人员控制率", POINTS, "5", SCORE, "5")
        .row("三公变动率", POINTS, "5", SCORE, "5")
        .row("资产使用率", POINTS, "5", SCORE, "5")
        .row("资金结余", POINTS, "5", SCORE, "5")
        .row("管理制度", POINTS, "10", SCORE, "10")
        .row("资金合规", POINTS, "10", SCORE, "8")
        .row("执行进度", POINTS, "10", SCORE, "9.5")
        .row("年度考核", POINTS, "10", SCORE, "8")
        .under("成效", "")
        .row("调研报告", POINTS, "10", SCORE, "10", TARGET, "20篇", ACTUAL, "15篇")
        .row("走访企业", POINTS, "10", SCORE, "10", TARGET, "≥30家", ACTUAL, "已完成")
        .row("会议成本", POINTS, "10", SCORE, "10", TARGET, "不超过8万元", ACTUAL, "7.5万元")
        .row("社会形象", POINTS, "10", SCORE, "9", TARGET, "提升", ACTUAL, "提升")
        .total("100", "94.5")
        .done();
  }

  private static ReadingFixture report() {
    return form()
        .fact("staffing.quota.total", "36人", YEAR, Basis.YEAR_END)
        .fact("staffing.actual.total", "38人", YEAR, Basis.YEAR_END)
        .fact("asset.fixed.total", "100.00万元", YEAR, Basis.YEAR_END)
        .fact("asset.fixed.in_use", "95.00万元", YEAR, Basis.YEAR_END)
        .fact("revenue.total", "1000.00万元", YEAR, Basis.FINAL_ACCOUNTS)
        .fact("expenditure.total", "950.00万元", YEAR, Basis.FINAL_ACCOUNTS)
        .fact("expenditure.total", "1000.00万元", YEAR, Basis.ADJUSTED_BUDGET);
  }

  private static Sheet sheet(ReadingFixture fixture, Scheme scheme) {
    Scorecard card =
        Scorer.score(fixture.reading(), Optional.of(scheme), List.of(), Optional.empty());
    assertThat(card.sheets()).hasSize(1);
    return card.sheets().getFirst();
  }

  private static String told(ScoreLine line) {
    String low = Decimals.brief(line.range().lower(), 2);
    String high = Decimals.brief(line.range().upper(), 2);
    String score = low.equals(high) ? low : low + "~" + high;
    return line.name() + " " + score + " " + line.verdict();
  }

  @Test
  void a_pack_for_an_invented_county_scores_all_its_rows() throws IOException {
    Sheet sheet = sheet(report(), scheme());

    assertThat(sheet.lines().stream().map(SchemeScoreTest::told))
        .containsExactly(
            "人员控制率 2~2.5 CONTRADICTED",
            "三公变动率 0~5 UNSUPPORTED",
            "资产使用率 5 AGREES",
            "资金结余 2 CONTRADICTED",
            "管理制度 0~10 TO_CONFIRM",
            "资金合规 0~10 TO_CONFIRM",
            "执行进度 9.5 AGREES",
            "年度考核 8 AGREES",
            "调研报告 7.5 CONTRADICTED",
            "走访企业 0~10 UNSUPPORTED",
            "会议成本 10 AGREES",
            "社会形象 0~10 TO_CONFIRM");
    assertThat(sheet.totals().selfSum()).contains(new BigDecimal("94.5"));
    assertThat(sheet.totals().grade()).contains("优");
    assertThat(sheet.totals().grades()).containsExactly("良", "中", "差");
    assertThat(sheet.needs().keySet())
        .extracting(Need::words)
        .contains("上年三公经费（决算）", "走访企业的实际完成值（单位：家）");
  }

  @Test
  void a_line_is_explained_with_its_clause_formula_numbers_and_difference() throws IOException {
    ScoreLine line = sheet(report(), scheme()).lines().getFirst();

    assertThat(Explanation.of(line).parts())
        .extracting(part -> part.label() + "：" + part.text())
        .containsExactly(
            "依据：青财绩〔2023〕1号",
            "公式：实有人数÷编制数×100",
            "代入：38÷36×100=105.56",
            "结果：应得2.22分（按比例）、2.5分（满一个点才扣）、2分（不足一个点按一个点）（分值5分）",
            "自评：自评5分，不符，高出2.5—3分");
  }

  @Test
  void of_conflicting_printings_each_gives_a_reading_and_one_that_agrees_is_enough()
      throws IOException {
    ReadingFixture fixture = report().fact("staffing.quota.total", "38人", YEAR, Basis.YEAR_END);

    ScoreLine line = sheet(fixture, scheme()).lines().getFirst();

    assertThat(told(line)).isEqualTo("人员控制率 2~5 POSSIBLE");
  }

  @Test
  void without_the_pack_its_findings_are_gone_and_no_others() throws IOException {
    ReadingFixture fixture = report();
    Scheme scheme = scheme();

    List<Finding> with = fixture.findings(Optional.of(scheme));
    List<Finding> without = fixture.findings(Optional.empty());

    assertThat(with)
        .filteredOn(finding -> finding.rule().code().equals("score.scheme"))
        .extracting(finding -> finding.message().replaceFirst("”.*", "").substring(1))
        .containsExactly("人员控制率", "资金结余");
    assertThat(with)
        .as("one finding on one row, the score as its consequence")
        .filteredOn(finding -> finding.rule().code().equals("target.missed"))
        .singleElement()
        .satisfies(finding ->
            assertThat(finding.consequences())
                .singleElement()
                .satisfies(told -> assertThat(told).contains("调研报告", "应得7.5分")));
    assertThat(codes(without)).doesNotContain("score.scheme").contains("target.missed");
    assertThat(codes(with)).containsAll(codes(without));
    assertThat(new ScoreTotal().check(fixture.examination(Optional.of(scheme))))
        .isEqualTo(new ScoreTotal().check(fixture.examination(Optional.empty())));
    assertThat(new UsualRate().check(fixture.examination(Optional.empty()))).isEmpty();
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().code()).distinct().toList();
  }

  @Test
  void a_score_far_above_the_share_of_money_spent_lights_up() throws IOException {
    ReadingFixture idle =
        form()
            .fact("expenditure.total", "700.00万元", YEAR, Basis.FINAL_ACCOUNTS)
            .fact("expenditure.total", "1000.00万元", YEAR, Basis.ADJUSTED_BUDGET);

    assertThat(new ScoreLight().check(idle.examination(Optional.of(scheme()))))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("94.5%", "70%"));
    assertThat(new ScoreLight().check(report().examination(Optional.of(scheme())))).isEmpty();
  }

  @Test
  void no_score_depends_on_the_order_of_the_figures() throws IOException {
    Scheme scheme = scheme();
    String[][] figures = {
      {"staffing.quota.total", "36人", "YEAR_END"},
      {"staffing.quota.total", "37人", "YEAR_END"},
      {"staffing.actual.total", "38人", "YEAR_END"},
      {"expenditure.total", "950.1万元", "FINAL_ACCOUNTS"},
      {"expenditure.total", "1000万元", "ADJUSTED_BUDGET"},
      {"expenditure.total", "990万元", "ADJUSTED_BUDGET"},
      {"revenue.total", "1000.00万元", "FINAL_ACCOUNTS"}
    };
    Random random = new Random(7);
    List<String> first = List.of();
    for (int round = 0; round < 20; round++) {
      ReadingFixture fixture = form();
      List<String[]> order = new ArrayList<>(List.of(figures));
      Collections.shuffle(order, random);
      order.forEach(f -> fixture.fact(f[0], f[1], YEAR, Basis.valueOf(f[2])));
      List<String> lines =
          sheet(fixture, scheme).lines().stream().map(SchemeScoreTest::told).toList();

      first = round == 0 ? lines : first;
      assertThat(lines).isEqualTo(first);
    }
    assertThat(first).contains("人员控制率 2~4 CONTRADICTED");
  }

  @Test
  void less_than_the_rows_own_target_earns_is_no_contradiction() throws IOException {
    ReadingFixture modest =
        ReadingFixture.report("青川市统计局", YEAR, Identification.Level.CITY)
            .department()
            .under("成效", "")
            .row("调研报告", POINTS, "10", SCORE, "9", TARGET, "20篇", ACTUAL, "21篇")
            .row("走访企业", POINTS, "10", SCORE, "10", TARGET, "30家", ACTUAL, "27家")
            .done();

    assertThat(new SchemeScore().check(modest.examination(Optional.of(scheme()))))
        .singleElement()
        .satisfies(finding -> assertThat(finding.message()).contains("走访企业", "应得9分"));
  }

  @Test
  void a_form_that_is_not_of_the_tree_is_scored_by_what_it_prints() {
    ReadingFixture fixture =
        ReadingFixture.report("青川市统计局", YEAR, Identification.Level.CITY)
            .department()
            .row("培训场次", POINTS, "60", SCORE, "60")
            .row("办结率", POINTS, "40", SCORE, "40", Column.CRITERION, "①按时办结，20分；②群众认可，20分")
            .done();
    Scheme base = Schemes.builtIn().scheme(Schemes.BASE).orElseThrow();

    Sheet sheet = sheet(fixture, base);

    assertThat(sheet.lines(Verdict.TO_CONFIRM)).hasSize(2);
    assertThat(sheet.lines().getLast().grounds()).isEqualTo(ScoreLine.Grounds.PRINTED);
  }
}
