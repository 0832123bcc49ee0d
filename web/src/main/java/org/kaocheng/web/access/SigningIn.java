package org.kaocheng.web.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.kaocheng.store.Account;
import org.kaocheng.store.Database;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Finds who signs in with a password, and locks an account after too many wrong ones. */
@Service
class SigningIn implements UserDetailsService {

  static final int MOST_FAILURES = 5;
  static final Duration LOCKED = Duration.ofMinutes(15);

  private final Database database;
  private final InstantSource clock;

  SigningIn(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public UserDetails loadUserByUsername(String login) {
    Account account =
        database
            .accounts()
            .find(login)
            .filter(each -> !each.password().isEmpty())
            .orElseThrow(() -> new UsernameNotFoundException("no such login"));
    return new PasswordPrincipal(
        Visitor.of(account),
        account.password(),
        account.isLocked(clock.instant()),
        account.disabled());
  }

  /** Counts a wrong password. */
  @EventListener
  void failed(AuthenticationFailureBadCredentialsEvent event) {
    count(event.getAuthentication().getName(), true);
  }

  /** Forgets the wrong passwords given before. */
  @EventListener
  void succeeded(AuthenticationSuccessEvent event) {
    if (event.getAuthentication().getPrincipal() instanceof PasswordPrincipal principal) {
      count(principal.getUsername(), false);
    }
  }

  private void count(String login, boolean failed) {
    Optional<Account> known = database.accounts().find(login);
    if (known.isEmpty()) {
      return;
    }
    database.inTransaction(() -> {
      Account account = database.accounts().lock(known.get().id()).orElseThrow();
      int failures = failed ? account.failures() + 1 : 0;
      Instant now = clock.instant();
      if (failures >= MOST_FAILURES) {
        database.accounts().update(account.failed(0, Optional.of(now.plus(LOCKED))));
      } else if (failed || account.failures() > 0) {
        database.accounts().update(account.failed(failures, Optional.empty()));
      }
      return account;
    });
  }
}
