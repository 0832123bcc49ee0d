package org.kaocheng.casework;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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

  private static final int MOST_KEPT = 48;
  private static final int MOST_SUMMARIES = 20_000;

  private final Schemes schemes;
  private final Map<String, Examination> kept = lastUsed(MOST_KEPT);
  private final Map<String, SubmissionSummary> summaries = lastUsed(MOST_SUMMARIES);

  /** Examinations by the schemes that submissions name. */
  public Examinations(Schemes schemes) {
    this.schemes = schemes;
  }

  /** The examination of a submission; empty when it cannot be read or its scheme is gone. */
  public Optional<Examination> of(Submission submission) {
    Examination known = known(kept, submission.hash());
    if (known != null) {
      return Optional.of(known);
    }
    if (!(submission.decoded() instanceof FilingJson.Decoded.Read(Filing filing))) {
      return Optional.empty();
    }
    Optional<Examination> made =
        schemes.scheme(submission.scheme()).map(scheme -> Examination.of(scheme, filing));
    made.ifPresent(each -> {
      keep(kept, submission.hash(), each);
      keep(summaries, submission.hash(), SubmissionSummary.of(each));
    });
    return made;
  }

  /** What lists show of a submission; empty when it cannot be examined. */
  public Optional<SubmissionSummary> summary(Submission submission) {
    SubmissionSummary known = known(summaries, submission.hash());
    return known == null ? of(submission).map(SubmissionSummary::of) : Optional.of(known);
  }

  /** What lists show of a submission by its hash, when it is at hand. */
  public Optional<SubmissionSummary> atHand(String hash) {
    return Optional.ofNullable(known(summaries, hash));
  }

  /**
   * What lists show of the submission of a hash, which is fetched only when it is not known.
   *
   * @param hash the submission's hash
   * @param submission fetches the submission
   */
  public Optional<SubmissionSummary> summary(
      String hash, Supplier<Optional<Submission>> submission) {
    SubmissionSummary known = known(summaries, hash);
    return known == null ? submission.get().flatMap(this::summary) : Optional.of(known);
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
