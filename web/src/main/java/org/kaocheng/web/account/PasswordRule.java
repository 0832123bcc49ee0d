package org.kaocheng.web.account;

import java.util.Locale;
import java.util.Optional;

/** What a password must be: long, not the login, not the old one, not one sign over and over. */
public final class PasswordRule {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 200;
  private static final int FEWEST_SIGNS = 5;

  private PasswordRule() {}

  /** The message that tells why a password is not taken; empty when it is. */
  public static Optional<String> problem(String login, String current, String chosen) {
    if (chosen.length() < SHORTEST || chosen.length() > LONGEST) {
      return Optional.of("password.length");
    }
    if (chosen.equals(current)) {
      return Optional.of("password.same");
    }
    boolean fewSigns = chosen.codePoints().distinct().count() < FEWEST_SIGNS;
    return fewSigns || chosen.toLowerCase(Locale.ROOT).contains(login)
        ? Optional.of("password.weak")
        : Optional.empty();
  }
}
