package org.kaocheng.check.text;

import java.util.Optional;

/** How two short texts differ. */
public final class Likeness {

  private Likeness() {}

  /**
   * The one place where two texts differ.
   *
   * @param prefix how many characters they share at the start
   * @param suffix how many they share at the end
   * @param left what stands between in the first text
   * @param right what stands between in the second text
   */
  public record Difference(int prefix, int suffix, String left, String right) {}

  /** The stretch in which two texts differ; empty when they are equal. */
  public static Optional<Difference> difference(String a, String b) {
    if (a.equals(b)) {
      return Optional.empty();
    }
    int most = Math.min(a.length(), b.length());
    int prefix = 0;
    while (prefix < most && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    int suffix = 0;
    while (suffix < most - prefix
        && a.charAt(a.length() - 1 - suffix) == b.charAt(b.length() - 1 - suffix)) {
      suffix++;
    }
    return Optional.of(
        new Difference(
            prefix,
            suffix,
            a.substring(prefix, a.length() - suffix),
            b.substring(prefix, b.length() - suffix)));
  }

  /** Whether one character was put in, left out or exchanged between the two texts. */
  public static boolean oneCharacterApart(String a, String b) {
    return difference(a, b)
        .filter(d -> d.left().length() <= 1 && d.right().length() <= 1)
        .isPresent();
  }

  /**
   * What must be left out of the longer text, in one or two stretches, to make the shorter one;
   * empty when that cannot be done.
   */
  public static Optional<String> omitted(String shorter, String longer) {
    int at = 0;
    int gaps = 0;
    boolean inGap = false;
    StringBuilder omitted = new StringBuilder();
    for (int i = 0; i < longer.length(); i++) {
      boolean same = at < shorter.length() && longer.charAt(i) == shorter.charAt(at);
      if (same) {
        at++;
      } else {
        omitted.append(longer.charAt(i));
        gaps += inGap ? 0 : 1;
      }
      inGap = !same;
    }
    return at == shorter.length() && gaps >= 1 && gaps <= 2
        ? Optional.of(omitted.toString())
        : Optional.empty();
  }
}
