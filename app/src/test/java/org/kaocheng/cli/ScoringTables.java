package org.kaocheng.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A scoring table of an invented county in several formats: twelve rows, all kinds of rules. */
final class ScoringTables {

  private static final List<String> ABOVE =
      List.of(
          "松岭县2025年度部门整体支出绩效评价评分表",
          "松岭县财政局印发（松财绩〔2025〕6号）",
          "评价等级：优（90—100分）、良（80—89分）、中（60—79分）、差（60分以下）。");

  private static final List<List<String>> ROWS =
      List.of(
          List.of("一级指标", "二级指标", "三级指标", "评分标准", "分值", "得分"),
          List.of(
              "投入（20分）", "预算配置", "在职人员控制率", "以100%为标准。控制率≤100%，得5分；每超过一个百分点扣0.5分，扣完为止。", "5", ""),
          List.of("", "", "三公经费变动率", "变动率≤0，得5分；每超过一个百分点扣0.5分，最多扣3分。", "5", ""),
          List.of("", "", "重点支出安排率", "≥90%得10分；80%（含）-90%得8分；低于80%不得分。", "10", ""),
          List.of("过程（40分）", "预算执行", "预算执行率", "得分=预算执行率×分值", "10", ""),
          List.of("", "", "预算编制完整率", "95%以上得5分，85%—90%得3分，80%以下不得分。", "5", ""),
          List.of("", "", "检查整改次数", "完成12次以上得5分，每少1次扣0.5分，扣完为止。", "5", ""),
          List.of("", "预算管理", "管理制度健全性", "①有管理制度，2分；②制度合法合规，2分；③制度有效执行，1分。", "5", ""),
          List.of("", "", "资金使用合规性", "①审批手续完整；②符合批复用途。以上情况每出现一例不符合要求的扣1分，扣完为止。", "10", ""),
          List.of("", "", "信息公开及时率", "达到100%得5分，否则不得分。", "5", ""),
          List.of("产出（25分）", "职责履行", "重点工作完成情况", "按县综合绩效考核得分折算。", "15", ""),
          List.of("", "", "年度任务完成情况", "达到目标值得满分，未达到目标值的，按实际完成率计算得分。", "10", ""),
          List.of("效果（15分）", "履职效益", "社会效益", "效果明显得15分，效果一般得10分，没有效果不得分。", "15", ""),
          List.of("合计", "", "", "", "100", ""));

  private ScoringTables() {}

  static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ABOVE.forEach(text -> document.createParagraph().createRun().setText(text));
      XWPFTable table = document.createTable(ROWS.size(), ROWS.getFirst().size());
      for (int row = 0; row < ROWS.size(); row++) {
        for (int column = 0; column < ROWS.get(row).size(); column++) {
          table.getRow(row).getCell(column).setText(ROWS.get(row).get(column));
        }
      }
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  static byte[] xlsx() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      XSSFSheet sheet = workbook.createSheet("评分表");
      int at = 0;
      for (String text : ABOVE) {
        sheet.createRow(at++).createCell(0).setCellValue(text);
      }
      for (List<String> texts : ROWS) {
        XSSFRow row = sheet.createRow(at++);
        for (int column = 0; column < texts.size(); column++) {
          row.createCell(column).setCellValue(texts.get(column));
        }
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  static String html() {
    StringBuilder html = new StringBuilder("<html><body>");
    ABOVE.forEach(text -> html.append("<p>").append(text).append("</p>"));
    html.append("<table>");
    for (List<String> row : ROWS) {
      html.append("<tr><td>").append(String.join("</td><td>", row)).append("</td></tr>");
    }
    return html.append("</table></body></html>").toString();
  }

  /** Rows in lines, cells divided by tabs. */
  static String text() {
    StringBuilder text = new StringBuilder();
    ABOVE.forEach(line -> text.append(line).append("\n\n"));
    ROWS.forEach(row -> text.append(String.join("\t", row)).append('\n'));
    return text.toString();
  }
}
