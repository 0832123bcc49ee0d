package org.kaocheng.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.value.DisplayWidth;

/** The first sheet: how the workbook is filled in. */
final class Instructions {

  /** The name of the sheet. */
  static final String SHEET = "填写说明";

  private static final int WIDTH = 100;

  private Instructions() {}

  static void write(XSSFSheet sheet, CellStyles styles, Scheme scheme, int year) {
    sheet.setColumnWidth(0, 3 * 256);
    sheet.setColumnWidth(1, WIDTH * 256);
    int at = 0;
    put(sheet, styles, at++, year + "年度绩效自评填报工作簿", CellStyles.Face.PLAIN, 16);
    put(
        sheet,
        styles,
        at++,
        "方案：" + scheme.name() + "（" + scheme.id() + "）",
        CellStyles.Face.PLAIN,
        11);
    put(sheet, styles, at++, "黄色：在这里填写", CellStyles.Face.INPUT, 11);
    put(sheet, styles, at++, "灰色：自动计算，或取自别的单元格，不用填", CellStyles.Face.COMPUTED, 11);
    for (String line : lines(scheme)) {
      put(sheet, styles, at++, line, CellStyles.Face.PLAIN, 11);
    }
    sheet.setDisplayGridlines(false);
    sheet.enableLocking();
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setFitToPage(true);
  }

  private static List<String> lines(Scheme scheme) {
    List<String> lines = new ArrayList<>();
    lines.add("1. 每个数只填一次：同一个数出现在几张表上时，只有一处是黄色，其余自动带出。");
    lines.add("2. 金额的单位以表上注明的为准（一般为万元）。只填数字，不写单位；没有发生额的填 0，不知道的留空——空白不等于 0。");
    lines.add("3. 百分数直接填 95.04%。合计、执行率、控制率、得分等由公式计算；确需改写的，先在“审阅”中撤销工作表保护（没有密码），检查时会列出与公式不同之处。");
    if (scheme.tables().stream().anyMatch(table -> table.subject() == Subject.Kind.PROJECT)) {
      lines.add("4. 一个项目一张表，项目名称填在项目表上。预留的项目表不够时，复制一张项目表（右键工作表标签，移动或复制，建立副本），改写名称和数据即可；不用的留空。");
    } else {
      lines.add("4. 项目一个一行，填写名称和金额；不用的行留空。");
    }
    lines.add("5. 指标表中预留的空行用来填写本单位自定的指标，不用的留空。");
    lines.add(
        "6. “文字说明”一段一行，单元格内换行用 Alt+Enter。文字中的数用大括号引用，如“全年支出{支出合计[决算]}”，数据修改后文字随之改变。方括号内可写：年初预算、全年预算、决算、年末、目标。");
    lines.add(
        "7. 可以用 Excel、WPS 或 LibreOffice 填写，存为 .xlsx 或 .xls。工作表可以改名、调换次序；请不要删除行列，也不要取消隐藏后改动第一行、第一列。");
    lines.add("8. 填好后用 kaocheng fill --check 文件名 检查：缺什么、哪里不对，按工作表和单元格列出。");
    return lines;
  }

  private static void put(
      XSSFSheet sheet, CellStyles styles, int at, String text, CellStyles.Face face, int size) {
    Row row = sheet.createRow(at);
    row.createCell(1).setCellValue(text);
    CellStyles.Look look = new CellStyles.Look(face, HorizontalAlignment.LEFT, 0, "General", size);
    row.getCell(1).setCellStyle(styles.of(look));
    int lines = (DisplayWidth.of(text) + WIDTH - 5) / (WIDTH - 4);
    row.setHeightInPoints(Math.max(1, lines) * (size + 5) + 6);
  }
}
