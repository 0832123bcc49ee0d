package org.kaocheng.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kaocheng.examine.Batch;
import org.kaocheng.examine.Examiner;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.Outcome;
import org.kaocheng.ingest.Pending;
import org.kaocheng.result.ResultColumn;
import org.kaocheng.result.ResultTable;
import org.kaocheng.scheme.load.Schemes;

@Timeout(60)
class FileCheckTest {

  private static final byte[] GOOD =
      "青禾县示范事务中心2024年度部门整体支出绩效自评报告\n本年支出决算数100万元。".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void make_the_folder_of_pages() throws Exception {
    Files.createDirectories(folder.resolve(PageFiles.FOLDER));
  }

  @Test
  void a_file_that_does_not_end_is_left_behind_with_its_reason() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    try (FileCheck check = check(2, Duration.ofMillis(200))) {
      FileCheck.Made made = check.check(file("无尽.txt", () -> await(never)), null);
      assertThat(reason(made).toString()).contains("超过", "已跳过");
      assertThat(check.leftBehind()).isEqualTo(1);
      assertThat(verdict(check.check(good("好.txt"), null))).isNotNull();
    } finally {
      never.countDown();
    }
  }

  @Test
  void what_a_file_throws_becomes_its_reason() {
    try (FileCheck check = check(1, Duration.ofSeconds(20))) {
      for (Throwable thrown :
          List.of(new IllegalStateException(), new StackOverflowError(), new AssertionError())) {
        FileCheck.Made made = check.check(file("坏.txt", () -> sneak(thrown)), null);
        assertThat(reason(made)).isEqualTo("不行：" + thrown.getClass().getSimpleName());
      }
      assertThat(verdict(check.check(good("好.txt"), null))).isNotNull();
    }
  }

  @Test
  void what_the_memory_did_not_suffice_for_is_tried_again_alone() throws Exception {
    AtomicInteger beside = new AtomicInteger();
    AtomicInteger besideSecond = new AtomicInteger(-1);
    AtomicInteger tries = new AtomicInteger();
    Supplier<Outcome> large =
        () -> {
          if (tries.incrementAndGet() == 1) {
            throw new OutOfMemoryError("as a test");
          }
          besideSecond.set(beside.get());
          return read("大.txt");
        };
    Supplier<Outcome> small =
        () -> {
          beside.incrementAndGet();
          pause(20);
          beside.decrementAndGet();
          return read("小.txt");
        };
    try (FileCheck check = check(3, Duration.ofSeconds(20))) {
      Stream<Supplier<FileCheck.Made>> work =
          Stream.iterate(0, number -> number + 1)
              .limit(30)
              .map(number -> number == 7 ? file("大.txt", large) : file(number + ".txt", small))
              .map(file -> () -> check.check(file, null));
      new Batch(3).<FileCheck.Made>run(work, made -> assertThat(verdict(made)).isNotNull());
    }
    assertThat(tries).hasValue(2);
    assertThat(besideSecond).hasValue(0);
  }

  @Test
  void what_is_kept_of_an_unchanged_file_is_not_made_again_readable_or_not() throws Exception {
    try (FileCheck check = check(1, Duration.ofSeconds(20))) {
      FileCheck.Made made = check.check(good("好.txt"), null);
      String hash = String.valueOf(value(made, "sha256"));
      ResultDatabase.Kept readable = new ResultDatabase.Kept(hash, false);
      assertThat(check.check(good("好.txt"), readable).rows()).isEmpty();
      Files.delete(PageFiles.of(folder, "好.txt"));
      assertThat(check.check(good("好.txt"), readable).rows()).isPresent();
      Pending bad = file("坏.txt", () -> sneak(new IllegalStateException()));
      assertThat(check.check(bad, new ResultDatabase.Kept(hash, true)).rows()).isEmpty();
      assertThat(check.check(bad, new ResultDatabase.Kept("另一个", true)).rows()).isPresent();
    }
  }

  private FileCheck check(int jobs, Duration limit) {
    BulkRun.Settings settings =
        new BulkRun.Settings(
            "版本",
            jobs,
            true,
            Optional.empty(),
            limit,
            failure -> "不行：" + failure.getClass().getSimpleName());
    return new FileCheck(folder, Examiner.recognising(Schemes.builtIn()), settings);
  }

  private static Pending good(String name) {
    return file(name, () -> read(name));
  }

  private static Pending file(String name, Supplier<Outcome> reader) {
    return new Pending(name, reader, () -> GOOD);
  }

  private static Outcome read(String name) {
    return new Ingestion(Limits.STANDARD).read(name, GOOD);
  }

  private static Outcome await(CountDownLatch never) {
    while (true) {
      try {
        if (never.await(1, TimeUnit.SECONDS)) {
          return read("");
        }
      } catch (InterruptedException deaf) {
        // As deaf to it as a loop that never asks.
      }
    }
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Outcome sneak(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) thrown;
  }

  private static Object reason(FileCheck.Made made) {
    return value(made, "reason");
  }

  private static Object verdict(FileCheck.Made made) {
    return value(made, "verdict");
  }

  private static Object value(FileCheck.Made made, String column) {
    List<String> names = ResultTable.REPORTS.columns().stream().map(ResultColumn::name).toList();
    return made.rows()
        .orElseThrow()
        .of(ResultTable.REPORTS)
        .getFirst()
        .values()
        .get(names.indexOf(column));
  }
}
