package org.kaocheng.evaluate.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaocheng.evaluate.CriterionParser;
import org.kaocheng.evaluate.Rubric;
import org.kaocheng.evaluate.ScoreReading;
import org.kaocheng.scheme.load.Loaded;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.ScoringRule;
import org.kaocheng.value.Interval;

/** Rules drafted from criteria mean what the criteria mean. */
class RuleDraftsTest {

  private static final Figures FIGURES = (unit, questions) -> "服务对象满意度";
  private static final int CRITERIA = 400;
  private static final int RATES = 60;

  private static final String AWKWARD =
      "甲: 乙¦# 丙¦[90,100]¦{丁}¦- 戊¦\"己\"¦'庚'¦辛\n壬¦a\\b¦是, 否¦～¦*号¦&号¦!号¦%号¦@号¦`号¦|¦>¦x #y"
          + "¦末尾:¦ 前空¦后空 ¦制\t表¦①②¦“引”¦\uFEFF标¦𠮷¦。。。¦---¦...¦null¦yes¦0x1F¦1e3¦?¦分\u2028行¦\u3000全角";

  @TempDir private Path folder = Path.of("");

  /** Each line: points | criterion | the rule as written. */
  @Test
  void criteria_become_the_rules_of_the_golden_table() throws IOException {
    List<String> expected = golden("rules-golden.txt");
    List<String> actual = new ArrayList<>();
    for (String line : golden("/org/kaocheng/evaluate/criteria-golden.txt")) {
      String[] parts = line.split("\\|", 3);
      Rubric rubric = CriterionParser.parse(parts[1], new BigDecimal(parts[0]));
      RuleDraft draft = RuleDrafter.draft(rubric, FIGURES);
      actual.add(parts[0] + "|" + parts[1] + "|" + rule(draft));
    }
    Files.write(Path.of("target", "rules-golden.txt"), actual);

    assertThat(expected).hasSizeGreaterThan(60);
    assertThat(actual).isEqualTo(expected);
  }

  @Test
  void a_drafted_rule_written_and_loaded_again_scores_as_the_criterion_does() throws IOException {
    Random random = new Random(20251121);
    List<Rubric> rubrics = new ArrayList<>();
    for (String line : golden("/org/kaocheng/evaluate/criteria-golden.txt")) {
      String[] parts = line.split("\\|", 3);
      rubrics.add(CriterionParser.parse(parts[1], new BigDecimal(parts[0])));
    }
    for (int i = 0; i < CRITERIA; i++) {
      rubrics.add(CriterionParser.parse(RandomCriterion.of(random), BigDecimal.TEN));
    }
    List<IndicatorNode> nodes = loaded(rubrics);

    int compared = 0;
    for (int i = 0; i < rubrics.size(); i++) {
      ScoringRule rule = nodes.get(i).rule().orElseThrow();
      for (int n = 0; n < RATES; n++) {
        BigDecimal rate = rate(random, rule);
        compared += compare(rubrics.get(i), rule, rate);
      }
    }
    assertThat(compared).isGreaterThan(10_000);
  }

  @Test
  void texts_that_look_like_yaml_are_read_back_as_they_were() throws IOException {
    List<String> texts = List.of(AWKWARD.split("¦", -1));
    List<DraftNode> items = new ArrayList<>();
    for (String text : texts) {
      items.add(new DraftNode.Builder().put("text", text).put("points", "1").inline());
    }
    DraftNode.Mapping rule =
        new DraftNode.Builder()
            .put("kind", "checklist-add")
            .put("items", new DraftNode.Items(items))
            .block();
    ScoringRule read =
        load(List.of(rule), List.of(BigDecimal.valueOf(texts.size())))
            .getFirst()
            .rule()
            .orElseThrow();

    assertThat(read).isInstanceOf(ScoringRule.ChecklistAdd.class);
    assertThat(((ScoringRule.ChecklistAdd) read).items().stream().map(ScoringRule.Item::text))
        .containsExactlyElementsOf(texts);
  }

  /** Compares at one rate; gives how many readings were compared. */
  private static int compare(Rubric rubric, ScoringRule rule, BigDecimal rate) {
    int compared = 0;
    for (ScoreReading given : Reckoned.readings(rule, rubric.points(), rate)) {
      List<ScoreReading> wanted = rubric.evaluate(Interval.exactly(rate));
      for (ScoreReading reading : wanted) {
        boolean same = wanted.size() == 1 || reading.name().equals(given.name());
        if (same) {
          BigDecimal slack = new BigDecimal("1e-20");
          assertThat(given.points().lower())
              .as("%s at %s by %s", rubric.text(), rate, rule)
              .isBetween(
                  reading.points().lower().subtract(slack), reading.points().upper().add(slack));
          compared++;
        }
      }
    }
    return compared;
  }

  private static BigDecimal rate(Random random, ScoringRule rule) {
    List<BigDecimal> limits = Reckoned.limits(rule);
    if (limits.isEmpty() || random.nextInt(3) == 0) {
      return BigDecimal.valueOf(random.nextInt(20_000), 2);
    }
    BigDecimal limit = limits.get(random.nextInt(limits.size()));
    return switch (random.nextInt(3)) {
      case 0 -> limit;
      case 1 -> limit.add(BigDecimal.valueOf(random.nextInt(600), 2));
      default -> limit.subtract(BigDecimal.valueOf(random.nextInt(600), 2));
    };
  }

  private List<IndicatorNode> loaded(List<Rubric> rubrics) throws IOException {
    List<DraftNode.Mapping> rules =
        rubrics.stream().map(rubric -> RuleDrafter.draft(rubric, FIGURES).rule()).toList();
    return load(rules, rubrics.stream().map(Rubric::points).toList());
  }

  private List<IndicatorNode> load(List<DraftNode.Mapping> rules, List<BigDecimal> points)
      throws IOException {
    DraftNode.Builder groups = new DraftNode.Builder();
    for (int i = 0; i < rules.size(); i++) {
      groups.put(
          "row-" + i,
          new DraftNode.Builder()
              .put("label", "指标" + i)
              .put("points", points.get(i))
              .put("rule", rules.get(i))
              .block());
    }
    DraftNode.Mapping tree =
        new DraftNode.Builder()
            .put("points", points.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
            .put("groups", groups.block())
            .block();
    Path pack = Files.createDirectories(folder.resolve("test/2025"));
    Files.writeString(pack.resolve("pack.yaml"), "name: 试用\nyears: [2025]\nlevel: county\n");
    Files.writeString(
        pack.resolve("concepts.yaml"), "local.satisfaction: {name: 服务对象满意度, dimension: percent}\n");
    Files.writeString(
        pack.resolve("indicators.yaml"),
        DraftWriter.write(List.of("试用"), new DraftNode.Builder().put("department", tree).block()));
    Loaded loaded = Schemes.folder(folder).load("test/2025");
    assertThat(loaded.problems()).noneMatch(problem -> problem.isError());
    return loaded.scheme().orElseThrow().trees().getFirst().groups();
  }

  private static String rule(RuleDraft draft) {
    String text =
        DraftWriter.write(List.of(), new DraftNode.Builder().put("rule", draft.rule()).block());
    return text.strip().replaceFirst("^rule:", "").replaceAll("\\s+", " ").strip()
        + (draft.questions().isEmpty() ? "" : " # " + String.join(" ", draft.questions()));
  }

  private static List<String> golden(String name) throws IOException {
    try (InputStream in = RuleDraftsTest.class.getResourceAsStream(name)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isEmpty()).toList();
    }
  }
}
