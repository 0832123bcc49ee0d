package org.kaocheng.value;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Patterns compiled once. For the fixed expressions of the program and its word lists only; what a
 * report says must not be compiled here, since nothing is ever dropped.
 */
public final class Patterns {

  private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

  private Patterns() {}

  /** The pattern of an expression. */
  public static Pattern of(String regex) {
    Pattern known = COMPILED.get(regex);
    return known != null ? known : COMPILED.computeIfAbsent(regex, Pattern::compile);
  }

  /** Whether the whole text matches. */
  public static boolean matches(String text, String regex) {
    return of(regex).matcher(text).matches();
  }

  /** The text with every match replaced. */
  public static String replaceAll(String text, String regex, String replacement) {
    return of(regex).matcher(text).replaceAll(replacement);
  }

  /** The text with the first match replaced. */
  public static String replaceFirst(String text, String regex, String replacement) {
    return of(regex).matcher(text).replaceFirst(replacement);
  }
}
