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
import org.kaocheng.web.operations.Precedence;
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

  /** So long a case may wait for changes that come first. */
  private static final Duration LONGEST_WAY = Duration.ofSeconds(5);

  /** A case to be examined, and who waits for it. */
  private static final class Job {
    private FilledForms forms;
    private final long since = System.nanoTime();
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
  private final Precedence precedence;
  private boolean working;

  /** One: it does what nobody's next step waits for. */
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "examine");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
      });

  ExaminationQueue(Precedence precedence) {
    this.precedence = precedence;
  }

  @PreDestroy
  void stop() {
    worker.shutdownNow();
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
      return jobs.isEmpty() && !working;
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
        worker.execute(() -> work());
      } else if (job.forms.draft().version() < forms.draft().version()) {
        job.forms = forms;
      }
      job.waiting.add(result);
    }
    return result.completeOnTimeout(last(id), LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Examines the case that waits longest, as it is when its turn has come. */
  private void work() {
    try {
      precedence.giveWay(LONGEST_WAY.minusNanos(System.nanoTime() - oldest()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return;
    }
    Job job;
    synchronized (jobs) {
      Map.Entry<Long, Job> first = jobs.entrySet().iterator().next();
      job = first.getValue();
      jobs.remove(first.getKey());
      working = true;
    }
    FilledForms forms = job.forms;
    long id = forms.draft().filingCase();
    Examined examined = examined(forms);
    synchronized (jobs) {
      working = false;
      Examined known = done.getOrDefault(id, Examined.NONE);
      if (examined != null && examined.version() > known.version()) {
        done.put(id, examined);
      }
    }
    job.waiting.forEach(each -> each.complete(examined == null ? last(id) : examined));
  }

  /** Since when the case waits that waits longest. */
  private long oldest() {
    synchronized (jobs) {
      return jobs.values().iterator().next().since;
    }
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
