package org.kaocheng.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookReadersTest {

  private static final List<String> EXPECTED =
      List.of(
          "附件2",
          "部门整体支出绩效自评表",
          "填报单位：青禾县档案馆\t单位：万元",
          "|项目{1,2}|金额{2,1}|执行率|",
          "|预算|决算|备注|",
          "|基本支出|1,234.50|566.34|95.04%|",
          "|合计|95.05|1800.84|2024/3/5|",
          "||TRUE|#DIV/0!|文字|");

  @Test
  void reads_an_xlsx_as_it_is_shown() throws IOException {
    assertThat(Printed.of(bytes(fill(new XSSFWorkbook())))).isEqualTo(EXPECTED);
  }

  @Test
  void reads_an_xls_as_it_is_shown() throws IOException {
    assertThat(Printed.of(bytes(fill(new HSSFWorkbook())))).isEqualTo(EXPECTED);
  }

  @Test
  void names_the_sheets_when_several_are_filled_and_skips_hidden_ones() throws IOException {
    for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
      for (String name : List.of("自评表", "空表", "底稿", "说明")) {
        Sheet sheet = workbook.createSheet(name);
        if (!name.equals("空表")) {
          put(sheet, 3, 2, name + "甲");
          put(sheet, 3, 3, "乙");
        }
      }
      workbook.setSheetHidden(2, true);
      assertThat(Printed.of(bytes(workbook))).containsExactly("自评表", "|自评表甲|乙|", "说明", "|说明甲|乙|");
    }
  }

  @Test
  void parts_tables_that_stand_apart_on_a_sheet() throws IOException {
    XSSFWorkbook workbook = new XSSFWorkbook();
    rows(
        workbook.createSheet(),
        List.of("项目", "预算", "决算"),
        List.of("基本支出", "10", "9"),
        List.of(),
        List.of("资产情况表"),
        List.of("名称", "数量", "价值"),
        List.of("房屋", "2", "80"));

    assertThat(Printed.of(bytes(workbook)))
        .containsExactly("|项目|预算|决算|", "|基本支出|10|9|", "^资产情况表", "|名称|数量|价值|", "|房屋|2|80|");
  }

  @Test
  void keeps_a_group_in_its_table_whose_name_follows_a_blank_row() throws IOException {
    XSSFWorkbook workbook = new XSSFWorkbook();
    rows(
        workbook.createSheet(),
        List.of("项目", "预算", "决算"),
        List.of("基本支出", "10", "9"),
        List.of(),
        List.of("（二）项目支出"),
        List.of("业务专项"),
        List.of("运行维护专项", "3", "2"));

    assertThat(Printed.of(bytes(workbook))).noneMatch("（二）项目支出"::equals);
  }

  @SafeVarargs
  private static void rows(Sheet sheet, List<String>... rows) {
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].size(); column++) {
        put(sheet, row, column, rows[row].get(column));
      }
    }
  }

  @Test
  void survives_a_stray_cell_at_the_far_corner() throws IOException {
    XSSFWorkbook workbook = new XSSFWorkbook();
    Sheet sheet = workbook.createSheet();
    put(sheet, 0, 0, "甲");
    put(sheet, 0, 1, "乙");
    put(sheet, 1_048_575, 16_383, "远");
    assertThat(Printed.of(bytes(workbook))).containsExactly("|甲|乙||", "|||远|");
  }

  private static Workbook fill(Workbook workbook) {
    Sheet sheet = workbook.createSheet("表");
    put(sheet, 1, 1, "附件2");
    put(sheet, 2, 1, "部门整体支出绩效自评表");
    sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 4));
    put(sheet, 3, 1, "填报单位：青禾县档案馆");
    put(sheet, 3, 4, "单位：万元");
    put(sheet, 4, 1, "项目");
    sheet.addMergedRegion(new CellRangeAddress(4, 5, 1, 1));
    put(sheet, 4, 2, "金额");
    sheet.addMergedRegion(new CellRangeAddress(4, 4, 2, 3));
    put(sheet, 4, 4, "执行率");
    put(sheet, 5, 2, "预算");
    put(sheet, 5, 3, "决算");
    put(sheet, 5, 4, "备注");
    put(sheet, 6, 1, "基本支出");
    number(sheet, 6, 2, 1234.5, "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ");
    number(sheet, 6, 3, 566.34000000000003, "General");
    number(sheet, 6, 4, 0.950415, "0.00%");
    put(sheet, 7, 1, "合计");
    number(sheet, 7, 2, 95.045, "0.00");
    Cell sum = cell(sheet, 7, 3);
    sum.setCellFormula("C7+D7");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
    date(sheet, 7, 4);
    cell(sheet, 8, 2).setCellValue(true);
    formula(sheet, 8, 3, "1/0");
    formula(sheet, 8, 4, "\"文\"&\"字\"");
    put(sheet, 12, 7, " ");
    return workbook;
  }

  private static void formula(Sheet sheet, int row, int column, String formula) {
    Cell cell = cell(sheet, row, column);
    cell.setCellFormula(formula);
    sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
  }

  private static void date(Sheet sheet, int row, int column) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat((short) 14);
    Cell cell = cell(sheet, row, column);
    cell.setCellStyle(style);
    cell.setCellValue(LocalDate.of(2024, 3, 5));
  }

  private static void number(Sheet sheet, int row, int column, double value, String format) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    Cell cell = cell(sheet, row, column);
    cell.setCellStyle(style);
    cell.setCellValue(value);
  }

  private static void put(Sheet sheet, int row, int column, String text) {
    cell(sheet, row, column).setCellValue(text);
  }

  private static Cell cell(Sheet sheet, int row, int column) {
    Row existing = sheet.getRow(row);
    return (existing == null ? sheet.createRow(row) : existing).createCell(column);
  }

  static byte[] bytes(Workbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    workbook.close();
    return bytes.toByteArray();
  }
}
