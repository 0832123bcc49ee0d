package org.kaocheng.web.fill;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kaocheng.evaluate.scorecard.Scorer;
import org.kaocheng.scheme.pack.Scheme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Examines drafts behind the pages' backs, of each only the last version: however fast it is typed,
 * a change is answered at once, and its findings follow as soon as there is time for them.
 */
@Component
class ExaminationQueue {

  private static final Logger LOG = LoggerFactory.getLogger(ExaminationQueue.class);
  private static final int MOST_KEPT = 1_000;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

  /** A case to be examined, and who waits for it. */
  private static final class Job {
    private FilledForms forms;
    private final List<CompletableFuture<Examined>> waiting = new ArrayList<>();

    Job(FilledForms forms) {
      this.forms = forms;
    }
  }

  private final Map<Long, Job> jobs = new LinkedHashMap<>();
  private final Map<Long, Examined> done =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Examined> eldest) {
          return size() > MOST_KEPT;
        }
      };
  private final Map<String, Scorer> scorers = new ConcurrentHashMap<>();
  private final ExecutorService workers;

  ExaminationQueue() {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    this.workers =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "examine");
              thread.setDaemon(true);
              thread.setPriority(Thread.MIN_PRIORITY);
              return thread;
            });
  }

  @PreDestroy
  void stop() {
    workers.shutdownNow();
  }

  /** The last examination of a case, of whichever version; {@link Examined#NONE} when none. */
  Examined last(long filingCase) {
    synchronized (jobs) {
      return done.getOrDefault(filingCase, Examined.NONE);
    }
  }

  /** Whether an examination asked for now would begin at once. */
  boolean isIdle() {
    synchronized (jobs) {
      return jobs.isEmpty();
    }
  }

  /**
   * Asks for the examination of forms; those of the same case asked for before and not begun are
   * not examined.
   *
   * @return the examination of these or of later forms; of earlier ones when it takes too long
   */
  CompletableFuture<Examined> examine(FilledForms forms) {
    long id = forms.draft().filingCase();
    CompletableFuture<Examined> result = new CompletableFuture<>();
    synchronized (jobs) {
      Examined known = done.getOrDefault(id, Examined.NONE);
      if (known.version() >= forms.draft().version()) {
        return CompletableFuture.completedFuture(known);
      }
      Job job = jobs.get(id);
      if (job == null) {
        job = new Job(forms);
        jobs.put(id, job);
        workers.execute(() -> work());
      } else if (job.forms.draft().version() < forms.draft().version()) {
        job.forms = forms;
      }
      job.waiting.add(result);
    }
    return result.completeOnTimeout(last(id), LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Examines the case that waits longest. */
  private void work() {
    Job job;
    synchronized (jobs) {
      Map.Entry<Long, Job> first = jobs.entrySet().iterator().next();
      job = first.getValue();
      jobs.remove(first.getKey());
    }
    FilledForms forms = job.forms;
    long id = forms.draft().filingCase();
    Examined examined = examined(forms);
    synchronized (jobs) {
      Examined known = done.getOrDefault(id, Examined.NONE);
      if (examined != null && examined.version() > known.version()) {
        done.put(id, examined);
      }
    }
    job.waiting.forEach(each -> each.complete(examined == null ? last(id) : examined));
  }

  private @Nullable Examined examined(FilledForms forms) {
    try {
      Scheme scheme = forms.answers().scheme();
      Scorer scorer =
          scorers.computeIfAbsent(scheme.id(), key -> new Scorer(java.util.Optional.of(scheme)));
      return FormExaminer.examine(forms, scorer);
    } catch (RuntimeException e) {
      LOG.error("draft of case {} could not be examined", forms.draft().filingCase(), e);
      return null;
    }
  }
}
