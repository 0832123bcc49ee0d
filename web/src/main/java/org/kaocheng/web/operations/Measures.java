package org.kaocheng.web.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Supplier;
import org.kaocheng.store.CaseState;
import org.kaocheng.store.Database;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What is measured besides what the libraries measure. */
@Component
@Lazy(false)
public class Measures {

  private static final Duration FRESH = Duration.ofSeconds(10);

  private final Database database;
  private final InstantSource clock;
  private final Precedence precedence;
  private final Timer recomputed;
  private Map<CaseState, Integer> cases = Map.of();
  private long counted;

  Measures(
      MeterRegistry registry,
      Database database,
      CheckQueue queue,
      Precedence precedence,
      InstantSource clock) {
    this.database = database;
    this.precedence = precedence;
    this.clock = clock;
    this.recomputed =
        Timer.builder("kaocheng.change.recomputed")
            .description("A change of a draft recomputed and answered")
            .publishPercentileHistogram()
            .register(registry);
    for (CaseState state : CaseState.values()) {
      Gauge.builder("kaocheng.cases", () -> count(state))
          .description("Cases by state")
          .tag("state", state.name())
          .register(registry);
    }
    Gauge.builder("kaocheng.check.waiting", queue, CheckQueue::waiting)
        .description("Files that wait to be checked")
        .register(registry);
    Gauge.builder("kaocheng.check.working", queue, CheckQueue::working)
        .description("Files that are being checked")
        .register(registry);
  }

  /** Does what recomputes a change before all else, and measures how long it takes. */
  public <T> T recomputed(Supplier<T> work) {
    long begun = System.nanoTime();
    try {
      return precedence.first(work);
    } finally {
      recomputed.record(Duration.ofNanos(System.nanoTime() - begun));
    }
  }

  private synchronized int count(CaseState state) {
    long now = clock.instant().getEpochSecond();
    if (now - counted >= FRESH.toSeconds()) {
      cases = database.cases().byState();
      counted = now;
    }
    return cases.getOrDefault(state, 0);
  }
}
