package org.kaocheng.web.intake;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Reading and writing whole documents takes memory: two at a time, the others wait. */
@Component
class HeavyWork {

  private final Semaphore places = new Semaphore(2, true);

  /** Does the work when there is a place for it. */
  <T> T run(Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
