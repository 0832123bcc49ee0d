package org.kaocheng.web.operations;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What people wait for comes first; what is done behind their backs gives way to it. */
@Component
public class Precedence {

  private int inWork;

  /** Does what someone waits for. */
  public <T> T first(Supplier<T> work) {
    synchronized (this) {
      inWork++;
    }
    try {
      return work.get();
    } finally {
      synchronized (this) {
        inWork--;
        notifyAll();
      }
    }
  }

  /** Waits until nothing is done that comes first, but no longer than so long. */
  public synchronized void giveWay(Duration most) throws InterruptedException {
    long until = System.nanoTime() + most.toNanos();
    while (inWork > 0) {
      long left = Math.ceilDiv(until - System.nanoTime(), 1_000_000);
      if (left <= 0) {
        return;
      }
      wait(left);
    }
  }
}
