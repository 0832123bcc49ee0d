package org.kaocheng.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kaocheng.report.Report;

/**
 * Works on several files at once and hands their reports on in the order of the files. At most
 * {@code 2 × jobs} files are under way or waiting for their turn, so that memory does not grow with
 * their number.
 */
final class Batch {

  /** Room for the recursion that a deeply nested document may need. */
  private static final long STACK_BYTES = 16L << 20;

  private final int jobs;

  /** A batch that works on {@code jobs} files at once. */
  Batch(int jobs) {
    this.jobs = jobs;
  }

  /** Takes the finished reports, one after the other. */
  interface Receiver {

    /**
     * Takes a report.
     *
     * @throws IOException when it cannot be written; the batch then stops
     */
    void accept(Report report) throws IOException;
  }

  /**
   * Makes the reports and hands them on.
   *
   * @param work makes a report each; must not throw
   */
  void run(Stream<Supplier<Report>> work, Receiver receiver) throws IOException {
    Deque<Future<Report>> window = new ArrayDeque<>();
    ThreadFactory threads =
        task -> Thread.ofPlatform().daemon().stackSize(STACK_BYTES).unstarted(task);
    ExecutorService workers = Executors.newFixedThreadPool(jobs, threads);
    try {
      // Not through an iterator: that would open all files of a folder before the first is passed
      // on.
      work.forEachOrdered(each -> {
        window.add(start(workers, each));
        drain(window, 2 * jobs - 1, receiver);
      });
      drain(window, 0, receiver);
    } catch (WriteFailure e) {
      throw e.failure;
    } finally {
      workers.shutdownNow();
    }
  }

  private static Future<Report> start(ExecutorService workers, Supplier<Report> work) {
    FutureTask<Report> task = new FutureTask<>(work::get);
    workers.execute(task);
    return task;
  }

  /** Hands reports on until no more than {@code most} are left. */
  private static void drain(Deque<Future<Report>> window, int most, Receiver receiver) {
    while (window.size() > most) {
      try {
        receiver.accept(window.remove().get());
      } catch (IOException e) {
        throw new WriteFailure(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
  }

  /** Carries an I/O failure out of the stream. */
  private static final class WriteFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final IOException failure;

    WriteFailure(IOException failure) {
      super(failure);
      this.failure = failure;
    }
  }
}
