package org.kaocheng.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Fresh databases of both kinds for tests; one PostgreSQL for all of them, stopped at the end. */
public enum Databases {
  /** H2 in a file. */
  H2,
  /** A real PostgreSQL. */
  POSTGRESQL;

  private static final Map<Databases, Fresh> SHARED = new EnumMap<>(Databases.class);
  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** A fresh database and how to go behind the application's back. */
  public record Fresh(Database database, String url, String user) implements AutoCloseable {

    /** Changes what is kept, as someone with access to the database would. */
    public int tamper(String... sql) {
      return execute(url, user, sql);
    }

    /** The same database opened again. */
    public Fresh reopened() {
      database.close();
      return new Fresh(Database.open(url, user, ""), url, user);
    }

    @Override
    public void close() {
      database.close();
    }
  }

  private static final class Server {
    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server =
            EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void stop(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The database tests of a kind share, in a folder that stays until they end. */
  public synchronized Fresh shared() {
    Fresh known = SHARED.get(this);
    if (known == null) {
      known = fresh(Folder.AT);
      SHARED.put(this, known);
      Runtime.getRuntime().addShutdownHook(new Thread(known::close));
    }
    return known;
  }

  private static final class Folder {
    static final Path AT = make();

    private static Path make() {
      try {
        return Files.createDirectories(Path.of("target", "databases"))
            .resolve(Long.toString(ProcessHandle.current().pid()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A fresh database; one in a file lies in the folder. */
  public Fresh fresh(Path folder) {
    String name = "kaocheng" + NUMBER.incrementAndGet();
    if (this == H2) {
      String url = Database.url(folder.resolve(name));
      return new Fresh(Database.open(url, "sa", ""), url, "sa");
    }
    String server = Server.POSTGRES.getJdbcUrl("postgres", "postgres");
    execute(server, "postgres", "create database " + name);
    String url = Server.POSTGRES.getJdbcUrl("postgres", name);
    return new Fresh(Database.open(url, "postgres", ""), url, "postgres");
  }

  /** How many rows the statements changed. */
  private static int execute(String url, String user, String... sql) {
    try (Connection connection = DriverManager.getConnection(url, user, "");
        Statement statement = connection.createStatement()) {
      int changed = 0;
      for (String each : sql) {
        changed += statement.executeUpdate(each);
      }
      return changed;
    } catch (SQLException e) {
      throw new IllegalStateException(String.join("; ", sql), e);
    }
  }
}
