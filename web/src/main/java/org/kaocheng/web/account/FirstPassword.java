package org.kaocheng.web.account;

import java.security.SecureRandom;

/** First passwords, made at random and to be changed before anything else. */
public final class FirstPassword {

  /** Without the signs that are taken for one another. */
  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final int LENGTH = 14;
  private static final SecureRandom RANDOM = new SecureRandom();

  private FirstPassword() {}

  /** A new password. */
  public static String random() {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < LENGTH; at++) {
      text.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return text.toString();
  }
}
