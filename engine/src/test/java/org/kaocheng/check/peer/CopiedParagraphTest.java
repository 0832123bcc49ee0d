package org.kaocheng.check.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.Finding;
import org.kaocheng.source.Severity;

class CopiedParagraphTest {

  private static final String WORDS =
      "全年完成小型水库除险加固和山塘清淤疏浚任务新建高效节水灌溉面积覆盖沿河各村组织防汛抢险演练出动抢险队员巡查堤段"
          + "及时处置管涌渗漏等险情保障了群众生命财产安全并对农村集中供水工程的水源地逐一划定保护范围设立界桩和警示牌";

  private static final String CHANGED = WORDS.replace("山塘", "河渠");

  @Test
  void the_same_words_and_figures_in_two_units_are_a_warning_words_alone_a_hint() {
    ComparedParagraph one = paragraph(WORDS, "4:f1", "甲");
    ComparedParagraph copy = paragraph(WORDS, "4:f1", "乙");
    ComparedParagraph words = paragraph(WORDS, "4:f2", "丙");
    Map<String, List<Finding>> found = check(words, copy, one);
    assertThat(first(found, "甲.docx").severity()).isEqualTo(Severity.WARNING);
    assertThat(first(found, "乙.docx").message())
        .isEqualTo("段落“全年完成水库除险加固……”与青禾县甲局2022年度报告的一段文字及其中4个数字完全相同。");
    assertThat(first(found, "丙.docx").severity()).isEqualTo(Severity.INFO);
    assertThat(first(found, "丙.docx").message()).endsWith("与青禾县乙局2022年度报告的一段文字完全相同。");
  }

  @Test
  void nearly_the_same_words_with_the_same_figures_are_a_warning_that_claims_no_more() {
    Map<String, List<Finding>> found =
        check(paragraph(WORDS, "4:f1", "甲"), paragraph(CHANGED, "4:f1", "乙"));
    assertThat(found).containsOnlyKeys("甲.docx", "乙.docx");
    Finding finding = first(found, "乙.docx");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.message()).isEqualTo("段落“全年完成水库除险加固……”与青禾县甲局2022年度报告的一段文字基本相同，其中4个数字全部相同。");
    assertThat(finding.formula()).isEqualTo("对照：甲.docx；去掉数字和标点后，每五个字相连的片段有88%相同");
  }

  @Test
  void nearly_the_same_words_with_other_figures_are_a_hint() {
    Map<String, List<Finding>> found =
        check(paragraph(WORDS, "4:f1", "甲"), paragraph(CHANGED, "4:f2", "乙"));
    assertThat(first(found, "乙.docx").severity()).isEqualTo(Severity.INFO);
    assertThat(first(found, "乙.docx").message()).endsWith("的一段文字基本相同。");
  }

  @Test
  void what_is_the_same_is_told_rather_than_what_is_nearly() {
    Map<String, List<Finding>> found =
        check(
            paragraph(CHANGED, "4:f1", "甲"),
            paragraph(WORDS, "4:f1", "乙"),
            paragraph(WORDS, "4:f1", "丙"));
    assertThat(first(found, "丙.docx").message()).contains("青禾县乙局").endsWith("完全相同。");
  }

  @Test
  void of_a_chain_of_changes_only_what_is_alike_itself_is_named() {
    String middle = WORDS.replace("全年", "本年").replace("警示牌", "标志");
    String last = middle.replace("山塘", "河渠");
    assertThat(Shingles.shared(Shingles.of(WORDS), Shingles.of(last))).isEqualTo(83);
    Map<String, List<Finding>> found =
        check(
            paragraph(WORDS, "4:f1", "甲"),
            paragraph(middle, "4:f2", "乙"),
            paragraph(last, "4:f1", "丙"));
    assertThat(first(found, "甲.docx").message()).contains("青禾县乙局").endsWith("基本相同。");
    assertThat(first(found, "丙.docx").message()).contains("青禾县乙局").endsWith("基本相同。");
  }

  @Test
  void short_words_nearly_alike_tell_only_together_with_their_figures() {
    String brief = WORDS.substring(0, 60);
    String briefer = WORDS.substring(0, 58);
    assertThat(check(paragraph(brief, "4:f1", "甲"), paragraph(briefer, "4:f2", "乙"))).isEmpty();
    assertThat(check(paragraph(brief, "4:f1", "甲"), paragraph(briefer, "4:f1", "乙"))).hasSize(2);
  }

  @Test
  void two_figures_that_are_alike_may_be_so_by_chance() {
    Map<String, List<Finding>> found =
        check(paragraph(WORDS, "2:f1", "甲"), paragraph(CHANGED, "2:f1", "乙"));
    assertThat(first(found, "乙.docx").severity()).isEqualTo(Severity.INFO);
  }

  @Test
  void a_unit_may_repeat_its_words_each_year_but_not_its_figures() {
    ComparedParagraph last = yearly(WORDS, "4:f1", 2022);
    assertThat(check(last, yearly(WORDS, "4:f2", 2023))).isEmpty();
    assertThat(check(last, yearly(CHANGED, "4:f2", 2023))).isEmpty();
    Map<String, List<Finding>> copied = check(last, yearly(WORDS, "4:f1", 2023));
    assertThat(copied).containsOnlyKeys("2023.docx");
    // The number of offices and posts may well be what it was.
    assertThat(first(copied, "2023.docx").severity()).isEqualTo(Severity.INFO);
    Map<String, List<Finding>> changed = check(last, yearly(CHANGED, "4:f1", 2023));
    assertThat(changed).containsOnlyKeys("2023.docx");
    assertThat(first(changed, "2023.docx").message()).contains("与本单位2022年度报告的一段文字基本相同");
  }

  @Test
  void words_of_many_units_are_nobodys_also_where_each_changed_a_word() {
    List<ComparedParagraph> same = new ArrayList<>();
    List<ComparedParagraph> changed = new ArrayList<>();
    for (int number = 0; number < 6; number++) {
      same.add(paragraph(WORDS, "4:f1", "第" + number));
      changed.add(paragraph(ChangedWords.of(WORDS, 1, new Random(number)), "4:f1", "第" + number));
    }
    assertThat(new CopiedParagraph().check(same)).isEmpty();
    assertThat(new CopiedParagraph().check(changed)).isEmpty();
    assertThat(new CopiedParagraph().check(changed.subList(0, 5))).hasSize(5);
  }

  @Test
  void what_a_unit_wrote_in_last_years_result_with_the_same_figures_is_a_hint() {
    ComparedParagraph now = yearly(WORDS, "4:f1", 2023);
    Map<String, List<Finding>> copied = check(past(WORDS, "4:f1", "青禾县水利局"), now);
    assertThat(copied).containsOnlyKeys("2023.docx");
    assertThat(first(copied, "2023.docx").severity()).isEqualTo(Severity.INFO);
    assertThat(first(copied, "2023.docx").message())
        .isEqualTo("段落“全年完成水库除险加固……”与本单位2022年度报告的一段文字及其中4个数字完全相同。");
    assertThat(first(copied, "2023.docx").formula()).isEqualTo("对照：报告.docx");
    Map<String, List<Finding>> changed = check(now, past(CHANGED, "4:f1", "青禾县水利局"));
    assertThat(first(changed, "2023.docx").message()).endsWith("基本相同，其中4个数字全部相同。");
    assertThat(first(changed, "2023.docx").formula()).endsWith("每五个字相连的片段有88%相同");
  }

  @Test
  void last_years_result_tells_nothing_by_words_alone_nor_of_other_units_nor_of_itself() {
    ComparedParagraph now = yearly(WORDS, "4:f1", 2023);
    assertThat(check(now, past(WORDS, "4:f2", "青禾县水利局"))).isEmpty();
    assertThat(check(now, past(WORDS, "4:f1", "青禾县林业局"))).isEmpty();
    assertThat(check(yearly(WORDS, "2:f1", 2023), past(WORDS, "2:f1", "青禾县水利局"))).isEmpty();
    assertThat(check(yearly(WORDS, "4:f1", 2022), past(WORDS, "4:f1", "青禾县水利局"))).isEmpty();
    assertThat(check(yearly(WORDS, "4:f1", 0), past(WORDS, "4:f1", "青禾县水利局"))).isEmpty();
    assertThat(check(past(WORDS, "4:f1", "青禾县水利局"), past(WORDS, "4:f1", "青禾县林业局"))).isEmpty();
  }

  @Test
  void another_units_paragraph_is_told_rather_than_the_units_own_of_last_year() {
    ComparedParagraph other = paragraph(WORDS, "4:f1", "甲");
    Map<String, List<Finding>> found =
        check(other, yearly(WORDS, "4:f1", 2023), past(WORDS, "4:f1", "青禾县水利局"));
    assertThat(found).containsOnlyKeys("甲.docx", "2023.docx");
    assertThat(found.values()).allMatch(each -> each.size() == 1);
    assertThat(first(found, "2023.docx").severity()).isEqualTo(Severity.WARNING);
    assertThat(first(found, "2023.docx").message()).contains("青禾县甲局");
  }

  @Test
  void findings_do_not_depend_on_the_order_of_the_paragraphs() {
    List<ComparedParagraph> all = new ArrayList<>();
    Random random = new Random(11);
    for (int number = 0; number < 40; number++) {
      String own = ChangedWords.random(150, new Random(number / 2));
      String figures = "4:f" + random.nextInt(3);
      all.add(
          paragraph(
              ChangedWords.of(own, random.nextInt(3), random), figures, "第" + number / 2 % 3));
      all.add(paragraph(own, figures, "第" + number % 4));
      all.add(past(own, figures, "青禾县第" + number % 3 + "局"));
    }
    Map<String, List<Finding>> found = new CopiedParagraph().check(all);
    assertThat(found).isNotEmpty();
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(all, new Random(seed));
      assertThat(new CopiedParagraph().check(all)).as("seed " + seed).isEqualTo(found);
    }
  }

  private static Map<String, List<Finding>> check(ComparedParagraph... paragraphs) {
    return new CopiedParagraph().check(List.of(paragraphs));
  }

  private static ComparedParagraph paragraph(String words, String figures, String name) {
    return new ComparedParagraph(
        words, figures, name + ".docx", "青禾县" + name + "局", 2022, "全年完成水库除险加固", false);
  }

  private static ComparedParagraph yearly(String words, String figures, int year) {
    return new ComparedParagraph(
        words, figures, year + ".docx", "青禾县水利局", year, "全年完成水库除险加固", false);
  }

  /** A paragraph of last year's result. */
  private static ComparedParagraph past(String words, String figures, String unit) {
    return new ComparedParagraph(words, figures, "报告.docx", unit, 2022, "全年完成水库除险加固", true);
  }

  private static Finding first(Map<String, List<Finding>> found, String file) {
    return found.getOrDefault(file, List.of()).getFirst();
  }
}
