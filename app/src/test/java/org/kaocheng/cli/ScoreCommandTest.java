package org.kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {

  private static final String REPORT = "../samples/清河县水利局2023年度部门整体支出绩效自评报告.docx";

  @TempDir private Path folder = Path.of("");
  private final Captured captured = new Captured();

  private int run(String... arguments) {
    return Kaocheng.run(captured.terminal(), arguments);
  }

  @Test
  void a_report_is_scored_by_the_national_base_where_no_other_is_recognised() {
    assertThat(run("score", REPORT)).isZero();
    assertThat(captured.out()).contains("评分办法：", "china/2020", "按全国基础方案处理", "指标", "应得", "合计：");
    assertThat(captured.err()).isEmpty();
  }

  @Test
  void a_scheme_of_a_folder_can_be_chosen() throws IOException {
    Path pack = Files.createDirectories(folder.resolve("qinghe/2023"));
    Files.writeString(
        pack.resolve("pack.yaml"),
        """
        name: 清河县2023年度绩效评价
        extends: china/2020
        years: [2023]
        level: county
        recognition: {regions: [清河县]}
        sources:
          rules: {document: 清财〔2023〕1号, from: 2023-01-01, verified: yes}
        """);

    assertThat(run("score", REPORT, "--schemes", folder.toString(), "--format", "json")).isZero();
    assertThat(captured.out())
        .contains(
            "\"id\" : \"qinghe/2023\"", "\"scorecard\" :", "清河县", "\"asOf\" : \"2023-12-31\"");
  }

  @Test
  void the_page_is_written_as_one_file_that_loads_nothing() throws IOException {
    Path page = folder.resolve("score.html");

    assertThat(run("score", REPORT, "--format", "html", "--out", page.toString())).isZero();
    assertThat(Files.readString(page, StandardCharsets.UTF_8))
        .contains("<title>", "评分核对", "<summary>")
        .doesNotContain("src=", "http://", "https://");
  }

  private Path qinghe(String rule) throws IOException {
    Path pack = Files.createDirectories(folder.resolve("qinghe/2023"));
    Files.writeString(
        pack.resolve("pack.yaml"),
        "name: 清河县\nyears: [2023]\nlevel: county\nrecognition: {regions: [清河县]}\n");
    Files.writeString(
        pack.resolve("indicators.yaml"),
        "department:\n  points: 100\n  groups:\n    all:\n      label: 全部\n      points: 100\n"
            + "      children:\n        rules: {label: 管理制度, points: 100, rule: "
            + rule
            + "}\n");
    return folder;
  }

  @Test
  void answers_to_a_checklist_score_it() throws IOException {
    Path report = folder.resolve("清河县水务站2023年度部门整体支出绩效自评报告.txt");
    Files.writeString(
        report,
        """
        清河县水务站2023年度部门整体支出绩效自评报告

        部门整体支出绩效自评表
        一级指标\t二级指标\t三级指标\t分值\t自评得分
        全部\t管理\t管理制度\t100\t100
        总分\t\t\t100\t100
        """);
    Path schemes = qinghe("{kind: checklist-deduct, each: 10, items: [手续不全, 账实不符]}");
    Path answers = folder.resolve("answers.yaml");
    Files.writeString(answers, "department: {管理制度: {手续不全: 3, 账实不符: no}, 食堂: 1}\n");

    int status =
        run(
            "score",
            report.toString(),
            "--schemes",
            schemes.toString(),
            "--answers",
            answers.toString());

    assertThat(status).isZero();
    assertThat(captured.out()).contains("应得70分").contains("“手续不全”3例（每例扣10分）");
    assertThat(captured.err()).contains("没有找到指标“食堂”，它的回答没有采用。");
  }

  @Test
  void answers_written_wrong_are_refused_with_their_place() throws IOException {
    Path answers = folder.resolve("answers.yaml");
    Files.writeString(answers, "department: {管理制度: 很多}\n");

    assertThat(run("score", REPORT, "--answers", answers.toString())).isEqualTo(2);
    assertThat(captured.err()).contains("answers.yaml:1:20: 错误：应为例数");
    assertThat(run("score", REPORT, "--answers", "没有.yaml")).isEqualTo(2);
    assertThat(captured.err()).contains("无法读取");
    assertThat(run("score", "../samples", "--answers", answers.toString())).isEqualTo(2);
    assertThat(captured.err()).contains("--answers 只用于一份报告");
  }

  @Test
  void wrong_calls_are_told_in_words() {
    assertThat(run("score", REPORT, "--scheme", "china/2002")).isEqualTo(2);
    assertThat(captured.err()).contains("找不到方案“china/2002”");
    assertThat(run("score", REPORT, "--as-of", "去年")).isEqualTo(2);
    assertThat(captured.err()).contains("--as-of 应为 2022-12-31 这样的日期");
    assertThat(run("score", REPORT, "--schemes", "/没有的文件夹")).isEqualTo(2);
    assertThat(captured.err()).contains("不是文件夹");
    assertThat(run("score", "../samples", "--format", "html")).isEqualTo(2);
    assertThat(captured.err()).contains("一次写一份报告");
  }

  @Test
  void checking_tells_the_scheme_and_the_scorecard() {
    run("check", REPORT, "--format", "json");
    assertThat(captured.out()).contains("\"scheme\" : {", "\"scorecard\" : {", "\"findings\" :");
  }
}
