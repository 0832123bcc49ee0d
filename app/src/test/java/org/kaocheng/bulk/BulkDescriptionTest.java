package org.kaocheng.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaocheng.corpus.Corpus;
import org.kaocheng.corpus.CorpusFolder;
import org.kaocheng.examine.Examiner;
import org.kaocheng.result.ResultColumn;
import org.kaocheng.result.ResultTable;
import org.kaocheng.scheme.load.Schemes;

/** What docs/bulk.md tells of the tables is so. */
class BulkDescriptionTest {

  private static final Path DESCRIPTION = Path.of("..", "docs", "bulk.md");
  private static final Pattern QUERY = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);

  @TempDir private Path folder = Path.of("");

  @Test
  void it_names_every_table_and_column_with_its_meaning() throws Exception {
    String description = Files.readString(DESCRIPTION);
    for (ResultTable table : ResultTable.values()) {
      assertThat(description).contains(section(table));
    }
  }

  @Test
  void its_queries_can_be_asked() throws Exception {
    Path reports = folder.resolve("reports");
    CorpusFolder.write(Corpus.of(3, 6), reports, done -> {});
    Files.delete(reports.resolve("labels.jsonl"));
    Path result = folder.resolve("result");
    new BulkRun(
            result,
            Examiner.recognising(Schemes.builtIn()),
            new BulkRun.Settings("版本", 2, false, Optional.empty(), failure -> "失败"))
        .over(List.of(reports), (file, known) -> {});
    List<String> queries =
        QUERY
            .matcher(Files.readString(DESCRIPTION))
            .results()
            .flatMap(block -> Stream.of(block.group(1).split(";")))
            .map(query -> query.replaceAll("'(\\w+[.]parquet)'", "'" + result + "/$1'"))
            .filter(query -> !query.isBlank())
            .toList();
    assertThat(queries).hasSizeGreaterThanOrEqualTo(3);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      for (String query : queries) {
        try (ResultSet rows = statement.executeQuery(query)) {
          assertThat(rows.getMetaData().getColumnCount()).isPositive();
        }
      }
    }
  }

  private static String section(ResultTable table) {
    StringBuilder section = new StringBuilder();
    section.append("`").append(table.id()).append(".parquet`：").append(table.meaning());
    section.append("\n\n| 列 | 类型 | 含义 |\n|---|---|---|\n");
    for (ResultColumn column : table.columns()) {
      section
          .append("| `")
          .append(column.name())
          .append("` | ")
          .append(word(column.type()))
          .append(" | ")
          .append(column.meaning())
          .append(" |\n");
    }
    return section.toString();
  }

  private static String word(ResultColumn.Type type) {
    return switch (type) {
      case TEXT -> "文字";
      case COUNT -> "整数";
      case FIGURE -> "decimal(" + ResultColumn.Type.DIGITS + "," + ResultColumn.Type.PLACES + ")";
    };
  }
}
