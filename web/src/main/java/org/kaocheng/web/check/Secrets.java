package org.kaocheng.web.check;

import java.security.SecureRandom;
import java.util.Base64;

/** Names that cannot be guessed. */
final class Secrets {

  private static final int BYTES = 18;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  /** A new one of 144 random bits, in letters, digits, {@code -} and {@code _}. */
  static String next() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
