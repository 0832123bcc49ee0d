package org.kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemeTrialCommandsTest {

  private static final String GOOD = Path.of("..", "cases", "good").toString();
  private static final String REPORT = "清河县水利局2023年度部门整体支出绩效自评报告.docx";

  private static final String CASE =
      """
      name: 固定资产全部在用
      scheme: hunan-yueyanglou/2021
      year: 2021
      facts: {固定资产总额: 51.1, 在用固定资产: 51.1}
      expect:
        scores: {固定资产利用率: 2}
      """;

  @TempDir private Path folder = Path.of("");
  private final Captured captured = new Captured();

  private int run(String... arguments) {
    return Kaocheng.run(captured.terminal(), arguments);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void all_good_cases_pass_with_status_0() {
    assertThat(run("scheme", "test", GOOD)).isZero();
    assertThat(captured.out()).matches("通过 (\\d+)／共 \\1 个案例。\n");
  }

  @Test
  void what_differs_is_status_1_with_line_expected_and_got() throws IOException {
    String file = file("case.yaml", CASE);
    assertThat(run("scheme", "test", file)).isEqualTo(1);
    assertThat(captured.out())
        .isEqualTo(
            """
            不符：固定资产全部在用（hunan-yueyanglou/2021）
              %s:6:12: “固定资产利用率”得分
                  应为：2分
                  现为：3分（51.1÷51.1×100=100）
            通过 0／共 1 个案例。
            """
                .formatted(file.replace('\\', '/')));
  }

  @Test
  void results_can_be_had_as_json() throws IOException {
    assertThat(run("scheme", "test", file("case.yaml", CASE), "--format", "json")).isEqualTo(1);
    assertThat(captured.out())
        .contains("\"line\" : 6", "\"expected\" : \"2分\"", "\"passed\" : 0", "\"total\" : 1");
  }

  @Test
  void a_case_written_wrongly_or_not_there_is_status_2() throws IOException {
    String file = file("case.yaml", CASE.replace("expect", "expected"));
    assertThat(run("scheme", "test", file)).isEqualTo(2);
    assertThat(captured.out())
        .contains("不认识的键“expected”，是否指“expect”？", "通过 0／共 1 个案例，其中 1 个写法有误，没有运行。");
    assertThat(run("scheme", "test", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(captured.err()).contains("找不到案例");
  }

  @Test
  void two_schemes_are_compared_with_status_1() {
    assertThat(run("scheme", "diff", "hunan-hengyang/2022", "hunan-hengyang/2024")).isEqualTo(1);
    assertThat(captured.out()).contains("部门整体指标（", "  新增　目标设定", "处不同。");
    assertThat(run("scheme", "diff", "china/2020", "china/2020")).isZero();
    assertThat(captured.out()).contains("两个方案没有不同。");
    assertThat(run("scheme", "diff", "china/2020", "china/2002")).isEqualTo(2);
    assertThat(captured.err()).contains("是否指“china/2020”？");
  }

  @Test
  void reports_that_change_under_the_other_scheme_are_listed() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    Files.copy(Path.of("..", "samples", REPORT), reports.resolve(REPORT));
    pack("qinghe/2023", "[90,100]", "[0,90)");
    pack("qinghe/2024", "[99.9,100]", "[0,99.9)");

    String[] call = {
      "scheme", "diff", "qinghe/2023", "qinghe/2024", "--over", reports.toString(), "--schemes"
    };
    assertThat(run(with(call, folder.toString()))).isEqualTo(1);
    assertThat(captured.out())
        .contains("评价等级（2 处）", "改动　优：", "报告（1 份中 1 份的得分或等级会变）", "为“优” → ", "为“差”");
  }

  private static String[] with(String[] call, String last) {
    String[] all = Arrays.copyOf(call, call.length + 1);
    all[call.length] = last;
    return all;
  }

  private void pack(String id, String good, String bad) throws IOException {
    Path pack = Files.createDirectories(folder.resolve(id));
    Files.writeString(
        pack.resolve("pack.yaml"),
        "name: 清河县\nextends: china/2020\nyears: [%s]\nlevel: county\n"
            .formatted(id.substring(id.length() - 4)));
    Files.writeString(
        pack.resolve("bands.yaml"),
        "bands:\n  - {grade: 优, range: \"%s\"}\n  - {grade: 差, range: \"%s\"}\n"
            .formatted(good, bad));
  }
}
