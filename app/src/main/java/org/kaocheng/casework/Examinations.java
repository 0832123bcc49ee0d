package org.kaocheng.casework;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kaocheng.filing.Filing;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.store.FilingJson;
import org.kaocheng.store.Submission;

/**
 * Examinations of submissions, the last used kept at hand: a submission never changes, so that its
 * examination need not be made twice. What lists need of one is kept for all of them.
 */
public final class Examinations {

  private static final int MOST_KEPT = 16;
  private static final int MOST_SUMMARIES = 20_000;

  private final Schemes schemes;
  private final Map<String, Examination> kept = lastUsed(MOST_KEPT);
  private final Map<String, SubmissionSummary> summaries = lastUsed(MOST_SUMMARIES);
  private final Map<String, CompletableFuture<Optional<Examination>>> begun =
      new ConcurrentHashMap<>();

  /** Examinations by the schemes that submissions name. */
  public Examinations(Schemes schemes) {
    this.schemes = schemes;
  }

  /**
   * The examination of a submission; empty when it cannot be read or its scheme is gone. However
   * many ask at once, it is made once.
   */
  public Optional<Examination> of(Submission submission) {
    Examination known = known(kept, submission.hash());
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Examination> examination = once(submission);
    examination.ifPresent(each -> keep(kept, submission.hash(), each));
    return examination;
  }

  /** Makes an examination, or waits for the one that is being made. */
  private Optional<Examination> once(Submission submission) {
    CompletableFuture<Optional<Examination>> own = new CompletableFuture<>();
    CompletableFuture<Optional<Examination>> other = begun.putIfAbsent(submission.hash(), own);
    if (other != null) {
      try {
        return other.join();
      } catch (CompletionException e) {
        throw e.getCause() instanceof RuntimeException cause ? cause : e;
      }
    }
    try {
      Examination known = known(kept, submission.hash());
      Optional<Examination> made = known == null ? made(submission) : Optional.of(known);
      own.complete(made);
      return made;
    } catch (RuntimeException | Error e) {
      own.completeExceptionally(e);
      throw e;
    } finally {
      begun.remove(submission.hash(), own);
    }
  }

  private Optional<Examination> made(Submission submission) {
    if (!(submission.decoded() instanceof FilingJson.Decoded.Read(Filing filing))) {
      return Optional.empty();
    }
    Optional<Examination> made =
        schemes.scheme(submission.scheme()).map(scheme -> Examination.of(scheme, filing));
    made.ifPresent(each -> keep(summaries, submission.hash(), SubmissionSummary.of(each)));
    return made;
  }

  /**
   * What lists show of a submission; empty when it cannot be examined. The whole examination is not
   * kept for it.
   */
  public Optional<SubmissionSummary> summary(Submission submission) {
    SubmissionSummary known = known(summaries, submission.hash());
    return known == null ? once(submission).map(SubmissionSummary::of) : Optional.of(known);
  }

  /** What lists show of a submission by its hash, when it is at hand. */
  public Optional<SubmissionSummary> atHand(String hash) {
    return Optional.ofNullable(known(summaries, hash));
  }

  private static <T> @Nullable T known(Map<String, T> map, String hash) {
    synchronized (map) {
      return map.get(hash);
    }
  }

  private static <T> void keep(Map<String, T> map, String hash, T value) {
    synchronized (map) {
      map.put(hash, value);
    }
  }

  /** A map that forgets what was not used for longest. */
  private static <T> Map<String, T> lastUsed(int most) {
    return new LinkedHashMap<>(16, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
        return size() > most;
      }
    };
  }
}
