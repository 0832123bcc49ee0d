package org.kaocheng.web.demo;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.kaocheng.casework.Examinations;
import org.kaocheng.casework.demo.Demo;
import org.kaocheng.cli.WebServer;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.store.Account;
import org.kaocheng.store.Database;
import org.kaocheng.web.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database for {@code serve --demo}: accounts before the server is told to be
 * started, cases in the background. What was broken off by a stop is gone on with at the next
 * start.
 */
@Component
@Lazy(false)
public class Demonstration {

  /** The password of all demonstration accounts; no secret, it is printed. */
  static final String PASSWORD = "Qinghe-2026";

  private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

  private final Database database;
  private final Schemes schemes;
  private final Examinations examinations;
  private final PasswordEncoder passwords;
  private final WebServer.Settings settings;
  private final Notice notice;
  private final InstantSource clock;
  private volatile String progress = "";
  private volatile boolean stopped;

  Demonstration(
      Database database,
      Schemes schemes,
      Examinations examinations,
      PasswordEncoder passwords,
      WebServer.Settings settings,
      Notice notice,
      InstantSource clock) {
    this.database = database;
    this.schemes = schemes;
    this.examinations = examinations;
    this.passwords = passwords;
    this.settings = settings;
    this.notice = notice;
    this.clock = clock;
  }

  /** Whether this is a demonstration. */
  public boolean isOn() {
    return settings.demo();
  }

  /** How many cases of how many are there, as 12/66; empty when all are. */
  public String progress() {
    return progress;
  }

  /** Once all is there. */
  @EventListener(ApplicationReadyEvent.class)
  void open() {
    if (!settings.demo()) {
      return;
    }
    Demo demo = new Demo(database, schemes);
    if (database.accounts().all().isEmpty()) {
      demo.people(passwords.encode(PASSWORD), clock.instant());
    }
    if (demo.isUnfinished()) {
      progress = "0";
      Thread.ofPlatform().name("demo").daemon().start(() -> fill(demo));
    }
    tell(database.accounts().all());
  }

  private void tell(List<Account> accounts) {
    String logins =
        accounts.stream()
            .map(account -> account.login() + "（" + account.role().label() + "）")
            .collect(Collectors.joining("、"));
    notice.line().accept("演示数据，单位、人员和数字都是虚构的。账号：" + logins + "；密码都是 " + PASSWORD);
  }

  private void fill(Demo demo) {
    try {
      demo.cases((done, all) -> {
        if (stopped) {
          throw new IllegalStateException("stopped");
        }
        progress = done + "/" + all;
      });
      for (long id : database.cases().ids()) {
        if (!stopped) {
          database.submissions().last(id).ifPresent(examinations::summary);
        }
      }
    } catch (RuntimeException e) {
      if (!stopped) {
        LOG.warn("the demonstration could not be filled", e);
      }
    } finally {
      progress = "";
    }
  }

  /** Leaves off when the server stops. */
  @jakarta.annotation.PreDestroy
  void stop() {
    stopped = true;
  }
}
