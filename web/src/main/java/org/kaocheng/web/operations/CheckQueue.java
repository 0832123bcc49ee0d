package org.kaocheng.web.operations;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;

/** So many files are checked at once; the others wait, not for ever. */
@Component
public class CheckQueue {

  private static final long LONGEST_WAIT = 60;

  private final Semaphore places =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicInteger working = new AtomicInteger();
  private volatile IntSupplier othersWaiting = () -> 0;
  private volatile IntSupplier othersWorking = () -> 0;

  /** Waits for a place; whether there was one in time. Who gets one must {@link #leave}. */
  public boolean enter() {
    waiting.incrementAndGet();
    try {
      boolean entered = places.tryAcquire(LONGEST_WAIT, TimeUnit.SECONDS);
      if (entered) {
        working.incrementAndGet();
      }
      return entered;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      waiting.decrementAndGet();
    }
  }

  /** Gives the place back. */
  public void leave() {
    working.decrementAndGet();
    places.release();
  }

  /** Counts what waits and is checked elsewhere, too. */
  public void count(IntSupplier othersWaiting, IntSupplier othersWorking) {
    this.othersWaiting = othersWaiting;
    this.othersWorking = othersWorking;
  }

  /** How many wait. */
  int waiting() {
    return waiting.get() + othersWaiting.getAsInt();
  }

  /** How many are checked. */
  int working() {
    return working.get() + othersWorking.getAsInt();
  }
}
