package org.kaocheng.casework.sampling;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * A unit's key in a draw, u^(1/weight), after Efraimidis and Spirakis: drawn are those with the
 * greatest keys. u is an odd number of 65 binary digits over 2^65, made of the first 64 digits of
 * the SHA-256 of seed, colon and the unit's number. Two keys are compared exactly, by whole
 * numbers: u^(1/w) is greater than v^(1/z) where u^z is greater than v^w.
 */
final class DrawKey implements Comparable<DrawKey> {

  private static final int BYTES = 8;
  private static final int DIGITS = 65;

  private final FrameUnit unit;
  private final BigInteger numerator;

  DrawKey(String seed, FrameUnit unit) {
    this.unit = unit;
    this.numerator = numerator(seed, unit.unit());
  }

  private static BigInteger numerator(String seed, long unit) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((seed + ":" + unit).getBytes(StandardCharsets.UTF_8));
      return new BigInteger(1, Arrays.copyOf(digest, BYTES)).shiftLeft(1).add(BigInteger.ONE);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  FrameUnit unit() {
    return unit;
  }

  /** The greater key first; of equal keys the smaller number of the unit. */
  @Override
  public int compareTo(DrawKey other) {
    int own = unit.weight();
    int its = other.unit.weight();
    // u^its : v^own with u = numerator / 2^65, both sides times 2^(65 (own + its)).
    BigInteger left = numerator.pow(its).shiftLeft(DIGITS * own);
    BigInteger right = other.numerator.pow(own).shiftLeft(DIGITS * its);
    int greater = right.compareTo(left);
    return greater != 0 ? greater : Long.compare(unit.unit(), other.unit.unit());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DrawKey key && key.unit.equals(unit) && key.numerator.equals(numerator);
  }

  @Override
  public int hashCode() {
    return unit.hashCode() + 31 * numerator.hashCode();
  }
}
