package org.kaocheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Moments as both databases keep them, to the microsecond. */
public final class Times {

  private Times() {}

  /** The moment as it is kept: what is less than a microsecond is cut off. */
  public static Instant kept(Instant at) {
    return at.truncatedTo(ChronoUnit.MICROS);
  }

  static OffsetDateTime column(Instant at) {
    return kept(at).atOffset(ZoneOffset.UTC);
  }

  static Instant of(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
