package org.kaocheng.workbook;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.kaocheng.compose.CompleteFiling;
import org.kaocheng.compose.ReportComposer;
import org.kaocheng.document.Document;
import org.kaocheng.document.Table;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.render.CompositionDocument;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.source.Severity;

/** A person who fills the workbook in wrongly gets a clear message, and loses nothing. */
class MistakesTest {

  private static final Scheme SCHEME = Workbooks.scheme();
  private static final int YEAR = SCHEME.years().first();
  private static final Filing FILING = CompleteFiling.of(SCHEME, 1);
  private static final byte[] FILE = WorkbookWriter.write(SCHEME, FILING, 1);
  private static final FilledWorkbook RIGHT = Workbooks.read(FILE);

  private static Slot slot(String concept, Basis basis) {
    return Slot.of(concept, new Period(YEAR, basis));
  }

  private static FilledWorkbook.Cell cell(Slot slot) {
    return requireNonNull(RIGHT.places().get(new FilingField.Entry(slot)), slot.toString());
  }

  private static String place(Slot slot) {
    return cell(slot).sheet() + "!" + cell(slot).address();
  }

  private static FilledWorkbook after(Consumer<XSSFWorkbook> edit) {
    return Workbooks.read(Workbooks.edited(FILE, edit));
  }

  private static String said(FilledWorkbook workbook, String place) {
    return Workbooks.check(workbook).stream()
        .filter(problem -> problem.place().equals(place))
        .map(problem -> problem.severity().label() + " " + problem.message())
        .findFirst()
        .orElse("");
  }

  private static void assertNothingElseLost(FilledWorkbook read, Slot... touched) {
    FILING
        .entries()
        .forEach((slot, content) -> {
          if (!List.of(touched).contains(slot)
              && !slot.concept().equals("document.fiscal_year")
              && !slot.concept().equals("project.name")) {
            assertThat(read.filing().entries()).containsEntry(slot, content);
          }
        });
    assertThat(read.filing().words()).isEqualTo(FILING.words());
    assertThat(read.filing().indicators()).hasSameSizeAs(FILING.indicators());
  }

  @Test
  void one_text_in_a_cell_for_a_number_is_kept_and_told() {
    Slot slot = slot("government_procurement.amount", Basis.FINAL_ACCOUNTS);
    FilledWorkbook read =
        after(workbook -> Workbooks.cell(workbook, place(slot)).setCellValue("约十二万"));
    assertThat(said(read, place(slot))).isEqualTo("错误 此处应填数字（万元），现为文字“约十二万”");
    assertThat(read.filing().entry(slot)).contains(new Content.Words("约十二万"));
    assertNothingElseLost(read, slot);
  }

  @Test
  void two_yuan_for_ten_thousand_yuan_is_asked_about() {
    Slot slot = slot("three_publics.official_reception", Basis.FINAL_ACCOUNTS);
    FilledWorkbook read =
        after(workbook -> {
          Cell cell = Workbooks.cell(workbook, place(slot));
          cell.setCellValue(Math.round(cell.getNumericCellValue() * 10_000));
        });
    assertThat(said(read, place(slot))).startsWith("警告").contains("一万倍", "疑似把“元”当作“万元”");
    assertNothingElseLost(read, slot);
  }

  @Test
  void three_a_deleted_row_is_named() {
    Slot slot = slot("government_procurement.amount", Basis.FINAL_ACCOUNTS);
    int row = cell(slot).row();
    FilledWorkbook read =
        after(workbook -> {
          Sheet sheet = workbook.getSheet(cell(slot).sheet());
          sheet.removeRow(sheet.getRow(row));
          sheet.shiftRows(row + 1, sheet.getLastRowNum(), -1);
        });
    assertThat(said(read, cell(slot).sheet()))
        .isEqualTo("错误 原第 " + (row + 1) + " 行“政府采购金额”已被删除或它的隐藏标记被改动，该行内容没有读取，请从原工作簿中恢复该行");
    assertNothingElseLost(
        read,
        slot,
        slot("government_procurement.amount", Basis.ORIGINAL_BUDGET),
        Slot.of("government_procurement.amount", new Period(YEAR - 1, Basis.FINAL_ACCOUNTS)));
  }

  @Test
  void four_a_renamed_sheet_is_known_by_what_it_is() {
    FilledWorkbook read =
        after(workbook -> workbook.setSheetName(workbook.getSheetIndex("附件2"), "我的表"));
    assertThat(said(read, "我的表")).isEqualTo("提示 原名“附件2”，工作表已改名，按内容照常读取");
    assertNothingElseLost(read);
  }

  @Test
  void five_a_copied_form_is_one_more_project() {
    Subject first = FILING.projects().getFirst().subject();
    FilledWorkbook read =
        after(workbook -> {
          Sheet copy = workbook.cloneSheet(workbook.getSheetIndex("附件4-1"), "附件4-1 (2)");
          assertThat(copy).isNotNull();
          Workbooks.cell(workbook, "附件4-1 (2)!" + nameCell()).setCellValue("新增的项目");
        });
    assertThat(said(read, "附件4-1 (2)")).isEqualTo("提示 是复制的项目表，已作为新增的项目读取");
    assertThat(read.filing().projects())
        .hasSize(FILING.projects().size() + 1)
        .anyMatch(project -> project.name().equals("新增的项目"));
    FILING
        .entries()
        .forEach((slot, content) -> {
          if (slot.subject().equals(first)
              && !slot.concept().equals("project.name")
              && cell(slot).sheet().equals("附件4-1")) {
            assertThat(read.filing().entries())
                .containsEntry(slot.of(Subject.project("新增的项目")), content);
          }
        });
    FILING.entries().keySet().stream()
        .filter(slot -> !slot.concept().equals("document.fiscal_year"))
        .filter(slot -> !slot.concept().equals("project.name"))
        .forEach(slot -> assertThat(read.filing().entries()).containsKey(slot));
    Document report =
        CompositionDocument.of(
                "report", ReportComposer.compose(Answers.of(read.scheme(), read.filing())))
            .document();
    assertThat(firstCells(report)).contains("新增的项目");
  }

  /** What stands first in the rows of tables: in a list of projects their names. */
  private static List<String> firstCells(Document report) {
    return report.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .flatMap(table -> table.rows().stream())
        .map(row -> row.cells().getFirst().text().string())
        .toList();
  }

  private static String nameCell() {
    return RIGHT.cells().stream()
        .filter(cell ->
            cell.sheet().equals("附件4-1")
                && cell.field() instanceof FilingField.Entry(Slot slot)
                && slot.concept().equals("project.name"))
        .findFirst()
        .orElseThrow()
        .address();
  }

  @Test
  void six_a_negative_amount_is_told() {
    Slot slot = slot("government_procurement.amount", Basis.ORIGINAL_BUDGET);
    FilledWorkbook read =
        after(workbook -> Workbooks.cell(workbook, place(slot)).setCellValue(-3.5));
    assertThat(said(read, place(slot))).isEqualTo("错误 “政府采购金额”为负数（-3.50），此处不应小于 0");
    assertNothingElseLost(read, slot);
  }

  @Test
  void seven_a_formula_typed_over_is_told_with_what_it_gives() {
    Slot slot = slot("expenditure.basic.operating.office", Basis.FINAL_ACCOUNTS);
    Slot total = slot("three_publics.total", Basis.FINAL_ACCOUNTS);
    FilledWorkbook read =
        after(workbook -> {
          Cell cell = Workbooks.cell(workbook, place(total));
          cell.removeFormula();
          cell.setCellValue(999.5);
        });
    assertThat(said(read, place(total))).startsWith("错误 公式被改写为 999.50，按公式应为 ").contains("＋");
    assertThat(read.filing().figure(total).orElseThrow().number()).isEqualByComparingTo("999.5");
    assertNothingElseLost(read, total, slot);
  }

  @Test
  void eight_a_column_pasted_beside_its_place_is_told() {
    Slot slot = slot("expenditure.project", Basis.FINAL_ACCOUNTS);
    String sheet = cell(slot).sheet();
    FilledWorkbook read =
        after(workbook -> {
          for (int row = cell(slot).row(); row < cell(slot).row() + 4; row++) {
            workbook.getSheet(sheet).getRow(row).createCell(30).setCellValue(5.5);
          }
        });
    assertThat(
            Workbooks.check(read).stream()
                .filter(problem -> problem.sheet().equals(sheet))
                .map(CellProblem::message))
        .contains("这里不是填写的地方，却有数字（共 4 处），没有读取；请核对是否粘贴时错了行列");
    assertNothingElseLost(read);
  }

  @Test
  void nine_an_old_workbook_is_told_and_can_be_carried_forward() {
    FilledWorkbook old =
        Workbooks.read(WorkbookWriter.write(SCHEME, Filing.blank(SCHEME.id(), YEAR - 1), 1));
    assertThat(WorkbookCheck.check(old, Optional.empty(), Optional.of(YEAR)).getFirst().message())
        .startsWith("这是 " + (YEAR - 1) + " 年度的工作簿，不是 " + YEAR + " 年度的");
    FilledWorkbook reused =
        after(workbook ->
            Workbooks.cell(workbook, place(Slot.of("document.fiscal_year", Period.NONE)))
                .setCellValue((YEAR + 1) + "年"));
    assertThat(said(reused, place(Slot.of("document.fiscal_year", Period.NONE))))
        .startsWith("错误 年度填的是“" + (YEAR + 1) + "年”，而这是 " + YEAR + " 年度的工作簿");
    assertNothingElseLost(reused);
  }

  @Test
  void ten_another_schemes_workbook_is_told() {
    Scheme other = Schemes.builtIn().scheme("hebei-lingshou/2022").orElseThrow();
    FilledWorkbook read =
        Workbooks.read(WorkbookWriter.write(other, CompleteFiling.of(other, 1), 1));
    CellProblem first =
        WorkbookCheck.check(read, Optional.of(SCHEME.id()), Optional.empty()).getFirst();
    assertThat(first.severity()).isEqualTo(Severity.ERROR);
    assertThat(first.message()).contains("这是方案 hebei-lingshou/2022", "不是 " + SCHEME.id() + " 的");
  }

  @Test
  void a_deleted_sheet_is_named() {
    FilledWorkbook read =
        after(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("附件4-2")));
    assertThat(said(read, "附件4-2")).isEqualTo("错误 工作表已被删除，其中的内容没有了，请从原工作簿中恢复");
  }

  @Test
  void numbers_as_text_in_full_width_signs_or_with_their_unit_are_numbers() {
    Slot slot = slot("government_procurement.amount", Basis.FINAL_ACCOUNTS);
    for (String text : List.of("１２．５", "12.5", " 12.5万元", "１２.５ 万元")) {
      FilledWorkbook read =
          after(workbook -> Workbooks.cell(workbook, place(slot)).setCellValue(text));
      assertThat(read.filing().figure(slot).orElseThrow().number()).isEqualByComparingTo("12.5");
      assertThat(said(read, place(slot))).startsWith("提示 数字以文字形式填写");
    }
  }

  @Test
  void what_binary_sums_leave_behind_is_rounded_off_and_told() {
    Slot slot = slot("government_procurement.amount", Basis.FINAL_ACCOUNTS);
    FilledWorkbook read =
        after(workbook -> Workbooks.cell(workbook, place(slot)).setCellValue(1728.2300000000002));
    assertThat(read.filing().figure(slot).orElseThrow().text()).isEqualTo("1728.23");
    assertThat(said(read, place(slot))).contains("1728.2300000000002", "按 1728.23 读取");
  }

  @Test
  void a_total_typed_over_while_parts_are_missing_proves_nothing() {
    Slot part = slot("three_publics.official_reception", Basis.FINAL_ACCOUNTS);
    Slot total = slot("three_publics.total", Basis.FINAL_ACCOUNTS);
    FilledWorkbook read =
        after(workbook -> {
          Workbooks.cell(workbook, place(part)).setBlank();
          Cell cell = Workbooks.cell(workbook, place(total));
          cell.removeFormula();
          cell.setCellValue(999.5);
        });
    assertThat(said(read, place(total))).startsWith("警告 公式被改写为 999.50").contains("另有 1 项未填");
  }

  @Test
  void posts_counted_in_another_word_are_posts() {
    Slot slot = slot("staffing.quota.total", Basis.YEAR_END);
    FilledWorkbook read =
        after(workbook -> Workbooks.cell(workbook, place(slot)).setCellValue("29个"));
    assertThat(read.filing().figure(slot).orElseThrow().text()).isEqualTo("29");
  }

  @Test
  void what_own_words_refer_to_in_vain_is_told_as_it_will_be_printed() {
    FilledWorkbook.Cell words = ownWords();
    Slot slot = slot("government_procurement.amount", Basis.FINAL_ACCOUNTS);
    FilledWorkbook read =
        after(workbook -> {
          Workbooks.cell(workbook, place(slot)).setBlank();
          Workbooks.cell(workbook, words.sheet() + "!" + words.address())
              .setCellValue("支出{支出合计[决算]}，采购{政府采购金额[决算]}，\n另有{无此数据项[决算]}。");
        });
    assertThat(
            Workbooks.check(read).stream()
                .filter(problem -> problem.cell().equals(words.address()))
                .filter(problem -> problem.sheet().equals(words.sheet()))
                .filter(problem -> problem.message().contains("原样印在报告里"))
                .map(CellProblem::message))
        .satisfiesExactly(
            missing -> assertThat(missing).isEqualTo("“{政府采购金额[决算]}”会原样印在报告里：所用的数没有填写，或不能由已填的数算出"),
            unknown -> assertThat(unknown).startsWith("“{无此数据项[决算]}”会原样印在报告里：").contains("无此数据项"));
  }

  @Test
  void what_a_cell_is_told_for_is_not_told_again_by_the_check_of_the_report() {
    Slot total = slot("three_publics.total", Basis.FINAL_ACCOUNTS);
    FilledWorkbook read =
        after(workbook -> {
          Cell cell = Workbooks.cell(workbook, place(total));
          cell.removeFormula();
          cell.setCellValue(999.5);
        });
    assertThat(WorkbookFindings.of(read))
        .anyMatch(finding ->
            finding.place().equals(place(total)) && finding.severity() == Severity.ERROR);
    assertThat(Workbooks.check(read))
        .filteredOn(problem -> problem.place().equals(place(total)))
        .filteredOn(problem -> problem.severity() == Severity.ERROR)
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).startsWith("公式被改写"));
  }

  private static FilledWorkbook.Cell ownWords() {
    return RIGHT.cells().stream()
        .filter(cell -> cell.field() instanceof FilingField.OwnWords)
        .findFirst()
        .orElseThrow();
  }
}
