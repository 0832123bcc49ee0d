package org.kaocheng.check.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.Finding;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Interval;

class PeerRulesTest {

  private static PeerReport report(int number, PeerMeasure measure, String value) {
    return new PeerReport(
        number + ".docx",
        "青禾县第" + number + "局",
        2022,
        "县",
        Map.of(measure, new BigDecimal(value)),
        Optional.empty(),
        Optional.empty(),
        0,
        0);
  }

  private static List<PeerReport> rates(int count, Random random) {
    List<PeerReport> reports = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      // 88.00 to 99.99, evenly spread: none stands out.
      String rate = BigDecimal.valueOf(8800 + random.nextInt(1200), 2).toPlainString();
      reports.add(report(number, PeerMeasure.EXECUTION_RATE, rate));
    }
    return reports;
  }

  @Test
  void a_rate_far_from_all_others_is_a_warning_with_the_figures_of_its_peers() {
    List<PeerReport> reports = rates(30, new Random(1));
    reports.add(report(31, PeerMeasure.EXECUTION_RATE, "9.8"));
    Map<String, List<Finding>> found = new OutlierAmongPeers().check(reports);
    assertThat(found).containsOnlyKeys("31.docx");
    Finding finding = first(found, "31.docx");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message()).startsWith("青禾县第31局预算执行率为9.8%，2022年度县级31个单位的中位数为");
    assertThat(finding.formula()).contains("0.6745×（9.8－").contains("绝对值大于3.5");
  }

  @Test
  void rates_that_are_spread_evenly_are_nothing() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      assertThat(new OutlierAmongPeers().check(rates(20 + random.nextInt(200), random))).isEmpty();
    }
  }

  @Test
  void costs_per_head_that_are_skewed_as_costs_are_are_nothing() {
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      List<PeerReport> reports = new ArrayList<>();
      for (int number = 1; number <= 150; number++) {
        long cost = 4_000;
        for (int step = 0; step < 8; step++) {
          cost = cost * (85 + random.nextInt(45)) / 100;
        }
        reports.add(report(number, PeerMeasure.OPERATING_PER_HEAD, Long.toString(cost)));
      }
      assertThat(new OutlierAmongPeers().check(reports)).isEmpty();
    }
  }

  @Test
  void rates_of_which_most_are_exactly_full_and_others_trail_below_are_nothing() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<PeerReport> reports = new ArrayList<>();
      int count = 20 + random.nextInt(180);
      for (int number = 1; number <= count; number++) {
        long below = 1;
        for (int step = 0; step < 12; step++) {
          below = below * (100 + random.nextInt(80)) / 100 + random.nextInt(2);
        }
        String rate =
            random.nextInt(10) < 6
                ? "100"
                : BigDecimal.valueOf(10_000 - Math.min(below, 9_000), 2).toPlainString();
        reports.add(report(number, PeerMeasure.EXECUTION_RATE, rate));
      }
      assertThat(new OutlierAmongPeers().check(reports)).as("seed " + seed).isEmpty();
    }
  }

  @Test
  void among_fewer_than_twenty_nothing_stands_out() {
    List<PeerReport> reports = rates(18, new Random(2));
    reports.add(report(19, PeerMeasure.EXECUTION_RATE, "0.9"));
    assertThat(new OutlierAmongPeers().check(reports)).isEmpty();
  }

  @Test
  void where_most_are_equal_the_mean_deviation_counts() {
    List<PeerReport> reports = new ArrayList<>();
    for (int number = 1; number <= 40; number++) {
      reports.add(report(number, PeerMeasure.EXECUTION_RATE, "100"));
    }
    assertThat(new OutlierAmongPeers().check(reports)).isEmpty();
    reports.add(report(41, PeerMeasure.EXECUTION_RATE, "1000"));
    assertThat(new OutlierAmongPeers().check(reports)).containsOnlyKeys("41.docx");
  }

  @Test
  void findings_do_not_depend_on_the_order_of_the_reports() {
    List<PeerReport> reports = rates(40, new Random(3));
    reports.add(report(41, PeerMeasure.EXECUTION_RATE, "9.1"));
    Map<String, List<Finding>> found = new OutlierAmongPeers().check(reports);
    Collections.shuffle(reports, new Random(9));
    assertThat(new OutlierAmongPeers().check(reports)).isEqualTo(found).isNotEmpty();
  }

  @Test
  void nearly_full_marks_amid_more_errors_than_nearly_all_peers_are_told() {
    List<PeerReport> reports = new ArrayList<>();
    for (int number = 1; number <= 30; number++) {
      reports.add(scored(number, "99", number == 7 ? 6 : number % 3));
    }
    reports.add(scored(31, "85", 9));
    assertThat(new FullMarksAmidErrors().check(reports)).containsOnlyKeys("7.docx");
  }

  private static PeerReport scored(int number, String score, long errors) {
    return new PeerReport(
        number + ".docx",
        "青禾县第" + number + "局",
        2022,
        "县",
        Map.of(),
        Optional.of(new BigDecimal(score)),
        Optional.of(new BigDecimal("100")),
        errors,
        0);
  }

  @Test
  void last_years_figure_told_otherwise_is_a_warning_and_told_rounder_is_not() {
    CarriedFigure same = carried("1728.23万元", "17282300", "17282299.5", "17282300.5");
    CarriedFigure other = carried("1728.32万元", "17283200", "17282299.5", "17282300.5");
    assertThat(new LastYearRetold().check(List.of(same))).isEmpty();
    Map<String, List<Finding>> found = new LastYearRetold().check(List.of(other));
    assertThat(first(found, "now.docx").message())
        .isEqualTo("2022年决算“基本支出”本年报告填1728.32万元，上年报告为17282300元。");
  }

  private static CarriedFigure carried(String now, String middle, String low, String high) {
    BigDecimal at = new BigDecimal(middle);
    return new CarriedFigure(
        "now.docx",
        "青禾县水利局",
        "基本支出",
        "2022年决算",
        now,
        "17282300元",
        new Interval(at.subtract(new BigDecimal("50")), at.add(new BigDecimal("50"))),
        new Interval(new BigDecimal(low), new BigDecimal(high)),
        "last.docx");
  }

  private static Finding first(Map<String, List<Finding>> found, String file) {
    return found.getOrDefault(file, List.of()).getFirst();
  }
}
