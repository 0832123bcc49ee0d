package org.kaocheng.web.load;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.casework.Cases;
import org.kaocheng.casework.demo.InventedFiling;
import org.kaocheng.casework.demo.Office;
import org.kaocheng.filing.Filing;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.store.Account;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.Role;
import org.kaocheng.web.Site;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * A city with departments that have filled in everything, and reviewers.
 *
 * @param departments the departments
 * @param reviewers the reviewers' logins
 * @param submitted the cases that wait for review
 */
record City(List<Department> departments, List<String> reviewers, List<Long> submitted) {

  private static final Actor FIXTURE = new Actor("fixture", "load");

  /**
   * A department.
   *
   * @param login the account of its head
   * @param filingCase its case
   * @param filing what is filled in
   */
  record Department(String login, long filingCase, Filing filing) {}

  /** Fills an empty database file. */
  static City in(Path file, String schemeId, int departments, int reviewers, int submitted) {
    Schemes schemes = Schemes.builtIn();
    Scheme scheme = schemes.scheme(schemeId).orElseThrow();
    int year = scheme.years().first();
    // A quick hash of a password that protects nothing: signing in is not what is measured.
    String hash = "{bcrypt}" + new BCryptPasswordEncoder(4).encode(Site.PASSWORD);
    List<Department> filling = new ArrayList<>();
    List<String> reviewing = new ArrayList<>();
    List<Long> waiting = new ArrayList<>();
    try (Database database = Database.file(file)) {
      Instant now = Instant.now();
      long task =
          database
              .tasks()
              .add(year, schemeId, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(9)))
              .id();
      Cases cases = new Cases(database, schemes, Instant::now);
      ReportingUnit bureau = database.units().add(Optional.empty(), "青禾市财政局");
      for (int number = 1; number <= departments + submitted; number++) {
        String name = "青禾市第" + number + "局";
        long unit = database.units().add(Optional.of(bureau.id()), name).id();
        database.tasks().oblige(task, unit);
        Filing filing = InventedFiling.of(scheme, office(name), year, number);
        FilingCase opened = Site.done(cases.open(unit, task, FIXTURE));
        Site.done(cases.save(opened.id(), 0, filing, FIXTURE));
        if (number > departments) {
          Site.done(cases.submit(opened.id(), 1, FIXTURE));
          waiting.add(opened.id());
        } else {
          String login = account(database, "head" + number, Role.HEAD, unit, hash);
          filling.add(new Department(login, opened.id(), filing));
        }
      }
      for (int number = 1; number <= reviewers; number++) {
        reviewing.add(account(database, "reviewer" + number, Role.REVIEWER, bureau.id(), hash));
      }
    }
    return new City(filling, reviewing, waiting);
  }

  private static Office office(String name) {
    return new Office(
        name,
        "档案接收、保管和利用",
        "整理档案",
        "卷",
        List.of("档案整理", "档案数字化", "库房维护", "档案征集", "设备更新", "宣传教育", "人员培训"));
  }

  private static String account(
      Database database, String login, Role role, long unit, String hash) {
    Account made =
        database.accounts().add(Account.of(login, login, role, unit, hash)).orElseThrow();
    database.accounts().update(made.withPassword(hash, false));
    return login;
  }
}
