package org.kaocheng.store;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A table as a backup keeps it.
 *
 * @param name its name
 * @param columns its columns
 * @param key the columns of its primary key
 * @param parent the column that refers to a row of the table itself
 * @param numbered whether the database numbers its rows in a column {@code id}
 */
record BackupTable(
    String name,
    List<BackupColumn> columns,
    List<String> key,
    Optional<String> parent,
    boolean numbered) {

  private static final String HISTORY = "flyway_schema_history";

  BackupTable {
    requireNonNull(name, "name is null");
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    requireNonNull(parent, "parent is null");
  }

  /** All tables of the schema but the history of migrations, each after those it refers to. */
  static List<BackupTable> all(Connection connection) throws SQLException {
    DatabaseMetaData meta = connection.getMetaData();
    String schema = connection.getSchema();
    Map<String, BackupTable> tables = new TreeMap<>();
    Map<String, Set<String>> references = new TreeMap<>();
    try (ResultSet row = meta.getTables(null, schema, "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (row.next()) {
        String name = row.getString("TABLE_NAME");
        if (!name.equalsIgnoreCase(HISTORY)) {
          Map<String, String> referred = references(meta, schema, name);
          Optional<String> parent = Optional.ofNullable(referred.remove(name));
          references.put(name, new LinkedHashSet<>(referred.keySet()));
          tables.put(name, table(meta, schema, name, parent));
        }
      }
    }
    List<BackupTable> ordered = new ArrayList<>();
    while (!tables.isEmpty()) {
      String next =
          tables.keySet().stream()
              .filter(name ->
                  references.getOrDefault(name, Set.of()).stream().noneMatch(tables::containsKey))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("tables refer to one another"));
      BackupTable table = tables.remove(next);
      if (table != null) {
        ordered.add(table);
      }
    }
    return ordered;
  }

  /** The tables referred to, with the column. */
  private static Map<String, String> references(DatabaseMetaData meta, String schema, String name)
      throws SQLException {
    Map<String, String> found = new LinkedHashMap<>();
    try (ResultSet row = meta.getImportedKeys(null, schema, name)) {
      while (row.next()) {
        found.put(row.getString("PKTABLE_NAME"), row.getString("FKCOLUMN_NAME"));
      }
    }
    return found;
  }

  private static BackupTable table(
      DatabaseMetaData meta, String schema, String name, Optional<String> parent)
      throws SQLException {
    List<BackupColumn> columns = new ArrayList<>();
    boolean numbered = false;
    try (ResultSet row = meta.getColumns(null, schema, name, "%")) {
      while (row.next()) {
        String column = row.getString("COLUMN_NAME");
        columns.add(BackupColumn.of(column, row.getInt("DATA_TYPE"), row.getString("TYPE_NAME")));
        numbered |=
            column.equals("id") && "YES".equalsIgnoreCase(row.getString("IS_AUTOINCREMENT"));
      }
    }
    Map<Integer, String> key = new TreeMap<>();
    try (ResultSet row = meta.getPrimaryKeys(null, schema, name)) {
      while (row.next()) {
        key.put(row.getInt("KEY_SEQ"), row.getString("COLUMN_NAME"));
      }
    }
    return new BackupTable(name, columns, List.copyOf(key.values()), parent, numbered);
  }

  /** The names of the columns as SQL lists them. */
  String list() {
    return String.join(", ", columns.stream().map(BackupColumn::name).toList());
  }

  /** Reads all rows in the order of the key. */
  String select() {
    return "select " + list() + " from " + name + " order by " + String.join(", ", key);
  }

  /** Adds a row. */
  String insert() {
    return "insert into "
        + name
        + " ("
        + list()
        + ") values ("
        + String.join(", ", columns.stream().map(column -> "?").toList())
        + ")";
  }
}
