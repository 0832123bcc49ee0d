package org.kaocheng.bulk;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.examine.Examiner;
import org.kaocheng.scheme.load.Schemes;

/** Runs over the reports of a folder, and what they told. */
final class TriedRun {

  private TriedRun() {}

  /** Checks the reports, without pages. */
  static void over(Path reports, Path result, Optional<Path> last) throws IOException {
    new BulkRun(
            result,
            Examiner.recognising(Schemes.builtIn()),
            new BulkRun.Settings("test", 2, false, last, failure -> "失败"))
        .over(List.of(reports), (file, known) -> {});
  }

  /** The findings of a rule: severity, file and message of each. */
  static List<String> found(Path result, String rule) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        PreparedStatement question =
            connection.prepareStatement(
                "select severity, file, message from read_parquet(?) where rule = ? order by file, number")) {
      question.setString(1, result.resolve("findings.parquet").toString());
      question.setString(2, rule);
      try (ResultSet rows = question.executeQuery()) {
        while (rows.next()) {
          Path file = Path.of(rows.getString(2)).getFileName();
          found.add(rows.getString(1) + " " + file + " " + rows.getString(3));
        }
      }
    }
    return found;
  }
}
