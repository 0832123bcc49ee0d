package org.kaocheng.web.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kaocheng.scheme.load.Schemes;

class CheckJobsTest {

  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
  private static final CheckLimits LIMITS =
      new CheckLimits(1, 3, 2, 4, 3, 1000, 100_000, Duration.ofSeconds(90), HALF_AN_HOUR);
  private static final CheckVisitor ONE = new CheckVisitor("one", "account 1");
  private static final CheckVisitor OTHER = new CheckVisitor("other", "account 2");

  private Instant now = Instant.parse("2023-03-01T00:00:00Z");
  private final CheckJobs jobs =
      new CheckJobs(Path.of("target/check-jobs"), Schemes.builtIn(), () -> now, LIMITS);

  @AfterEach
  void close() {
    jobs.destroy();
  }

  private CheckJob job(CheckVisitor visitor) {
    CheckJob job = jobs.begin(visitor);
    add(job, "收入12万元");
    return job;
  }

  private void add(CheckJob job, String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    jobs.add(job, "报告.txt", content.length, path -> Files.write(path, content));
  }

  private static void await(CheckJob job) {
    for (int time = 0; time < 600 && !job.isOver(); time++) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    assertThat(job.isOver()).isTrue();
  }

  @Test
  void a_job_not_looked_at_for_half_an_hour_is_gone_with_its_files() {
    CheckJob job = job(ONE);
    await(job);
    now = now.plus(Duration.ofMinutes(29));
    jobs.sweep();
    assertThat(jobs.find(job.id(), ONE)).contains(job);
    now = now.plus(Duration.ofMinutes(29));
    jobs.sweep();
    assertThat(jobs.find(job.id(), ONE)).contains(job);
    now = now.plus(Duration.ofMinutes(31));
    jobs.sweep();
    assertThat(jobs.find(job.id(), ONE)).isEmpty();
    assertThat(Path.of("target/check-jobs", job.id())).doesNotExist();
  }

  @Test
  void the_oldest_finished_job_of_a_session_gives_way_to_a_new_one() {
    CheckJob first = job(ONE);
    CheckJob others = job(OTHER);
    await(first);
    await(others);
    now = now.plusSeconds(1);
    CheckJob second = job(ONE);
    CheckJob third = job(ONE);
    assertThat(jobs.of(ONE)).containsExactly(third, second);
    assertThat(jobs.find(others.id(), OTHER)).contains(others);
    assertThat(jobs.find(others.id(), ONE)).isEmpty();
  }

  @Test
  void a_job_takes_so_many_files_and_bytes_and_no_more() {
    CheckJob job = job(ONE);
    assertThatThrownBy(() -> add(job, "字".repeat(400)))
        .isInstanceOf(Refusal.class)
        .hasMessage("check.refused.bytes");
    add(job, "二");
    add(job, "三");
    assertThatThrownBy(() -> add(job, "四"))
        .isInstanceOf(Refusal.class)
        .hasMessageStartingWith("check.refused");
    await(job);
    assertThat(job.files()).hasSize(3);
  }
}
