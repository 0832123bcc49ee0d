package org.kaocheng.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.kaocheng.check.Family;
import org.kaocheng.result.Comparison;
import org.kaocheng.result.ResultColumn;
import org.kaocheng.result.ResultTable;

/** Writes the tables, the workbook and the pages of a finished run. */
final class ResultFiles {

  private final ResultDatabase database;
  private final Path folder;
  private final BulkRun.Settings settings;

  ResultFiles(ResultDatabase database, Path folder, BulkRun.Settings settings) {
    this.database = database;
    this.folder = folder;
    this.settings = settings;
  }

  BulkSummary write() throws SQLException, IOException {
    database.execute("delete from findings where family = '" + Family.PEERS.label() + "'");
    database.addFindings(database.compare(settings.last().map(ResultFiles::lastYear)));
    for (ResultTable table : ResultTable.values()) {
      parquet(table);
    }
    ResultWorkbook.write(database, folder.resolve("result.xlsx"));
    ListPages.write(database, folder, settings.pages());
    OverviewPage.write(database, folder.resolve("index.html"), settings.pages());
    return database
        .query(
            """
            select (select count(*) from reports), (select count(*) from reports where verdict is null),
              count(*) filter (severity = 'error'), count(*) filter (severity = 'warning'),
              count(*) filter (severity = 'info') from findings
            """,
            row ->
                new BulkSummary(
                    row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
        .getFirst();
  }

  private static Comparison.LastYear lastYear(Path folder) {
    return new Comparison.LastYear(
        table(folder, "facts"), table(folder, "reports"), table(folder, "paragraphs"));
  }

  private static String table(Path folder, String name) {
    return "read_parquet('"
        + folder.resolve(name + ".parquet").toString().replace("'", "''")
        + "')";
  }

  /**
   * Writes a table beside the old one and puts it in its place, so that no half one is ever seen.
   */
  private void parquet(ResultTable table) throws SQLException, IOException {
    Path file = folder.resolve(table.id() + ".parquet");
    Path beside = folder.resolve(table.id() + ".parquet.new");
    String columns =
        table.columns().stream()
            .map(ResultColumn::name)
            .map(name -> "\"" + name + "\"")
            .collect(Collectors.joining(", "));
    String order = table == ResultTable.REPORTS ? "file" : "file, number";
    database.execute(
        "copy (select "
            + columns
            + " from "
            + table.id()
            + " order by "
            + order
            + ") to '"
            + beside.toString().replace("'", "''")
            + "' (format parquet, compression zstd)");
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
