package org.kaocheng.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copied paragraphs from files to findings. */
class CopiedParagraphsTest {

  private static final String OWN =
      "全年完成小型水库除险加固%s座和山塘清淤疏浚%s处，新建高效节水灌溉面积%s亩，覆盖沿河各村；组织防汛抢险演练，出动抢险队员巡查堤段，"
          + "及时处置管涌渗漏等险情，保障了群众生命财产安全，并对农村集中供水工程的水源地逐一划定保护范围，设立界桩和警示牌。";

  private static final String FORM =
      "严格执行中央八项规定精神和厉行节约的各项要求，健全差旅、接待、会议、培训等经费的审批程序，做到先有预算、后有支出，"
          + "大额资金由%s集体研究决定，定期公开收支情况，接受干部群众监督，全年没有发生违反财经纪律的情形。";

  private static final List<String> DECIDING =
      List.of("党组会议", "局务会议", "党委会议", "班子成员", "办公会议", "行政例会", "中心会议", "馆务会议");

  private static final String NAMES = "子丑寅卯辰巳午未申酉戌亥东南西北春夏秋冬";

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void reports() throws IOException {
    Files.createDirectories(folder.resolve("reports"));
  }

  @Test
  void a_paragraph_copied_with_a_word_changed_is_told_of_both_with_its_figures_as_a_warning()
      throws Exception {
    write("甲", OWN.formatted("17", "236", "4180"));
    write("乙", OWN.formatted("17", "236", "4180").replace("山塘", "河渠"));
    write("丙", OWN.formatted("9", "51", "1260").replace("界桩", "标桩"));
    List<String> found = found();
    assertThat(found).hasSize(3);
    assertThat(found.get(0)).startsWith("info 丙.txt").endsWith("年度报告的一段文字基本相同。");
    assertThat(found.get(1)).startsWith("warning 乙.txt").contains("青禾县甲局");
    assertThat(found.get(2)).startsWith("warning 甲.txt").endsWith("基本相同，其中3个数字全部相同。");
  }

  @Test
  void what_many_units_write_with_a_word_of_their_own_is_nobodys() throws Exception {
    for (int number = 0; number < DECIDING.size(); number++) {
      write(NAMES.substring(number, number + 1), FORM.formatted(DECIDING.get(number)));
    }
    assertThat(found()).isEmpty();
  }

  @Test
  void what_many_units_write_alike_is_nobodys_also_where_two_changed_the_same_word()
      throws Exception {
    for (int number = 0; number < 20; number++) {
      write(NAMES.substring(number, number + 1), FORM.formatted(DECIDING.get(number < 18 ? 0 : 1)));
    }
    assertThat(found()).isEmpty();
  }

  @Test
  void what_two_units_copied_is_found_among_many_who_write_a_form_alike() throws Exception {
    for (int number = 0; number < 12; number++) {
      write(NAMES.substring(number, number + 1), FORM.formatted(DECIDING.get(number % 8)));
    }
    write("甲", OWN.formatted("17", "236", "4180"));
    write("乙", OWN.formatted("17", "236", "4180").replace("警示牌", "标志牌"));
    assertThat(found()).hasSize(2).allMatch(each -> each.startsWith("warning"));
  }

  private void write(String name, String paragraph) throws IOException {
    Files.writeString(
        folder.resolve("reports/" + name + ".txt"),
        "青禾县" + name + "局2022年度部门整体支出绩效自评报告\n\n一、主要工作\n\n    " + paragraph + "\n");
  }

  private List<String> found() throws IOException, SQLException {
    Path result = folder.resolve("result");
    TriedRun.over(folder.resolve("reports"), result, Optional.empty());
    return TriedRun.found(result, "peer.copied-paragraph");
  }
}
