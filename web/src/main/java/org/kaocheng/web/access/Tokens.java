package org.kaocheng.web.access;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.kaocheng.store.Account;
import org.kaocheng.store.Database;
import org.kaocheng.store.Hash;
import org.kaocheng.store.Token;
import org.springframework.stereotype.Service;

/** Makes tokens, and tells whose one is. */
@Service
public class Tokens {

  /** How many tokens an account may have. */
  public static final int MOST = 20;

  private static final String PREFIX = "kaocheng_";
  private static final int BYTES = 32;
  private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

  private final Database database;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  Tokens(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** An account's tokens, the latest first. */
  public List<Token> of(long account) {
    return database.tokens().of(account);
  }

  /**
   * Makes a token.
   *
   * @return the token, which is not kept and cannot be shown again; empty when the account has
   *     {@link #MOST} already
   */
  public Optional<String> make(long account, String name, Duration life) {
    return database.inTransaction(() -> {
      database.accounts().lock(account);
      if (of(account).size() >= MOST) {
        return Optional.empty();
      }
      byte[] secret = new byte[BYTES];
      random.nextBytes(secret);
      String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
      Instant now = clock.instant();
      database.tokens().add(account, name, Hash.of(token), now, now.plus(life));
      return Optional.of(token);
    });
  }

  /** Takes an account's token away. */
  public boolean revoke(long account, long token) {
    return database.tokens().revoke(account, token);
  }

  /** Who signs in with a token; empty when it is none, is over, or its owner may not sign in. */
  Optional<TokenPrincipal> principal(String text) {
    Instant now = clock.instant();
    Optional<Token> token = database.tokens().find(Hash.of(text)).filter(each -> each.isValid(now));
    Optional<Account> owner =
        token
            .flatMap(each -> database.accounts().find(each.account()))
            .filter(account -> !account.disabled() && !account.mustChange());
    if (token.isEmpty() || owner.isEmpty()) {
      return Optional.empty();
    }
    if (token.get().used().map(at -> at.plus(BETWEEN_NOTES).isBefore(now)).orElse(true)) {
      database.tokens().used(token.get().id(), now);
    }
    return Optional.of(new TokenPrincipal(Visitor.of(owner.get()), token.get().id()));
  }
}
