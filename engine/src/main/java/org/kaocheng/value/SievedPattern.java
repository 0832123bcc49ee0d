package org.kaocheng.value;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * An expression that looks for the signs it requires first. For expressions that are tried on many
 * texts and match few of them.
 *
 * @param pattern the expression
 * @param signs what every match of it holds
 */
public record SievedPattern(Pattern pattern, RequiredSigns signs) {

  public SievedPattern {
    requireNonNull(pattern, "pattern is null");
    requireNonNull(signs, "signs is null");
  }

  /** The expression with the signs read off it. */
  public static SievedPattern of(Pattern pattern) {
    return new SievedPattern(pattern, RequiredSigns.of(pattern));
  }

  /** Whether it matches somewhere in the text. */
  public boolean foundIn(String text) {
    return signs.in(text) && pattern.matcher(text).find();
  }

  /** Whether it matches the whole text. */
  public boolean matches(String text) {
    return signs.in(text) && pattern.matcher(text).matches();
  }
}
