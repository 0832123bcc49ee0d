package org.kaocheng.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.kaocheng.value.DisplayWidth;

class TextReportTest {

  @Test
  void the_verdict_comes_first_and_errors_before_warnings() throws IOException {
    String text = text(TextStyle.PLAIN, SampleReport.checked());
    assertThat(text).startsWith("示例/云溪示例局.txt\n云溪示例局 2023年度\n结论：需修改（错误 1 项，警告 2 项，提示 2 项）\n");
    assertThat(text.indexOf("错误 1 项\n")).isLessThan(text.indexOf("警告 2 项\n"));
  }

  @Test
  void a_finding_tells_place_figures_formula_and_consequence() throws IOException {
    assertThat(text(TextStyle.PLAIN, SampleReport.checked()))
        .contains("位置：第3行（一、预算执行情况） “2023年全年支出【1,280.50万元】，其中：基本支出80")
        .contains("位置：第14行，表1第4行3列（项目支出／决算） “490.30”")
        .contains("原文：1,280.50万元\n")
        .contains("应为：1290.50万元\n")
        .contains("算式：800.20 + 490.30 = 1290.50 ≠ 1280.50\n")
        .contains("      · 执行率98.8%按1280.50万元计算，也随之不成立。\n")
        .contains("（空白）")
        .contains("位置：全文\n");
  }

  @Test
  void the_remedy_of_a_rule_is_told_once() throws IOException {
    assertThat(text(TextStyle.PLAIN, SampleReport.checked())).containsOnlyOnce("请核对决算报表");
  }

  @Test
  void no_line_is_wider_than_the_terminal() throws IOException {
    for (int columns : new int[] {48, 57, 80}) {
      String text =
          text(new TextStyle(columns, false), SampleReport.checked(), SampleReport.checked());
      assertThat(text.lines())
          .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns));
    }
  }

  @Test
  void colours_appear_only_when_asked_for() throws IOException {
    assertThat(text(TextStyle.PLAIN, SampleReport.checked())).doesNotContain("\u001b");
    assertThat(text(new TextStyle(80, true), SampleReport.checked()))
        .contains("\u001b[1;31m", "\u001b[4m1,280.50万元\u001b[24m");
  }

  @Test
  void several_reports_end_with_a_table() throws IOException {
    String text =
        text(
            TextStyle.PLAIN,
            SampleReport.checked(),
            new Report.Unreadable("坏.pdf", "文件已加密。"),
            SampleReport.checked("另一份.docx"));
    assertThat(text).contains("汇总（3 个文件）");
    assertThat(text.lines().toList().getLast()).matches("另一份.docx +需修改 +1 +2 +2 +");
    assertThat(text).containsPattern("坏.pdf +无法读取 +— +— +—");
  }

  @Test
  void a_single_report_has_no_table() throws IOException {
    assertThat(text(TextStyle.PLAIN, SampleReport.checked())).doesNotContain("汇总");
  }

  @Test
  void a_reading_lists_facts_under_their_section() throws IOException {
    assertThat(text(TextStyle.PLAIN, SampleReport.readout()))
        .contains("读出 4 项，未能读懂 1 处")
        .containsPattern("第3行 +全年支出 +1280.50万元 +2023年决算 +expenditure.total")
        .contains("未能读懂：第3行：不知道");
  }

  @Test
  void escape_sequences_of_a_file_do_not_reach_the_terminal() throws IOException {
    assertThat(text(TextStyle.PLAIN, SampleReport.checked("a\u001b[2J\u202eb.txt")))
        .startsWith("a[2Jb.txt\n");
  }

  private static String text(TextStyle style, Report... reports) throws IOException {
    StringWriter out = new StringWriter();
    try (TextReport text = new TextReport(out, style)) {
      for (Report report : reports) {
        text.write(report);
      }
    }
    return out.toString();
  }
}
