package org.kaocheng.value;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was derived from one thing so far, each result under the key of its derivation. Safe to
 * share.
 */
public final class Derivations {

  private final Map<Object, Object> results = new ConcurrentHashMap<>();

  /**
   * The result under a key, derived when it is first asked for. Two threads may both derive it at
   * first; one result is kept.
   *
   * @param key stands for one derivation and no other
   */
  @SuppressWarnings("unchecked") // a result is only ever kept under the key of its derivation
  public <T> T of(Object key, Supplier<T> derivation) {
    Object known = results.get(key);
    if (known == null) {
      Object derived = derivation.get();
      Object earlier = results.putIfAbsent(key, derived);
      known = earlier == null ? derived : earlier;
    }
    return (T) known;
  }
}
