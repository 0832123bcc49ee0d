package org.kaocheng.web.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.kaocheng.cli.WebServer;
import org.kaocheng.examine.Examiner;
import org.kaocheng.report.Report;
import org.kaocheng.scheme.load.Schemes;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The jobs there are, in memory only; none outlives its time or the application. */
@Component
final class CheckJobs implements DisposableBean {

  private static final Duration SWEEP = Duration.ofSeconds(15);

  private final CheckLimits limits;
  private final InstantSource clock;
  private final Path folder;
  private final KeptReports kept = new KeptReports();
  private final CheckWork work;
  private final CheckQueue queue;
  private final Map<String, CheckJob> jobs = new LinkedHashMap<>();
  private final ScheduledExecutorService sweeper =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().daemon().name("check-sweep").unstarted(task));

  @Autowired
  CheckJobs(
      WebServer.Settings settings,
      Schemes schemes,
      InstantSource clock,
      org.kaocheng.web.operations.CheckQueue counted) {
    this(settings.data().resolve("check"), schemes, clock, CheckLimits.STANDARD);
    counted.count(queue::waiting, queue::working);
  }

  /** Jobs whose files lie in a folder, which is emptied first. */
  CheckJobs(Path folder, Schemes schemes, InstantSource clock, CheckLimits limits) {
    this.limits = limits;
    this.clock = clock;
    this.folder = folder;
    this.work = new CheckWork(Examiner.recognising(schemes), kept);
    // What a run that was killed has left.
    CheckJob.delete(folder);
    this.queue = new CheckQueue(limits, clock, work);
    sweeper.scheduleWithFixedDelay(
        this::sweep, SWEEP.toSeconds(), SWEEP.toSeconds(), TimeUnit.SECONDS);
  }

  /**
   * A new job.
   *
   * @throws Refusal when there are too many
   */
  synchronized CheckJob begin(CheckVisitor visitor) {
    List<CheckJob> own =
        jobs.values().stream()
            .filter(job -> job.visitor().owner().equals(visitor.owner()))
            .toList();
    if (own.size() >= limits.jobsEach()) {
      makeRoom(own, "check.refused.own");
    }
    if (jobs.size() >= limits.jobs()) {
      makeRoom(List.copyOf(jobs.values()), "check.refused.busy");
    }
    CheckJob job = new CheckJob(visitor, folder, limits, clock.instant());
    jobs.put(job.id(), job);
    return job;
  }

  private void makeRoom(List<CheckJob> among, String message) {
    CheckJob oldest =
        among.stream()
            .filter(CheckJob::isOver)
            .min(Comparator.comparing(CheckJob::touched))
            .orElseThrow(() -> new Refusal(HttpStatus.TOO_MANY_REQUESTS, message));
    close(oldest);
  }

  /**
   * Adds a file to a job and lets it wait for its turn.
   *
   * @throws Refusal when there is no room for it
   */
  void add(CheckJob job, String name, long size, CheckJob.Store content) {
    synchronized (this) {
      long waiting =
          jobs.values().stream()
              .filter(each -> each.visitor().payer().equals(job.visitor().payer()))
              .mapToLong(CheckJob::open)
              .sum();
      long all = jobs.values().stream().mapToLong(CheckJob::bytes).sum();
      if (waiting >= limits.waitingEach() || all + size > limits.bytes()) {
        throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, "check.refused.busy");
      }
    }
    try {
      job.add(name, size, false, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    queue.add(job);
  }

  /** The job of a name, for the session it belongs to only. */
  synchronized Optional<CheckJob> find(String id, CheckVisitor visitor) {
    Optional<CheckJob> found =
        Optional.ofNullable(jobs.get(id))
            .filter(job -> job.visitor().owner().equals(visitor.owner()));
    found.ifPresent(job -> job.touch(clock.instant()));
    return found;
  }

  /** The jobs of a session, the last begun first. */
  synchronized List<CheckJob> of(CheckVisitor visitor) {
    return jobs.values().stream()
        .filter(job -> job.visitor().owner().equals(visitor.owner()))
        .toList()
        .reversed();
  }

  /** How many jobs come before it. */
  int before(CheckJob job) {
    return queue.before(job);
  }

  /** The report of a file; empty when it could not be read or is not checked yet. */
  Optional<Report.Checked> report(CheckJob job, CheckedFile file) {
    if (!(file.standing() instanceof Standing.Checked)) {
      return Optional.empty();
    }
    Optional<Report.Checked> known = kept.get(job, file.number());
    if (known.isPresent()) {
      return known;
    }
    // One at a time: what was forgotten is asked for seldom, and should not slow all down.
    synchronized (work) {
      try {
        return work.again(job, file);
      } catch (IOException e) {
        return Optional.empty();
      }
    }
  }

  /** Deletes a job. */
  synchronized void close(CheckJob job) {
    jobs.remove(job.id());
    kept.forget(job);
    job.close();
  }

  /** Gives up what takes too long, deletes what has had its time. */
  void sweep() {
    queue.giveUp();
    Instant latest = clock.instant().minus(limits.kept());
    synchronized (this) {
      for (CheckJob job : List.copyOf(jobs.values())) {
        if (job.touched().isBefore(latest)) {
          close(job);
        }
      }
    }
  }

  @Override
  public void destroy() {
    sweeper.shutdownNow();
    queue.close();
    CheckJob.delete(folder);
  }
}
