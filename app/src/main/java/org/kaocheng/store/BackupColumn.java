package org.kaocheng.store;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column as a backup keeps it: every value as a text that both databases give and take alike.
 *
 * @param name its name
 * @param type its type in {@link Types}
 * @param kind how its values are written
 */
record BackupColumn(String name, int type, Kind kind) {
  BackupColumn {
    requireNonNull(name, "name is null");
    requireNonNull(kind, "kind is null");
  }

  /** How values are written. */
  enum Kind {
    /** Whole numbers. */
    WHOLE,
    /** Exact decimals. */
    DECIMAL,
    /** true or false. */
    TRUTH,
    /** Moments in UTC. */
    MOMENT,
    /** Bytes in Base64. */
    BYTES,
    /** Texts. */
    TEXT
  }

  /** The column of a type as its database names it. */
  static BackupColumn of(String name, int type, String typeName) {
    String lower = typeName.toLowerCase(Locale.ROOT);
    Kind kind =
        switch (type) {
          case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> Kind.WHOLE;
          case Types.NUMERIC, Types.DECIMAL -> Kind.DECIMAL;
          case Types.BOOLEAN, Types.BIT -> Kind.TRUTH;
          case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> Kind.BYTES;
          case Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB -> Kind.TEXT;
          default -> {
            if (lower.equals("timestamptz") || lower.equals("timestamp with time zone")) {
              yield Kind.MOMENT;
            }
            throw new IllegalStateException("a backup cannot keep " + name + " of " + typeName);
          }
        };
    return new BackupColumn(name, type, kind);
  }

  /** The value of a row as a text; null when there is none. */
  @Nullable String read(ResultSet row) throws SQLException {
    return switch (kind) {
      case WHOLE, TEXT -> row.getString(name);
      case DECIMAL -> {
        BigDecimal number = row.getBigDecimal(name);
        yield number == null ? null : number.toPlainString();
      }
      case TRUTH -> {
        boolean truth = row.getBoolean(name);
        yield row.wasNull() ? null : Boolean.toString(truth);
      }
      case MOMENT -> {
        OffsetDateTime moment = row.getObject(name, OffsetDateTime.class);
        yield moment == null ? null : moment.toInstant().toString();
      }
      case BYTES -> {
        byte[] bytes = row.getBytes(name);
        yield bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
      }
    };
  }

  /** Gives a value back. */
  void write(PreparedStatement statement, int at, @Nullable String value) throws SQLException {
    if (value == null) {
      statement.setNull(at, type);
      return;
    }
    switch (kind) {
      case WHOLE -> statement.setLong(at, Long.parseLong(value));
      case DECIMAL -> statement.setBigDecimal(at, new BigDecimal(value));
      case TRUTH -> statement.setBoolean(at, Boolean.parseBoolean(value));
      case MOMENT -> statement.setObject(at, Instant.parse(value).atOffset(ZoneOffset.UTC));
      case BYTES -> statement.setBytes(at, Base64.getDecoder().decode(value));
      case TEXT -> statement.setString(at, value);
    }
  }
}
