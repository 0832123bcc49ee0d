package org.kaocheng.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.kaocheng.corpus.Draft;
import org.kaocheng.corpus.Dress;
import org.kaocheng.corpus.Layout;
import org.kaocheng.corpus.Planting;

/**
 * Writes the files of {@code samples/}; run it again when a layout of the generator has changed.
 */
final class Samples {

  private static final String REPORT = "年度部门整体支出绩效自评报告";

  private Samples() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Draft planted = Layout.NINE_PARTS_AND_FORMS.write(new Random(11), "清河县水利局", 2023);
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
                        "92",
                        "form1.total",
                        "89"),
                    Map.of("按月调度支付进度", "按月调度调度支付进度"))));
    Files.write(folder.resolve("清河县水利局2023" + REPORT + ".docx"), docx);
    Draft form = Layout.FORM.write(new Random(12), "云岭市东湖区档案馆", 2022);
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
        Dress.DOCX.bytes(
            Layout.NINE_PARTS_AND_FORMS.write(new Random(13), "青源县水利局", 2024).filled()));
    Files.write(
        folder.resolve("白石县自然资源局2022" + REPORT + ".html"),
        Dress.HTML.bytes(
            Layout.NUMBERED_PROJECTS.write(new Random(14), "白石县自然资源局", 2022).filled()));
    Files.write(folder.resolve("损坏的文件.docx"), Arrays.copyOf(docx, docx.length / 3));
    Draft tables = Layout.PROJECT_FORMS.write(new Random(15), "云岭市水务局", 2023);
    Files.write(
        folder.resolve("云岭市水务局2023年度项目支出绩效自评表.xlsx"),
        Dress.XLSX.bytes(
            tables.planted(
                together(Map.of("form1.rate", "89.9%", "form2.total", "92"), Map.of()))));
  }

  private static Planting together(Map<String, String> values, Map<String, String> words) {
    return new Planting("sample", "several", new LinkedHashMap<>(values), words);
  }
}
