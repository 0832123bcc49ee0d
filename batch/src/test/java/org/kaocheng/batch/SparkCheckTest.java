package org.kaocheng.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaocheng.bulk.BulkRun;
import org.kaocheng.corpus.Corpus;
import org.kaocheng.examine.Examiner;
import org.kaocheng.result.ResultTable;
import org.kaocheng.scheme.load.Schemes;

class SparkCheckTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void a_cluster_writes_the_rows_that_one_machine_writes_also_of_one_great_zip_and_broken_files()
      throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    List<Corpus.Generated> made = Corpus.of(8, 12).generate().toList();
    for (Corpus.Generated each : made.subList(0, 6)) {
      Files.write(reports.resolve(each.file().replace("/", "-")), each.content());
    }
    zip(reports.resolve("great.zip"), made.subList(6, 12));
    Files.writeString(reports.resolve("broken.pdf"), "%PDF-1.7 nothing");
    copied(reports, "水利局", "河渠");
    copied(reports, "林业局", "山塘");
    told(reports, "农业农村局", 2022);
    // What programs leave beside documents is left out by both.
    Files.writeString(reports.resolve("Thumbs.db"), "nothing");
    Files.writeString(Files.createDirectory(reports.resolve(".git")).resolve("notes.txt"), "无");
    told(Files.createDirectories(folder.resolve("earlier")), "农业农村局", 2021);
    Path last = folder.resolve("last");
    run(folder.resolve("earlier"), last, Optional.empty());
    Path one = folder.resolve("one");
    run(reports, one, Optional.of(last));
    Path cluster = folder.resolve("cluster");
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "1")
            .config("spark.default.parallelism", "2")
            .getOrCreate()) {
      new SparkCheck(spark)
          .check(cluster.toString(), List.of(reports.toString()), Optional.of(last.toString()));
      for (ResultTable table : ResultTable.values()) {
        assertThat(rows(spark, cluster, table)).as(table.id()).isEqualTo(rows(spark, one, table));
      }
      assertThat(rows(spark, one, ResultTable.REPORTS)).hasSize(16);
      assertThat(rows(spark, one, ResultTable.FINDINGS))
          .filteredOn(row -> row.contains("的一段文字基本相同，其中3个数字全部相同。"))
          .hasSize(2);
      assertThat(rows(spark, one, ResultTable.FINDINGS))
          .filteredOn(row -> row.contains("与本单位2021年度报告的一段文字及其中3个数字完全相同。"))
          .hasSize(1);
      assertThat(rows(spark, one, ResultTable.FINDINGS))
          .filteredOn(row -> row.contains("peer.last-year-differs"))
          .hasSize(2);
    }
  }

  private static void run(Path reports, Path result, Optional<Path> last) throws IOException {
    new BulkRun(
            result,
            Examiner.recognising(Schemes.builtIn()),
            new BulkRun.Settings("test", 2, false, last, failure -> "失败"))
        .over(List.of(reports), (file, known) -> {});
  }

  /** A report with a paragraph that is the same each year, and last year's figure told anew. */
  private static void told(Path reports, String name, int year) throws IOException {
    Files.writeString(
        reports.resolve(name + ".txt"),
        "青禾县"
            + name
            + year
            + "年度部门整体支出绩效自评报告\n\n一、主要工作\n\n    推广良种良法配套技术，建成优质稻示范片12个、蔬菜基地37处，"
            + "培训种植大户和合作社带头人1460人次，开展农药化肥减量增效和秸秆综合利用，督促屠宰企业落实检疫制度，全县未发生重大动物疫情。\n\n"
            + "    2021年支出决算为"
            + (year == 2021 ? "412.30" : "421.30")
            + "万元。\n\n    本年自评得分93分，2021年度自评得分"
            + (year == 2021 ? "93" : "95.5")
            + "分。\n");
  }

  private static List<String> rows(SparkSession spark, Path result, ResultTable table) {
    String columns =
        table.columns().stream().map(column -> column.name()).collect(Collectors.joining(","));
    return new ArrayList<>(
        spark
            .read()
            .parquet(result.resolve(table.id() + ".parquet").toString())
            .selectExpr(columns.split(","))
            .sort(table.columns().get(0).name(), table.columns().get(1).name())
            .collectAsList()
            .stream()
            .map(Object::toString)
            .toList());
  }

  /** A report with a paragraph that differs from the other's in a word. */
  private static void copied(Path reports, String name, String word) throws IOException {
    Files.writeString(
        reports.resolve(name + ".txt"),
        "青禾县"
            + name
            + "2022年度部门整体支出绩效自评报告\n\n一、主要工作\n\n    全年完成"
            + word
            + "清淤疏浚236处，新建高效节水灌溉面积4180亩，栽植护堤林17公里，覆盖沿河各村；组织防汛抢险演练，出动抢险队员巡查堤段，"
            + "及时处置管涌渗漏等险情，并对农村集中供水工程的水源地逐一划定保护范围，设立界桩和警示牌，安排专人看护并定期回访。\n");
  }

  private static void zip(Path file, List<Corpus.Generated> reports) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
      for (Corpus.Generated each : reports) {
        zip.putNextEntry(new ZipEntry(each.file()));
        zip.write(each.content());
      }
    }
  }
}
