package org.kaocheng.store;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The settings. */
public final class SettingTable {

  private static final int LONGEST = 400;

  private final JdbcClient jdbc;

  SettingTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What a setting is; the usual when nobody has set it. */
  public String get(Setting setting) {
    return find(setting).orElse(setting.usual());
  }

  /** What a setting was set to. */
  public Optional<String> find(Setting setting) {
    return jdbc.sql("select content from setting where name = :name")
        .param("name", setting.key())
        .query(String.class)
        .optional();
  }

  /** Whether a setting is {@code yes}. */
  public boolean isOn(Setting setting) {
    return get(setting).equals("yes");
  }

  /** Sets a setting; written only while the ledger is locked. */
  public void set(Setting setting, String content) {
    String sql =
        find(setting).isPresent()
            ? "update setting set content = :content where name = :name"
            : "insert into setting (name, content) values (:name, :content)";
    jdbc.sql(sql)
        .param("name", setting.key())
        .param("content", Texts.storable(content, LONGEST))
        .update();
  }
}
