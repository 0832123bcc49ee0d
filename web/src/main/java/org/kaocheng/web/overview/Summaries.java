package org.kaocheng.web.overview;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.kaocheng.casework.Examinations;
import org.kaocheng.casework.overview.Standing;
import org.kaocheng.store.Database;
import org.kaocheng.store.EvaluationTask;
import org.kaocheng.store.Submission;
import org.kaocheng.store.SubmissionTable.Head;
import org.kaocheng.web.operations.Precedence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Examines submissions in the background, so that no page waits for hundreds of them: the latest
 * year's after the start, others when a page asks.
 */
@Component
@Lazy(false)
public class Summaries implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Summaries.class);
  private static final int LONGEST_WAIT = 20;

  /** So long a submission may wait for what comes first. */
  private static final Duration LONGEST_WAY = Duration.ofSeconds(2);

  private final Database database;
  private final Examinations examinations;
  private final Precedence precedence;
  private final Set<Long> waiting = ConcurrentHashMap.newKeySet();
  private final Set<String> hopeless = ConcurrentHashMap.newKeySet();
  private volatile boolean stopping;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "summaries");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
      });

  Summaries(Database database, Examinations examinations, Precedence precedence) {
    this.database = database;
    this.precedence = precedence;
    this.examinations = examinations;
  }

  /**
   * How far it is.
   *
   * @param known how many submissions are examined, or cannot be
   * @param all how many there are
   */
  public record Progress(long known, long all) {

    /** Whether all is there. */
    public boolean isDone() {
      return known >= all;
    }
  }

  /** Begins with the latest year. */
  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    List<EvaluationTask> tasks = database.tasks().all();
    tasks.stream()
        .filter(task -> task.fiscalYear() == tasks.getFirst().fiscalYear())
        .forEach(task -> ask(task.id()));
  }

  /** How far the submissions of standings are; those that are missing are begun with. */
  public Progress progress(long task, List<Standing> standings) {
    List<Standing> submitted =
        standings.stream().filter(each -> each.submission().isPresent()).toList();
    long known =
        submitted.stream()
            .filter(each ->
                each.summary().isPresent()
                    || each.submission().map(Head::hash).filter(hopeless::contains).isPresent())
            .count();
    Progress progress = new Progress(known, submitted.size());
    if (!progress.isDone()) {
      ask(task);
    }
    return progress;
  }

  /** Whether a submission of a hash cannot be examined, as far as is known. */
  public boolean isHopeless(String hash) {
    return hopeless.contains(hash);
  }

  /** Asks for the summaries of a task that are not at hand. */
  public void ask(long task) {
    if (waiting.add(task)) {
      worker.execute(() -> examine(task));
    }
  }

  private void examine(long task) {
    waiting.remove(task);
    try {
      for (Head head : database.submissions().lastOfTask(task)) {
        if (stopping) {
          return;
        }
        if (examinations.atHand(head.hash()).isEmpty() && !hopeless.contains(head.hash())) {
          precedence.giveWay(LONGEST_WAY);
          database.submissions().last(head.filingCase()).ifPresent(this::examine);
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.warn("task {} cannot be looked through: {}", task, e.getClass().getName());
    }
  }

  private void examine(Submission submission) {
    boolean known = false;
    try {
      known = examinations.summary(submission).isPresent();
    } catch (RuntimeException e) {
      LOG.warn("case {} cannot be examined: {}", submission.filingCase(), e.getClass().getName());
    }
    if (!known) {
      hopeless.add(submission.hash());
    }
  }

  /** Lets what has begun end: a thread interrupted while it reads would close the database. */
  @Override
  public void destroy() throws InterruptedException {
    stopping = true;
    worker.shutdown();
    worker.awaitTermination(LONGEST_WAIT, TimeUnit.SECONDS);
  }
}
