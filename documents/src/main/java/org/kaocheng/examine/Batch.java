package org.kaocheng.examine;

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

/**
 * Works on several things at once and hands what comes of them on in their order. At most {@code 2
 * × jobs} are under way or waiting for their turn, so that memory does not grow with their number.
 */
public final class Batch {

  /** Room for the recursion that a deeply nested document may need. */
  public static final long STACK_BYTES = 16L << 20;

  private final int jobs;

  /** A batch that works on {@code jobs} things at once. */
  public Batch(int jobs) {
    this.jobs = jobs;
  }

  /**
   * Takes what is finished, one after the other.
   *
   * @param <T> what comes of the work
   */
  public interface Receiver<T> {

    /**
     * Takes one.
     *
     * @throws IOException when it cannot be written; the batch then stops
     */
    void accept(T made) throws IOException;
  }

  /**
   * Does the work and hands on what comes of it.
   *
   * @param work makes one each; must not throw
   */
  public <T> void run(Stream<Supplier<T>> work, Receiver<T> receiver) throws IOException {
    Deque<Future<T>> window = new ArrayDeque<>();
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

  private static <T> Future<T> start(ExecutorService workers, Supplier<T> work) {
    FutureTask<T> task = new FutureTask<>(work::get);
    workers.execute(task);
    return task;
  }

  /** Hands reports on until no more than {@code most} are left. */
  private static <T> void drain(Deque<Future<T>> window, int most, Receiver<T> receiver) {
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
