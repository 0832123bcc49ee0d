package org.kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FillCommandTest {

  private static final String SCHEME = "hunan-hengyang/2022";

  @TempDir Path folder = Path.of("");

  @Test
  void a_blank_workbook_is_written_and_its_check_says_what_is_to_be_filled_in() {
    String form = folder.resolve("form.xlsx").toString();
    assertThat(Said.by("fill", "--scheme", SCHEME, "--out", form).status()).isZero();
    Said checked = Said.by("fill", "--check", form);
    assertThat(checked.status()).isEqualTo(1);
    assertThat(checked.out())
        .contains("错误 基本信息!C4 “单位名称”必须填写")
        .contains("“编制数”、“2022年实际在职人数”未填", "文字说明!D6 “存在的问题及原因分析”必须填写")
        .contains("“政府采购金额”未填；没有发生额的填 0");
  }

  @Test
  void a_workbook_that_is_there_is_not_overwritten() throws IOException {
    Path form = folder.resolve("form.xlsx");
    Files.writeString(form, "填好的内容");
    Said refused = Said.by("fill", "--scheme", SCHEME, "--out", form.toString());
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("已经存在");
    assertThat(form).hasContent("填好的内容");
  }

  @Test
  void last_years_workbook_is_carried_forward_to_the_next_year_only() {
    String last = folder.resolve("last.xlsx").toString();
    String next = folder.resolve("next.xlsx").toString();
    Said.by("fill", "--scheme", SCHEME, "--out", last);
    assertThat(
            Said.by(
                    "fill",
                    "--scheme",
                    "hunan-hengyang/2024",
                    "--from",
                    last,
                    "--year",
                    "2024",
                    "--out",
                    next)
                .err())
        .contains("只能结转到 2023 年度");
    assertThat(Said.by("fill", "--scheme", SCHEME, "--from", last, "--out", next).status())
        .isZero();
    assertThat(Said.by("fill", "--check", next, "--year", "2022").out())
        .contains("这是 2023 年度的工作簿，不是 2022 年度的");
  }

  @Test
  void what_is_no_workbook_of_ours_is_told() throws IOException {
    Path text = folder.resolve("form.xlsx");
    Files.writeString(text, "不是工作簿");
    Said told = Said.by("fill", "--check", text.toString());
    assertThat(told.status()).isEqualTo(2);
    assertThat(told.err()).contains("不是 Excel 工作簿");
    assertThat(Said.by("fill", "--check", folder.resolve("none.xlsx").toString()).err())
        .contains("文件不存在");
    assertThat(Said.by("fill").err()).contains("--scheme", "--out", "--check");
  }
}
