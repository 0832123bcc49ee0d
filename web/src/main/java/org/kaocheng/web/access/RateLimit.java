package org.kaocheng.web.access;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** How many requests a token may make in a minute; the minutes are those of the clock. */
final class RateLimit {

  /** Requests a minute and token. */
  static final int MOST = 120;

  private final InstantSource clock;
  private final Map<Long, Integer> counts = new HashMap<>();
  private long minute;

  RateLimit(InstantSource clock) {
    this.clock = clock;
  }

  /** Counts a request of a token; whether it is one too many. */
  synchronized boolean isExceeded(long token) {
    long now = clock.instant().getEpochSecond() / 60;
    if (now != minute) {
      counts.clear();
      minute = now;
    }
    return counts.merge(token, 1, Integer::sum) > MOST;
  }

  /** How many seconds until tokens may ask again. */
  long secondsLeft() {
    return 60 - clock.instant().getEpochSecond() % 60;
  }
}
