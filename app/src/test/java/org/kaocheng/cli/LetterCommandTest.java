package org.kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterCommandTest {

  private static final String REPORT = "../samples/清河县水利局2023年度部门整体支出绩效自评报告.docx";

  @TempDir private Path folder = Path.of("");
  private final Captured captured = new Captured();

  @Test
  void a_letter_a_list_and_a_commented_copy_are_written() throws IOException {
    String small = small().toString();
    String letter = folder.resolve("意见.docx").toString();
    assertThat(run("letter", small, "--previous", small, "--out", letter)).isZero();
    assertThat(run("letter", small, "--out", folder.resolve("清单.xlsx").toString())).isZero();
    assertThat(captured.err()).contains("结果已写入 " + letter);
    String copy = folder.resolve("批注.docx").toString();
    assertThat(run("check", REPORT, "--format", "docx", "--out", copy)).isEqualTo(1);
    String list = folder.resolve("全部.xlsx").toString();
    assertThat(run("check", small, "--format", "xlsx", "--out", list)).isLessThan(2);
    for (String name : new String[] {"意见.docx", "清单.xlsx", "批注.docx", "全部.xlsx"}) {
      assertThat(folder.resolve(name)).isNotEmptyFile();
    }
  }

  @Test
  void copies_of_several_reports_go_into_a_folder() throws IOException {
    Path first = small();
    Path copies = folder.resolve("copies");
    String[] call = {
      "check", first.toString(), first.toString(), "--format", "docx", "--out", copies.toString()
    };
    assertThat(run(call)).isLessThan(2);
    assertThat(copies).isDirectoryContaining("glob:**0001-a-txt.docx");
    assertThat(copies).isDirectoryContaining("glob:**0002-a-txt.docx");
  }

  @Test
  void wrong_calls_are_told_in_chinese() throws IOException {
    String out = folder.resolve("x.docx").toString();
    assertWrong("请写明报告文件", "letter");
    assertWrong("应以 .docx 或 .xlsx 结尾", "letter", REPORT, "--out", "x.pdf");
    assertWrong("--kind 应为 opinion 或 notice", "letter", REPORT, "--out", out, "--kind", "x");
    assertWrong("不能与读入的文件", "letter", REPORT, "--out", REPORT);
    assertWrong("没有.docx：文件不存在", "letter", "没有.docx", "--out", out);
    assertWrong("请用 --out 指定文件", "check", REPORT, "--format", "docx");
    assertWrong("以 .xlsx 结尾的文件名", "check", REPORT, "--format", "xlsx");
    String words = Files.writeString(folder.resolve("w.yaml"), "opinion: 无\n").toString();
    assertWrong("缺少“notice”", "letter", REPORT, "--out", out, "--words", words);
    assertThat(Path.of(out)).doesNotExist();
  }

  @Test
  void the_words_of_letters_can_be_had_and_used() throws IOException {
    assertThat(run("letter", "--sample-words")).isZero();
    Path words = Files.writeString(folder.resolve("w.yaml"), captured.out());
    String out = folder.resolve("x.docx").toString();
    assertThat(run("letter", small().toString(), "--out", out, "--words", words.toString()))
        .isZero();
  }

  private Path small() throws IOException {
    return Files.writeString(folder.resolve("a.txt"), "甲局2023年度绩效自评报告\n收入合计10万元。\n");
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
