package org.kaocheng.check.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.Finding;
import org.kaocheng.source.Severity;

class HeapedScoresTest {

  private static PeerReport score(int number, String unit, String score) {
    return new PeerReport(
        number + ".docx",
        unit,
        2023,
        "县",
        Map.of(),
        Optional.of(new BigDecimal(score)),
        Optional.of(new BigDecimal("100")),
        0,
        0);
  }

  private static List<PeerReport> repeated(int times, String... scores) {
    return IntStream.range(0, times * scores.length)
        .mapToObj(i -> score(i, "青禾县第" + i + "局", scores[i % scores.length]))
        .toList();
  }

  @Test
  void scores_that_stand_on_95_are_told_of_the_group() {
    Map<String, List<Finding>> found =
        new HeapedScores().check(repeated(10, "95", "95.00", "95", "95", "94", "96.2"));
    assertThat(found).containsOnlyKeys(HeapedScores.GROUP);
    Finding finding = found.getOrDefault(HeapedScores.GROUP, List.of()).getFirst();
    assertThat(finding.severity()).isEqualTo(Severity.INFO);
    assertThat(finding.message()).isEqualTo("2023年度县级60个得分中，正好95分的有40个，占93至97分之间（不含两端）得分的67%。");
  }

  @Test
  void full_marks_heap_when_two_thirds_of_the_best_have_them() {
    Map<String, List<Finding>> found =
        new HeapedScores().check(repeated(10, "100", "100", "100", "98.5"));
    assertThat(found.getOrDefault(HeapedScores.GROUP, List.of()))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.message()).endsWith("正好100分的有30个，占97分以上（不含97分）得分的75%。"));
  }

  @Test
  void scores_spread_like_a_bell_whole_or_with_decimals_do_not_heap() {
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      List<PeerReport> whole = new ArrayList<>();
      List<PeerReport> fine = new ArrayList<>();
      for (int i = 0; i < 300; i++) {
        BigDecimal bell = BigDecimal.valueOf(Math.min(100, 94 + 2 * random.nextGaussian()));
        String unit = "青禾县第" + i + "局";
        whole.add(score(i, unit, bell.setScale(0, RoundingMode.HALF_UP).toPlainString()));
        fine.add(score(i, unit, bell.setScale(1, RoundingMode.HALF_UP).toPlainString()));
      }
      assertThat(new HeapedScores().check(whole)).as("whole, seed " + seed).isEmpty();
      assertThat(new HeapedScores().check(fine)).as("with decimals, seed " + seed).isEmpty();
    }
  }

  @Test
  void a_handful_of_equal_scores_is_no_heap_nor_one_units_many_files() {
    assertThat(new HeapedScores().check(repeated(19, "95"))).isEmpty();
    List<PeerReport> files =
        IntStream.range(0, 60).mapToObj(i -> score(i, "青禾县档案馆", "95")).toList();
    assertThat(new HeapedScores().check(files)).isEmpty();
  }
}
