package org.kaocheng.bulk;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.kaocheng.result.Comparison;
import org.kaocheng.result.ResultColumn;
import org.kaocheng.result.ResultRow;
import org.kaocheng.result.ResultRows;
import org.kaocheng.result.ResultTable;

/**
 * The rows of a run while it is under way, in a file of their own: what was added is kept when the
 * process is killed. Not to be used by several threads at once.
 */
final class ResultDatabase implements AutoCloseable {

  /** Told by the database when a run of another version of the program left the file. */
  private static final int LAYOUT = 3;

  private static final int THREADS = 2;

  private final DuckDBConnection connection;

  private ResultDatabase(DuckDBConnection connection) {
    this.connection = connection;
  }

  /**
   * Opens it, and begins anew when what is there was not made by the same settings.
   *
   * @param file the database
   * @param settings what the rows depend on besides the files: the program's version, the schemes
   * @param megabytes the memory it may use besides Java's own
   */
  static ResultDatabase open(Path file, String settings, int megabytes)
      throws SQLException, IOException {
    ResultDatabase database = connect(file, megabytes);
    String known = LAYOUT + " " + settings;
    if (!known.equals(database.settings())) {
      database.close();
      Files.deleteIfExists(file);
      Files.deleteIfExists(Path.of(file + ".wal"));
      database = connect(file, megabytes);
      database.create(known);
    }
    return database;
  }

  private static ResultDatabase connect(Path file, int megabytes) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("memory_limit", megabytes + "MB");
    properties.setProperty("threads", Integer.toString(THREADS));
    properties.setProperty("autoinstall_known_extensions", "false");
    properties.setProperty("autoload_known_extensions", "false");
    properties.setProperty("temp_directory", file + ".tmp");
    // Else an answer is held as a whole, outside of the memory allowed.
    properties.setProperty("jdbc_stream_results", "true");
    Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file, properties);
    return new ResultDatabase(connection.unwrap(DuckDBConnection.class));
  }

  /** What to tell a user when the database fails. */
  static IOException failure(SQLException cause) {
    String message = requireNonNullElse(cause.getMessage(), "");
    String told;
    if (message.contains("lock")) {
      told = "另一个批量检查正在写同一个结果文件夹，请等它结束，或另外指定 --out。";
    } else if (message.contains("Out of Memory")) {
      told = "汇总结果时内存不足。已检查的都已保存，请减少 --jobs 后再运行一次。";
    } else {
      told = "结果无法写入或读出，请检查磁盘空间和权限；仍不行时删除结果文件夹中的 .kaocheng，重新检查。";
    }
    return new IOException(told, cause);
  }

  private String settings() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create table if not exists settings (value varchar)");
      try (ResultSet found = statement.executeQuery("select value from settings")) {
        return found.next() ? found.getString(1) : "";
      }
    }
  }

  private void create(String settings) throws SQLException {
    settings();
    try (Statement statement = connection.createStatement()) {
      for (ResultTable table : ResultTable.values()) {
        statement.execute(
            table.columns().stream()
                .map(column -> "\"" + column.name() + "\" " + type(column))
                .collect(Collectors.joining(", ", "create table " + table.id() + " (", ")")));
      }
    }
    try (PreparedStatement insert =
        connection.prepareStatement("insert into settings values (?)")) {
      insert.setString(1, settings);
      insert.executeUpdate();
    }
  }

  private static String type(ResultColumn column) {
    return switch (column.type()) {
      case TEXT -> "varchar";
      case COUNT -> "bigint";
      case FIGURE -> "decimal(" + ResultColumn.Type.DIGITS + ", " + ResultColumn.Type.PLACES + ")";
    };
  }

  /**
   * What is kept of a file.
   *
   * @param sha256 the hash of its content; may be empty
   * @param unreadable whether it could not be read
   */
  record Kept(String sha256, boolean unreadable) {}

  /**
   * Compares the reports. With one thread: where memory is short, DuckDB 1.4.2 was seen to crash
   * with two (in TupleDataCollection::Combine, 2 runs of 31; with one in none of 85).
   *
   * @param last last year's tables; empty to compare within the run only
   */
  List<ResultRow> compare(Optional<Comparison.LastYear> last) throws SQLException {
    execute("set threads = 1");
    List<ResultRow> found = Comparison.findings(this::answer, last);
    execute("set threads = " + THREADS);
    return found;
  }

  /** The files that are kept. */
  Map<String, Kept> known() throws SQLException {
    Map<String, Kept> known = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("select file, sha256, verdict is null from reports")) {
      while (found.next()) {
        known.put(found.getString(1), new Kept(found.getString(2), found.getBoolean(3)));
      }
    }
    return known;
  }

  /** Adds the rows of several files, all or none of them; earlier rows of a file are forgotten. */
  void add(List<ResultRows> files, List<String> changed) throws SQLException {
    // Told to the database itself: an appender does not begin a transaction, and without one each
    // table is kept on its own, a report without its facts when the process is killed in between.
    execute("begin transaction");
    try {
      forget(changed);
      for (ResultTable table : ResultTable.values()) {
        try (DuckDBAppender appender =
            connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table.id())) {
          for (ResultRows file : files) {
            for (ResultRow row : file.of(table)) {
              append(appender, row);
            }
          }
        }
      }
      execute("commit");
    } catch (SQLException | RuntimeException e) {
      try {
        execute("rollback");
      } catch (SQLException ended) {
        e.addSuppressed(ended);
      }
      throw e;
    }
  }

  /** Adds findings that belong to no one file alone. */
  void addFindings(List<ResultRow> rows) throws SQLException {
    try (DuckDBAppender appender =
        connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, ResultTable.FINDINGS.id())) {
      for (ResultRow row : rows) {
        append(appender, row);
      }
    }
  }

  /** Forgets the rows of files. */
  void forget(List<String> files) throws SQLException {
    for (ResultTable table : ResultTable.values()) {
      try (PreparedStatement delete =
          connection.prepareStatement("delete from " + table.id() + " where file = ?")) {
        for (String file : files) {
          delete.setString(1, file);
          delete.executeUpdate();
        }
      }
    }
  }

  private static void append(DuckDBAppender appender, ResultRow row) throws SQLException {
    appender.beginRow();
    for (Object value : row.values()) {
      switch (value) {
        case null -> appender.appendNull();
        case String text -> appender.append(text.replace("\u0000", ""));
        case Long count -> appender.append(count.longValue());
        case BigDecimal figure -> appender.append(figure);
        default -> throw new IllegalArgumentException("no value of a row: " + value.getClass());
      }
    }
    appender.endRow();
  }

  /** Runs a statement. */
  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** A row of an answer. */
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Takes each row of an answer as it comes. */
  interface RowTaker {
    void take(ResultSet row) throws SQLException, IOException;
  }

  /** What a question gives. */
  <T> List<T> query(String sql, RowReader<T> reader, @Nullable Object... parameters)
      throws SQLException {
    List<T> rows = new ArrayList<>();
    try (PreparedStatement statement = prepared(sql, parameters);
        ResultSet found = statement.executeQuery()) {
      while (found.next()) {
        rows.add(reader.read(found));
      }
    }
    return rows;
  }

  /** The rows of an answer. */
  List<ResultRow> answer(String sql) {
    try {
      return query(
          sql,
          row -> {
            List<@Nullable Object> values = new ArrayList<>();
            for (int at = 1; at <= row.getMetaData().getColumnCount(); at++) {
              Object value = row.getObject(at);
              values.add(value instanceof Integer number ? Long.valueOf(number) : value);
            }
            return ResultRow.of(values.toArray());
          });
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Hands on the rows of an answer that may be too long for the memory. */
  void each(String sql, RowTaker taker, @Nullable Object... parameters)
      throws SQLException, IOException {
    try (PreparedStatement statement = prepared(sql, parameters);
        ResultSet found = statement.executeQuery()) {
      while (found.next()) {
        taker.take(found);
      }
    }
  }

  /** The one number an answer consists of. */
  long count(String sql, @Nullable Object... parameters) throws SQLException {
    return query(sql, row -> row.getLong(1), parameters).getFirst();
  }

  private PreparedStatement prepared(String sql, @Nullable Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int at = 0; at < parameters.length; at++) {
      statement.setObject(at + 1, parameters[at]);
    }
    return statement;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
