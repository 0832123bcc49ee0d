package org.kaocheng.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
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
  private final JdbcTemplate jdbc;
  private final UnitTable units;
  private final TaskTable tasks;
  private final CaseTable cases;
  private final DraftTable drafts;
  private final SubmissionTable submissions;
  private final DecisionTable decisions;
  private final ScoreTable scores;
  private final EventTable events;
  private final AccountTable accounts;
  private final TokenTable tokens;
  private final DisclosureTable disclosures;
  private final LedgerTable ledger;
  private final SettingTable settings;
  private final ReminderTable reminders;
  private final DrawTable draws;
  private final FileContentTable contents;
  private final SupportingFileTable supportingFiles;
  private final IntakeFileTable intakeFiles;

  private Database(HikariDataSource pool) {
    this.pool = pool;
    JdbcTransactionManager manager = new JdbcTransactionManager(pool);
    this.writing = new TransactionTemplate(manager);
    this.reading = new TransactionTemplate(manager);
    reading.setReadOnly(true);
    // On H2, only this level reads all tables as they stood at one moment; the lower one of that
    // name, table by table.
    reading.setIsolationLevel(
        pool.getJdbcUrl().startsWith("jdbc:h2:")
            ? TransactionDefinition.ISOLATION_SERIALIZABLE
            : TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.jdbc = new JdbcTemplate(pool);
    JdbcClient client = JdbcClient.create(pool);
    this.units = new UnitTable(client);
    this.tasks = new TaskTable(client);
    this.cases = new CaseTable(client);
    this.drafts = new DraftTable(client);
    this.submissions = new SubmissionTable(client);
    this.decisions = new DecisionTable(client);
    this.events = new EventTable(client);
    this.accounts = new AccountTable(client);
    this.tokens = new TokenTable(client);
    this.disclosures = new DisclosureTable(client);
    this.ledger = new LedgerTable(client);
    this.settings = new SettingTable(client);
    this.reminders = new ReminderTable(client);
    this.draws = new DrawTable(client);
    this.contents = new FileContentTable(client);
    this.supportingFiles = new SupportingFileTable(client);
    this.intakeFiles = new IntakeFileTable(client);
    this.scores = new ScoreTable(client);
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

  /** What is done with a connection: the transaction's, where one is open. */
  interface Work<T> {
    T with(Connection connection) throws SQLException;
  }

  <T> T withConnection(Work<T> work) {
    return required(jdbc.execute((Connection connection) -> work.with(connection)));
  }

  /** The versions of the migrations the schema has seen, in order. */
  static String migrations(Connection connection) throws SQLException {
    List<Integer> versions = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select version from flyway_schema_history where version is not null and success")) {
      while (row.next()) {
        versions.add(Integer.parseInt(row.getString(1)));
      }
    }
    return versions.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
  }

  private static <T> T required(TransactionTemplate template, Supplier<T> work) {
    return required(template.execute(status -> work.get()));
  }

  private static <T> T required(@Nullable T result) {
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

  /** The tokens of accounts. */
  public TokenTable tokens() {
    return tokens;
  }

  /** What was published. */
  public DisclosureTable disclosures() {
    return disclosures;
  }

  /** The ledger of acts that belong to no case. */
  public LedgerTable ledger() {
    return ledger;
  }

  /** The settings. */
  public SettingTable settings() {
    return settings;
  }

  /** The reminders. */
  public ReminderTable reminders() {
    return reminders;
  }

  /** The draws of reports to be inspected. */
  public DrawTable draws() {
    return draws;
  }

  /** The contents of files. */
  public FileContentTable contents() {
    return contents;
  }

  /** The files that support indicators. */
  public SupportingFileTable supportingFiles() {
    return supportingFiles;
  }

  /** The files drafts are filled in from. */
  public IntakeFileTable intakeFiles() {
    return intakeFiles;
  }

  @Override
  public void close() {
    pool.close();
  }
}
