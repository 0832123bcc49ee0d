package org.kaocheng.web.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaocheng.casework.Cases;
import org.kaocheng.casework.Verification;
import org.kaocheng.casework.Verifier;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.store.Account;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.Databases;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.Role;
import org.kaocheng.web.ServerProcess;
import org.kaocheng.web.Site;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * The process is killed while twenty people save and submit; once a database in the build, as often
 * as {@code -Dkaocheng.kills} says by {@code make crash}.
 */
class CrashTest {

  private static final int CLIENTS = 20;
  private static final int KILLS = Integer.getInteger("kaocheng.kills", 1);

  /** After so many kills a new database: the whole history is verified after every one. */
  private static final int KILLS_PER_DATABASE = 20;

  private static final int SHORTEST = 300;
  private static final int LONGEST = 2_500;

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource(Databases.class)
  void what_was_acknowledged_is_there_after_the_process_was_killed(Databases kind)
      throws Exception {
    Random random = new Random(20261128);
    long saves = 0;
    for (int kill = 0; kill < KILLS; kill += KILLS_PER_DATABASE) {
      int kills = Math.min(KILLS_PER_DATABASE, KILLS - kill);
      saves += killed(kind, Files.createDirectory(folder.resolve("after" + kill)), kills, random);
      System.out.println(kind + ": " + (kill + kills) + " kills, " + saves + " saves kept");
    }
    assertThat(saves).as("saves acknowledged").isPositive();
  }

  /** Kills the process again and again on one database; how many saves were acknowledged. */
  private static long killed(Databases kind, Path folder, int kills, Random random)
      throws Exception {
    try (Databases.Fresh fresh = kind.fresh(folder)) {
      List<Client> clients = clients(fresh.database());
      fresh.database().close();
      for (int kill = 1; kill <= kills; kill++) {
        run(folder, fresh, clients, SHORTEST + random.nextInt(LONGEST));
        try (Database database = Database.open(fresh.url(), fresh.user(), "")) {
          clients.forEach(client -> client.assertKept(database));
          assertThat(new Verifier(database).verify())
              .as("after kill " + kill)
              .isInstanceOf(Verification.Sound.class);
        }
      }
      return saved(clients);
    }
  }

  private static void run(
      Path folder, Databases.Fresh fresh, List<Client> clients, int milliseconds) throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    try (ServerProcess server =
            ServerProcess.start(
                folder.resolve("server"), fresh.url(), fresh.user(), List.of("-Xmx512m"));
        ExecutorService people = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<?>> work = new ArrayList<>();
      long before = saved(clients);
      for (Client client : clients) {
        work.add(people.submit(() -> client.work(server, over)));
      }
      // The random moment is counted from the first save on, for signing in takes its time.
      while (saved(clients) == before && work.stream().noneMatch(Future::isDone)) {
        Thread.sleep(10);
      }
      Thread.sleep(milliseconds);
      server.kill();
      over.set(true);
      for (Future<?> each : work) {
        each.get();
      }
    }
  }

  private static long saved(List<Client> clients) {
    return clients.stream().mapToLong(Client::saves).sum();
  }

  /** Twenty units with a case and an account each. */
  private static List<Client> clients(Database database) {
    // A quick hash of a password that protects nothing: signing in is not what is tried here.
    String hash = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(Site.PASSWORD);
    Instant now = Instant.now();
    long task =
        database
            .tasks()
            .add(2022, Site.SCHEME, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(9)))
            .id();
    ReportingUnit bureau = database.units().add(Optional.empty(), "青禾县财政局");
    Cases cases = new Cases(database, Schemes.builtIn(), Instant::now);
    List<Client> clients = new ArrayList<>();
    for (int number = 1; number <= CLIENTS; number++) {
      String name = "青禾县第" + number + "局";
      long unit = database.units().add(Optional.of(bureau.id()), name).id();
      Actor actor = new Actor("fixture", "test");
      FilingCase opened = Site.done(cases.open(unit, task, actor));
      Site.done(cases.save(opened.id(), 0, Site.filing(name), actor));
      String login = "head" + number;
      Account account =
          database.accounts().add(Account.of(login, login, Role.HEAD, unit, hash)).orElseThrow();
      database.accounts().update(account.withPassword(hash, false));
      clients.add(new Client(login, opened.id(), number));
    }
    return clients;
  }
}
