package org.kaocheng.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Fills an empty database from a backup of either kind of database; all of it or nothing. */
public final class Restore {

  /** What people bring in; tables besides these are filled by migrations. */
  private static final List<String> PEOPLES = List.of("unit", "task", "account", "filing_case");

  private static final int ROWS_AT_ONCE = 10;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final ZipFile zip;
  private final BackupManifest manifest;

  private Restore(ZipFile zip) throws IOException {
    this.zip = zip;
    this.manifest = BackupManifest.read(entry(Backup.MANIFEST).readAllBytes());
  }

  /**
   * Fills the database.
   *
   * @return how many rows it has got
   * @throws DamagedBackupException when the file is no whole backup, is of another version of the
   *     schema, or the database is not empty; nothing is changed then
   * @throws IOException when the file cannot be read
   */
  public static long read(Path file, Database database) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      Restore restore = new Restore(zip);
      restore.checkHashes();
      long rows =
          database.inTransaction(
              () -> database.withConnection(connection -> restore.fill(connection)));
      // Not in the transaction: one of the databases ends it at such a statement.
      database.withConnection(Restore::number);
      return rows;
    } catch (ZipException e) {
      throw new DamagedBackupException("文件不是 zip，或已损坏。");
    } catch (UncheckedIOException e) {
      throw new DamagedBackupException("备份已损坏，无法读取。");
    }
  }

  private InputStream entry(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new DamagedBackupException("备份不完整，缺少 " + name + "。");
    }
    return zip.getInputStream(entry);
  }

  private void checkHashes() throws IOException {
    for (BackupManifest.Held table : manifest.tables()) {
      try (InputStream in = entry(Backup.entry(table.name()));
          DigestInputStream hashed = new DigestInputStream(in, Hash.digest())) {
        hashed.transferTo(OutputStream.nullOutputStream());
        String hash = HexFormat.of().formatHex(hashed.getMessageDigest().digest());
        if (!hash.equals(table.hash())) {
          throw new DamagedBackupException("备份已损坏：" + table.name() + " 的内容与目录中的哈希不符。");
        }
      }
    }
  }

  // ---- filling ----

  private long fill(Connection connection) throws SQLException {
    String schema = Database.migrations(connection);
    if (!schema.equals(manifest.schema())) {
      throw new DamagedBackupException(
          "备份的数据库版本是 " + manifest.schema() + "，本程序是 " + schema + "：请用做备份的那一版程序恢复，再升级。");
    }
    List<BackupTable> tables = BackupTable.all(connection);
    var names = new TreeSet<>(tables.stream().map(BackupTable::name).toList());
    if (!names.equals(
        new TreeSet<>(manifest.tables().stream().map(BackupManifest.Held::name).toList()))) {
      throw new DamagedBackupException("备份里的表与本程序的不一样。");
    }
    for (String table : PEOPLES) {
      if (number(connection, "select count(*) from " + table) > 0) {
        throw new DamagedBackupException("数据库不是空的，不能恢复到这里；请换一个空的数据文件夹或数据库。");
      }
    }
    for (BackupTable table : tables.reversed()) {
      execute(connection, "delete from " + table.name());
    }
    long rows = 0;
    try {
      for (BackupTable table : tables) {
        rows += fill(connection, table);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** The rows of a table, the references among them last. */
  private long fill(Connection connection, BackupTable table) throws SQLException, IOException {
    Map<String, String> parents = new HashMap<>();
    long rows = 0;
    try (BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(entry(Backup.entry(table.name())), StandardCharsets.UTF_8));
        PreparedStatement insert = connection.prepareStatement(table.insert())) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Map<String, @Nullable String> row = row(line);
        table
            .parent()
            .ifPresent(column -> {
              String parent = row.put(column, null);
              if (parent != null) {
                parents.put(String.valueOf(row.get("id")), parent);
              }
            });
        int at = 1;
        for (BackupColumn column : table.columns()) {
          column.write(insert, at++, row.get(column.name()));
        }
        insert.addBatch();
        rows++;
        if (rows % ROWS_AT_ONCE == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    if (table.parent().isPresent()) {
      refer(connection, table, parents);
    }
    return rows;
  }

  private static void refer(Connection connection, BackupTable table, Map<String, String> parents)
      throws SQLException {
    String sql =
        "update " + table.name() + " set " + table.parent().orElseThrow() + " = ? where id = ?";
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      for (Map.Entry<String, String> each : parents.entrySet()) {
        update.setLong(1, Long.parseLong(each.getValue()));
        update.setLong(2, Long.parseLong(each.getKey()));
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  private static Map<String, @Nullable String> row(String line) throws IOException {
    Map<String, @Nullable String> row = new HashMap<>();
    try (JsonParser json = JSON.createParser(line)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          row.put(json.currentName(), json.getText());
        }
      }
    }
    return row;
  }

  // ---- numbers ----

  /** New rows are numbered after those restored. */
  private static long number(Connection connection) throws SQLException {
    for (BackupTable table : new ArrayList<>(BackupTable.all(connection))) {
      if (table.numbered()) {
        long next = number(connection, "select coalesce(max(id), 0) + 1 from " + table.name());
        execute(
            connection, "alter table " + table.name() + " alter column id restart with " + next);
      }
    }
    return 0;
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
