package org.kaocheng.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;
import org.kaocheng.result.Comparison;
import org.kaocheng.result.ResultColumn;
import org.kaocheng.result.ResultRow;
import org.kaocheng.result.ResultRows;
import org.kaocheng.result.ResultTable;

/**
 * Checks the files below the addresses named and writes the tables of the result as Parquet, a
 * folder a table: the same rows as {@code kaocheng check … --out RESULT/} on one machine.
 *
 * <p>{@code spark-submit --class org.kaocheng.batch.SparkCheck batch.jar RESULT INPUT…}; see {@code
 * docs/scale.md}.
 */
public final class SparkCheck {

  /** Tasks are small and many, so that one slow file delays little. */
  private static final int PORTIONS_A_TASK = 16;

  private static final long SHUFFLED = 20_261_128L;

  private final SparkSession spark;

  /** Checks within a session. */
  public SparkCheck(SparkSession spark) {
    this.spark = spark;
  }

  /**
   * Runs it.
   *
   * @param arguments where the result goes, then what is to be checked, and {@code
   *     --compare=RESULT} for the result of last year
   */
  public static void main(String[] arguments) throws IOException {
    List<String> named = new ArrayList<>();
    Optional<String> last = Optional.empty();
    for (String argument : arguments) {
      if (argument.startsWith("--compare=")) {
        last = Optional.of(argument.substring("--compare=".length()));
      } else {
        named.add(argument);
      }
    }
    if (named.size() < 2) {
      System.err.println("用法：SparkCheck 结果文件夹 报告文件夹或压缩包… [--compare=上年结果]");
      System.exit(2);
    }
    try (SparkSession session = SparkSession.builder().appName("Kaocheng").getOrCreate()) {
      new SparkCheck(session).check(named.getFirst(), named.subList(1, named.size()), last);
    }
  }

  /**
   * Checks and writes.
   *
   * @param result the address of the result's folder
   * @param named the addresses of what is to be checked
   * @param last the address of last year's result; empty for none
   */
  public void check(String result, List<String> named, Optional<String> last) throws IOException {
    // Not closed: that would end the session, which is the caller's.
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<Portion> portions = new ArrayList<>(Listing.of(named, context.hadoopConfiguration()));
    // Files of one unit are alike in size: mixed, the tasks take equally long.
    Collections.shuffle(portions, new Random(SHUFFLED));
    int tasks = Math.max(1, Math.ceilDiv(portions.size(), PORTIONS_A_TASK));
    Broadcast<SerializableConfiguration> hadoop =
        context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
    JavaRDD<List<List<Row>>> checked =
        context
            .parallelize(portions, tasks)
            .flatMap(portion -> PortionCheck.check(portion, hadoop.value().value()))
            .map(SparkCheck::rows)
            .persist(StorageLevel.MEMORY_AND_DISK());
    for (ResultTable table : ResultTable.values()) {
      int at = table.ordinal();
      Dataset<Row> rows =
          spark.createDataFrame(checked.flatMap(file -> file.get(at).iterator()), type(table));
      write(table, rows, result);
      spark.read().parquet(address(result, table)).createOrReplaceTempView(table.id());
    }
    checked.unpersist();
    List<Row> compared =
        Comparison.findings(this::answer, last.map(this::lastYear)).stream()
            .map(SparkCheck::row)
            .toList();
    spark
        .createDataFrame(compared, type(ResultTable.FINDINGS))
        .coalesce(1)
        .sortWithinPartitions("file", "number")
        .write()
        .mode(SaveMode.Append)
        .parquet(address(result, ResultTable.FINDINGS));
  }

  private static void write(ResultTable table, Dataset<Row> rows, String result) {
    Dataset<Row> sorted =
        table == ResultTable.REPORTS ? rows.sort("file") : rows.sort("file", "number");
    sorted
        .write()
        .mode(SaveMode.Overwrite)
        .option("compression", "zstd")
        .parquet(address(result, table));
  }

  private static String address(String result, ResultTable table) {
    return result + "/" + table.id() + ".parquet";
  }

  private Comparison.LastYear lastYear(String result) {
    for (ResultTable table :
        List.of(ResultTable.FACTS, ResultTable.REPORTS, ResultTable.PARAGRAPHS)) {
      spark.read().parquet(address(result, table)).createOrReplaceTempView("last_" + table.id());
    }
    return new Comparison.LastYear("last_facts", "last_reports", "last_paragraphs");
  }

  private List<ResultRow> answer(String sql) {
    List<ResultRow> rows = new ArrayList<>();
    for (Row row : spark.sql(sql).collectAsList()) {
      List<@Nullable Object> values = new ArrayList<>();
      for (int at = 0; at < row.length(); at++) {
        Object value = row.get(at);
        values.add(value instanceof Integer number ? Long.valueOf(number) : value);
      }
      rows.add(ResultRow.of(values.toArray()));
    }
    return rows;
  }

  private static List<List<Row>> rows(ResultRows file) {
    List<List<Row>> tables = new ArrayList<>();
    for (ResultTable table : ResultTable.values()) {
      tables.add(new ArrayList<>(file.of(table).stream().map(SparkCheck::row).toList()));
    }
    return tables;
  }

  private static Row row(ResultRow row) {
    return RowFactory.create(
        row.values().stream()
            .map(value -> value instanceof String text ? text.replace("\u0000", "") : value)
            .toArray());
  }

  private static StructType type(ResultTable table) {
    return new StructType(
        table.columns().stream()
            .map(column ->
                new StructField(
                    column.name(), type(column), true, org.apache.spark.sql.types.Metadata.empty()))
            .toArray(StructField[]::new));
  }

  private static org.apache.spark.sql.types.DataType type(ResultColumn column) {
    return switch (column.type()) {
      case TEXT -> DataTypes.StringType;
      case COUNT -> DataTypes.LongType;
      case FIGURE ->
          DataTypes.createDecimalType(ResultColumn.Type.DIGITS, ResultColumn.Type.PLACES);
    };
  }
}
