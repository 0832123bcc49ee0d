package org.kaocheng.examine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaocheng.report.Report;

class BatchTest {

  @Test
  void reports_come_in_the_order_of_the_files_whatever_takes_long() throws IOException {
    Random random = new Random(7);
    List<String> names = IntStream.range(0, 60).mapToObj(Integer::toString).toList();
    List<String> received = new ArrayList<>();
    new Batch(4)
        .run(
            names.stream().map(name -> slow(name, random.nextInt(5))),
            report -> received.add(report.file()));
    assertThat(received).isEqualTo(names);
  }

  @Test
  void no_more_files_are_open_than_twice_the_jobs() throws IOException {
    AtomicInteger open = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Stream<Supplier<Report>> work =
        IntStream.range(0, 100)
            .mapToObj(i -> {
              most.accumulateAndGet(open.incrementAndGet(), Math::max);
              return report(Integer.toString(i));
            });
    new Batch(3).run(work, report -> open.decrementAndGet());
    assertThat(most.get()).isLessThanOrEqualTo(2 * 3);
    assertThat(open.get()).isZero();
  }

  @Test
  void a_failure_to_write_stops_the_batch_and_reaches_the_caller() {
    List<String> received = new ArrayList<>();
    Stream<Supplier<Report>> work = Stream.iterate(0, i -> i + 1).map(i -> report("" + i));
    assertThatThrownBy(() ->
            new Batch(2)
                .run(
                    work,
                    report -> {
                      received.add(report.file());
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
    assertThat(received).containsExactly("0");
  }

  private static Supplier<Report> report(String name) {
    return () -> new Report.Unreadable(name, "");
  }

  private static Supplier<Report> slow(String name, int milliseconds) {
    return () -> {
      try {
        Thread.sleep(milliseconds);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return new Report.Unreadable(name, "");
    };
  }
}
