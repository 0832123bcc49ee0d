package org.kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;

class KaochengTest {

  @TempDir private Path folder = Path.of("");
  private final Captured captured = new Captured();

  @Test
  void help_is_in_chinese_and_status_0() {
    assertThat(run("check", "--help")).isZero();
    assertThat(captured.out()).startsWith("用法：kaocheng check").contains("参数：", "选项：", "退出码：");
    assertThat(captured.out()).doesNotContain("Usage", "Show this help");
  }

  @Test
  void every_command_is_called_by_the_name_it_bears() {
    Kaocheng.commands()
        .forEach((name, command) ->
            assertThat(command.getAnnotation(Command.class).name()).isEqualTo(name));
  }

  @Test
  void the_version_is_told() {
    assertThat(run("--version")).isZero();
    assertThat(captured.out()).startsWith("考成 Kaocheng ");
  }

  @Test
  void a_call_without_a_command_shows_the_help_and_is_status_2() {
    assertThat(run()).isEqualTo(2);
    assertThat(captured.err()).contains("check", "read", "rules");
    assertThat(captured.out()).isEmpty();
  }

  @Test
  void a_wrong_call_is_told_in_chinese() {
    assertWrong("不认识的命令或选项：chek。是否想写 check", "chek");
    assertWrong("请写明文件。", "check");
    assertWrong("--format 后面缺少值。", "check", "a.txt", "--format");
    assertWrong("--jobs 的值“多”不正确。", "check", "a.txt", "--jobs", "多");
    assertWrong("--jobs 应为 1 到 64 的整数。", "check", "a.txt", "--jobs", "0");
    assertWrong("--fail-on 应为 error、warning 或 info", "check", "a.txt", "--fail-on", "never");
    assertWrong("--format 只能写一次。", "check", "a.txt", "--format", "json", "--format", "text");
  }

  @Test
  void formats_of_later_versions_are_refused_clearly() {
    assertWrong("还不能输出 pdf 格式，可用：text、json、html、docx、xlsx。", "check", "a.txt", "--format", "pdf");
    assertWrong("还不能输出 docx 格式，可用：text、json。", "read", "a.txt", "--format", "docx");
    assertWrong("不认识的格式“yaml”", "check", "a.txt", "--format", "yaml");
  }

  @Test
  void a_file_that_does_not_exist_is_named_with_its_reason() {
    String missing = folder.resolve("没有.docx").toString();
    assertThat(run("check", "--format", "json", missing)).isEqualTo(2);
    assertThat(captured.err()).startsWith(missing + "：").endsWith("\n").hasLineCount(1);
    assertThat(captured.out()).contains("\"error\" : ");
  }

  @Test
  void the_input_is_never_overwritten() throws IOException {
    Path input = Files.writeString(folder.resolve("a.txt"), "报告");
    assertWrong("--out 不能与读入的文件", "check", input.toString(), "--out", input.toString());
    assertThat(input).hasContent("报告");
  }

  @Test
  void several_reports_as_pages_need_a_folder() throws IOException {
    String input = Files.writeString(folder.resolve("a.txt"), "报告").toString();
    assertWrong("请用 --out 指定一个文件夹", "check", input, input, "--format", "html");
    assertWrong("是文件夹，请指定文件名", "check", input, "--format", "json", "--out", folder.toString());
    String pages = folder.resolve("pages").toString();
    run("check", input, input, "--format", "html", "--out", pages);
    assertThat(Path.of(pages, "index.html")).exists();
  }

  @Test
  void a_result_named_like_no_file_is_a_folder() throws IOException {
    String report = Files.writeString(folder.resolve("a.txt"), "报告").toString();
    run("check", report, "--out", folder + "/结果");
    assertThat(folder.resolve("结果/reports.parquet")).exists();
    run("check", report, "--out", folder + "/结果.html");
    assertThat(folder.resolve("结果.html")).isRegularFile();
  }

  @Test
  void a_result_of_last_year_that_lacks_a_table_is_told() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    Files.writeString(reports.resolve("a.txt"), "报告");
    Path last = folder.resolve("last");
    run("check", reports.toString(), "--out", last + "/");
    Files.delete(last.resolve("paragraphs.parquet"));
    assertWrong(
        "中缺少 paragraphs.parquet。",
        "check",
        reports.toString(),
        "--out",
        folder + "/now/",
        "--compare",
        last.toString());
  }

  @Test
  void a_file_that_is_no_report_has_a_verdict_of_its_own_in_every_format() throws IOException {
    String note = Files.writeString(folder.resolve("a.txt"), "文件夹说明\n请按年份存放。\n").toString();
    String page = folder.resolve("a.html").toString();
    assertThat(run("check", note)).isZero();
    assertThat(captured.out()).contains("结论：不是自评报告（错误 0 项").doesNotContain("可提交");
    assertThat(run("check", note, "--format", "json")).isZero();
    assertThat(captured.out()).contains("\"verdict\" : \"not_a_report\"");
    assertThat(run("check", note, "--format", "html", "--out", page)).isZero();
    assertThat(Path.of(page)).content().contains("class=\"verdict info\">不是自评报告");
  }

  @Test
  void rules_are_listed() {
    assertThat(run("rules")).isZero();
    assertThat(captured.out()).matches("(?s)共 \\d+ 条规则\n.*");
  }

  private void assertWrong(String message, String... arguments) {
    Captured once = new Captured();
    assertThat(Kaocheng.run(once.terminal(), arguments)).isEqualTo(2);
    assertThat(once.err()).contains(message).doesNotContain("\tat ");
    assertThat(once.out()).isEmpty();
  }

  private int run(String... arguments) {
    return Kaocheng.run(captured.terminal(), arguments);
  }
}
