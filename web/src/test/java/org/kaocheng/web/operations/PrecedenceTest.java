package org.kaocheng.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PrecedenceTest {

  private final Precedence precedence = new Precedence();

  @Test
  void what_gives_way_waits_while_something_comes_first_but_not_for_ever() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    CompletableFuture<String> first =
        CompletableFuture.supplyAsync(() -> precedence.first(() -> held(begun, end)));
    begun.await();
    long since = System.nanoTime();
    precedence.giveWay(Duration.ofMillis(50));
    assertThat(Duration.ofNanos(System.nanoTime() - since)).isGreaterThan(Duration.ofMillis(45));
    end.countDown();
    assertThat(first.get(1, TimeUnit.MINUTES)).isEqualTo("done");
    precedence.giveWay(Duration.ofMinutes(1));
  }

  private static String held(CountDownLatch begun, CountDownLatch end) {
    begun.countDown();
    try {
      end.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return "done";
  }
}
