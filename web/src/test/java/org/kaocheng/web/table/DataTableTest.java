package org.kaocheng.web.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class DataTableTest {

  private static final DataTable TABLE =
      new DataTable(
          "清单",
          List.of("名称", "=头"),
          List.of(
              List.of(Cell.of("=1+1"), Cell.of(new BigDecimal("-3.50"))),
              List.of(Cell.of("+cmd|' /C calc'!A0"), Cell.of(7)),
              List.of(Cell.of("-2"), Cell.of("@SUM(A1)")),
              List.of(Cell.of("\t=2"), Cell.of("\r=3")),
              List.of(Cell.of("甲,乙\"丙\"\n丁"), Cell.of("")),
              List.of(Cell.of("平常"), Cell.of("a=b"))));

  @Test
  void what_a_spreadsheet_would_take_for_a_formula_gets_an_apostrophe_and_numbers_stay_numbers() {
    assertThat(new String(TABLE.csv(), StandardCharsets.UTF_8))
        .isEqualTo(
            "\uFEFF名称,'=头\r\n"
                + "'=1+1,-3.50\r\n"
                + "'+cmd|' /C calc'!A0,7\r\n"
                + "'-2,'@SUM(A1)\r\n"
                + "'\t=2,\"'\r=3\"\r\n"
                + "\"甲,乙\"\"丙\"\"\n丁\",\r\n"
                + "平常,a=b\r\n");
  }

  @Test
  void no_cell_of_a_workbook_is_a_formula_and_numbers_are_numbers() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Workbooks.of(TABLE)))) {
      var sheet = book.getSheet("清单");
      assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=1+1");
      assertThat(sheet.getRow(1).getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(sheet.getRow(6).getCell(0).getCellStyle().getQuotePrefixed()).isFalse();
      assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(-3.5);
      sheet.forEach(row ->
          row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
    }
  }

  @Test
  void lines_are_read_as_they_are_pasted_typed_and_uploaded() throws IOException {
    assertThat(TypedLines.of("a\tb c\t\n\n甲， 乙,\"丙,\"\"丁\"\"\""))
        .containsExactly(
            new TypedLines.Line(1, List.of("a", "b c", "")),
            new TypedLines.Line(3, List.of("甲", "乙", "丙,\"丁\"")));
    assertThat(TypedLines.of("lines.xlsx", Workbooks.of(TABLE)).get(2).cells())
        .containsExactly("+cmd|' /C calc'!A0", "7");
    assertThat(TypedLines.of("LINES.CSV", "\uFEFFa,b".getBytes(StandardCharsets.UTF_8)))
        .containsExactly(new TypedLines.Line(1, List.of("a", "b")));
    assertThatThrownBy(() -> TypedLines.of("a.xlsx", new byte[] {1, 2, 3}))
        .isInstanceOf(IOException.class);
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(new byte[31_000_000]);
      zip.closeEntry();
    }
    assertThatThrownBy(() -> TypedLines.of("a.xlsx", bomb.toByteArray()))
        .isInstanceOf(IOException.class)
        .hasMessage("swollen");
    assertThatThrownBy(() -> TypedLines.of("a.exe", new byte[0])).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> TypedLines.of("a.csv", new byte[6_000_000]))
        .isInstanceOf(IOException.class);
  }
}
