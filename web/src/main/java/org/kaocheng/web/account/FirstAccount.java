package org.kaocheng.web.account;

import java.util.Optional;
import org.kaocheng.casework.administration.Ledger;
import org.kaocheng.cli.WebServer;
import org.kaocheng.store.Account;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.Fingerprints;
import org.kaocheng.store.LedgerEvent;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.Role;
import org.kaocheng.web.Notice;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Opens an empty database with a finance bureau and an administrator, and tells the password once.
 */
@Component
@Lazy(false)
class FirstAccount {

  private static final String LOGIN = "admin";

  private final Database database;
  private final PasswordEncoder passwords;
  private final WebServer.Settings settings;
  private final Notice notice;
  private final Ledger ledger;

  FirstAccount(
      Database database,
      PasswordEncoder passwords,
      WebServer.Settings settings,
      Notice notice,
      Ledger ledger) {
    this.database = database;
    this.passwords = passwords;
    this.settings = settings;
    this.notice = notice;
    this.ledger = ledger;
  }

  /** Once all is there. */
  @EventListener(ApplicationReadyEvent.class)
  void open() {
    if (settings.demo() || !database.accounts().all().isEmpty()) {
      return;
    }
    String password = FirstPassword.random();
    String hash = passwords.encode(password);
    ledger.work(open -> {
      ReportingUnit bureau =
          database.units().roots().stream()
              .findFirst()
              .orElseGet(() -> database.units().add(Optional.empty(), "财政局"));
      Account account =
          database
              .accounts()
              .add(Account.of(LOGIN, "管理员", Role.ADMINISTRATOR, bureau.id(), hash))
              .orElseThrow();
      open.write(
          new Actor(LOGIN, "首次启动"),
          LedgerEvent.Act.ADD,
          LedgerEvent.Kind.ACCOUNT,
          account.id(),
          bureau.id(),
          LOGIN,
          Fingerprints.of(account));
      return account;
    });
    notice.line().accept("数据库里还没有账号，已建立管理员账号：" + LOGIN + "，初始密码：" + password + "（首次登录须修改，只显示这一次）。");
  }
}
