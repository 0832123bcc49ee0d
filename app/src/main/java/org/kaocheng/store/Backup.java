package org.kaocheng.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A backup of all tables, the same whichever database it is made of: a zip with a file of JSON
 * lines for each table, and a manifest with their hashes. Made of one state of the database while
 * others go on writing.
 */
public final class Backup {

  static final String MANIFEST = "manifest.json";
  private static final int ROWS_AT_ONCE = 100;

  private Backup() {}

  /** Where the rows of a table stand in the zip. */
  static String entry(String table) {
    return "tables/" + table + ".jsonl";
  }

  /**
   * Writes a backup.
   *
   * @param out takes it; not closed
   * @param now when it is made
   * @return how many rows it holds
   * @throws IOException when it cannot be written
   */
  public static long write(Database database, OutputStream out, Instant now) throws IOException {
    try {
      return database.inSnapshot(
          () -> database.withConnection(connection -> lazily(connection, out, now)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** H2 would hold all rows of a table in memory; PostgreSQL gives them by and by as it is. */
  private static long lazily(Connection connection, OutputStream out, Instant now)
      throws SQLException {
    if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
      return write(connection, out, now);
    }
    try (Statement setting = connection.createStatement()) {
      setting.execute("set lazy_query_execution 1");
      try {
        return write(connection, out, now);
      } finally {
        setting.execute("set lazy_query_execution 0");
      }
    }
  }

  private static long write(Connection connection, OutputStream out, Instant now)
      throws SQLException {
    try {
      ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
      List<BackupManifest.Held> held = new ArrayList<>();
      long rows = 0;
      for (BackupTable table : BackupTable.all(connection)) {
        zip.putNextEntry(new ZipEntry(entry(table.name())));
        BackupManifest.Held written = write(connection, table, zip);
        zip.closeEntry();
        held.add(written);
        rows += written.rows();
      }
      zip.putNextEntry(new ZipEntry(MANIFEST));
      String schema = Database.migrations(connection);
      zip.write(
          new BackupManifest(schema, now.toString(), held).json().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      zip.finish();
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BackupManifest.Held write(
      Connection connection, BackupTable table, OutputStream out) throws IOException, SQLException {
    DigestOutputStream hashed = new DigestOutputStream(out, Hash.digest());
    BufferedOutputStream lines = new BufferedOutputStream(hashed);
    long rows = 0;
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet row = statement.executeQuery(table.select())) {
        while (row.next()) {
          lines.write(line(table, row));
          rows++;
        }
      }
    }
    lines.flush();
    String hash = HexFormat.of().formatHex(hashed.getMessageDigest().digest());
    return new BackupManifest.Held(table.name(), rows, hash);
  }

  private static byte[] line(BackupTable table, ResultSet row) throws IOException, SQLException {
    java.io.ByteArrayOutputStream line = new java.io.ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
      json.writeStartObject();
      for (BackupColumn column : table.columns()) {
        @Nullable String value = column.read(row);
        json.writeFieldName(column.name());
        if (value == null) {
          json.writeNull();
        } else {
          json.writeString(value);
        }
      }
      json.writeEndObject();
    }
    line.write('\n');
    return line.toByteArray();
  }
}
