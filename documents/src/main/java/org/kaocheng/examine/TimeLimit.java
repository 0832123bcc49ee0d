package org.kaocheng.examine;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does pieces of work for at most so long. Java cannot end what does not end by itself: it is left
 * behind on its thread, which the end of the program ends too. May be used by several threads.
 */
public final class TimeLimit implements AutoCloseable {

  /** What a file may take: the largest report takes seconds; what takes minutes does not end. */
  public static final Duration USUAL = Duration.ofMinutes(3);

  private final Duration limit;
  private final AtomicInteger leftBehind = new AtomicInteger();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          task -> Thread.ofPlatform().daemon().stackSize(Batch.STACK_BYTES).unstarted(task));

  /** Lets each piece of work take so long. */
  public TimeLimit(Duration limit) {
    this.limit = limit;
  }

  /**
   * Does a piece of work.
   *
   * @param work what to do
   * @param failed what to give when it throws, or with a {@link TimeoutException} when it takes
   *     longer
   * @return what the work or {@code failed} gives
   */
  public <T> T within(Supplier<T> work, Function<Throwable, T> failed) {
    Future<T> working = threads.submit(work::get);
    try {
      return working.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      leftBehind.incrementAndGet();
      working.cancel(true);
      return failed.apply(late);
    } catch (ExecutionException thrown) {
      return failed.apply(thrown.getCause() == null ? thrown : thrown.getCause());
    } catch (InterruptedException ended) {
      working.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", ended);
    }
  }

  /** What to tell a user of a file that took longer. */
  public String reason() {
    return "处理超过 " + limit.toSeconds() + " 秒仍未完成，已跳过，请精简后重试。";
  }

  /** How many pieces of work took longer; some of them may still be at it. */
  public int leftBehind() {
    return leftBehind.get();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
