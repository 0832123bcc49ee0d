package org.kaocheng.web.check;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Who is next: jobs in turn, a file of each, so that a large batch does not keep others waiting.
 * What takes too long is given up.
 */
final class CheckQueue {

  private static final String TOO_LONG = "检查用时太久，已停止；请拆分或精简后重试";

  /** Room for the recursion that a deeply nested document may need. */
  private static final long STACK_BYTES = 16L << 20;

  private final CheckLimits limits;
  private final InstantSource clock;
  private final CheckWork work;
  private final Deque<CheckJob> turns = new ArrayDeque<>();
  private final List<Run> runs = new ArrayList<>();
  private final List<Thread> workers = new ArrayList<>();
  private boolean closed;

  /** A file under way. */
  private record Run(CheckJob job, CheckedFile file, Thread worker, Instant since) {}

  CheckQueue(CheckLimits limits, InstantSource clock, CheckWork work) {
    this.limits = limits;
    this.clock = clock;
    this.work = work;
    for (int number = 0; number < limits.workers(); number++) {
      workers.add(
          Thread.ofPlatform()
              .daemon()
              .name("check-" + number)
              .stackSize(STACK_BYTES)
              .start(this::serve));
    }
  }

  /** Puts a job in the queue, unless it stands there. */
  synchronized void add(CheckJob job) {
    if (!turns.contains(job)) {
      turns.add(job);
    }
    notifyAll();
  }

  /** How many jobs come before it; 0 when it is next, under way or done. */
  synchronized int before(CheckJob job) {
    if (runs.stream().anyMatch(run -> run.job() == job)) {
      return 0;
    }
    int before = 0;
    for (CheckJob each : turns) {
      if (each == job) {
        return before;
      }
      before++;
    }
    return 0;
  }

  /** How many files wait. */
  synchronized int waiting() {
    return turns.stream().mapToInt(CheckJob::waiting).sum();
  }

  /** How many files are checked. */
  synchronized int working() {
    return runs.size();
  }

  /** Gives up what has taken too long. */
  synchronized void giveUp() {
    Instant latest = clock.instant().minus(limits.patience());
    for (Run run : runs) {
      if (run.since().isBefore(latest)
          && run.job().settle(run.file(), new Standing.Unreadable(TOO_LONG))) {
        run.worker().interrupt();
      }
    }
  }

  /** Stops all work. */
  void close() {
    synchronized (this) {
      closed = true;
      turns.clear();
    }
    workers.forEach(Thread::interrupt);
  }

  private void serve() {
    while (isServing()) {
      try {
        Run run = begin();
        try {
          work.on(run.job(), run.file());
        } finally {
          end(run);
        }
      } catch (InterruptedException e) {
        // Given up, or closed, which the loop asks for.
      }
    }
  }

  private synchronized boolean isServing() {
    return !closed;
  }

  private synchronized Run begin() throws InterruptedException {
    // Whom the interrupt was for is over.
    if (Thread.interrupted() && closed) {
      throw new InterruptedException();
    }
    while (true) {
      Optional<Run> next = next();
      if (next.isPresent()) {
        runs.add(next.get());
        return next.get();
      }
      wait();
    }
  }

  private Optional<Run> next() {
    while (!turns.isEmpty()) {
      CheckJob job = turns.remove();
      Optional<CheckedFile> file = job.next();
      if (file.isPresent()) {
        if (job.waits()) {
          turns.add(job);
        }
        return Optional.of(new Run(job, file.get(), Thread.currentThread(), clock.instant()));
      }
    }
    return Optional.empty();
  }

  private synchronized void end(Run run) {
    runs.remove(run);
    if (run.job().waits() && !turns.contains(run.job())) {
      turns.add(run.job());
    }
  }
}
