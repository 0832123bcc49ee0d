package org.kaocheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts. */
public final class AccountTable {

  private final JdbcClient jdbc;

  AccountTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds an account; its number is given here. Empty when the login is taken. */
  public Optional<Account> add(Account account) {
    if (find(account.login()).isPresent()) {
      return Optional.empty();
    }
    long id =
        Keys.inserted(
            bound(
                jdbc.sql(
                    "insert into account (login, name, role, unit, password, must_change,"
                        + " failures, locked_until, disabled, version) values (:login, :name,"
                        + " :role, :unit, :password, :must_change, :failures, :locked_until,"
                        + " :disabled, :version)"),
                account));
    return find(id);
  }

  /** Replaces what is kept of an account, its login apart. */
  public void update(Account account) {
    bound(
            jdbc.sql(
                "update account set name = :name, role = :role, unit = :unit, password = :password,"
                    + " must_change = :must_change, failures = :failures,"
                    + " locked_until = :locked_until, disabled = :disabled, version = :version"
                    + " where id = :id and login = :login"),
            account)
        .param("id", account.id())
        .update();
  }

  private static JdbcClient.StatementSpec bound(
      JdbcClient.StatementSpec statement, Account account) {
    return statement
        .param("login", account.login())
        .param("name", account.name())
        .param("role", account.role().name())
        .param("unit", account.unit())
        .param("password", account.password())
        .param("must_change", account.mustChange())
        .param("failures", account.failures())
        .param(
            "locked_until",
            account.lockedUntil().map(Times::column).orElse(null),
            Types.TIMESTAMP_WITH_TIMEZONE)
        .param("disabled", account.disabled())
        .param("version", account.version());
  }

  /** The account of a number. */
  public Optional<Account> find(long id) {
    return jdbc.sql("select * from account where id = :id")
        .param("id", id)
        .query(AccountTable::account)
        .optional();
  }

  /** The account of a login, however it is written. */
  public Optional<Account> find(String login) {
    return jdbc.sql("select * from account where login = :login")
        .param("login", Texts.storable(login.strip().toLowerCase(Locale.ROOT), Account.LONGEST))
        .query(AccountTable::account)
        .optional();
  }

  /** The account of a number, held until the transaction ends. */
  public Optional<Account> lock(long id) {
    return jdbc.sql("select * from account where id = :id for update")
        .param("id", id)
        .query(AccountTable::account)
        .optional();
  }

  /** All accounts by login. */
  public List<Account> all() {
    return jdbc.sql("select * from account order by login").query(AccountTable::account).list();
  }

  private static Account account(ResultSet row, int number) throws SQLException {
    return new Account(
        row.getLong("id"),
        row.getString("login"),
        row.getString("name"),
        Role.valueOf(row.getString("role")),
        row.getLong("unit"),
        row.getString("password"),
        row.getBoolean("must_change"),
        row.getInt("failures"),
        Optional.ofNullable(row.getObject("locked_until", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        row.getBoolean("disabled"),
        row.getLong("version"));
  }
}
