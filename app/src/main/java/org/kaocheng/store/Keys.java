package org.kaocheng.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;

/** Numbers the database gives. */
final class Keys {

  private Keys() {}

  /** Inserts one row and tells the number it got. */
  static long inserted(JdbcClient.StatementSpec insert) {
    KeyHolder keys = new GeneratedKeyHolder();
    insert.update(keys, "id");
    Number key = keys.getKey();
    if (key == null) {
      throw new IllegalStateException("the database gave no number");
    }
    return key.longValue();
  }
}
