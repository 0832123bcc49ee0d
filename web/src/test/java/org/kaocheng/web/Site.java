package org.kaocheng.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.casework.Cases;
import org.kaocheng.casework.Outcome;
import org.kaocheng.cli.WebServer;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Period;
import org.kaocheng.filing.FieldKinds;
import org.kaocheng.filing.FigureText;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.Slot;
import org.kaocheng.store.Account;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.DatabaseAddress;
import org.kaocheng.store.EvaluationTask;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.Role;
import org.kaocheng.web.access.Tokens;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * A running site for tests: a bureau with a reviewer and an administrator, a department with a
 * preparer and a head, a case of its own, and a foreign bureau with a department, a case and the
 * same accounts. One for all tests, stopped at the end; tests add what they change.
 */
public final class Site {

  /** The password of every account. */
  public static final String PASSWORD = "Correct-Horse-7";

  /** The scheme of the task. */
  public static final String SCHEME = "hunan-hengyang/2022";

  private static final Instant OPENS = Instant.parse("2023-03-01T00:00:00Z");

  private final ConfigurableApplicationContext context;
  private final String hash;
  private final EvaluationTask task;
  private final County own;
  private final County foreign;
  private final Map<String, String> tokens = new java.util.concurrent.ConcurrentHashMap<>();

  /**
   * A county of the site.
   *
   * @param bureau its finance bureau
   * @param department a department below
   * @param filingCase the department's case for the task
   * @param logins the login of each role
   */
  public record County(
      ReportingUnit bureau,
      ReportingUnit department,
      FilingCase filingCase,
      Map<Role, String> logins) {

    /** The login of a role. */
    public String login(Role role) {
      return java.util.Objects.requireNonNull(logins.get(role));
    }
  }

  private Site(ConfigurableApplicationContext context) {
    this.context = context;
    this.hash = bean(PasswordEncoder.class).encode(PASSWORD);
    this.task =
        database().tasks().add(2022, SCHEME, OPENS, Instant.now().plus(Duration.ofDays(30)));
    this.own = county("own", "青禾县");
    this.foreign = county("foreign", "白石县");
  }

  private static final class Holder {
    static final Site SITE = start();

    private static Site start() {
      try {
        Path folder = Files.createTempDirectory(Path.of("target"), "site");
        Site site =
            new Site(
                Server.start(
                    new WebServer.Settings("localhost", 0, folder, false),
                    DatabaseAddress.of(folder, Map.of()),
                    line -> {}));
        Runtime.getRuntime().addShutdownHook(new Thread(site.context::close));
        return site;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The site. */
  public static Site shared() {
    return Holder.SITE;
  }

  /** A part of the application. */
  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** A part of the application by its name. */
  public <T> T bean(String name, Class<T> type) {
    return context.getBean(name, type);
  }

  /** The database. */
  public Database database() {
    return bean(Database.class);
  }

  /** The cases. */
  public Cases cases() {
    return bean(Cases.class);
  }

  /** The task all report for. */
  public EvaluationTask task() {
    return task;
  }

  /** The county whose accounts tests sign in with. */
  public County own() {
    return own;
  }

  /** A county they must not see. */
  public County foreign() {
    return foreign;
  }

  /** Where it is: http://localhost:12345. */
  public String address() {
    return "http://localhost:" + Server.port(context);
  }

  /** A new county with a case that has been filled in a little. */
  public County county(String prefix, String name) {
    ReportingUnit bureau = database().units().add(Optional.empty(), name + "财政局");
    ReportingUnit department = department(bureau, name + "档案局");
    Map<Role, String> logins = new HashMap<>();
    for (Role role : Role.values()) {
      boolean ofDepartment = role == Role.PREPARER || role == Role.HEAD;
      String login = prefix + "-" + role.name().toLowerCase(java.util.Locale.ROOT);
      account(login, role, ofDepartment ? department : bureau);
      logins.put(role, login);
    }
    return new County(bureau, department, opened(department), logins);
  }

  /** A new department that must report. */
  public ReportingUnit department(ReportingUnit bureau, String name) {
    ReportingUnit department = database().units().add(Optional.of(bureau.id()), name);
    database().tasks().oblige(task.id(), department.id());
    return department;
  }

  /** A new account with {@link #PASSWORD}, changed already; its name is not its login. */
  public Account account(String login, Role role, ReportingUnit unit) {
    Account made =
        database()
            .accounts()
            .add(Account.of(login, login + "先生", role, unit.id(), hash))
            .orElseThrow();
    Account changed = made.withPassword(hash, false);
    database().accounts().update(changed);
    return changed;
  }

  /** A department's opened case with a first draft. */
  public FilingCase opened(ReportingUnit department) {
    Actor actor = new Actor("fixture", "test");
    FilingCase opened = done(cases().open(department.id(), task.id(), actor));
    done(cases().save(opened.id(), 0, filing(department.name()), actor));
    return opened;
  }

  /** What came of an act that was done. */
  public static <T> T done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T>(T value)) {
      return value;
    }
    throw new AssertionError("not done: " + outcome);
  }

  /** A filing with a name, a budget and accounts. */
  public static Filing filing(String unit) {
    Map<Slot, Content> entries = new java.util.LinkedHashMap<>();
    entries.put(Slot.of("document.unit_name", Period.NONE), new Content.Words(unit));
    for (Basis basis :
        java.util.List.of(Basis.ORIGINAL_BUDGET, Basis.ADJUSTED_BUDGET, Basis.FINAL_ACCOUNTS)) {
      entries.put(
          Slot.of("budget.total", new Period(2022, basis)),
          new Content.Figure(
              FigureText.of(new java.math.BigDecimal("1200.50"), FieldKinds.unit("budget.total"))));
    }
    return Filing.blank(SCHEME, 2022).with(entries);
  }

  /** A browser of nobody yet. */
  public Browser browser() {
    return new Browser(address());
  }

  /** A browser someone of the own county is signed in with. */
  public Browser browser(Role role) {
    Browser browser = browser();
    browser.signIn(own.login(role), PASSWORD);
    return browser;
  }

  /** A program with a token of someone of the own county. */
  public Program program(Role role) {
    String login = java.util.Objects.requireNonNull(own.logins().get(role));
    return program(tokens.computeIfAbsent(login, this::token));
  }

  /** A program with a token. */
  public Program program(String token) {
    return new Program(address(), Optional.of(token));
  }

  /** A program without a token. */
  public Program program() {
    return new Program(address(), Optional.empty());
  }

  /** A new token of an account. */
  public String token(String login) {
    long account = database().accounts().find(login).orElseThrow().id();
    return bean(Tokens.class).make(account, "test", Duration.ofDays(1)).orElseThrow();
  }
}
