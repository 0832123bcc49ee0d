package org.kaocheng.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** This year's reports against the result of last year's, from files to findings. */
class LastYearTest {

  private static final String WORK =
      "全年完成小型水库除险加固17座和山塘清淤疏浚236处，新建高效节水灌溉面积4180亩，覆盖沿河各村；组织防汛抢险演练，出动抢险队员巡查堤段，"
          + "及时处置管涌渗漏等险情，保障了群众生命财产安全，并对农村集中供水工程的水源地逐一划定保护范围，设立界桩和警示牌。";

  private static final String FORM =
      "严格执行中央八项规定精神和厉行节约的各项要求，依照2018年第34号文件第7条健全差旅、接待、会议、培训等经费的审批程序，"
          + "做到先有预算、后有支出，大额资金由集体研究决定，定期公开收支情况，接受干部群众监督。";

  @TempDir private Path folder = Path.of("");

  @Test
  void a_paragraph_of_last_years_result_repeated_with_its_figures_is_a_hint_of_this_years_report()
      throws Exception {
    write("2022", "水利局", WORK);
    write("2023", "水利局", WORK.replace("山塘", "河渠"));
    List<String> found = compared("peer.copied-paragraph");
    assertThat(found).hasSize(1);
    assertThat(found.getFirst())
        .startsWith("info 水利局.txt")
        .endsWith("与本单位2022年度报告的一段文字基本相同，其中3个数字全部相同。");
  }

  @Test
  void a_paragraph_of_another_units_last_year_or_with_figures_of_its_own_is_not() throws Exception {
    write("2022", "水利局", WORK);
    write("2023", "林业局", WORK);
    write("2022", "农业农村局", WORK.replace("17座", "16座"));
    write("2023", "农业农村局", WORK.replace("17座", "18座"));
    // The two of this year are alike by their words; nothing is told of last year.
    assertThat(compared("peer.copied-paragraph"))
        .hasSize(2)
        .allMatch(each -> each.startsWith("info") && each.contains("局2023年度报告"));
  }

  @Test
  void a_form_that_many_units_repeat_every_year_is_nobodys() throws Exception {
    write("2022", "水利局", FORM);
    write("2023", "水利局", FORM);
    assertThat(compared("peer.copied-paragraph")).hasSize(1);
    for (String unit : List.of("财政局", "林业局", "教育局", "民政局", "司法局", "统计局", "审计局", "商务局")) {
      write("2022", unit, FORM);
      write("2023", unit, FORM);
    }
    assertThat(compared("peer.copied-paragraph")).isEmpty();
  }

  @Test
  void last_years_figures_are_compared_also_where_this_years_file_took_the_place_of_last_years()
      throws Exception {
    write("", "水利局", 2022, "2022年支出决算为412.30万元。");
    TriedRun.over(folder.resolve("reports/"), folder.resolve("last"), Optional.empty());
    write("", "水利局", 2023, "2023年支出决算为430.10万元，2022年支出决算为421.30万元。");
    TriedRun.over(
        folder.resolve("reports/"), folder.resolve("now"), Optional.of(folder.resolve("last")));
    assertThat(TriedRun.found(folder.resolve("now"), "peer.last-year-differs"))
        .hasSize(1)
        .allMatch(each -> each.contains("421.30万元") && each.contains("412.30万元"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年度部门整体支出绩效自评得分为93分。\n\n    2022年度部门整体支出绩效自评得分为95.5分。",
        "上年度部门整体支出绩效自评得分为95.5分，本年度部门整体支出绩效自评得分为93分。",
        "本年自评得分93分，较2022年度自评得分95.5分下降2.5分。",
        "2022年度、2023年度部门整体支出绩效自评得分分别为95.5分、93分。",
      })
  void last_years_self_score_retold_otherwise_than_last_years_report_told_it_is_a_warning(
      String retold) throws Exception {
    write("2022", "水利局", "2022年度部门整体支出绩效自评得分为97分，评价等次为优。");
    write("2023", "水利局", retold);
    assertThat(compared("peer.last-year-differs"))
        .containsExactly("warning 水利局.txt 2022年“自评得分”本年报告填95.5分，上年报告为97分。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // right, also to fewer decimals
        "本年自评得分93分，2022年度自评得分97分。",
        "本年自评得分93分，2022年度自评得分97.00分。",
        // told rightly in another place
        "本年自评得分93分，2022年度自评得分97分。\n\n    2022年度自评得分79分。",
        // planned, next year's, a threshold, a difference
        "本年自评得分93分。2024年度部门整体支出绩效自评得分力争达到96分。",
        "本年自评得分93分。2022年度计划自评得分达到95分以上。",
        "本年自评得分93分。2022年度自评得分90分以上为优，80分以上为良。",
        "本年自评得分93分，较上年自评得分下降4分。",
        // another's score, a document's year, a project's
        "本年自评得分93分，2022年度财政重点绩效评价得分88分。",
        "本年自评得分93分，2022年度自评复核得分88分。",
        "2022年印发的办法自评得分93分。本年自评得分93分。",
        // the year is a slip: it is this year's score
        "2022年度部门整体支出绩效自评得分为93分。",
        "2022年度部门整体支出绩效自评得分为93分。\n\n    2023年度部门整体支出绩效自评得分为93分。",
        // an older one
        "本年自评得分93分，2021年度自评得分91分。",
      })
  void self_scores_that_last_years_report_does_not_contradict_are_not_told(String paragraph)
      throws Exception {
    write("2022", "水利局", "2022年度部门整体支出绩效自评得分为97分，评价等次为优。");
    write("2023", "水利局", paragraph);
    assertThat(compared("peer.last-year-differs")).isEmpty();
  }

  private void write(String year, String unit, String paragraph) throws IOException {
    write(year, unit, Integer.parseInt(year), paragraph);
  }

  private void write(String below, String unit, int year, String paragraph) throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports").resolve(below));
    Files.writeString(
        reports.resolve(unit + ".txt"),
        "青禾县" + unit + year + "年度部门整体支出绩效自评报告\n\n一、主要工作\n\n    " + paragraph + "\n");
  }

  /** What a rule finds in the reports of 2023 compared with the result of those of 2022. */
  private List<String> compared(String rule) throws IOException, SQLException {
    TriedRun.over(folder.resolve("reports/2022"), folder.resolve("last"), Optional.empty());
    TriedRun.over(
        folder.resolve("reports/2023"), folder.resolve("now"), Optional.of(folder.resolve("last")));
    return TriedRun.found(folder.resolve("now"), rule);
  }
}
