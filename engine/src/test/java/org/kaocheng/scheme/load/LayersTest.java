package org.kaocheng.scheme.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeProblem;
import org.kaocheng.scheme.pack.ScoringRule;
import org.kaocheng.scheme.pack.SourceText;

class LayersTest {

  private static final String BASE =
      """
      department:
        points: 100
        groups:
          input:
            label: 投入
            points: 40
            criterion: 按标准
            rule: {kind: deduct, of: "实有人数 / 编制数 * 100", over: 100, per: 1, points: 2}
          output: {label: 产出, points: 60, rule: {kind: judged}}
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void what_the_upper_layer_writes_goes_before_and_the_rest_is_inherited() throws IOException {
    base();
    pack("city/2022", "base/2020", "indicators", "department: {groups: {input: {label: 投入指标}}}");
    List<IndicatorNode> groups = groups("city/2022");
    assertThat(groups).extracting(IndicatorNode::label).containsExactly("投入指标", "产出");
    assertThat(groups.getFirst().points().orElseThrow()).isEqualByComparingTo("40");
    assertThat(groups.getFirst().place().file()).isEqualTo("city/2022/indicators.yaml");
    assertThat(groups.getLast().place().toString()).isEqualTo("base/2020/indicators.yaml:9:5");
  }

  @Test
  void a_rule_is_replaced_as_a_whole() throws IOException {
    base();
    pack(
        "city/2022",
        "base/2020",
        "indicators",
        "department: {groups: {input: {rule: {kind: ratio, full: 95}}}}");
    assertThat(groups("city/2022").getFirst().rule().orElseThrow())
        .isInstanceOf(ScoringRule.Ratio.class);
  }

  @Test
  void what_is_removed_is_gone_in_all_layers_above() throws IOException {
    base();
    pack(
        "city/2022",
        "base/2020",
        "indicators",
        "department: {groups: {input: {remove: yes}, output: {points: 100}}}");
    pack("city/2023", "city/2022", "policy", "overAchievement: 130");
    assertThat(groups("city/2023")).extracting(IndicatorNode::label).containsExactly("产出");
    assertThat(scheme("city/2023").layers()).containsExactly("city/2023", "city/2022", "base/2020");
    assertThat(scheme("city/2023").policy().overAchievement().orElseThrow())
        .isEqualByComparingTo("130");
  }

  @Test
  void a_problem_of_the_base_is_told_once() throws IOException {
    base();
    pack("base/2020", "", "policy", "overAchievment: 120");
    pack("city/2022", "base/2020", "policy", "reasonBelowFull: yes");
    assertThat(PackFolder.of(folder).problems())
        .extracting(SchemeProblem::message)
        .containsExactly("不认识的键“overAchievment”，是否指“overAchievement”？");
  }

  @Test
  void only_what_is_in_force_on_a_day_is_left() throws IOException {
    base();
    pack(
        "city/2022",
        "base/2020",
        "indicators",
        """
        department:
          groups:
            input: {to: 2022-06-30}
            income: {label: 收入, points: 40, from: 2022-07-01, rule: {kind: judged}}
        """);
    Scheme scheme = scheme("city/2022");
    assertThat(labels(scheme.asOf(LocalDate.of(2022, 6, 30)))).containsExactly("投入", "产出");
    assertThat(labels(scheme.asOf(LocalDate.of(2022, 7, 1)))).containsExactly("产出", "收入");
  }

  @Test
  void of_dated_grade_scales_the_one_in_force_is_taken() throws IOException {
    base();
    pack(
        "base/2020",
        "",
        "bands",
        """
        scales:
          - {to: 2021-12-31, bands: [{grade: 好, range: "[80,100]"}, {grade: 差, range: "[0,80)"}]}
          - {from: 2022-01-01, bands: [{grade: 好, range: "[90,100]"}, {grade: 差, range: "[0,90)"}]}
        """);
    Scheme scheme = scheme("base/2020");
    assertThat(lowest(scheme, 2021)).isEqualByComparingTo("80");
    assertThat(lowest(scheme, 2022)).isEqualByComparingTo("90");
  }

  private static java.math.BigDecimal lowest(Scheme scheme, int year) {
    return scheme
        .scale(Scheme.usualDay(year))
        .orElseThrow()
        .named("好")
        .orElseThrow()
        .range()
        .lower()
        .orElseThrow();
  }

  @Test
  void the_effective_scheme_printed_says_the_same_when_read_again() throws IOException {
    base();
    pack("city/2022", "base/2020", "policy", "source: notice\noverAchievement: 130");
    String printed = Schemes.folder(folder).effective("city/2022").orElseThrow();
    assertThat(printed)
        .startsWith("# 生效方案：city/2022 ← base/2020\n")
        .containsPattern("label: 投入 +# base/2020/indicators.yaml:5\n")
        .containsPattern("overAchievement: 130 +# city/2022/policy.yaml:2\n");
    Problems problems = new Problems();
    Optional<PackNode.Mapping> again =
        NodeReader.read(new SourceText("printed", printed), problems);
    assertThat(problems.sorted()).isEmpty();
    assertThat(again.orElseThrow().entries())
        .extracting(PackNode.Entry::key)
        .containsExactly("pack", "indicators", "policy");
    assertThat(printed).contains("of: \"实有人数 / 编制数 * 100\"");
  }

  @Test
  void packs_of_a_folder_may_extend_those_of_the_program() throws IOException {
    pack("city/2022", Schemes.BASE, "policy", "overAchievement: 130");
    assertThat(scheme("city/2022").layers()).containsExactly("city/2022", Schemes.BASE);
    assertThat(Schemes.folder(folder).ids()).contains("city/2022", Schemes.BASE);
    assertThat(Schemes.folder(folder).ownIds()).containsExactly("city/2022");
  }

  @Test
  void an_unknown_scheme_is_told_with_the_nearest_name() {
    Schemes schemes = Schemes.builtIn();
    assertThat(schemes.unknown("china/2021")).isEqualTo("找不到方案“china/2021”，是否指“china/2020”？");
    assertThat(schemes.load("nowhere/1999").scheme()).isEmpty();
    assertThat(schemes.load("nowhere/1999").problems()).hasSize(1);
  }

  @Test
  void the_folder_of_one_pack_or_one_region_is_checked_alone() throws IOException {
    base();
    pack("city/2022", "base/2020", "policy", "x: 1");
    pack("city/2023", "base/2020", "policy", "y: 1");
    assertThat(PackFolder.of(folder.resolve("city/2022")).ids()).containsExactly("city/2022");
    assertThat(PackFolder.of(folder.resolve("city/2022")).problems()).hasSize(1);
    assertThat(PackFolder.of(folder.resolve("city")).ids())
        .containsExactly("city/2022", "city/2023");
  }

  private void base() throws IOException {
    pack("base/2020", "", "indicators", BASE);
  }

  private void pack(String id, String base, String part, String text) throws IOException {
    Path pack = Files.createDirectories(folder.resolve(id));
    String sources = "sources: {notice: {document: 某文〔2020〕1号}}\n";
    Files.writeString(
        pack.resolve("pack.yaml"),
        "name: 测试方案\nyears: [2022]\nlevel: city\n"
            + sources
            + (base.isEmpty() ? "" : "extends: " + base + "\n"));
    Files.writeString(pack.resolve(part + ".yaml"), text);
  }

  private Scheme scheme(String id) {
    Loaded loaded = Schemes.folder(folder).load(id);
    assertThat(loaded.problems()).extracting(SchemeProblem::text).isEmpty();
    return loaded.scheme().orElseThrow();
  }

  private List<IndicatorNode> groups(String id) {
    return scheme(id).tree(Subject.Kind.DEPARTMENT).orElseThrow().groups();
  }

  private static List<String> labels(Scheme scheme) {
    return scheme.tree(Subject.Kind.DEPARTMENT).orElseThrow().groups().stream()
        .map(IndicatorNode::label)
        .toList();
  }
}
