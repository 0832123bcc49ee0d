package org.kaocheng.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What was derived from one examination so far, by {@link Memo}. Safe to share. */
final class Derived {

  private final Map<Memo<?>, Object> values = new ConcurrentHashMap<>();

  /** What the memo derives. Two threads may both derive it at first; one result is kept. */
  @SuppressWarnings("unchecked") // a value is only ever kept under the memo that derived it
  <T> T of(Memo<T> memo, Examination examination) {
    Object known = values.get(memo);
    if (known == null) {
      Object derived = memo.derive(examination);
      Object earlier = values.putIfAbsent(memo, derived);
      known = earlier == null ? derived : earlier;
    }
    return (T) known;
  }
}
