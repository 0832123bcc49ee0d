package org.kaocheng.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** An open database with its schema brought up to date, and its tables. */
public final class Database implements AutoCloseable {

  private static final String MIGRATIONS = "classpath:org/kaocheng/store/migration";

  /** Without WRITE_DELAY=0, H2 writes half a second late what it has acknowledged. */
  private static final String H2_SETTINGS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
          + ";LOCK_TIMEOUT=10000;WRITE_DELAY=0";

  private static final int MOST_CONNECTIONS = 10;

  private final HikariDataSource pool;
  private final TransactionTemplate writing;
  private final TransactionTemplate reading;
  private final UnitTable units;
  private final TaskTable tasks;
  private final CaseTable cases;
  private final DraftTable drafts;
  private final SubmissionTable submissions;
  private final DecisionTable decisions;
  private final ScoreTable scores;
  private final EventTable events;
  private final AccountTable accounts;

  private Database(HikariDataSource pool) {
    this.pool = pool;
    JdbcTransactionManager manager = new JdbcTransactionManager(pool);
    this.writing = new TransactionTemplate(manager);
    this.reading = new TransactionTemplate(manager);
    reading.setReadOnly(true);
    reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    JdbcClient jdbc = JdbcClient.create(pool);
    this.units = new UnitTable(jdbc);
    this.tasks = new TaskTable(jdbc);
    this.cases = new CaseTable(jdbc);
    this.drafts = new DraftTable(jdbc);
    this.submissions = new SubmissionTable(jdbc);
    this.decisions = new DecisionTable(jdbc);
    this.scores = new ScoreTable(jdbc);
    this.events = new EventTable(jdbc);
    this.accounts = new AccountTable(jdbc);
  }

  /** The H2 database in a file, made when it is absent. */
  public static Database file(Path file) {
    return open(url(file), "sa", "");
  }

  /** The JDBC address of the H2 database in a file. */
  static String url(Path file) {
    return "jdbc:h2:file:" + file.toAbsolutePath() + H2_SETTINGS;
  }

  /**
   * The database at a JDBC address.
   *
   * @throws UnavailableDatabaseException when it cannot be reached or its schema is not this
   *     program's
   */
  public static Database open(String url, String user, String password) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(MOST_CONNECTIONS);
    HikariDataSource pool;
    try {
      pool = new HikariDataSource(config);
    } catch (RuntimeException e) {
      throw new UnavailableDatabaseException(e);
    }
    try {
      Flyway.configure().dataSource(pool).locations(MIGRATIONS).load().migrate();
      return new Database(pool);
    } catch (RuntimeException e) {
      pool.close();
      throw new UnavailableDatabaseException(e);
    }
  }

  /** Runs in one transaction: all of it is kept, or nothing when it throws. */
  public <T> T inTransaction(Supplier<T> work) {
    return required(writing, work);
  }

  /** Runs on one state of the whole database, whatever others write meanwhile. */
  public <T> T inSnapshot(Supplier<T> work) {
    return required(reading, work);
  }

  private static <T> T required(TransactionTemplate template, Supplier<T> work) {
    T result = template.execute(status -> work.get());
    if (result == null) {
      throw new IllegalStateException("a transaction gave nothing");
    }
    return result;
  }

  /** The units. */
  public UnitTable units() {
    return units;
  }

  /** The tasks. */
  public TaskTable tasks() {
    return tasks;
  }

  /** The cases. */
  public CaseTable cases() {
    return cases;
  }

  /** The drafts. */
  public DraftTable drafts() {
    return drafts;
  }

  /** The submissions. */
  public SubmissionTable submissions() {
    return submissions;
  }

  /** The decisions on findings. */
  public DecisionTable decisions() {
    return decisions;
  }

  /** The reviewers' scores. */
  public ScoreTable scores() {
    return scores;
  }

  /** The events. */
  public EventTable events() {
    return events;
  }

  /** The accounts. */
  public AccountTable accounts() {
    return accounts;
  }

  @Override
  public void close() {
    pool.close();
  }
}
