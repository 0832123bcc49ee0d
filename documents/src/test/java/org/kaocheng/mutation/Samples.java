package org.kaocheng.mutation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kaocheng.mutation.Draft.Box;
import org.kaocheng.mutation.Draft.Item;

/**
 * Writes the files of {@code samples/}; run it again when a layout of the generator has changed.
 */
final class Samples {

  private static final String REPORT = "年度部门整体支出绩效自评报告";

  private Samples() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Draft planted = NarrativeLayout.withForms(drafting(11), "清河县水利局", 2023);
    byte[] docx =
        Dress.DOCX.bytes(
            planted.planted(
                together(
                    Map.of(
                        "wages.1",
                        "188.88",
                        "share.basic",
                        "65.43",
                        "staff.rate",
                        "97.5%",
                        "table.project.2",
                        "333.33",
                        "benefit.1.result",
                        "91%",
                        "score.total",
                        "99",
                        "form1.total",
                        "89"),
                    Map.of("按月调度支付进度", "按月调度调度支付进度"))));
    Files.write(folder.resolve("清河县水利局2023" + REPORT + ".docx"), docx);
    Draft form = FormLayout.write(drafting(12), "云岭市东湖区档案馆", 2022);
    Files.write(
        folder.resolve("云岭市东湖区档案馆2022" + REPORT + ".txt"),
        Dress.CELLS.bytes(
            form.planted(
                together(
                    Map.of(
                        "operating",
                        "210.00",
                        "spent.prose",
                        "399.99",
                        "预算完成率.score",
                        "18",
                        "score.total",
                        "91"),
                    Map.of()))));
    Files.write(
        folder.resolve("青源县水利局2024" + REPORT + ".docx"),
        Dress.DOCX.bytes(NarrativeLayout.withForms(drafting(13), "青源县水利局", 2024).filled()));
    Files.write(
        folder.resolve("白石县自然资源局2022" + REPORT + ".html"),
        Dress.HTML.bytes(NumberedProjectsLayout.write(drafting(14), "白石县自然资源局", 2022).filled()));
    Files.write(folder.resolve("损坏的文件.docx"), Arrays.copyOf(docx, docx.length / 3));
    Draft tables = ProjectFormsLayout.write(drafting(15), "云岭市水务局", 2023);
    Files.write(
        folder.resolve("云岭市水务局2023年度项目支出绩效自评表.xlsx"),
        workbook(
            tables.planted(
                together(Map.of("form1.rate", "89.9%", "form2.total", "92"), Map.of()))));
  }

  private static Drafting drafting(long seed) {
    return new Drafting("sample", new Random(seed));
  }

  private static Planting together(Map<String, String> values, Map<String, String> words) {
    return new Planting("sample", "several", new LinkedHashMap<>(values), words);
  }

  /** The tables, a sheet each, with the lines above them. */
  private static byte[] workbook(Draft draft) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Sheet sheet = book.createSheet();
      int next = 0;
      for (Item item : draft.items()) {
        switch (item) {
          case Item.Line(String text) -> {
            if (text.contains("自评表") && next > 0) {
              sheet = book.createSheet();
              next = 0;
            }
            sheet.createRow(next++).createCell(0).setCellValue(text);
          }
          case Item.Sheet(var rows) -> next = table(sheet, next, rows);
        }
      }
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static int table(Sheet sheet, int first, List<List<Box>> rows) {
    int[] busy = new int[40];
    int number = first;
    for (List<Box> boxes : rows) {
      Row row = sheet.createRow(number);
      int column = 0;
      for (Box box : boxes) {
        while (busy[column] > number) {
          column++;
        }
        row.createCell(column).setCellValue(box.text());
        if (box.columns() > 1 || box.rows() > 1) {
          sheet.addMergedRegion(
              new CellRangeAddress(
                  number, number + box.rows() - 1, column, column + box.columns() - 1));
        }
        Arrays.fill(busy, column, column + box.columns(), number + box.rows());
        column += box.columns();
      }
      number++;
    }
    return number;
  }
}
