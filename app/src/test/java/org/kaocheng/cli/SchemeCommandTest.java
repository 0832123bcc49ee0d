package org.kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemeCommandTest {

  private static final Path BAD = Path.of("..", "cases", "bad");

  @TempDir private Path folder = Path.of("");
  private final Captured captured = new Captured();

  @Test
  void schemes_are_listed_with_years_level_and_name() {
    assertThat(run("scheme", "list")).isZero();
    assertThat(captured.out())
        .containsPattern("(?m)^china/2020 +2020年起 +全国 +全国基础方案")
        .containsPattern("(?m)^hunan-yueyanglou/2021 +2021年 +区级 +岳阳市岳阳楼区2021年度");
  }

  @Test
  void a_scheme_is_shown_with_its_indicators_and_grades() {
    assertThat(run("scheme", "show", "hunan-yueyanglou/2021")).isZero();
    assertThat(captured.out())
        .contains("各层：hunan-yueyanglou/2021 ← china/2020", "部门整体支出（100分）", "财政供养人员控制率　5分", "评价等级");
    assertThat(captured.err()).isEmpty();
  }

  @Test
  void the_effective_scheme_names_the_file_of_each_line() {
    assertThat(run("scheme", "show", "hunan-hengyang/2022", "--effective")).isZero();
    assertThat(captured.out())
        .startsWith("# 生效方案：hunan-hengyang/2022 ← ")
        .containsPattern("# china/2020/policy.yaml:\\d+\n");
  }

  @Test
  void an_unknown_scheme_is_told_and_status_2() {
    assertThat(run("scheme", "show", "china/2002")).isEqualTo(2);
    assertThat(captured.err()).contains("找不到方案“china/2002”，是否指“china/2020”？");
  }

  @Test
  void sound_packs_are_status_0() {
    assertThat(run("scheme", "check", Path.of("..", "schemes").toString())).isZero();
    assertThat(captured.out()).matches("共 \\d+ 个方案：没有问题。\n");
  }

  @Test
  void wrong_packs_are_status_1_with_everything_that_is_wrong() throws IOException {
    Path wrong = BAD.resolve("unknown-key");
    assertThat(run("scheme", "check", wrong.toString())).isEqualTo(1);
    assertThat(captured.out())
        .isEqualTo(Files.readString(wrong.resolve("expected.txt")) + "共 1 个方案：2 处错误，0 处警告。\n");
  }

  @Test
  void a_warning_alone_is_status_0() {
    assertThat(run("scheme", "check", BAD.resolve("no-rule").toString())).isZero();
    assertThat(captured.out()).endsWith("共 1 个方案：0 处错误，1 处警告。\n");
  }

  @Test
  void problems_can_be_had_as_json() {
    String wrong = BAD.resolve("bad-date").toString();
    assertThat(run("scheme", "check", wrong, "--format", "json")).isEqualTo(1);
    assertThat(captured.out())
        .contains("\"schemes\"", "\"county/2021\"", "\"severity\" : \"error\"")
        .contains("\"line\" : 2", "\"column\" : 7", "\"text\" : \"from: 2021-13-01\"");
  }

  @Test
  void a_folder_without_packs_and_a_wrong_call_are_status_2() {
    assertThat(run("scheme", "check", folder.toString())).isEqualTo(2);
    assertThat(captured.err()).contains("里没有方案；方案应放在“地区/年度/pack.yaml”。");
    assertThat(run("scheme", "check", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(run("scheme")).isEqualTo(2);
    assertThat(run("scheme", "list", "--schemes", "none")).isEqualTo(2);
  }

  @Test
  void packs_of_a_folder_come_beside_the_built_in_ones() throws IOException {
    Path pack = Files.createDirectories(folder.resolve("mou-county/2025"));
    Files.writeString(
        pack.resolve("pack.yaml"),
        "name: 某某县方案\nextends: china/2020\nyears: [2025]\nlevel: county\n");
    assertThat(run("scheme", "list", "--schemes", folder.toString())).isZero();
    assertThat(captured.out()).contains("某某县方案", "全国基础方案");
  }

  private int run(String... arguments) {
    return Kaocheng.run(captured.terminal(), arguments);
  }
}
