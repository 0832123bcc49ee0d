package org.kaocheng.value;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  /**
   * An expression for one of some words, tried in their order, in a group that captures nothing.
   * The first sign is looked at before the words are, which spares trying each of them at every
   * sign of a text.
   */
  public static String anyOf(List<String> words) {
    String firsts =
        words.stream()
            .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
            .map(sign -> Character.isLetterOrDigit(sign.codePointAt(0)) ? sign : "\\" + sign)
            .distinct()
            .collect(Collectors.joining("", "[", "]"));
    return words.stream()
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:(?=" + firsts + ")(?:", "))"));
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
