package org.kaocheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tokens of accounts. */
public final class TokenTable {

  private final JdbcClient jdbc;

  TokenTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a token; its number is given here. */
  public Token add(long account, String name, String hash, Instant created, Instant expires) {
    Token token =
        new Token(
            0, account, name, hash, Times.kept(created), Times.kept(expires), Optional.empty());
    long id =
        Keys.inserted(
            jdbc.sql(
                    "insert into token (account, name, hash, created_at, expires_at)"
                        + " values (:account, :name, :hash, :created, :expires)")
                .param("account", account)
                .param("name", token.name())
                .param("hash", hash)
                .param("created", Times.column(created))
                .param("expires", Times.column(expires)));
    return new Token(
        id, account, token.name(), hash, token.created(), token.expires(), Optional.empty());
  }

  /** The token of a hash. */
  public Optional<Token> find(String hash) {
    return jdbc.sql("select * from token where hash = :hash")
        .param("hash", hash)
        .query(TokenTable::token)
        .optional();
  }

  /** An account's tokens, the latest first. */
  public List<Token> of(long account) {
    return jdbc.sql("select * from token where account = :account order by id desc")
        .param("account", account)
        .query(TokenTable::token)
        .list();
  }

  /** Takes an account's token away; whether there was one of that number. */
  public boolean revoke(long account, long id) {
    return jdbc.sql("delete from token where id = :id and account = :account")
            .param("id", id)
            .param("account", account)
            .update()
        > 0;
  }

  /** Notes when a token was used. */
  public void used(long id, Instant at) {
    jdbc.sql("update token set used_at = :at where id = :id")
        .param("at", Times.column(at))
        .param("id", id)
        .update();
  }

  private static Token token(ResultSet row, int number) throws SQLException {
    return new Token(
        row.getLong("id"),
        row.getLong("account"),
        row.getString("name"),
        row.getString("hash"),
        Times.of(row, "created_at"),
        Times.of(row, "expires_at"),
        Optional.ofNullable(row.getObject("used_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
